import RuleModel

/// Years of work, summed over spells, overlaps once (AM-03); a year is a full one (QH-15b).
enum QHYears {
  /// A spell from its first day to the day after its last.
  typealias Spell = (from: CalendarDay, until: CalendarDay)

  /// The spells of some records in the worst and in the best case.
  struct Both {
    var worst: [Spell] = []
    var best: [Spell] = []
  }

  /// Reads the spells of records that fit.
  static func spells(_ records: [Record], fits: (Record) -> Standing) -> Both {
    var both = Both()
    for record in records {
      let standing = fits(record)
      guard standing > .unmet else { continue }
      let from = record.day("from")
      let until = end(of: record)
      both.best.append((from?.earliest ?? .ancient, until.best))
      if standing == .met, let from { both.worst.append((from.latest, until.worst)) }
    }
    return both
  }

  private static func end(of record: Record) -> (worst: CalendarDay, best: CalendarDay) {
    switch record["to"] {
    case .absent?: (.far, .far)
    case .day(let day)?: (day.earliest.adding(days: 1), day.latest.adding(days: 1))
    default: (.ancient, .far)
    }
  }

  /// The spells put together so that none overlaps or touches another, none before `start`.
  static func merged(_ spells: [Spell], since start: CalendarDay) -> [Spell] {
    var result: [Spell] = []
    for spell in spells.sorted(by: { $0.from < $1.from }) {
      let from = max(spell.from, start)
      guard spell.until > from else { continue }
      if let last = result.last, from <= last.until {
        result[result.count - 1].until = max(last.until, spell.until)
      } else {
        result.append((from, spell.until))
      }
    }
    return result
  }

  /// The day on which so many years are full; nil when they never are.
  static func full(_ years: Int, _ spells: [Spell], since start: CalendarDay) -> CalendarDay? {
    let spells = merged(spells, since: start)
    guard let first = spells.first else { return nil }
    var missing = first.from.days(to: first.from.adding(years: years))
    for spell in spells {
      let length = spell.from.days(to: spell.until)
      if length >= missing { return spell.from.adding(days: missing) }
      missing -= length
    }
    return nil
  }

  /// Whether so many years are full by a day.
  static func holds(
    _ years: Int,
    _ spells: Both,
    since window: QHWindow,
    by day: CalendarDay,
    delay: ClosedRange<Int> = 0...0,
  ) -> Standing {
    guard window.exists > .unmet else { return .unmet }
    func isFull(_ spells: [Spell], _ start: CalendarDay, _ delay: Int) -> Bool {
      full(years, spells, since: start).map { $0.adding(years: delay) <= day } ?? false
    }
    return QHTruth.between(
      worst: window.exists == .met && isFull(spells.worst, window.high, delay.upperBound),
      best: isFull(spells.best, window.low, delay.lowerBound),
    )
  }

  /// Whether the last spell runs on a day and has lasted so many years without a break.
  static func unbroken(_ years: Int, _ spells: Both, on day: CalendarDay) -> Standing {
    func holds(_ spells: [Spell]) -> Bool {
      merged(spells, since: .ancient).contains {
        $0.from <= day && day < $0.until && $0.from.adding(years: years) <= day
      }
    }
    return QHTruth.between(worst: holds(spells.worst), best: holds(spells.best))
  }
}
