import Evaluation
import OrderedCollections
import RuleModel

extension Evaluator {
  /// Whether achievements must be dated after a title to serve the limbs of a finding, as the
  /// readings stand (I-01).
  func isWindowed(_ finding: Finding, filters: [ClauseID]) -> Bool {
    let isFiltered = filters.contains { clause in
      guard case .filter(_, let condition)? = pack.clauses[clause]?.body else { return false }
      return isWindowed(condition)
    }
    return isFiltered || hasWindowedLimb(finding)
  }

  private func hasWindowedLimb(_ finding: Finding) -> Bool {
    if case .limb(let limb) = finding.basis {
      return limb.needs.contains { $0.since != nil || isWindowed($0.condition) }
    }
    return finding.children.contains { hasWindowedLimb($0) }
  }

  private func isWindowed(_ condition: Condition) -> Bool {
    switch condition {
    case .all(let parts), .any(let parts): parts.contains { isWindowed($0) }
    case .not(let part): isWindowed(part)
    case .reading(let id, let branches): branches[option(of: id)].map { isWindowed($0) } ?? false
    case .term(let name): pack.terms[name].map { isWindowed($0.condition) } ?? false
    case .attribute(_, .since): true
    case .attribute, .judged, .clause: false
    }
  }
}
