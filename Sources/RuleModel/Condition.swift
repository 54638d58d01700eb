/// A condition on one record, such as an achievement or a spell of employment.
package indirect enum Condition: Hashable, Sendable {
  /// Every one of them.
  case all([Condition])
  /// At least one of them.
  case any([Condition])
  /// The denial.
  case not(Condition)
  /// The one that the chosen option of a reading names.
  case reading(ReadingID, [String: Condition])
  /// A term the pack defines once (主持, 主要参与人, …).
  case term(String)
  /// A test of one attribute, by its path (`journal.core`).
  case attribute(String, AttributeTest)
  /// A human judgement on this record.
  case judged(String)
  /// The standing of another clause, such as an outside table that must admit the record.
  case clause(ClauseID)
}

/// A test of one attribute's value.
///
/// An absent attribute is unknown, except for `unless`, which asks only that it is not denied.
package indirect enum AttributeTest: Hashable, Sendable {
  /// One of these words.
  case oneOf([String])
  /// A list of words that has at least one of these.
  case has([String])
  /// A ranked word no lower than this.
  case wordAtLeast(String)
  /// A flag with this value.
  case flag(Bool)
  /// A flag that is stated to be true; left out, a distinction is not claimed (QH-18l).
  case claimed
  /// Not this word or flag; absent passes.
  case unless(FactValue)
  /// A text equal to one of these.
  case text([String])
  /// A number no smaller.
  case atLeast(Quantity)
  /// A number no greater.
  case atMost(Quantity)
  /// A date that has come.
  case reached
  /// A date that has not passed, or none: the last valid day is still valid.
  case unexpired
  /// A date on or after the day of an anchor (QH-14, AM-52).
  case since(AnchorName)
  /// A date in the calendar year of the day of judgement.
  case thisYear
  /// A date in a period of the calendar, both ends included; nil bounds are open (TB-N2.1b).
  case between(from: CalendarDay?, to: CalendarDay?)
  /// Known and not known to be absent.
  case given
  /// Nested spells that satisfy a condition, summed, overlaps once, from the anchor on.
  case lasts(years: Int, where: Condition, since: AnchorName?)
  /// At least so many nested records satisfy a condition.
  case counts(atLeast: Int, where: Condition)
  /// Yearly figures: see ``YearlyTest``.
  case yearly(YearlyTest)
}

/// A test of yearly figures such as profit growth (QH-11.3.1, AM-53).
///
/// Only calendar years from the anchor's year on are looked at.
package struct YearlyTest: Hashable, Sendable {
  /// The mean is no smaller.
  package var mean: Quantity?
  /// Each year's figure is no smaller.
  package var each: Quantity?
  /// Each year's figure is above zero.
  package var growing: Bool
  /// At least so many consecutive years are given.
  package var years: Int
  /// The anchor from whose calendar year on figures count.
  package var since: AnchorName?

  /// A test of yearly figures.
  package init(
    mean: Quantity? = nil,
    each: Quantity? = nil,
    growing: Bool = false,
    years: Int = 1,
    since: AnchorName? = nil,
  ) {
    self.mean = mean
    self.each = each
    self.growing = growing
    self.years = years
    self.since = since
  }
}

/// The name of an anchor: a day that other clauses count from.
///
/// `current` is the anchor the pathway binds to 取得现专业技术资格.
package typealias AnchorName = String

/// A day that other clauses count from: the earliest date among the records that satisfy a
/// condition (AM-52: the title relied on).
package indirect enum Anchor: Hashable, Sendable {
  /// The earliest value of a date attribute among matching records of a family.
  case earliest(family: String, attribute: String, where: Condition)
  /// The later of several anchors.
  case latest([AnchorName])
  /// The first of several anchors that exists (AM-79).
  case first([AnchorName])
  /// The one that the chosen option of a reading names.
  case reading(ReadingID, [String: AnchorName])
  /// No day: whatever is counted from it counts in full.
  case open
  /// No day: nothing can be counted from it.
  case never
}
