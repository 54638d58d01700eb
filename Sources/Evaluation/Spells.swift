import RuleModel

/// Half-open stretches of days, merged and ascending; `end` nil is still running.
struct Spells: Hashable {
  struct Stretch: Hashable {
    var start: CalendarDay
    var end: CalendarDay?
  }

  private(set) var stretches: [Stretch] = []

  /// Merges stretches, so that overlaps count once (AM-03) and touching ones are unbroken.
  init(_ raw: [Stretch]) {
    let valid = raw.filter { stretch in stretch.end.map { stretch.start < $0 } ?? true }
    for stretch in valid.sorted(by: { $0.start < $1.start }) {
      guard let last = stretches.last, last.end.map({ stretch.start <= $0 }) ?? true else {
        stretches.append(stretch)
        continue
      }
      if let lastEnd = last.end {
        stretches[stretches.count - 1].end = stretch.end.map { max($0, lastEnd) }
      }
    }
  }

  /// The part on and after a day.
  func clipped(from day: CalendarDay) -> Spells {
    Spells(
      stretches.compactMap { stretch in
        if let end = stretch.end, end <= day { return nil }
        return Stretch(start: max(stretch.start, day), end: stretch.end)
      }
    )
  }

  /// Without the days of some calendar years.
  func removing(years: Set<Int>) -> Spells {
    var result = stretches
    for year in years.sorted() {
      let first = CalendarDay.firstDay(ofYear: year)
      let next = CalendarDay.firstDay(ofYear: year + 1)
      result = result.flatMap { stretch -> [Stretch] in
        let before = Stretch(start: stretch.start, end: min(stretch.end ?? first, first))
        let after = Stretch(start: max(stretch.start, next), end: stretch.end)
        return [before, after].filter { part in part.end.map { part.start < $0 } ?? true }
      }
    }
    return Spells(result)
  }

  /// The first day on which whole `years` are complete: the corresponding day of the start, moved
  /// on by every gap before it; nil when the spells end too early.
  ///
  /// `unbroken` starts anew after each gap.
  func completion(years: Int, unbroken: Bool) -> CalendarDay? {
    guard let first = stretches.first else { return nil }
    guard !unbroken else {
      return stretches.lazy.compactMap { stretch in
        let target = stretch.start.adding(years: years)
        return stretch.end.map { target <= $0 } ?? true ? target : nil
      }.first
    }
    var target = first.start.adding(years: years)
    var previousEnd = first.start
    for stretch in stretches {
      target = target.adding(days: previousEnd.days(to: stretch.start))
      guard let end = stretch.end else { return target }
      if target <= end { return target }
      previousEnd = end
    }
    return nil
  }

  /// The time served up to a day, gaps taken out.
  func served(until day: CalendarDay, unbroken: Bool) -> Span {
    let past = stretches.filter { $0.start < day }
    guard let first = past.first, let last = past.last else { return Span(from: day, to: day) }
    let end = min(last.end ?? day, day)
    guard !unbroken else { return Span(from: last.start, to: end) }
    var gaps = 0
    for (earlier, later) in zip(past, past.dropFirst()) {
      gaps += earlier.end.map { $0.days(to: later.start) } ?? 0
    }
    return Span(from: first.start, to: end.adding(days: -gaps))
  }

  /// Whether a stretch covers a day.
  func covers(_ day: CalendarDay) -> Bool {
    stretches.contains { stretch in
      stretch.start <= day && (stretch.end.map { day < $0 } ?? true)
    }
  }
}
