/// One day of the Gregorian calendar, without time or zone.
///
/// Years are counted as 周年 (QH-15b): `adding(years:)` reaches the corresponding day, and
/// 29 February falls back to 28 February in a common year.
package struct CalendarDay: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01.
  package let number: Int

  /// The day that lies `number` days after 1970-01-01.
  package init(number: Int) {
    self.number = number
  }

  /// The day with this year, month and day, or nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysIn(month: month, of: year)
    else { return nil }
    number = Self.number(year: year, month: month, day: day)
  }

  package static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.number < right.number
  }
}

extension CalendarDay {
  /// Year, month and day in the Gregorian calendar.
  package var components: (year: Int, month: Int, day: Int) {
    // Civil-from-days: count in eras of 400 years that start on 1 March, so that the leap day
    // is the last day of its year.
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, day)
  }

  /// The calendar year this day lies in.
  package var year: Int { components.year }

  /// The day `days` later (earlier when negative).
  package func adding(days: Int) -> CalendarDay {
    CalendarDay(number: number + days)
  }

  /// The corresponding day `months` months later; a day the month lacks falls back to its last.
  package func adding(months: Int) -> CalendarDay {
    let (year, month, day) = components
    let total = year * 12 + (month - 1) + months
    let newYear = Int((Double(total) / 12).rounded(.down))
    let newMonth = total - newYear * 12 + 1
    let newDay = min(day, Self.daysIn(month: newMonth, of: newYear))
    return CalendarDay(number: Self.number(year: newYear, month: newMonth, day: newDay))
  }

  /// The corresponding day `years` years later; 29 February falls back to 28 February (AM-02).
  package func adding(years: Int) -> CalendarDay {
    adding(months: years * 12)
  }

  /// Number of days from this day to `other`; negative when `other` lies earlier.
  package func days(to other: CalendarDay) -> Int {
    other.number - number
  }

  /// The first day of a calendar year.
  package static func firstDay(ofYear year: Int) -> CalendarDay {
    CalendarDay(number: number(year: year, month: 1, day: 1))
  }

  static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension CalendarDay: CustomStringConvertible {
  /// The ISO form, `2026-11-21`.
  package var description: String {
    let (year, month, day) = components
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = String(value)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}
