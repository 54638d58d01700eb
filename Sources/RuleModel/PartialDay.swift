/// A date as a person writes it: `2015`, `2015-07` or `2015-07-01`.
///
/// A coarse date is an interval: what holds on each of its days is met, on none unmet, otherwise
/// unknown (日期需精确到日).
package struct PartialDay: Hashable, Sendable {
  /// How much of the date is known.
  package enum Precision: Hashable, Sendable { case year, month, day, span }

  /// The earliest day the date can mean.
  package let earliest: CalendarDay
  /// The latest day the date can mean.
  package let latest: CalendarDay
  /// How much of the date is known.
  package let precision: Precision

  /// A date known to the day.
  package init(_ day: CalendarDay) {
    earliest = day
    latest = day
    precision = .day
  }

  /// Some day of a span; nobody writes such a date, but what holds for it holds on each of them.
  package init(within span: ClosedRange<CalendarDay>) {
    earliest = span.lowerBound
    latest = span.upperBound
    precision = earliest == latest ? .day : .span
  }

  /// A date known to the year, the month (when given) and the day (when given); nil when the
  /// calendar has no such date.
  package init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard let month else {
      guard day == nil, let first = CalendarDay(year: year, month: 1, day: 1) else { return nil }
      earliest = first
      latest = first.adding(years: 1).adding(days: -1)
      precision = .year
      return
    }
    guard let first = CalendarDay(year: year, month: month, day: day ?? 1) else { return nil }
    earliest = first
    latest = day == nil ? first.adding(months: 1).adding(days: -1) : first
    precision = day == nil ? .month : .day
  }

  /// Reads `2015`, `2015-07`, `2015-07-01`, and the same with `/`, `.` or 年月日; nil otherwise.
  package init?(text: String) {
    var parts: [Int] = []
    var digits = ""
    for character in text {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else if "-/.年月日".contains(character), let value = Int(digits) {
        parts.append(value)
        digits = ""
      } else {
        return nil
      }
    }
    if let value = Int(digits) { parts.append(value) }
    guard let year = parts.first, parts.count <= 3, (1900...2200).contains(year) else {
      return nil
    }
    self.init(
      year: year,
      month: parts.count > 1 ? parts[1] : nil,
      day: parts.count > 2 ? parts[2] : nil,
    )
  }

  /// The day, when the date is known to the day.
  package var exact: CalendarDay? {
    precision == .day ? earliest : nil
  }
}

extension PartialDay: CustomStringConvertible {
  /// The form it is written in: `2015`, `2015-07` or `2015-07-01`.
  package var description: String {
    let full = earliest.description
    return switch precision {
    case .year: String(full.prefix(4))
    case .month: String(full.prefix(7))
    case .day: full
    case .span: "\(full)/\(latest)"
    }
  }
}
