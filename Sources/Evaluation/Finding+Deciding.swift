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
    case .any, .atLeast, .tally, .item:
      guard standing == sought else { return }
      if standing == .unmet || children.isEmpty {
        if let here { result.append(here) }
      } else {
        descend(into: children.filter { $0.standing == sought })
      }
    default:
      if standing == sought, let here { result.append(here) }
    }
  }
}
