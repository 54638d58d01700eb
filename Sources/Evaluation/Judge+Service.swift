import RuleModel

/// Matching spells at three degrees of certainty, each containing the one before.
struct MeasuredSpells {
  /// Surely matching, with the narrowest dates.
  var certain: Spells
  /// Also those that only the board must weigh.
  var reviewed: Spells
  /// Also those that may match, with the widest dates.
  var possible: Spells
  /// What keeps the certain ones from being more.
  var causes: [Cause]
  var missingAnchor: AnchorName?

  struct Completion {
    var standing: Standing
    var metOn: CalendarDay?
  }

  /// Whether whole years, and then the delay (at least and at most), are complete today.
  func completion(
    years: Int,
    unbroken: Bool,
    delay: ClosedRange<Int>,
    in horizon: Horizon,
  ) -> Completion {
    func day(_ spells: Spells, delay: Int) -> CalendarDay? {
      spells.completion(years: years, unbroken: unbroken)?.adding(years: delay)
    }
    let metOn = day(certain, delay: delay.upperBound)
    if let metOn, horizon.hasCome(metOn) { return Completion(standing: .met, metOn: metOn) }
    if let weighed = day(reviewed, delay: delay.upperBound), horizon.hasCome(weighed) {
      return Completion(standing: .review, metOn: weighed)
    }
    if let hoped = day(possible, delay: delay.lowerBound), horizon.hasCome(hoped) {
      return Completion(standing: .unknown, metOn: metOn)
    }
    return Completion(standing: .unmet, metOn: metOn ?? day(reviewed, delay: delay.upperBound))
  }

  /// Leaves out the runs that have ended: they lend no years to the one that is asked to go on.
  mutating func dropEndedRuns(by today: CalendarDay) {
    func going(_ spells: Spells) -> Spells {
      Spells(spells.stretches.filter { stretch in stretch.end.map { today < $0 } ?? true })
    }
    (certain, reviewed, possible) = (going(certain), going(reviewed), going(possible))
  }
}

extension Judge {
  /// Measures the spells among some records that satisfy a condition, from an anchor on.
  func measure(
    _ subjects: [Subject],
    where condition: Condition,
    in family: Family?,
    since: AnchorName?,
    without postponement: Postponement = Postponement(),
  ) -> MeasuredSpells {
    var certain: [Spells.Stretch] = []
    var reviewed: [Spells.Stretch] = []
    var possible: [Spells.Stretch] = []
    var causes: [Cause] = []
    for subject in subjects {
      let fit = outcome(of: condition, on: subject, in: family)
      guard fit.standing > .unmet else { continue }
      if fit.standing < .met { causes += fit.causes }
      let dates = stretches(of: subject)
      causes += dates.causes
      if let wide = dates.wide { possible.append(wide) }
      guard let narrow = dates.narrow, fit.standing.isPassing else { continue }
      reviewed.append(narrow)
      if fit.standing == .met { certain.append(narrow) }
    }
    var measured = MeasuredSpells(
      certain: Spells(certain).removing(years: postponement.doubtedYears),
      reviewed: Spells(reviewed).removing(years: postponement.doubtedYears),
      possible: Spells(possible).removing(years: postponement.uncountedYears),
      causes: causes,
    )
    if let since { clip(&measured, since: since) }
    return measured
  }

  private func clip(_ measured: inout MeasuredSpells, since: AnchorName) {
    switch anchorDay(since) {
    case .open: break
    case .missing:
      measured.missingAnchor = since
      (measured.certain, measured.reviewed, measured.possible) = (
        Spells([]), Spells([]), Spells([])
      )
    case .unknown(let earliest, _, let causes):
      measured.causes += causes
      (measured.certain, measured.reviewed) = (Spells([]), Spells([]))
      measured.possible = measured.possible.clipped(from: earliest)
    case .day(let earliest, let latest, let doubts):
      measured.causes += doubts
      measured.certain = measured.certain.clipped(from: latest)
      measured.reviewed = measured.reviewed.clipped(from: latest)
      measured.possible = measured.possible.clipped(from: earliest)
    }
  }

  /// The narrowest and widest stretch a record's `from` and `to` can mean; `to` is the last day.
  private func stretches(
    of subject: Subject
  ) -> (narrow: Spells.Stretch?, wide: Spells.Stretch?, causes: [Cause]) {
    guard let from = subject.record.day("from") else {
      guard subject.record["from"] == nil else { return (nil, nil, []) }
      // Undated, it may have begun before all others.
      let end: CalendarDay? =
        if case .day(let to)? = subject.record["to"] { to.latest.adding(days: 1) } else { nil }
      return (
        nil, Spells.Stretch(start: .beforeAnyFact, end: end),
        [Cause(subject.at("from"), .missing)]
      )
    }
    switch subject.record["to"] {
    case .absent?:
      return (
        Spells.Stretch(start: from.latest, end: nil),
        Spells.Stretch(start: from.earliest, end: nil),
        from.exact == nil ? [Cause(subject.at("from"), .coarse)] : []
      )
    case .day(let to)?:
      let coarse = [("from", from), ("to", to)].filter { $0.1.exact == nil }
      return (
        Spells.Stretch(start: from.latest, end: to.earliest.adding(days: 1)),
        Spells.Stretch(start: from.earliest, end: to.latest.adding(days: 1)),
        coarse.map { Cause(subject.at($0.0), .coarse) }
      )
    default:
      return (
        nil, Spells.Stretch(start: from.earliest, end: nil), [Cause(subject.at("to"), .missing)]
      )
    }
  }

  /// The finding for years of work or appointment.
  func serviceFinding(_ service: Service) -> Finding {
    let years = max(0, service.years - (service.adjustable ? advanceYears : 0))
    let postponement = service.adjustable ? delay : Postponement()
    var basis = ServiceBasis(
      service: service,
      years: years,
      delay: postponement.years.upperBound,
    )
    guard let subjects = subjects(of: service.family) else {
      return Finding(
        standing: .unknown,
        basis: .service(basis),
        need: .years(years),
        causes: [Cause(FactReference(family: service.family), .missing)],
      )
    }
    var measured = measure(
      subjects,
      where: service.condition,
      in: Vocabulary.family(service.family),
      since: service.since,
      without: postponement,
    )
    measured.causes += postponement.doubts
    if service.running { noteTurns(of: measured) }
    if !isBrief { horizon.tellOfToday() }
    let served = measured.reviewed.served(until: today, unbroken: service.unbroken)
    if service.running, service.unbroken { measured.dropEndedRuns(by: today) }
    var completion = measured.completion(
      years: years,
      unbroken: service.unbroken,
      delay: postponement.years,
      in: horizon,
    )
    if service.running { requireRunning(measured, &completion) }
    basis.metOn = completion.metOn
    basis.missingAnchor = measured.missingAnchor
    var causes =
      completion.standing == .unmet || completion.standing == .unknown
      ? measured.causes : []
    if let missing = measured.missingAnchor {
      causes.append(Cause(FactReference(family: service.family), .noAnchor(missing)))
    }
    let isShort = completion.standing == .unmet
    return Finding(
      standing: completion.standing,
      basis: .service(basis),
      need: .years(years),
      have: .span(served),
      shortfall: isShort
        ? completion.metOn.map { .span(Span(from: today, to: $0)) } : nil,
      causes: causes,
    )
  }

  /// What must be running changes wherever a spell begins or ends.
  private func noteTurns(of measured: MeasuredSpells) {
    for spells in [measured.certain, measured.reviewed, measured.possible] {
      for stretch in spells.stretches {
        _ = horizon.hasCome(stretch.start)
        if let end = stretch.end { _ = horizon.hasCome(end) }
      }
    }
  }

  /// A spell that must be running today: the years alone do not do.
  private func requireRunning(
    _ measured: MeasuredSpells,
    _ completion: inout MeasuredSpells.Completion,
  ) {
    let running: Standing =
      measured.certain.covers(today)
      ? .met
      : measured.reviewed.covers(today)
        ? .review : measured.possible.covers(today) ? .unknown : .unmet
    if running < completion.standing { completion.standing = running }
    if running == .unmet, !measured.certain.stretches.contains(where: { $0.start > today }) {
      completion.metOn = nil
    }
  }
}
