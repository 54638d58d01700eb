package import Evaluation
import OrderedCollections
package import RuleModel

/// Answers as JSON, in the stable shapes of DESIGN.md §7.
///
/// Standings are the ids met, unmet, unknown, review; need and have are Chinese texts; a key whose
/// value is nil is left out unless the contract shows null.
package enum JSONReport {
  /// The answer of `check`: the standard, and each pathway with its tree of findings.
  package static func check(
    _ judged: [JudgedPathway],
    asOf: CalendarDay,
    _ wording: Wording,
  ) -> JSONValue {
    var members = header(asOf: asOf, wording)
    members.append(.init("pathways", .array(judged.map { pathway($0, wording) })))
    return .object(members)
  }

  /// The answer of `gap`: what is missing with its distance, and the facts to supply.
  package static func gap(
    _ verdicts: [Verdict],
    asOf: CalendarDay,
    _ wording: Wording,
  ) -> JSONValue {
    var members = header(asOf: asOf, wording)
    members.append(.init("pathways", .array(verdicts.map { gap($0, wording) })))
    return .object(members)
  }

  static func header(asOf: CalendarDay, _ wording: Wording) -> [JSONValue.Member] {
    let readings = wording.pack.readings.values.map {
      JSONValue.Member($0.id.text, .string(wording.option(of: $0.id)))
    }
    return [
      .init("standard", .string(wording.pack.id)),
      .init("edition", .string(wording.pack.edition)),
      .init("digest", .string(wording.pack.digest)),
      .init("asOf", .string(asOf.description)),
      .init("readings", .object(readings)),
    ]
  }

  static func ids(_ clauses: [ClauseID]) -> JSONValue {
    .array(clauses.map { .string($0.text) })
  }

  static func day(_ day: CalendarDay?) -> JSONValue {
    .orNull(day?.description)
  }
}

extension JSONReport {
  private static func pathway(_ judged: JudgedPathway, _ wording: Wording) -> JSONValue {
    let verdict = judged.verdict
    let finding = verdict.finding
    return .object([
      .init("id", .string(verdict.pathway)),
      .init("standing", .string(verdict.standing.id)),
      .init("opens", day(judged.opening?.certain)),
      .init("missing", ids(finding.deciding(.unmet))),
      .init("unknown", ids(finding.deciding(.unknown))),
      .init("review", ids(finding.deciding(.review))),
      .init("flips", .array(judged.flips.map { flip($0, from: verdict.standing) })),
      .init("assignment", assignment(finding, wording)),
      .init("finding", self.finding(finding, wording)),
    ])
  }

  /// Which achievement serves which item, over every tally, each pairing once.
  private static func assignment(_ finding: Finding, _ wording: Wording) -> JSONValue {
    var pairings: [Pairing] = []
    for case .tally(let basis) in finding.all.map(\.basis) {
      for pairing in basis.pairings where !pairings.contains(pairing) { pairings.append(pairing) }
    }
    return .array(
      pairings.map { pairing in
        .object([
          ("achievement", .string(wording.achievementID(pairing.achievement))),
          ("item", .string(pairing.item.text)),
          ("limb", .string(pairing.limb.text)),
          ("origin", origin(of: pairing.achievement, wording)),
        ])
      }
    )
  }

  /// Where an achievement comes from, unless it was given.
  private static func origin(of achievement: Int, _ wording: Wording) -> JSONValue? {
    let records = wording.profile.records("achievements") ?? []
    guard records.indices.contains(achievement), records[achievement].origin != .given else {
      return nil
    }
    return .string(records[achievement].origin.rawValue)
  }

  /// A finding and what it rests on; a part without a clause of its own says what it is about.
  static func finding(_ finding: Finding, _ wording: Wording) -> JSONValue {
    let citation = finding.clause.flatMap { clause in
      wording.citation(of: clause).map(self.citation)
    }
    let causes = wording.causes(of: finding).map { JSONValue.string($0) }
    let children = finding.children.map { self.finding($0, wording) }
    return .object([
      ("clause", finding.clause.map { .string($0.text) }),
      ("standing", .string(finding.standing.id)),
      ("about", finding.clause == nil ? .string(wording.subject(of: finding)) : nil),
      ("need", wording.need(of: finding).map { .string($0) }),
      ("have", wording.have(of: finding).map { .string($0) }),
      ("shortfall", wording.shortfall(of: finding).map { .string($0) }),
      ("citation", citation),
      ("causes", causes.isEmpty ? nil : .array(causes)),
      ("children", children.isEmpty ? nil : .array(children)),
    ])
  }

  static func citation(_ citation: Citation) -> JSONValue {
    .object([
      .init("document", .string(citation.document)),
      .init("locator", .string(citation.locator)),
    ])
  }

  private static func gap(_ verdict: Verdict, _ wording: Wording) -> JSONValue {
    let report = GapReport(verdict, wording)
    return .object([
      .init("id", .string(verdict.pathway)),
      .init("standing", .string(verdict.standing.id)),
      .init("missing", ids(verdict.finding.deciding(.unmet))),
      .init("unknown", ids(verdict.finding.deciding(.unknown))),
      .init("review", ids(verdict.finding.deciding(.review))),
      .init("gaps", .array(report.missing.map { gap($0, wording) })),
      .init("facts", .array(report.unknown.map { facts($0.clause, $0.facts, wording) })),
    ])
  }

  private static func gap(_ finding: Finding, _ wording: Wording) -> JSONValue {
    var items: JSONValue?
    if let (tally, basis) = finding.tally {
      items = .array(TallyDigest(tally, basis).near.map { near($0, wording) })
    }
    return .object([
      ("clause", finding.clause.map { .string($0.text) }),
      ("text", finding.clause.map { .string(wording.text(of: $0)) }),
      ("need", wording.need(of: finding).map { .string($0) }),
      ("have", wording.have(of: finding).map { .string($0) }),
      ("shortfall", wording.shortfall(of: finding).map { .string($0) }),
      ("items", items),
    ])
  }

  private static func near(_ near: TallyDigest.Near, _ wording: Wording) -> JSONValue {
    .object([
      ("item", near.item.clause.map { .string($0.text) }),
      ("limb", near.limb.clause.map { .string($0.text) }),
      ("standing", .string(near.item.standing.id)),
      ("need", wording.need(of: near.limb).map { .string($0) }),
      ("have", wording.have(of: near.limb).map { .string($0) }),
      ("missing", .number(near.missing)),
    ])
  }

  private static func facts(
    _ finding: Finding,
    _ causes: [Cause],
    _ wording: Wording,
  ) -> JSONValue {
    .object([
      ("clause", finding.clause.map { .string($0.text) }),
      ("facts", .array(causes.map { .string(wording.cause($0)) })),
    ])
  }
}
