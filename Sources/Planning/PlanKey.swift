/// A plan value as an order reads it, the weightiest part first.
package struct PlanKey: Sendable, Equatable, Comparable {
  /// The part that decides first.
  package let first: Int
  /// The part that decides between equals in the first.
  package let second: Int
  /// The part that decides between equals in both.
  package let third: Int

  /// Whether the left key comes first.
  package static func < (left: PlanKey, right: PlanKey) -> Bool {
    if left.first != right.first { return left.first < right.first }
    if left.second != right.second { return left.second < right.second }
    return left.third < right.third
  }
}
