import RuleModel

/// What was found for the clauses of one pathway.
struct FintechSheet {
  private(set) var clauses: [String: Standing] = [:]

  /// Notes a clause and hands its standing on.
  @discardableResult
  mutating func note(_ clause: String, _ standing: Standing) -> Standing {
    clauses[clause] = standing
    return standing
  }

  /// The worst of several clauses that are noted already.
  func worst(_ ids: [String]) -> Standing {
    var worst = Standing.met
    for id in ids { worst = allOf(worst, clauses[id] ?? .unmet) }
    return worst
  }

  /// The best of several clauses that are noted already.
  func best(_ ids: [String]) -> Standing {
    var best = Standing.unmet
    for id in ids { best = anyOf(best, clauses[id] ?? .unmet) }
    return best
  }
}
