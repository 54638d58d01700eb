/// The four truths a requirement can have (DESIGN.md §1).
///
/// They are ordered from worst to best: what is denied outweighs what is unknown, which outweighs
/// what awaits a human judgement (CLAUSES.md §5.1).
package enum Standing: Int, Comparable, CaseIterable, Sendable {
  /// 不满足: the facts deny it.
  case unmet
  /// 未知: a named fact or outside document would decide it.
  case unknown
  /// 由评委会判断: a human judgement; never auto-passed, never blocking, always listed.
  case review
  /// 满足: the facts prove it.
  case met

  package static func < (left: Standing, right: Standing) -> Bool {
    left.rawValue < right.rawValue
  }

  /// Whether it does not stand in the way of filing.
  package var isPassing: Bool { self >= .review }

  /// The identifier used in JSON and scenario files.
  package var id: String {
    switch self {
    case .unmet: "unmet"
    case .unknown: "unknown"
    case .review: "review"
    case .met: "met"
    }
  }

  /// All of them: as bad as the worst; met when there are none.
  package static func all(_ standings: some Sequence<Standing>) -> Standing {
    standings.min() ?? .met
  }

  /// Any of them: as good as the best; unmet when there are none.
  package static func any(_ standings: some Sequence<Standing>) -> Standing {
    standings.max() ?? .unmet
  }

  /// At least `count` of them: as good as the `count`-th best.
  package static func atLeast(_ count: Int, of standings: some Sequence<Standing>) -> Standing {
    guard count > 0 else { return .met }
    let ranked = standings.sorted(by: >)
    return count <= ranked.count ? ranked[count - 1] : .unmet
  }

  /// The denial: met and unmet change places, the two doubts stay.
  package var denied: Standing {
    switch self {
    case .met: .unmet
    case .unmet: .met
    case .unknown, .review: self
    }
  }
}
