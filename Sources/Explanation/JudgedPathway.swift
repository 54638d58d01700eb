import Advice
package import Evaluation
import RuleModel

/// A verdict with what belongs beside it: when the pathway opens, and other readings.
package struct JudgedPathway: Sendable {
  /// The verdict.
  package var verdict: Verdict
  /// When it opens; nil when nobody asked.
  package var opening: Opening?
  /// The readings that would change the verdict.
  package var flips: [Flip]

  /// A verdict and what belongs beside it.
  package init(verdict: Verdict, opening: Opening? = nil, flips: [Flip] = []) {
    self.verdict = verdict
    self.opening = opening
    self.flips = flips
  }
}
