package import Evaluation
import OrderedCollections
package import RuleModel

/// A pathway whose verdict on the profile at hand turns on a reading.
package struct ReadingStake: Hashable, Sendable {
  /// The pathway's id.
  package var pathway: String
  /// The standing under the readings in force.
  package var standing: Standing
  /// The switch that changes it.
  package var flip: Flip

  /// The stakes of some pathways, in their order.
  package static func stakes(of pathways: [Pathway], _ evaluator: Evaluator) -> [ReadingStake] {
    pathways.flatMap { pathway -> [ReadingStake] in
      let verdict = evaluator.verdict(on: pathway)
      return evaluator.flips(of: verdict, on: pathway).map { flip in
        ReadingStake(pathway: pathway.id, standing: verdict.standing, flip: flip)
      }
    }
  }
}
