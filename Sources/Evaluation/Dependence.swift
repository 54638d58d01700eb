import RuleModel

/// What a part of a verdict rests on besides the facts.
///
/// As long as none of it changes the part stands, on later days and under other readings.
struct Dependence {
  /// The next day on which a comparison with today will turn out differently.
  var next: CalendarDay?
  /// The readings that were asked for.
  var readings = ReadingSet()
  /// Whether it tells something of this very day, such as the time served so far.
  var isOfTheDay = false

  /// Adds what a part of it rests on.
  mutating func join(_ part: Dependence) {
    if let day = part.next { note(day) }
    readings.join(part.readings)
    if part.isOfTheDay { isOfTheDay = true }
  }

  /// Adds a day to come.
  mutating func note(_ day: CalendarDay) {
    next = next.map { min($0, day) } ?? day
  }
}

/// Readings by their position in the pack.
///
/// Positions beyond the last bit share it: then more is taken to be touched than need be.
struct ReadingSet {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  mutating func insert(_ position: Int) {
    if position < 64 { low |= 1 << UInt64(position) } else { high |= Self.highBit(position) }
  }

  func contains(_ position: Int) -> Bool {
    position < 64 ? low & (1 << UInt64(position)) != 0 : high & Self.highBit(position) != 0
  }

  mutating func join(_ other: ReadingSet) {
    low |= other.low
    high |= other.high
  }

  private static func highBit(_ position: Int) -> UInt64 {
    1 << UInt64(min(position, 127) - 64)
  }
}

/// Something found once, with what it rests on.
struct Remembered<Value> {
  var value: Value
  var dependence: Dependence
}
