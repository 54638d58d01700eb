package import RuleModel

/// A day that returns every year, such as 9月1日.
package struct YearlyDay: Hashable, Sendable {
  /// The month, from 1.
  package let month: Int
  /// The day of the month, from 1.
  package let day: Int

  /// A day of the year; nil when no year has it. 29 February falls back in common years.
  package init?(month: Int, day: Int) {
    guard CalendarDay(year: 2024, month: month, day: day) != nil else { return nil }
    self.month = month
    self.day = day
  }

  /// Reads `09-01`, `9-1` or `9月1日`; nil for anything else.
  package init?(text: String) {
    let body = text.hasSuffix("日") ? text.dropLast() : text[...]
    let parts = body.split { "-/月".contains($0) }.map { Int($0) }
    guard parts.count == 2, let month = parts[0], let day = parts[1] else { return nil }
    self.init(month: month, day: day)
  }

  /// The first such day on or after a day.
  package func first(from day: CalendarDay) -> CalendarDay {
    let this = self.in(year: day.year)
    return this >= day ? this : self.in(year: day.year + 1)
  }

  private func `in`(year: Int) -> CalendarDay {
    CalendarDay(year: year, month: month, day: day)
      ?? CalendarDay.firstDay(ofYear: year).adding(months: month - 1).adding(days: day - 2)
  }
}
