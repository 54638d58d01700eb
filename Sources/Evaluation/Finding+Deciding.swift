package import RuleModel

extension Finding {
  /// The clauses of the smallest requirements with this standing that decide the whole.
  ///
  /// Of a conjunction every part with that standing decides. A choice that fails is itself the
  /// smallest requirement, for any of its parts would mend it; a choice that is in doubt is decided
  /// by the branches that are.
  package func deciding(_ sought: Standing) -> [ClauseID] {
    var result: [ClauseID] = []
    collect(sought, within: clause, into: &result)
    var seen: Set<ClauseID> = []
    return result.filter { seen.insert($0).inserted }
  }

  /// How much is lacking at the least, in units: the items a tally is short of, and one for every
  /// other requirement that is unmet; of a choice the branch that lacks least.
  package var lacking: Int {
    guard standing == .unmet else { return 0 }
    switch basis {
    case .all, .reading, .advance: return children.reduce(0) { $0 + $1.lacking }
    case .any, .item: return children.map(\.lacking).min() ?? 1
    case .atLeast(let count):
      let open = children.filter { !$0.standing.isPassing }.map { max(1, $0.lacking) }.sorted()
      let held = children.count - open.count
      return open.prefix(max(0, count - held)).reduce(0, +)
    case .tally(let tally): return max(1, tally.tally.count - tally.possiblePoints)
    default: return 1
    }
  }

  private func collect(
    _ sought: Standing,
    within enclosing: ClauseID?,
    into result: inout [ClauseID],
  ) {
    let here = clause ?? enclosing
    func descend(into children: [Finding]) {
      for child in children { child.collect(sought, within: here, into: &result) }
    }
    switch basis {
    case .all, .reading, .advance:
      // A conjunction can be unmet and yet hold parts that await the board.
      descend(into: children)
    case .tally:
      // Which achievement is in doubt, and why, stands in the causes of the tally.
      if standing == sought, let here { result.append(here) }
    case .any, .atLeast, .item:
      guard standing == sought else { return }
      let parts = standing == .unmet ? shared(here) : doubts(sought, here)
      if let parts, !parts.isEmpty {
        result += parts
      } else if let here {
        result.append(here)
      } else {
        // A choice of the pathway itself has no name but those of its branches.
        descend(into: children.filter { $0.standing == sought })
      }
    default:
      if standing == sought, let here { result.append(here) }
    }
  }

  /// The clauses every branch of a failed choice fails on, when mending them mends a branch: then
  /// they decide, whichever branch is taken.
  private func shared(_ here: ClauseID?) -> [ClauseID]? {
    guard case .any = basis, !children.isEmpty else { return nil }
    let failing = children.map { child -> [ClauseID] in
      var part: [ClauseID] = []
      child.collect(.unmet, within: here, into: &part)
      return part
    }
    let common = Set(failing[0]).intersection(failing.joined()).filter { clause in
      failing.allSatisfy { $0.contains(clause) }
    }
    let mended = failing.first { Set($0) == common }
    return common == here.map { [$0] } ?? [] ? nil : mended
  }

  /// The clauses in doubt inside a choice that is in doubt.
  private func doubts(_ sought: Standing, _ here: ClauseID?) -> [ClauseID]? {
    var result: [ClauseID] = []
    for child in children where child.standing == sought {
      child.collect(sought, within: here, into: &result)
    }
    return result
  }
}
