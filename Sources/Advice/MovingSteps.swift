import RuleModel

/// The places a fact is moved to: days, whole numbers, or hundredths where the vocabulary admits
/// fractions.
struct MovingSteps {
  /// The present value; a coarse date is an interval.
  let present: ClosedRange<Int>
  /// Lower places, the nearest first.
  let below: [Int]
  /// Higher places, the nearest first.
  let above: [Int]
  private let unit: Unit

  private enum Unit { case day, whole, hundredth }

  /// The spans of years that clauses ask for, and one beyond them.
  private static let years = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 15, 16]

  /// Figures that the vocabulary does not bound.
  private static let figures = -10_000...10_000_000

  init?(of fact: MovableFact, landmarks: [CalendarDay]) {
    let places: [Int]
    switch fact.value {
    case .day(let day):
      unit = .day
      present = day.earliest.number...day.latest.number
      // An edge lies a whole number of years from a landmark, or from where the date now is.
      let near = landmarks.flatMap { mark in
        Self.years.flatMap { [mark.adding(years: $0), mark.adding(years: -$0)] }
      }
      let own = Self.years.dropFirst().flatMap {
        [day.earliest.adding(years: -$0), day.latest.adding(years: $0)]
      }
      places = Self.withMiddles((near + own).map(\.number))
    case .number(let number):
      var bounds = Self.figures
      var isWhole = false
      if case .number(let range, let decimals) = fact.attribute.type {
        bounds = range
        isWhole = !decimals
      }
      unit = isWhole ? .whole : .hundredth
      let scale = isWhole ? 1 : 100
      guard let start = (number * scale).whole else { return nil }
      present = start...start
      let inside = bounds.lowerBound * scale...bounds.upperBound * scale
      places = Self.outward(start).filter(inside.contains)
    case .absent, .word, .words, .text, .flag, .yearly, .record, .records: return nil
    }
    let sorted = Set(places).sorted()
    below = sorted.filter { [present] in $0 < present.lowerBound }.reversed()
    above = sorted.filter { [present] in $0 > present.upperBound }
  }

  /// With a place in each gap: a verdict may change between two anniversaries and back on them.
  private static func withMiddles(_ places: [Int]) -> [Int] {
    let sorted = Set(places).sorted()
    return sorted + zip(sorted, sorted.dropFirst()).map { $0 + ($1 - $0) / 2 }
  }

  /// Each time about half as far again.
  private static func outward(_ start: Int) -> [Int] {
    var distance = 1
    var places: [Int] = []
    while distance < 1 << 32 {
      places += [start - distance, start + distance]
      distance += max(1, distance / 2)
    }
    return places + [0, 1]
  }

  func value(_ place: Int) -> FactValue {
    switch unit {
    case .day: .day(PartialDay(CalendarDay(number: place)))
    case .whole: .number(Quantity(place))
    case .hundredth: .number(Quantity(hundredths: place))
    }
  }
}
