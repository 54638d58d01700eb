/// What a plan costs, or a bound on it: new items, day, effort.
package struct PlanValue: Sendable, Equatable {
  /// The number of new items.
  package let count: Int
  /// The day by which everything in the plan can be had.
  package let day: Int
  /// The sum of efforts.
  package let effort: Int

  /// A value from its parts.
  package init(count: Int, day: Int, effort: Int) {
    self.count = count
    self.day = day
    self.effort = effort
  }
}
