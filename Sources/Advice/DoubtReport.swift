package import Evaluation
package import RuleModel

/// The answer to 存疑 for one pathway: what the verdict rests on, were an achievement not accepted.
package struct DoubtReport: Sendable {
  /// The pathway's id.
  package var pathway: String
  /// The verdict with every achievement.
  package var verdict: Verdict
  /// What each achievement weighs, in the order of the profile.
  package var weights: [Weight]
  /// Pairs that cover for each other: losing both hurts, losing either does not.
  package var pairs: [Pair]
  /// Whether every achievement and every pair was struck; false when it was stopped early.
  package var isComplete: Bool

  /// What one achievement weighs.
  package struct Weight: Hashable, Sendable {
    /// Position among the profile's achievements.
    package var achievement: Int
    /// Whether the pathway needs it.
    package var role: Role
    /// The pathway without it; nil when it changes nothing.
    package var loss: Loss?
    /// Where a useless one comes nearest to serving, and why it does not.
    package var nearest: NearestUse?
  }

  /// Whether a pathway needs an achievement.
  package enum Role: String, Hashable, Sendable, CaseIterable {
    /// Without it the pathway stands worse.
    case pivotal
    /// It could serve, but others do already.
    case spare
    /// It serves no limb of this pathway.
    case useless
  }

  /// A pathway after a loss.
  package struct Loss: Hashable, Sendable {
    /// The standing then.
    package var standing: Standing
    /// How many units are lacking then; zero when the pathway is not unmet.
    package var lacking: Int
    /// The clauses that then decide.
    package var fails: [ClauseID]
  }

  /// Two achievements of which the pathway needs one.
  package struct Pair: Hashable, Sendable {
    /// Position of the first among the profile's achievements.
    package var first: Int
    /// Position of the second.
    package var second: Int
    /// The pathway without both.
    package var loss: Loss
  }

  /// The limb an achievement misses by least.
  package struct NearestUse: Hashable, Sendable {
    /// The limb.
    package var clause: ClauseID
    /// Why it does not serve there.
    package var causes: [Cause]
  }
}
