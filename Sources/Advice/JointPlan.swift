package import RuleModel

/// A set of remedies that serves several trials at once: two pathways, or one pathway after any
/// loss.
package struct JointPlan: Hashable, Sendable {
  /// The remedies, the earliest first; units of one limb are counted apart.
  package var remedies: [Remedy]
  /// The day every trial is open.
  package var day: CalendarDay
  /// Σ effort.
  package var effort: Int
  /// New things to achieve or obtain.
  package var count: Int
  /// For each remedy that is no wait: where it is missed.
  package var certificate: [Necessity]

  /// A remedy and a trial that fails again without it.
  package struct Necessity: Hashable, Sendable {
    /// Position among the plan's remedies.
    package var remedy: Int
    /// The pathway that fails.
    package var pathway: String
    /// What else must be lost for that.
    package var losses: Losses
    /// The smallest clauses that then decide against it.
    package var fails: [ClauseID]
  }
}

/// Achievements that are not accepted, or withdrawn.
package struct Losses: Hashable, Sendable {
  /// Positions among the profile's achievements.
  package var achievements: [Int] = []
  /// The ids of achievements that a plan adds.
  package var planned: [String] = []

  /// Whether nothing is lost.
  package var isEmpty: Bool { achievements.isEmpty && planned.isEmpty }
  /// How many are lost.
  package var count: Int { achievements.count + planned.count }
}

/// The answer to 方案 稳妥: a plan that outlives the loss of any so many achievements.
package struct RobustReport: Sendable {
  /// The pathway's id.
  package var pathway: String
  /// How many achievements may be lost.
  package var tolerance: Int
  /// The plan; empty of remedies when the profile is as robust as that already; nil when there is
  /// none.
  package var plan: JointPlan?
  /// Whether no cheaper plan is as robust.
  package var isOptimal: Bool
  /// The losses that were found to matter and had to be outlived.
  package var losses: [Losses]
  /// The losses tried on the plan.
  package var tried: Int
  /// Search nodes over all rounds.
  package var explored: Int
  /// Why there is no plan, when even without a loss there is none.
  package var impossible: Impossibility?
}

/// The answer to one plan for several pathways.
package struct CombinedReport: Sendable {
  /// The pathways' ids.
  package var pathways: [String]
  /// The best plan for each alone; nil when it needs none, or has none.
  package var alone: [RemedyPlan?]
  /// The plan for all; nil when there is none.
  package var plan: JointPlan?
  /// Whether no plan for all comes before it, among those that share what can be shared.
  package var isOptimal: Bool
  /// Search nodes.
  package var explored: Int
  /// Why there is none, by the pathway that cannot be had.
  package var impossible: [String: Impossibility]
}
