package import Evaluation
import OrderedCollections
package import RuleModel

/// Another reading under which one clause of a verdict is judged differently, whether or not the
/// whole verdict changes.
package struct ClauseTurn: Hashable, Sendable {
  /// The reading.
  package var reading: ReadingID
  /// The option.
  package var option: String
  /// The standing of the clause under it.
  package var standing: Standing
  /// The standing of the whole verdict under it.
  package var whole: Standing

  /// The switches that turn a clause, one at a time.
  package static func turns(
    of clause: ClauseID,
    in verdict: Verdict,
    on pathway: Pathway,
    _ evaluator: Evaluator,
  ) -> [ClauseTurn] {
    guard let now = verdict.finding.first(on: clause)?.standing else { return [] }
    return verdict.consultedReadings.flatMap { id -> [ClauseTurn] in
      let options = evaluator.pack.readings[id]?.options.keys.filter {
        $0 != evaluator.option(of: id)
      }
      return (options ?? []).compactMap { option in
        let other = evaluator.switching(id, to: option).verdict(on: pathway, day: verdict.day)
        guard let then = other.finding.first(on: clause)?.standing, then != now else { return nil }
        return ClauseTurn(reading: id, option: option, standing: then, whole: other.standing)
      }
    }
  }
}
