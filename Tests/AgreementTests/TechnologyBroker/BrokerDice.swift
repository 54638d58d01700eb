import RuleModel
import TestSupport

/// Chances, and values that lie just below, on and just above what the clauses ask.
struct BrokerDice {
  var random: SeededGenerator

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &random)]
  }

  /// A flag that is mostly true.
  mutating func mostly() -> FactValue {
    .flag(!chance(4))
  }

  /// A word of a scale, mostly the one asked for.
  mutating func around(_ floor: String, of scale: [String]) -> FactValue {
    let place = scale.firstIndex(of: floor) ?? 0
    let step = chance(10) ? -1 : chance(20) ? 1 : 0
    return .word(scale[max(0, min(scale.count - 1, place + step))])
  }

  /// One of the words, now and then any other.
  mutating func word(_ words: [String], orElse others: [String]) -> FactValue {
    .word(chance(93) ? pick(words) : pick(others))
  }

  /// A day as it is written down: mostly in full.
  mutating func written(_ day: CalendarDay) -> FactValue {
    let (year, month, _) = day.components
    if chance(2), let partial = PartialDay(year: year, month: month) { return .day(partial) }
    if chance(1), let partial = PartialDay(year: year) { return .day(partial) }
    return .day(PartialDay(day))
  }

  /// The day before, the day itself or the day after.
  mutating func edge(_ day: CalendarDay) -> CalendarDay {
    day.adding(days: pick([-1, 0, 0, 1]))
  }

  static let bodies = ["unit", "county", "bureau", "provincial", "national"]
  static let effects = ["some", "fairly-large", "marked", "major"]
  static let influences = ["unit", "industry-considerable", "industry-major"]
  static let values = ["some", "fairly-high", "important"]
  static let roles = [
    "lead", "head", "first", "main", "participant", "sole", "first-author", "co-author",
    "main-drafter", "main-author", "chief-editor", "deputy-editor", "writer",
  ]
}
