import Evaluation
import OrderedCollections
package import RuleModel

/// A person made for a question, and every single step that can be taken from them.
package struct WitnessSeed: Sendable {
  /// The question.
  package var question: WitnessQuestion
  /// The person.
  package var profile: Profile
  /// The day of judgement.
  package var day: CalendarDay
  /// The readings switched away from the defaults.
  package var readings: [ReadingID: String]
  /// The answer to the question.
  package var standing: Standing
  /// Clauses whose declaration may matter.
  package var declared: [ClauseID]

  /// The steps from the person, in the order of the profile; with what a pack singles out, also
  /// those that state it where the person does not.
  package func steps(mentioning mentions: Mentions? = nil) -> [WitnessStep] {
    Neighbourhood(of: profile, day: day, declared: declared, mentions: mentions).steps
  }

  /// What a report of a pack tells of the person.
  package func report(in pack: RulePack) -> [WitnessQuestion.Told] {
    question.report(Evaluator(pack: pack, profile: profile, asOf: day, readings: readings))
  }

  /// The answer of a pack after a step; nil when the pack has nothing to ask.
  package func standing(in pack: RulePack, after step: WitnessStep? = nil) -> Standing? {
    let (profile, day) = step?.applied(to: profile, on: day) ?? (profile, day)
    return question.standing(
      Evaluator(pack: pack, profile: profile, asOf: day, readings: readings)
    )
  }
}
