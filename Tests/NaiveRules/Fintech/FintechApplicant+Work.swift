import RuleModel

extension FintechApplicant {
  /// Whether a spell is fintech work by its content, anywhere (AM-08).
  func isFintech(_ spell: Record) -> Standing {
    allOf(words(spell, "fields", has: "fintech"), notDenied(spell, "contentAttested"))
  }

  /// Whether a spell is running today.
  func isRunning(_ spell: Record) -> Standing {
    allOf(hasCome(spell["from"]), hasNotEnded(spell["to"]))
  }

  /// Is engaged in fintech specialty work (BF-A2-0.2).
  func doesTheWork() -> Standing {
    anyRecord("employment") { allOf(isRunning($0), isFintech($0)) }
  }

  /// Fintech work of so many whole years in all (AM-02, AM-03, AM-07).
  func worked(_ years: Int) -> Standing {
    worked(years, sinceEarliest: nil, sinceLatest: nil)
  }

  /// Fintech work of so many whole years since the date of a title.
  func worked(_ years: Int, since title: Record) -> Standing {
    switch title["date"] {
    case .day(let day):
      return worked(years, sinceEarliest: day.earliest, sinceLatest: day.latest)
    case nil:
      // The day is not known: at best the whole career lies behind it.
      return worked(years) == .unmet ? .unmet : .unknown
    default:
      return .unmet
    }
  }

  private func worked(
    _ years: Int,
    sinceEarliest: CalendarDay?,
    sinceLatest: CalendarDay?,
  ) -> Standing {
    guard let spells = profile.records("employment") else { return .unknown }
    var surely: [ClosedRange<Int>] = []
    var perhaps: [ClosedRange<Int>] = []
    for spell in spells {
      let content = isFintech(spell)
      if content == .unmet { continue }
      if let range = longest(spell) { perhaps.append(range) }
      if content == .met, let range = shortest(spell) { surely.append(range) }
    }
    if isEnough(surely, years: years, since: sinceLatest) { return .met }
    if isEnough(perhaps, years: years, since: sinceEarliest) { return .unknown }
    return .unmet
  }

  /// The days of a spell at most, up to and including yesterday.
  private func longest(_ spell: Record) -> ClosedRange<Int>? {
    var first = -30_000
    if case .day(let day) = spell["from"] { first = day.earliest.number }
    if spell["from"] == .absent { return nil }
    var last = today.number - 1
    if case .day(let day) = spell["to"] { last = min(last, day.latest.number) }
    return first <= last ? first...last : nil
  }

  /// The days of a spell at least, up to and including yesterday.
  private func shortest(_ spell: Record) -> ClosedRange<Int>? {
    guard case .day(let from) = spell["from"] else { return nil }
    var last = today.number - 1
    switch spell["to"] {
    case .day(let day): last = min(last, day.earliest.number)
    case .absent: break
    default: return nil
    }
    return from.latest.number <= last ? from.latest.number...last : nil
  }

  /// Whether the days of these spells, overlaps once, make so many years (周年) of work.
  ///
  /// The years run from the first day of work; each day without work puts the end off by a day.
  private func isEnough(
    _ spells: [ClosedRange<Int>],
    years: Int,
    since: CalendarDay?,
  ) -> Bool {
    var first: Int?
    var days = 0
    var next = since?.number ?? Int.min
    for spell in spells.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      let from = max(spell.lowerBound, next)
      if from > spell.upperBound { continue }
      if first == nil { first = from }
      days += spell.upperBound - from + 1
      next = spell.upperBound + 1
    }
    guard let first else { return false }
    let start = CalendarDay(number: first)
    return days >= start.days(to: start.adding(years: years))
  }
}
