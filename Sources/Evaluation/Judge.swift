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
  /// The clause whose body is being judged: attestations are addressed to it.
  var enclosing: ClauseID?
  /// By how many years the routes being judged are shortened.
  var advanceYears = 0
  var memory = Memory()
  /// A judge of the same facts on an earlier day, or under another option of one reading: what
  /// neither touches is not judged again.
  private(set) var elder: Judge?
  /// The position of the reading in which the elder differs.
  private(set) var switched: Int?

  struct Memory {
    var anchors: [AnchorName: Remembered<AnchorDay>] = [:]
    var clauses: [ClauseKey: Remembered<Finding>] = [:]
    var achievements: Remembered<FilteredAchievements>?
    var delay: Remembered<Postponement>?
  }

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

  /// A judge for a later day.
  convenience init(after elder: Judge, today: CalendarDay) {
    self.init(elder.evaluator, pathway: elder.pathway, today: today, isBrief: elder.isBrief)
    self.elder = elder
    elder.elder = nil
  }

  /// A brief judge for another option of one reading.
  convenience init(beside elder: Judge, switching reading: ReadingID, to option: String) {
    var evaluator = elder.evaluator
    evaluator.readings[reading] = option
    self.init(evaluator, pathway: elder.pathway, today: elder.today, isBrief: true)
    self.elder = elder
    switched = pack.readings.index(forKey: reading)
  }

  func option(of reading: ReadingID) -> String {
    if let position = pack.readings.index(forKey: reading) { horizon.consult(position) }
    return evaluator.option(of: reading)
  }

  /// The readings asked for so far, by id.
  var consulted: [ReadingID] {
    pack.readings.keys.enumerated()
      .filter { horizon.dependence.readings.contains($0.offset) }
      .map(\.element).sorted { $0.text < $1.text }
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

  func findClause(_ id: ClauseID) -> Finding {
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
    return found
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
