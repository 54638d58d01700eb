import RuleModel

// Work in technology transfer, and the years of it.

extension BrokerCase {
  /// Whether a spell is work of this specialty: by content, wherever it was, unless the unit
  /// denies the content (AM-08).
  func isTransferWork(_ spell: Record) -> Standing {
    Self.all([
      Self.lists(spell, "fields", "technology-transfer"),
      Self.notDenied(spell, "contentAttested"),
    ])
  }

  /// Whether a spell contains the day; `to` is the last day worked, `~` runs on.
  func isRunning(_ spell: Record) -> Standing {
    let end: Standing
    switch spell["to"] {
    case nil: end = .unknown
    case .day(let last):
      end =
        last.earliest >= day ? .met : last.latest < day ? .unmet : .unknown
    default: end = .met
    }
    return Self.all([reached(spell, "from"), end])
  }

  /// TB-0.2: doing the work on the day.
  var worksNow: Standing {
    some("employment") { Self.all([isTransferWork($0), isRunning($0)]) }
  }

  /// Whole years of the work from a day on, up to the day of judgement (AM-02, AM-03).
  ///
  /// Zero years ask for work that is being done on the day.
  func worked(_ years: Int, since start: BrokerStart) -> Standing {
    guard let spells = profile.records("employment") else {
      return start.earliest == nil ? .unmet : .unknown
    }
    if years == 0 {
      let from: Standing
      if let latest = start.latest, latest <= day.number {
        from = .met
      } else if let earliest = start.earliest, earliest <= day.number {
        from = .unknown
      } else {
        from = .unmet
      }
      return Self.all([from, worksNow])
    }
    var certain: [(Int, Int)] = []
    var possible: [(Int, Int)] = []
    for spell in spells {
      let kind = isTransferWork(spell)
      if kind == .unmet { continue }
      let from = bounds(spell, "from")
      let to = bounds(spell, "to", absent: Int.max - 1)
      possible.append((from.earliest, to.latest + 1))
      if kind == .met, from.latest <= to.earliest {
        certain.append((from.latest, to.earliest + 1))
      }
    }
    if let latest = start.latest, isFull(years, certain, since: latest) { return .met }
    if let earliest = start.earliest, isFull(years, possible, since: earliest) { return .unknown }
    return .unmet
  }

  private func bounds(
    _ spell: Record,
    _ key: String,
    absent: Int = Int.max - 1
  ) -> (earliest: Int, latest: Int) {
    switch spell[key] {
    case .day(let date): (date.earliest.number, date.latest.number)
    case .absent: (absent, absent)
    // An unknown end may be any day; nothing certain is left of such a spell.
    default: (BrokerStart.longAgo, Int.max - 1)
    }
  }

  /// Whether spells `[from, end)` fill so many years by the day: the corresponding day of the
  /// first one, put off by every day of a gap.
  private func isFull(_ years: Int, _ spells: [(Int, Int)], since start: Int) -> Bool {
    var clipped: [(Int, Int)] = []
    for (from, end) in spells {
      let (from, end) = (max(from, start), min(end, day.number))
      if from < end { clipped.append((from, end)) }
    }
    clipped.sort { $0 < $1 }
    guard let first = clipped.first else { return false }
    var due = CalendarDay(number: first.0).adding(years: years).number
    var worked = first.1
    for (from, end) in clipped.dropFirst() {
      if due <= worked { break }
      if from > worked { due += from - worked }
      worked = max(worked, end)
    }
    return due <= worked
  }
}

/// A day from which something counts, as far as it is known; nil stands for never.
struct BrokerStart: Hashable {
  /// The earliest day it may be.
  var earliest: Int?
  /// The latest day it may be; nil when it may never have come, so that nothing is certain.
  var latest: Int?
  /// The latest day it may be if it came at all; a day that surely came sets a closer bound.
  var latestIfAny: Int

  /// The closest known bound of it, if it came at all.
  var bound: Int { latest ?? latestIfAny }

  /// A day before anything that a profile can state.
  static let longAgo = -100_000
  /// A day after anything that a profile can state.
  static let farOff = 1_000_000
  static let never = BrokerStart(earliest: nil, latest: nil, latestIfAny: longAgo)
  /// Nothing is known of it.
  static let unknown = BrokerStart(earliest: longAgo, latest: nil, latestIfAny: farOff)
}
