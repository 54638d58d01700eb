import Evaluation
import RuleModel

extension Finding {
  /// The first finding on a clause, in the order of the tree, itself included; only with that
  /// standing when one is named (an advance judges its routes once for each grant).
  func first(on clause: ClauseID, _ standing: Standing? = nil) -> Finding? {
    if self.clause == clause, standing == nil || standing == self.standing { return self }
    for child in children {
      if let found = child.first(on: clause, standing) { return found }
    }
    return nil
  }

  /// The findings on the smallest clauses with this standing that decide the whole.
  func decidingFindings(_ sought: Standing) -> [Finding] {
    deciding(sought).compactMap { first(on: $0, sought) ?? first(on: $0) }
  }

  /// Every finding of the tree, parents before children.
  var all: [Finding] {
    [self] + children.flatMap(\.all)
  }

  /// The limb it rests on, through the wrappings of a reading.
  var limb: LimbBasis? {
    if case .limb(let basis) = basis { return basis }
    return children.count == 1 ? children[0].limb : nil
  }

  /// Whether it only tells something and never blocks.
  var isNotice: Bool {
    if case .notice = basis { return true }
    return false
  }

  /// The notices on which it rests: of a choice that passes those of the branches that carry it,
  /// and none when one of them carries it without any.
  var carryingNotices: [Finding] {
    if isNotice { return [self] }
    let parts = children.map { (standing: $0.standing, notices: $0.carryingNotices) }
    guard case .any = basis, standing.isPassing else { return parts.flatMap(\.notices) }
    let carrying = parts.filter { $0.standing == standing }
    if carrying.contains(where: \.notices.isEmpty) { return [] }
    return carrying.flatMap(\.notices)
  }

  /// What a clause comes down to when its body is one nameless part; itself otherwise.
  var content: Finding {
    switch basis {
    case .all, .reading:
      let inner = children.flatMap(\.parts)
      return inner.count == 1 && inner[0].clause == nil ? inner[0].content : self
    case .any, .atLeast, .satisfied, .judged, .attested, .outside, .flagged, .notice, .period,
      .fact, .some, .none, .service, .assessments, .advance, .tally, .item, .limb:
      return self
    }
  }

  /// The readings whose options lie between it and its content.
  var readingsOnTheWay: [(reading: ReadingID, option: String)] {
    var result: [(reading: ReadingID, option: String)] = []
    if case .reading(let id, let option) = basis { result.append((id, option)) }
    switch basis {
    case .all, .reading:
      if children.count == 1, children[0].clause == nil {
        result += children[0].readingsOnTheWay
      }
    case .any, .atLeast, .satisfied, .judged, .attested, .outside, .flagged, .notice, .period,
      .fact, .some, .none, .service, .assessments, .advance, .tally, .item, .limb:
      break
    }
    return result
  }

  /// Whether it is a conjunction without a clause of its own, to be read as its parts.
  var isNamelessConjunction: Bool {
    guard clause == nil else { return false }
    switch basis {
    case .all, .reading: return true
    case .any, .atLeast, .satisfied, .judged, .attested, .outside, .flagged, .notice, .period,
      .fact, .some, .none, .service, .assessments, .advance, .tally, .item, .limb:
      return false
    }
  }

  /// The tallies whose assignment carries it, when it passes: of a choice that of one branch.
  var carryingTallies: [(finding: Finding, basis: TallyBasis)] {
    guard standing.isPassing else { return [] }
    switch basis {
    case .tally(let basis): return [(self, basis)]
    case .any: return children.first { $0.standing == standing }?.carryingTallies ?? []
    case .all, .reading, .advance, .atLeast: return children.flatMap(\.carryingTallies)
    case .satisfied, .judged, .attested, .outside, .flagged, .notice, .period, .fact, .some,
      .none, .service, .assessments, .item, .limb:
      return []
    }
  }

  /// Its parts when it is a conjunction, those of nameless conjunctions in their place; itself
  /// otherwise.
  var parts: [Finding] {
    isNamelessConjunction ? children.flatMap(\.parts) : [self]
  }

  /// The facts that would decide it, in the order of the tree, each cause once.
  var doubts: [Cause] {
    var result: [Cause] = []
    for finding in all where finding.standing == .unknown {
      for cause in finding.causes + (finding.ownLimb?.doubts ?? [])
      where cause.effect.isDoubt && !result.contains(cause) {
        result.append(cause)
      }
    }
    return result
  }

  private var ownLimb: LimbBasis? {
    if case .limb(let basis) = basis { return basis }
    return nil
  }
}

extension LimbBasis {
  fileprivate var doubts: [Cause] {
    candidates.filter { $0.standing == .unknown }.flatMap(\.causes)
  }
}

extension Cause.Effect {
  /// Whether supplying a fact or a document would change it.
  var isDoubt: Bool {
    switch self {
    case .missing, .coarse, .outside: true
    case .supports, .absent, .fails, .beforeWindow, .noAnchor, .excluded, .judged, .bars, .gaps:
      false
    }
  }
}
