package import RuleModel

/// How much of something: what a clause needs, what the profile has, what is lacking.
package enum Measure: Hashable, Sendable {
  /// Whole anniversary years.
  case years(Int)
  /// A stretch of time.
  case span(Span)
  /// So many of something (篇, 项, 名, 年).
  case count(Int, unit: String)
  /// A number with a unit.
  case quantity(Quantity, unit: String)
  /// Words of an attribute's closed list, by id; a lower bound when `orBetter`.
  case words([String], attribute: String, orBetter: Bool)
  /// A day.
  case day(CalendarDay)
  /// A note in words of the pack.
  case text(String)
}

/// A stretch of time in years, months and days.
package struct Span: Hashable, Sendable {
  /// Whole years.
  package var years: Int
  /// Whole months beyond the years.
  package var months: Int
  /// Days beyond the months.
  package var days: Int

  /// The stretch from one day to a later one; zero when `end` is not later.
  package init(from start: CalendarDay, to end: CalendarDay) {
    guard start < end else {
      (years, months, days) = (0, 0, 0)
      return
    }
    let (startYear, startMonth, _) = start.components
    let (endYear, endMonth, _) = end.components
    var total = (endYear - startYear) * 12 + endMonth - startMonth
    if start.adding(months: total) > end { total -= 1 }
    years = total / 12
    months = total % 12
    days = start.adding(months: total).days(to: end)
  }

  /// Whether it is no time at all.
  package var isZero: Bool { years == 0 && months == 0 && days == 0 }
}
