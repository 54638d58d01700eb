/// Why a plan needs one of its leaves.
package struct LeafNecessity: Sendable, Equatable {
  /// The leaf.
  package let leaf: Int
  /// The gates that fail again without it, from the lowest one above the leaf up to the root; each
  /// is a parent of the one before. Empty only when the leaf is the root itself.
  package let failing: [Int]

  /// The lowest gate that fails again without the leaf, or nil when the leaf is the root.
  package var node: Int? { failing.first }
}
