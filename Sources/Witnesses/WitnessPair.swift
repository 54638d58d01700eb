import Evaluation
package import RuleModel

/// Two persons one step apart: one who just meets a clause, one who just does not.
package struct WitnessPair: Sendable {
  /// The clause.
  package var clause: ClauseID
  /// What is asked of both.
  package var question: WitnessQuestion
  /// The readings switched away from the defaults.
  package var readings: [ReadingID: String]
  /// The one who meets it.
  package var passing: Side
  /// The one who does not.
  package var failing: Side
  /// The step between them, as it was taken from ``isFromPassing``'s side.
  package var step: WitnessStep
  /// Whether the step leads from the one who passes to the one who fails.
  package var isFromPassing: Bool

  /// One of the two.
  package struct Side: Sendable {
    /// The person.
    package var profile: Profile
    /// The day of judgement.
    package var day: CalendarDay
    /// The answer.
    package var standing: Standing

    /// One side of a pair.
    package init(profile: Profile, day: CalendarDay, standing: Standing) {
      self.profile = profile
      self.day = day
      self.standing = standing
    }
  }

  /// The answer of a pack for one side; nil when the pack has nothing to ask.
  package func standing(of side: Side, in pack: RulePack) -> Standing? {
    question.standing(
      Evaluator(pack: pack, profile: side.profile, asOf: side.day, readings: readings)
    )
  }
}
