/// The plans found, and how much about them is proved.
package struct PlanAnswer: Sendable, Equatable {
  /// The plans, in the order asked for.
  package let plans: [Plan]
  /// How many leading plans are proved to be the best there are, in this order.
  package let proved: Int
  /// Whether every listed plan is proved, and the list ends only because the limit was reached or
  /// because there is no other plan.
  package let optimal: Bool
  /// Whether there is no minimal plan beside those listed.
  package let exhausted: Bool
  /// No plan beyond the proved ones comes before this value in the order; nil when there is none.
  package let bound: PlanValue?
  /// How many search nodes were expanded.
  package let explored: Int
}
