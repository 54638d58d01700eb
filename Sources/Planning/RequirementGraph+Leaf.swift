extension RequirementGraph {
  /// What a leaf of the graph costs, and when it can be had.
  package struct Leaf: Sendable, Equatable {
    /// Whether it holds already; a given leaf costs nothing and is in no plan.
    package let given: Bool
    /// How many new items it stands for; zero for a wait.
    package let count: Int
    /// How much work it is, in the caller's units; at least zero.
    package let effort: Int
    /// The earliest day it can be had, or nil when it cannot be had at all (unless given).
    package let day: Int?

    /// A leaf from its parts.
    package init(given: Bool = false, count: Int = 1, effort: Int = 0, day: Int?) {
      self.given = given
      self.count = count
      self.effort = effort
      self.day = day
    }

    /// A leaf that holds already.
    package static let held = Leaf(given: true, count: 0, effort: 0, day: nil)
    /// A leaf that cannot be had.
    package static let impossible = Leaf(given: false, count: 0, effort: 0, day: nil)

    /// Whether a plan may contain it.
    package var isObtainable: Bool { !given && day != nil }
  }
}
