package import OrderedCollections
package import RuleModel

/// What is expected of the answers on one pathway; what is nil is not asked.
package struct Expectation: Hashable, Sendable {
  /// The branch in which it is asked; nil for the scenario itself.
  package var branch: String?
  /// The pathway's id.
  package var pathway: String
  /// The verdict.
  package var standing: Standing?
  /// The smallest unmet requirements that decide the verdict; order does not count.
  package var missing: [ClauseID]?
  /// The smallest unknown requirements that decide the verdict; order does not count.
  package var unknown: [ClauseID]?
  /// What the board judges.
  package var review: Review?
  /// The day it opens if only time passes.
  package var opens: Opens?
  /// The best plan.
  package var plan: ExpectedPlan?
  /// Whether no plan reaches the pathway.
  package var impossible: Bool?
  /// The items achievements serve, by achievement id; nil as a value: it serves none. Achievements
  /// that are not named may serve any.
  package var assignment: OrderedDictionary<String, ClauseID?>?
  /// The readings that would change the verdict; order does not count.
  package var flips: [ExpectedFlip]?

  /// Nothing is asked of a pathway as yet.
  package init(pathway: String, branch: String? = nil) {
    self.pathway = pathway
    self.branch = branch
  }

  /// What the board is to judge.
  package enum Review: Hashable, Sendable {
    /// So many clauses.
    case count(Int)
    /// These clauses.
    case clauses([ClauseID])
  }

  /// When a pathway opens.
  package enum Opens: Hashable, Sendable {
    /// Time alone never opens it.
    case never
    /// This is the first day.
    case on(CalendarDay)
  }

  /// The parts of an expectation, by their keys in the file.
  package enum Field: String, Hashable, Sendable, CaseIterable {
    case standing, missing, unknown, review, opens, plan, impossible, assignment, flips
  }
}
