/// How much a search may do before it answers with what it has.
package struct SearchLimits: Sendable, Equatable {
  /// The most search nodes it may expand.
  package let expansions: Int
  /// The most steps it may take to share out exclusive nodes, over the whole search.
  package let assignmentSteps: Int

  /// Limits from their parts.
  package init(expansions: Int = 100_000, assignmentSteps: Int = 2_000_000) {
    self.expansions = expansions
    self.assignmentSteps = assignmentSteps
  }
}
