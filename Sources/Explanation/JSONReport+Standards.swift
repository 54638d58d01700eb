import OrderedCollections
package import RuleModel
import Witnesses

extension JSONReport {
  /// The answer of `clause`; null when the pack has no such clause.
  package static func clause(
    _ id: ClauseID,
    _ wording: Wording,
    showsWitnesses: Bool = false,
  ) -> JSONValue {
    guard let clause = wording.pack.clauses[id] else { return .null }
    return .object(
      [
        .init("clause", .string(id.text)),
        .init("standard", .string(wording.pack.id)),
        .init("kind", .string(clause.kind.rawValue)),
        .init("text", .string(clause.text)),
        .init("citation", citation(clause.citation)),
        .init("requires", .string(wording.body(clause.body))),
        .init("restsOn", ids(wording.restsOn(clause.body))),
        .init("readings", .array(wording.readings(touching: id).map { reading($0, wording) })),
      ] + (showsWitnesses ? [.init("witnesses", .array(witnesses(of: id, wording)))] : [])
    )
  }

  /// The persons who just meet a clause, each with those one step away who just do not.
  private static func witnesses(of id: ClauseID, _ wording: Wording) -> [JSONValue] {
    WitnessText(PairSearch(wording.pack).pairs(for: id), wording).groups.map { group in
      .object([
        .init("passing", .string(group.passing)),
        .init("failing", .array(group.failing.map { .string($0) })),
      ])
    }
  }

  /// The answer of `clause` for a reading; null when the pack has no such reading.
  package static func reading(_ id: ReadingID, _ wording: Wording) -> JSONValue {
    wording.pack.readings[id].map { reading($0, wording) } ?? .null
  }

  private static func reading(_ reading: Reading, _ wording: Wording) -> JSONValue {
    .object([
      .init("id", .string(reading.id.text)),
      .init("question", .string(reading.question)),
      .init("option", .string(wording.option(of: reading.id))),
      .init("default", .string(reading.defaultOption)),
      .init(
        "options",
        .object(reading.options.map { .init($0.key, .string($0.value)) }),
      ),
    ])
  }

  /// The answer of `standards`: every pack with its pathways.
  package static func standards(_ packs: [RulePack]) -> JSONValue {
    let standards = packs.map { pack in
      JSONValue.object([
        .init("id", .string(pack.id)),
        .init("name", .string(pack.name)),
        .init("edition", .string(pack.edition)),
        .init("document", .string(pack.document)),
        .init("digest", .string(pack.digest)),
        .init("clauses", .number(pack.clauses.count)),
        .init("pathways", .array(pack.pathways.values.map(pathway))),
      ])
    }
    return .object([.init("standards", .array(standards))])
  }

  /// The answer of `check` on every standard: each pathway in short, nearest first; `closed` is
  /// null unless its filing period is over.
  package static func overview(_ overview: OverviewTable) -> JSONValue {
    .object([
      .init("asOf", .string(overview.day.description)),
      .init("pathways", .array(overview.summaries.map(summary))),
    ])
  }

  /// The answer of `compare`: the columns with where their pathways stand.
  package static func comparison(_ table: ComparisonTable) -> JSONValue {
    .object([
      .init(
        "columns",
        .array(
          table.columns.map { column in
            .object([
              .init("name", .string(column.name)),
              .init("pathways", .array(column.summaries.map(summary))),
            ])
          }
        ),
      )
    ])
  }

  /// Where a pathway stands.
  static func summary(_ summary: PathwaySummary) -> JSONValue {
    let closed = summary.closure.map { closure in
      JSONValue.object([
        .init("clauses", ids(closure.clauses)),
        .init("ended", day(closure.ended)),
      ])
    }
    return .object([
      .init("id", .string(summary.pathway)),
      .init("standing", .string(summary.standing.id)),
      .init("lacking", .number(summary.lacking)),
      .init("missing", ids(summary.missing.map(\.clause))),
      .init("unknown", ids(summary.unknown.map(\.clause))),
      .init("review", ids(summary.review)),
      .init("earliest", day(summary.earliest)),
      .init("needsPlan", .bool(summary.needsPlan)),
      .init("possible", day(summary.possible)),
      .init("closed", closed ?? .null),
    ])
  }

  private static func pathway(_ pathway: Pathway) -> JSONValue {
    .object([
      .init("id", .string(pathway.id)),
      .init("name", .string(pathway.name)),
      .init("level", .string(pathway.level)),
      .init("kind", .string(pathway.kind)),
    ])
  }
}

extension Wording {
  /// Where the official text says so; nil when the pack does not know the clause.
  func citation(of clause: ClauseID) -> Citation? {
    pack.clauses[clause]?.citation
  }
}
