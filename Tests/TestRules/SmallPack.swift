package import Evaluation
package import OrderedCollections
package import RuleModel

/// A pack of one pathway, built in code for one test.
///
/// Unless told otherwise `current` is the day of the earliest associate-senior title.
package struct SmallPack {
  package var requirement: Requirement
  package var clauses: OrderedDictionary<ClauseID, Clause> = [:]
  package var anchors: OrderedDictionary<AnchorName, Anchor> = [
    "title": .earliest(
      family: "titles",
      attribute: "date",
      where: .all([
        .attribute("level", .oneOf(["associate-senior"])), .attribute("date", .reached),
      ])
    )
  ]
  package var terms: OrderedDictionary<String, Term> = [:]
  package var readings: OrderedDictionary<ReadingID, Reading> = [:]
  package var filters: [ClauseID] = []
  package var current: AnchorName = "title"

  package init(_ requirement: Requirement) {
    self.requirement = requirement
  }

  /// Adds a clause that asks for something.
  package mutating func add(
    _ id: ClauseID,
    _ requirement: Requirement,
    kind: Clause.Kind = .threshold,
  ) {
    add(id, .requirement(requirement), kind: kind)
  }

  /// Adds a clause that the pathway applies to achievements.
  package mutating func addFilter(_ id: ClauseID, _ body: Clause.Body) {
    add(id, body, kind: .counting)
    filters.append(id)
  }

  /// Adds a reading; the first option is the default.
  package mutating func addReading(_ id: ReadingID, _ options: [String]) {
    readings[id] = Reading(
      id: id,
      question: "?",
      clauses: [],
      options: OrderedDictionary(options.map { ($0, $0) }, uniquingKeysWith: { $1 }),
      defaultOption: options.first ?? "",
      why: "",
    )
  }

  private mutating func add(_ id: ClauseID, _ body: Clause.Body, kind: Clause.Kind) {
    clauses[id] = Clause(
      id: id,
      citation: Citation(document: "规则", locator: id.text),
      kind: kind,
      text: id.text,
      body: body,
    )
  }

  package var pathway: Pathway {
    Pathway(
      id: "test/senior/regular",
      name: "测试",
      level: "senior",
      kind: "regular",
      current: current,
      requirement: requirement,
      filters: filters,
    )
  }

  package var pack: RulePack {
    RulePack(
      id: "test",
      name: "测试标准",
      shortName: "测试",
      edition: "1",
      document: "规则",
      digest: "sha256:0",
      readings: readings,
      anchors: anchors,
      terms: terms,
      clauses: clauses,
      pathways: [pathway.id: pathway],
    )
  }
}

extension SmallPack {
  /// The evaluator for a profile on a day.
  package func evaluator(
    _ profile: Record,
    on day: CalendarDay,
    readings: [ReadingID: String] = [:],
    wishes: PairingWishes = PairingWishes(),
  ) -> Evaluator {
    Evaluator(
      pack: pack,
      profile: Profile(root: profile),
      asOf: day,
      readings: readings,
      pairingWishes: wishes,
    )
  }

  /// The finding on the pathway.
  package func finding(
    _ profile: Record,
    on day: CalendarDay,
    readings: [ReadingID: String] = [:],
    wishes: PairingWishes = PairingWishes(),
  ) -> Finding {
    evaluator(profile, on: day, readings: readings, wishes: wishes).verdict(on: pathway).finding
  }

  /// The standing of the pathway.
  package func standing(
    _ profile: Record,
    on day: CalendarDay,
    readings: [ReadingID: String] = [:],
    wishes: PairingWishes = PairingWishes(),
  ) -> Standing {
    finding(profile, on: day, readings: readings, wishes: wishes).standing
  }

  /// When the pathway opens if only time passes.
  package func opening(_ profile: Record, from day: CalendarDay) -> Opening {
    evaluator(profile, on: day).opening(of: pathway)
  }
}
