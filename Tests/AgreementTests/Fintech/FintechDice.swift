import RuleModel
import TestSupport

/// Draws of a seeded generator, in the words of whoever makes up a person.
struct FintechDice {
  private var random: SeededGenerator
  let today: CalendarDay

  init(_ random: SeededGenerator, today: CalendarDay) {
    self.random = random
    self.today = today
  }

  /// Whether something of so many per cent happens.
  mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 0..<100, using: &random) < percent
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  mutating func pick<Element>(_ first: Element, _ others: Element...) -> Element {
    let index = number(0...others.count)
    return index == 0 ? first : others[index - 1]
  }

  /// One of the good words, seldom one of the bad ones.
  mutating func word(_ good: [String], or bad: [String], badPercent: Int = 12) -> FactValue {
    let list = chance(badPercent) ? bad : good
    return .word(list[number(0...(list.count - 1))])
  }

  /// Mostly yes.
  mutating func flag(noPercent: Int = 6) -> FactValue {
    .flag(!chance(noPercent))
  }

  /// A day some years back, at the day before, on or after the whole years, or anywhere near.
  mutating func dayBack(years: Int) -> CalendarDay {
    let edge = today.adding(years: -years)
    return switch number(0...9) {
    case 0...4: edge.adding(days: number(-1...1))
    case 5...7: edge.adding(days: -number(2...900))
    case 8: edge.adding(days: number(2...200))
    default: edge.adding(years: -number(1...8))
    }
  }

  /// A day long past, or seldom one around today.
  mutating func pastDay(upTo years: Int) -> CalendarDay {
    chance(6) ? today.adding(days: number(-1...1)) : today.adding(days: -number(2...(365 * years)))
  }

  /// The day as a fact.
  mutating func fact(_ day: CalendarDay) -> FactValue { .day(PartialDay(day)) }

  /// The generator as it now stands.
  var rest: SeededGenerator { random }
}
