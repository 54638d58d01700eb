import OrderedCollections
import RuleModel

/// How failing assessments postpone adjustable service (QH-10.3).
struct Postponement: Hashable {
  /// Years added to the otherwise earliest day, at least and at most.
  var years = 0...0
  /// Calendar years that surely do not count as work either.
  var uncountedYears: Set<Int> = []
  /// These and those that perhaps do not count.
  var doubtedYears: Set<Int> = []
  /// What keeps the two from being the same.
  var doubts: [Cause] = []
}

extension Judge {
  /// One annual assessment that falls in the window of a rule.
  private struct Assessed {
    /// nil when the year is not known.
    var year: Int?
    var grade: String?
    var isTargetSystem: Bool?
    var reference: FactReference
    /// Whether it surely lies in the window; unknown ones may.
    var standing: Standing

    func doubt(_ attribute: String, _ effect: Cause.Effect) -> Cause {
      var fact = reference
      fact.attribute = attribute
      return Cause(fact, effect)
    }

    /// What is not known of it.
    var doubts: [Cause] {
      (year == nil ? [doubt("year", .missing)] : [])
        + (grade == nil ? [doubt("grade", .missing)] : [])
        + (standing == .met ? [] : [doubt("decided", .coarse)])
    }
  }

  /// The finding for a rule on annual assessments.
  func assessmentFinding(_ rule: AssessmentRule) -> Finding {
    let since: AnchorName
    switch rule {
    case .free(_, let anchor, _), .delay(_, let anchor, _), .years(_, _, let anchor, _, _):
      since = anchor
    }
    let family = FactReference(family: "assessments")
    guard let assessed = assessments(since: since) else {
      var need: Measure?
      if case .years(let count, _, _, _, _) = rule { need = .count(count, unit: "年") }
      return Finding(
        standing: .unknown,
        basis: .assessments(rule),
        need: need,
        causes: [Cause(family, .missing)],
      )
    }
    switch rule {
    case .free(let grades, let anchor, let gaps):
      return freeFinding(rule, assessed, of: grades, since: anchor, gaps: gaps)
    case .delay(let grades, _, _):
      let failing = assessed.filter { $0.grade.map(grades.contains) ?? false }
      return Finding(
        standing: .met,
        basis: .assessments(rule),
        have: delay.years.upperBound > 0 ? .count(delay.years.upperBound, unit: "年") : nil,
        causes: failing.map { Cause($0.reference, .bars) },
      )
    case .years(let count, let grade, _, let consecutive, let targetSystem):
      return yearsFinding(rule, assessed, count, grade, consecutive, targetSystem)
    }
  }

  private func freeFinding(
    _ rule: AssessmentRule,
    _ assessed: [Assessed],
    of grades: [String],
    since anchor: AnchorName,
    gaps: AssessmentGaps,
  ) -> Finding {
    let failing = assessed.filter { $0.grade.map(grades.contains) ?? false }
    let surelyFailing = failing.contains { $0.standing == .met }
    let missing = missingYears(assessed, since: anchor)
    let gapStanding: Standing = missing.isEmpty ? .met : gaps.standing
    let ungraded = grades.isEmpty ? [] : assessed.filter { $0.grade == nil }
    let failStanding: Standing =
      surelyFailing ? .unmet : failing.isEmpty && ungraded.isEmpty ? .met : .unknown
    var causes = failing.map { Cause($0.reference, .bars) } + ungraded.flatMap(\.doubts)
    if !missing.isEmpty, gaps != .ignore {
      causes.append(Cause(FactReference(family: "assessments"), .gaps(missing)))
    }
    return Finding(
      standing: min(gapStanding, failStanding),
      basis: .assessments(rule),
      causes: causes
    )
  }

  private func yearsFinding(
    _ rule: AssessmentRule,
    _ assessed: [Assessed],
    _ count: Int,
    _ grade: String,
    _ consecutive: Bool,
    _ targetSystem: Bool,
  ) -> Finding {
    /// The most years, in a row when that is asked for, with so many free to fall on any year.
    func longest(_ years: [Int], free: Int = 0) -> Int {
      let distinct = Array(OrderedSet(years.sorted()))
      guard consecutive else { return distinct.count + free }
      var best = free
      for (first, year) in distinct.enumerated() {
        for last in distinct[first...].indices {
          let lacking = distinct[last] - year - (last - first)
          if lacking <= free { best = max(best, last - first + 1 + free) }
        }
      }
      return best
    }
    let surely = assessed.filter {
      $0.year != nil && $0.grade == grade && $0.standing == .met
        && (!targetSystem || $0.isTargetSystem == true)
    }
    let possibly = assessed.filter {
      $0.grade ?? grade == grade && (!targetSystem || $0.isTargetSystem != false)
    }
    let have = longest(surely.compactMap(\.year))
    let most = longest(
      possibly.compactMap(\.year),
      free: possibly.count { $0.year == nil },
    )
    let standing: Standing = have >= count ? .met : most >= count ? .unknown : .unmet
    let doubts = possibly.flatMap { entry -> [Cause] in
      let isSystemOpen = targetSystem && entry.isTargetSystem == nil
      return (isSystemOpen ? [entry.doubt("targetSystem", .missing)] : []) + entry.doubts
    }
    return Finding(
      standing: standing,
      basis: .assessments(rule),
      need: .count(count, unit: "年"),
      have: .count(have, unit: "年"),
      shortfall: have < count ? .count(count - have, unit: "年") : nil,
      causes: standing == .met ? surely.map { Cause($0.reference, .supports) } : doubts,
    )
  }

  /// The assessments fixed on or after an anchor and by today; nil when nothing is known of them.
  ///
  /// A result without a date of decision is taken to be fixed between the end of its year and the
  /// middle of the next (AM-40).
  private func assessments(since anchor: AnchorName) -> [Assessed]? {
    subjects(of: "assessments")?.compactMap { subject -> Assessed? in
      var year: Int?
      if case .number(let number)? = subject.record["year"] { year = number.whole }
      let yearEnd = year.map { CalendarDay.firstDay(ofYear: $0 + 1).adding(days: -1) }
      let decided = subject.record.day("decided")
      let earliest = decided?.earliest ?? yearEnd ?? .beforeAnyFact
      let latest = decided?.latest ?? yearEnd?.adding(months: 6) ?? .afterAnyFact
      guard horizon.hasCome(decided?.earliest ?? earliest) else { return nil }
      let inWindow: Standing
      switch anchorDay(anchor) {
      case .open: inWindow = .met
      case .missing: inWindow = .unmet
      case .unknown(let opens, _, _): inWindow = latest < opens ? .unmet : .unknown
      case .day(let opens, let opensAtLast, _):
        inWindow = earliest >= opensAtLast ? .met : latest < opens ? .unmet : .unknown
      }
      guard inWindow > .unmet else { return nil }
      return Assessed(
        year: year,
        grade: subject.record.word("grade"),
        isTargetSystem: subject.record.flag("targetSystem"),
        reference: subject.reference,
        standing: inWindow,
      )
    }
  }

  /// Past years of the window without a fixed grade; the year of the anchor is not asked for.
  private func missingYears(_ assessed: [Assessed], since anchor: AnchorName) -> [Int] {
    guard case .day(_, let latest, _) = anchorDay(anchor) else { return [] }
    let fixed = Set(
      assessed.filter { $0.grade ?? "undetermined" != "undetermined" }.compactMap(\.year)
    )
    // Years after the day of the facts are assumed to be passed.
    let last = min(today, evaluator.asOf).year - 1
    guard latest.year < last + 1 else { return [] }
    return ((latest.year + 1)..<(last + 1)).filter { !fixed.contains($0) }
  }

  /// Reads the pathway's delay clauses under the readings in force.
  func findPostponement() -> Postponement {
    var result = Postponement()
    for case .delay(let grades, let since, let effect) in delayRules(in: pathway.requirement) {
      let failing = (assessments(since: since) ?? []).filter { assessed in
        assessed.grade.map(grades.contains) ?? true
      }
      let surely = failing.filter { $0.grade != nil && $0.standing == .met }
      let sure = Set(surely.compactMap(\.year))
      let perhaps = sure.union(failing.compactMap(\.year))
      let yearless = failing.count { $0.year == nil }
      result.doubts += failing.filter { $0.year.map { !sure.contains($0) } ?? true }
        .flatMap(\.doubts)
      let least = result.years.lowerBound + effect.years(for: sure.count)
      let most = effect.years(for: perhaps.count + yearless)
      result.years = least...(result.years.upperBound + most)
      if effect == .eachUncounted {
        result.uncountedYears.formUnion(sure)
        result.doubtedYears.formUnion(perhaps)
      }
    }
    return result
  }

  private func delayRules(in requirement: Requirement) -> [AssessmentRule] {
    switch requirement {
    case .clause(let id):
      guard case .requirement(let body)? = pack.clauses[id]?.body else { return [] }
      return delayRules(in: body)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      return parts.flatMap { delayRules(in: $0) }
    case .reading(let id, let branches):
      return branches[option(of: id)].map { delayRules(in: $0) } ?? []
    case .assessments(let rule):
      if case .delay = rule { return [rule] }
      return []
    case .satisfied, .judged, .attested, .outside, .unlessFlagged, .notice, .within, .fact, .some,
      .count, .none, .service, .tally, .achievements, .advanced:
      return []
    }
  }
}

extension DelayEffect {
  /// The delay for so many failing years.
  fileprivate func years(for count: Int) -> Int {
    switch self {
    case .each, .eachUncounted: count
    case .once: min(1, count)
    }
  }
}

extension AssessmentGaps {
  /// What a year without a fixed grade makes of the clause.
  fileprivate var standing: Standing {
    switch self {
    case .review: .review
    case .fail: .unmet
    case .ignore: .met
    }
  }
}
