import OrderedCollections
import RuleModel

/// Judges requirements for one pathway on one day; keeps what was found so that shared clauses are
/// judged once.
///
/// A class because findings, anchors and consulted readings are remembered while the tree is
/// walked; it never leaves the evaluator.
final class Judge {
  let evaluator: Evaluator
  // Of its own, for a way through the evaluator would copy them at each look.
  let pack: RulePack
  let profile: Profile
  let pathway: Pathway
  let today: CalendarDay
  let horizon: Horizon
  /// Whether only the standing of the whole is asked for: then no causes are told, and parts that
  /// cannot change it are left out. Its horizon covers the whole, not each part.
  let isBrief: Bool
  /// The readings asked for so far.
  var consulted: Set<ReadingID> = []
  /// The clause whose body is being judged: attestations are addressed to it.
  var enclosing: ClauseID?
  /// By how many years the routes being judged are shortened.
  var advanceYears = 0
  var anchorDays: [AnchorName: AnchorDay] = [:]
  var clauseFindings: [ClauseKey: Finding] = [:]
  private var filteredAchievements: FilteredAchievements?
  private var postponement: Postponement?

  struct ClauseKey: Hashable {
    var clause: ClauseID
    var advance: Int
  }

  init(_ evaluator: Evaluator, pathway: Pathway, today: CalendarDay, isBrief: Bool = false) {
    self.evaluator = evaluator
    pack = evaluator.pack
    profile = evaluator.profile
    self.pathway = pathway
    self.today = today
    self.isBrief = isBrief
    horizon = Horizon(today: today)
  }

  func option(of reading: ReadingID) -> String {
    consulted.insert(reading)
    return evaluator.option(of: reading)
  }

  /// The pathway's achievements after its filter clauses, judged once.
  var achievements: FilteredAchievements {
    if let filteredAchievements { return filteredAchievements }
    let filtered = filterAchievements()
    filteredAchievements = filtered
    return filtered
  }

  /// How failing assessments postpone adjustable service here, judged once.
  var delay: Postponement {
    if let postponement { return postponement }
    let found = findPostponement()
    postponement = found
    return found
  }
}

/// Remembers the next day on which a comparison with today will turn out differently.
final class Horizon {
  let today: CalendarDay
  private(set) var next: CalendarDay?

  init(today: CalendarDay) {
    self.today = today
  }

  /// Whether a day has come.
  func hasCome(_ day: CalendarDay) -> Bool {
    if day <= today { return true }
    next = next.map { min($0, day) } ?? day
    return false
  }
}

extension Judge {
  /// The finding for a requirement.
  func finding(for requirement: Requirement) -> Finding {
    switch requirement {
    case .clause(let id): return clauseFinding(id)
    case .all(let parts): return allFinding(parts)
    case .any(let parts): return anyFinding(parts)
    case .atLeast(let count, let parts):
      let children = parts.map { finding(for: $0) }
      return Finding(
        standing: .atLeast(count, of: children.lazy.map(\.standing)),
        basis: .atLeast(count),
        need: .count(count, unit: "项"),
        have: .count(children.count { $0.standing.isPassing }, unit: "项"),
        children: children,
      )
    case .reading(let id, let branches):
      let option = option(of: id)
      let child = branches[option].map { finding(for: $0) }
      return Finding(
        standing: child?.standing ?? .unknown,
        basis: .reading(id, option: option),
        children: child.map { [$0] } ?? [],
      )
    case .satisfied(let reason): return Finding(standing: .met, basis: .satisfied(reason))
    case .judged, .attested, .outside, .unlessFlagged, .notice:
      return declaredFinding(for: requirement)
    case .within(let from, let to): return periodFinding(from: from, to: to)
    case .fact(let path, let test): return factFinding(path, test)
    case .some(let test): return someFinding(test, minimum: 1)
    case .count(let minimum, let test): return someFinding(test, minimum: minimum)
    case .none(let test): return noneFinding(test)
    case .service(let service): return serviceFinding(service)
    case .assessments(let rule): return assessmentFinding(rule)
    case .tally(let tally): return tallyFinding(tally)
    case .achievements(let needs): return limbFinding(needs)
    case .advanced(let advance): return advanceFinding(advance)
    }
  }

  /// Whether the rest of a conjunction or choice cannot change its standing, and need not be told.
  func isSettled(_ standing: Standing, at extreme: Standing) -> Bool {
    isBrief && standing == extreme
  }

  private func allFinding(_ parts: [Requirement]) -> Finding {
    var whole = Finding(standing: .met, basis: .all)
    for part in parts {
      let child = finding(for: part)
      if child.standing < whole.standing { whole.standing = child.standing }
      whole.children.append(child)
      if isSettled(whole.standing, at: .unmet) { break }
    }
    return whole
  }

  private func anyFinding(_ parts: [Requirement]) -> Finding {
    var whole = Finding(standing: .unmet, basis: .any)
    for part in parts {
      let child = finding(for: part)
      if child.standing > whole.standing { whole.standing = child.standing }
      whole.children.append(child)
      if isSettled(whole.standing, at: .met) { break }
    }
    return whole
  }

  /// The finding for a clause, from memory when it was judged before.
  func clauseFinding(_ id: ClauseID) -> Finding {
    let key = ClauseKey(clause: id, advance: advanceYears)
    if let known = clauseFindings[key] { return known }
    guard case .requirement(let requirement)? = pack.clauses[id]?.body else {
      // The pack reader refuses references to clauses that ask for nothing.
      return Finding(clause: id, standing: .unknown, basis: .all)
    }
    let outer = enclosing
    enclosing = id
    defer { enclosing = outer }
    var found = finding(for: requirement)
    if found.clause == nil {
      found.clause = id
    } else {
      found = Finding(clause: id, standing: found.standing, basis: .all, children: [found])
    }
    clauseFindings[key] = found
    return found
  }

  private func declaredFinding(for requirement: Requirement) -> Finding {
    let declared = enclosing.flatMap { profile.attestation($0) }
    let settled: Standing? = declared.map { $0 ? .met : .unmet }
    let attestation = FactReference(family: "attestations", attribute: enclosing?.text)
    func causes(_ effect: Cause.Effect) -> [Cause] {
      [Cause(attestation, declared == nil ? effect : (declared == true ? .supports : .bars))]
    }
    switch requirement {
    case .judged(let what):
      return Finding(
        standing: settled ?? .review,
        basis: .judged(what, attested: declared != nil),
        causes: causes(.judged(what)),
      )
    case .attested(let what):
      return Finding(
        standing: settled ?? .unknown,
        basis: .attested(what, attested: declared != nil),
        causes: causes(.missing),
      )
    case .outside(let document):
      return Finding(
        standing: settled ?? .unknown,
        basis: .outside(document: document, attested: declared != nil),
        causes: causes(.outside(document)),
      )
    case .unlessFlagged(let what):
      return Finding(
        standing: declared == false ? .review : .met,
        basis: .flagged(what),
        causes: declared == false ? [Cause(attestation, .judged(what))] : [],
      )
    case .notice(let what):
      return Finding(standing: .met, basis: .notice(what))
    default:
      return Finding(standing: .unknown, basis: .all)
    }
  }

  private func periodFinding(from: CalendarDay?, to: CalendarDay?) -> Finding {
    let begun = from.map { horizon.hasCome($0) } ?? true
    let over = to.map { horizon.hasCome($0.adding(days: 1)) } ?? false
    return Finding(
      standing: begun && !over ? .met : .unmet,
      basis: .period(from: from, to: to),
      have: .day(today),
    )
  }

  private func factFinding(_ path: String, _ test: AttributeTest) -> Finding {
    let outcome = outcome(
      of: test,
      on: profile.root[path],
      at: FactReference(attribute: path),
      type: Vocabulary.profile.attribute(at: path)?.type,
    )
    return Finding(
      standing: outcome.standing,
      basis: .fact(path, test),
      causes: outcome.causes,
    )
  }

  private func advanceFinding(_ advance: Advance) -> Finding {
    let grants = advance.grants
    let combinations: [[Advance.Grant]] =
      advance.sums
      ? (1..<(1 << grants.count)).map { mask in
        grants.indices.filter { mask & (1 << $0) != 0 }.map { grants[$0] }
      }
      : grants.map { [$0] }
    let children = combinations.map { combination in
      let years = combination.reduce(0) { $0 + $1.years }
      let granted = combination.map { clauseFinding($0.clause) }
      if isBrief, granted.contains(where: { $0.standing == .unmet }) {
        return Finding(standing: .unmet, basis: .advance(years: years))
      }
      let outer = advanceYears
      advanceYears = years
      defer { advanceYears = outer }
      let routes = advance.over.map { clauseFinding($0) }
      let route =
        routes.count == 1
        ? routes[0]
        : Finding(standing: .any(routes.map(\.standing)), basis: .any, children: routes)
      let parts = granted + [route]
      return Finding(
        standing: .all(parts.map(\.standing)),
        basis: .advance(years: years),
        children: parts,
      )
    }
    return Finding(
      standing: .any(children.map(\.standing)),
      basis: .any,
      children: children
    )
  }
}
