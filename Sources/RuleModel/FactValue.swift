import OrderedCollections

/// The value of one attribute of a record.
package enum FactValue: Hashable, Sendable {
  /// Known to be absent (`~`), or still running for an end date.
  case absent
  /// A word of a closed list, by its English id.
  case word(String)
  /// Several words of a closed list, by their English ids.
  case words([String])
  /// Free text.
  case text(String)
  /// Yes or no.
  case flag(Bool)
  /// A number: a rank, a word count, a percentage.
  case number(Quantity)
  /// A date, possibly coarse.
  case day(PartialDay)
  /// A number for each of several calendar years, ascending.
  case yearly([YearlyNumber])
  /// One nested record.
  case record(Record)
  /// A list of nested records; a list that is given is complete.
  case records([Record])
}

/// A number that belongs to one calendar year, such as profit growth in per cent.
package struct YearlyNumber: Hashable, Sendable {
  /// The calendar year.
  package let year: Int
  /// The figure of that year.
  package let number: Quantity

  /// A figure of one year.
  package init(year: Int, number: Quantity) {
    self.year = year
    self.number = number
  }
}
