/// Why a requirement cannot be met even with everything that can be had.
package struct Infeasibility: Sendable, Equatable {
  /// The nodes that cannot hold, the root first, each once, parents before children.
  package let failures: [Failure]

  /// A node that cannot hold.
  package struct Failure: Sendable, Equatable {
    /// The node.
    package let node: Int
    /// How many of its children must be true; zero for a leaf.
    package let needed: Int
    /// How many of its children could each be true by itself.
    package let possible: Int
    /// Its children that cannot hold, in order, each a failure of its own. Empty for a leaf.
    package let failing: [Int]
    /// When enough children could each hold, but not together: those that compete for exclusive
    /// nodes, in order. Empty otherwise.
    package let competing: [Int]
  }

  /// What is said about a node, or nil when it can hold or the root does not turn on it.
  package func failure(of node: Int) -> Failure? {
    failures.first { $0.node == node }
  }
}
