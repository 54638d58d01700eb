package import Evaluation
import OrderedCollections
package import RuleModel

/// What each reading would make of one pathway for the profile at hand (口径 矩阵).
package struct ReadingMatrix: Hashable, Sendable {
  /// The verdict under the readings in force.
  package var verdict: Verdict
  /// The readings that change something, in the order of the pack.
  package var rows: [Row]
  /// The readings that were asked for and change nothing.
  package var idle: [ReadingID]
  /// The pairs of switches that change the standing only together.
  package var pairs: [PairFlip]

  /// One reading and what its options come to.
  package struct Row: Hashable, Sendable {
    /// The reading.
    package var reading: ReadingID
    /// Every option, in the order of the pack.
    package var outcomes: [Outcome]
  }

  /// One option and what it comes to.
  package struct Outcome: Hashable, Sendable {
    /// The option.
    package var option: String
    /// Whether it is in force.
    package var isInForce: Bool
    /// The standing under it.
    package var standing: Standing
    /// How much is lacking under it.
    package var lacking: Int
    /// How many clauses are unknown under it.
    package var unknown: Int
    /// The clauses on which the standing turns; none when it stays.
    package var clauses: [ClauseID]
  }
}

extension ReadingMatrix {
  /// Judges a pathway under every option of every reading that it asks for.
  package init(_ evaluator: Evaluator, on pathway: Pathway) {
    let verdict = evaluator.verdict(on: pathway)
    let flips = evaluator.flips(of: verdict, on: pathway)
    var rows: [Row] = []
    var idle: [ReadingID] = []
    for id in verdict.consultedReadings {
      guard let reading = evaluator.pack.readings[id] else { continue }
      let outcomes = reading.options.keys.map { option -> Outcome in
        let isInForce = option == evaluator.option(of: id)
        let other =
          isInForce
          ? verdict : evaluator.switching(id, to: option).verdict(on: pathway, day: verdict.day)
        return Outcome(
          option: option,
          isInForce: isInForce,
          standing: other.standing,
          lacking: other.finding.lacking,
          unknown: other.finding.deciding(.unknown).count,
          clauses: flips.first { $0.reading == id && $0.option == option }?.clauses ?? [],
        )
      }
      // What is unknown beside something unmet is not shown, so it makes no difference.
      let results = Set(
        outcomes.map { [$0.standing.rawValue, $0.standing == .unmet ? $0.lacking : $0.unknown] }
      )
      if results.count > 1 {
        rows.append(Row(reading: id, outcomes: outcomes))
      } else {
        idle.append(id)
      }
    }
    let pairs = evaluator.pairFlips(of: verdict, on: pathway)
    self.init(verdict: verdict, rows: rows, idle: idle, pairs: pairs)
  }
}
