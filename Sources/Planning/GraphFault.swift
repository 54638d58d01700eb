/// Why a requirement graph was refused: a fault of its builder, not of an applicant.
package enum GraphFault: Error, Sendable, Equatable {
  /// The root is not a node.
  case noSuchRoot(Int)
  /// A child does not come before its parent, or is not a node.
  case childNotBeforeParent(node: Int, child: Int)
  /// A gate names the same child twice.
  case repeatedChild(node: Int, child: Int)
  /// An at-least gate asks for fewer than none.
  case negativeThreshold(node: Int, needed: Int)
  /// A leaf's count or effort is negative or beyond ``RequirementGraph/largestTotal``.
  case valueOutOfRange(node: Int)
  /// The counts or efforts up to this leaf add up beyond ``RequirementGraph/largestTotal``.
  case totalOutOfRange(node: Int)
  /// A member of an exclusive group is not a node, or is named twice.
  case badGroupMember(group: Int, member: Int)
}
