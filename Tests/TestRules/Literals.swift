import OrderedCollections
package import RuleModel

// Facts and days as plain literals, so that tests read like profiles.

extension CalendarDay: ExpressibleByStringLiteral {
  /// The day written in ISO form; a literal that is no day stops the test run.
  package init(stringLiteral text: String) {
    guard let day = PartialDay(text: text)?.exact else { preconditionFailure("no day: \(text)") }
    self.init(number: day.number)
  }
}

extension FactValue: ExpressibleByStringLiteral {
  /// A date where the text is one, else a word.
  package init(stringLiteral text: String) {
    self = PartialDay(text: text).map { .day($0) } ?? .word(text)
  }
}

extension FactValue: ExpressibleByBooleanLiteral {
  /// A yes or no.
  package init(booleanLiteral flag: Bool) {
    self = .flag(flag)
  }
}

extension FactValue: ExpressibleByIntegerLiteral {
  /// A whole number.
  package init(integerLiteral number: Int) {
    self = .number(Quantity(number))
  }
}

extension FactValue: ExpressibleByArrayLiteral {
  /// A list of records.
  package init(arrayLiteral records: Record...) {
    self = .records(records)
  }
}

extension FactValue {
  /// A known day.
  package static func on(_ day: CalendarDay) -> FactValue {
    .day(PartialDay(day))
  }
}

extension Record: ExpressibleByDictionaryLiteral {
  /// A given record with these attributes.
  package init(dictionaryLiteral attributes: (String, FactValue)...) {
    self.init(OrderedDictionary<String, FactValue>(), origin: .given)
    for (key, value) in attributes { self[key] = value }
  }
}
