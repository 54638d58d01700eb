/// A set of leaves that, with the given ones, makes the requirement true; no leaf can be spared.
package struct Plan: Sendable, Equatable {
  /// The node numbers of its leaves, ascending.
  package let leaves: [Int]
  /// What it costs.
  package let value: PlanValue

  /// A plan from its leaves, in any order, and their value.
  package init(leaves: [Int], value: PlanValue) {
    self.leaves = leaves.sorted()
    self.value = value
  }
}
