package import Evaluation
import RuleModel

/// Answers what is missing, what would mend it and when, for one profile and one standard.
///
/// Every plan it returns was re-checked by the evaluator.
package struct Advisor: Sendable {
  /// Judges the profile, and every plan.
  package var evaluator: Evaluator
  /// Effort and lead times.
  package var preferences: PlanPreferences
  /// The same profile under the other standards the user admits, where a goal may be within reach
  /// that this standard does not give.
  package var elsewhere: [Evaluator]
  /// Asked now and then by long searches; true stops them with the best found.
  package var isCancelled: @Sendable () -> Bool

  /// An advisor.
  package init(
    evaluator: Evaluator,
    preferences: PlanPreferences = PlanPreferences(),
    elsewhere: [Evaluator] = [],
    isCancelled: @escaping @Sendable () -> Bool = { false },
  ) {
    self.evaluator = evaluator
    self.preferences = preferences
    self.elsewhere = elsewhere
    self.isCancelled = isCancelled
  }
}
