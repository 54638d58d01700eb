package import RuleModel

/// What a naive evaluator says of one applicant on one day, under the default readings.
package struct NaiveJudgement: Hashable, Sendable {
  /// The standing of each pathway, by pathway id such as `qh-finecon/senior/regular`.
  package var pathways: [String: Standing]
  /// The standings of clauses judged within a pathway, by pathway id, then by clause id.
  package var clauses: [String: [String: Standing]]

  /// Nothing judged, unless given.
  package init(
    pathways: [String: Standing] = [:],
    clauses: [String: [String: Standing]] = [:],
  ) {
    self.pathways = pathways
    self.clauses = clauses
  }

  /// Writes down the standing of a clause within a pathway.
  package mutating func note(_ clause: String, _ standing: Standing, in pathway: String) {
    clauses[pathway, default: [:]][clause] = standing
  }
}
