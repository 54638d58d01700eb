import Evaluation
import OrderedCollections
package import RuleModel

extension JSONReport {
  /// The answer of `readings`: every reading with its options, and the pathways whose verdicts on
  /// this profile turn on it.
  package static func readings(
    _ stakes: [ReadingStake],
    asOf: CalendarDay?,
    _ wording: Wording,
  ) -> JSONValue {
    let readings = wording.pack.readings.values.map { reading in
      let own = stakes.filter { $0.flip.reading == reading.id }
      return JSONValue.object([
        .init("id", .string(reading.id.text)),
        .init("question", .string(reading.question)),
        .init("option", .string(wording.option(of: reading.id))),
        .init("default", .string(reading.defaultOption)),
        .init("options", .object(reading.options.map { .init($0.key, .string($0.value)) })),
        .init("why", .string(reading.why)),
        .init("clauses", ids(reading.clauses)),
        .init("turns", .array(own.map(stake))),
      ])
    }
    return .object([
      .init("standard", .string(wording.pack.id)),
      .init("asOf", day(asOf)),
      .init("readings", .array(readings)),
    ])
  }

  /// The answer of `readings --matrix`.
  package static func matrix(
    _ matrices: [ReadingMatrix],
    asOf: CalendarDay,
    _ wording: Wording,
  ) -> JSONValue {
    .object([
      .init("standard", .string(wording.pack.id)),
      .init("asOf", day(asOf)),
      .init("pathways", .array(matrices.map(matrix))),
    ])
  }

  /// A reading that changes a verdict: from what, to what, on which clauses.
  static func flip(_ flip: Flip, from standing: Standing) -> JSONValue {
    .object([
      .init("reading", .string("\(flip.reading)=\(flip.option)")),
      .init("from", .string(standing.id)),
      .init("standing", .string(flip.standing.id)),
      .init("clauses", ids(flip.clauses)),
    ])
  }

  private static func stake(_ stake: ReadingStake) -> JSONValue {
    .object([
      .init("pathway", .string(stake.pathway)),
      .init("option", .string(stake.flip.option)),
      .init("from", .string(stake.standing.id)),
      .init("standing", .string(stake.flip.standing.id)),
      .init("clauses", ids(stake.flip.clauses)),
    ])
  }

  private static func matrix(_ matrix: ReadingMatrix) -> JSONValue {
    .object([
      .init("id", .string(matrix.verdict.pathway)),
      .init("standing", .string(matrix.verdict.standing.id)),
      .init("readings", .array(matrix.rows.map(row))),
      .init("idle", .array(matrix.idle.map { .string($0.text) })),
      .init("pairs", .array(matrix.pairs.map(pair))),
    ])
  }

  private static func row(_ row: ReadingMatrix.Row) -> JSONValue {
    let outcomes = row.outcomes.map { outcome in
      JSONValue.object([
        .init("option", .string(outcome.option)),
        .init("inForce", .bool(outcome.isInForce)),
        .init("standing", .string(outcome.standing.id)),
        .init("lacking", .number(outcome.lacking)),
        .init("unknown", .number(outcome.unknown)),
        .init("clauses", ids(outcome.clauses)),
      ])
    }
    return .object([
      .init("reading", .string(row.reading.text)),
      .init("options", .array(outcomes)),
    ])
  }

  private static func pair(_ pair: PairFlip) -> JSONValue {
    let both = [pair.first, pair.second].map { JSONValue.string("\($0.reading)=\($0.option)") }
    return .object([
      .init("readings", .array(both)),
      .init("standing", .string(pair.standing.id)),
    ])
  }
}
