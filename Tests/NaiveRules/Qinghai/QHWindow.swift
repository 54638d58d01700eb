import RuleModel

/// The day since which results and years count, as far as it is known.
struct QHWindow {
  /// Whether there is such a day at all.
  var exists: Standing
  /// The earliest it can be.
  var low: CalendarDay
  /// The latest it can be.
  var high: CalendarDay

  static let none = QHWindow(exists: .unmet, low: .far, high: .far)
  static let unknown = QHWindow(exists: .unknown, low: .ancient, high: .far)

  /// The earliest of several days of which each is known to exist or not.
  static func earliest(of days: [(exists: Standing, day: PartialDay?)]) -> QHWindow {
    let possible = days.filter { $0.exists > .unmet }
    guard !possible.isEmpty else { return .none }
    let low = possible.map { $0.day?.earliest ?? .ancient }.min() ?? .ancient
    let certain = possible.filter { $0.exists == .met && $0.day != nil }
    let sure = certain.compactMap { $0.day?.latest }.min()
    let unsure = possible.map { $0.day?.latest ?? .far }.max() ?? .far
    return QHWindow(
      exists: sure == nil ? .unknown : .met,
      low: low,
      high: sure ?? unsure,
    )
  }

  /// This day, or another where there is none (AM-51).
  func orElse(_ other: QHWindow) -> QHWindow {
    switch exists {
    case .met, .review: return self
    case .unmet: return other
    case .unknown:
      return QHWindow(
        exists: other.exists == .met ? .met : .unknown,
        low: min(low, other.exists == .unmet ? low : other.low),
        high: max(high, other.exists == .unmet ? high : other.high),
      )
    }
  }

  /// Whether a date lies on or after the day (AM-52).
  func holds(_ day: PartialDay?) -> Standing {
    guard exists > .unmet else { return .unmet }
    guard let day else { return .unknown }
    return QHTruth.between(
      worst: exists == .met && day.earliest >= high,
      best: day.latest >= low,
    )
  }
}

extension CalendarDay {
  /// Before any career.
  static let ancient = CalendarDay(number: -60_000)
  /// After any career.
  static let far = CalendarDay(number: 200_000)
}
