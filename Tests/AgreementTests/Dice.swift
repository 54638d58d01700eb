import RuleModel
import TestSupport

/// Seeded choices, worded for people who are drawn at random.
struct Dice {
  var random: SeededGenerator

  init(_ random: SeededGenerator) {
    self.random = random
  }

  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  mutating func int(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: 0..<list.count, using: &random)]
  }

  /// The day so many years ago, often to the day or one off, otherwise some time further back.
  mutating func anniversary(_ years: Int, before day: CalendarDay) -> CalendarDay {
    let exact = day.adding(years: -years)
    return chance(50)
      ? exact.adding(days: int(-1...1)) : exact.adding(days: -int(0...900))
  }

  /// A date as people write it: mostly to the day.
  mutating func written(_ day: CalendarDay) -> FactValue {
    let (year, month, _) = day.components
    let roll = int(0...99)
    let coarse: PartialDay? =
      roll < 2 ? PartialDay(year: year) : roll < 4 ? PartialDay(year: year, month: month) : nil
    return .day(coarse ?? PartialDay(day))
  }
}
