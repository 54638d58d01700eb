import RuleModel

/// What every level asks: the notice, 附件1 and the head of 附件2.
enum FintechCommon {
  /// The clauses that must hold at every level.
  static let required = [
    "BF-N2", "BF-A1-1", "BF-A1-4a", "BF-A2-0.1", "BF-A2-0.2", "BF-A2-0.3", "BF-A2-0.4",
    "BF-A2-0.5",
  ]

  /// Notes the clauses of ``required``.
  static func note(_ sheet: inout FintechSheet, _ who: FintechApplicant) {
    let start = CalendarDay(year: 2025, month: 1, day: 1)
    sheet.note("BF-N2", start.map { who.today >= $0 } == true ? .met : .unmet)
    sheet.note("BF-A1-1", isInScope(who))
    sheet.note(
      "BF-A1-4a",
      who.anyRecord("unitRecommendation") { who.hasCome($0["date"]) },
    )
    for id in ["BF-A2-0.1", "BF-A2-0.3", "BF-A2-0.4"] { sheet.note(id, who.judged(id)) }
    sheet.note("BF-A2-0.2", who.doesTheWork())
    sheet.note("BF-A2-0.5", who.flag(who.profile.root, "continuingEducation"))
  }

  /// Works in Beijing for a listed kind of body, on fintech (BF-A1-1, AM-16, AM-18).
  private static func isInScope(_ who: FintechApplicant) -> Standing {
    who.anyRecord("employment") {
      allOf(
        who.isRunning($0),
        who.word($0, "region", ["北京"]),
        kind($0),
        who.isFintech($0),
      )
    }
  }

  private static func kind(_ spell: Record) -> Standing {
    switch spell.word("kind") {
    case "enterprise", "institution", "non-public", "social-organisation": .met
    // The list is open (等), and retirees are not expressly barred.
    case "other", "retired": .review
    case .some: .unmet
    case nil: spell["kind"] == nil ? .unknown : .unmet
    }
  }

  /// Notes the qualities 1…count of the 基本条件 of a level, and gives their ids.
  static func noteBasics(
    _ sheet: inout FintechSheet,
    _ who: FintechApplicant,
    level: String,
    count: Int,
  ) -> [String] {
    let ids = (1...count).map { "BF-\(level)-1.\($0)" }
    for id in ids { sheet.note(id, who.judged(id)) }
    return ids
  }

  /// The 业绩条件 of one's own direction (AM-20, BF-A1-3.0).
  static func performance(
    _ sheet: inout FintechSheet,
    _ who: FintechApplicant,
    level: String,
  ) -> Standing {
    let directions = ["technology-research", "product-development", "operation", "evaluation"]
    var best = Standing.unmet
    for (index, direction) in directions.enumerated() {
      let id = "BF-\(level)-P.\(index + 1)"
      let own = who.word(who.profile.root, "direction", [direction])
      // What is asked of another direction stands as it is, but does not serve.
      best = anyOf(best, allOf(own, sheet.note(id, who.judged(id))))
    }
    return best
  }

  /// The 成果条件: so many points from the items of the level (BF-Sx-3.0).
  static func noteResults(
    _ sheet: inout FintechSheet,
    _ who: FintechApplicant,
    level: String,
    needed: Int,
    items: [(unit: Int, results: [Standing])],
  ) -> Standing {
    var all: [Standing] = []
    let isKnown = who.profile.records("achievements") != nil
    for (index, item) in items.enumerated() {
      let standing = isKnown ? enough(item.unit, of: item.results) : .unknown
      sheet.note("BF-\(level)-3.\(index + 1)", standing)
      all += points(item.unit, of: item.results)
    }
    return sheet.note("BF-\(level)-3.0", isKnown ? enough(needed, of: all) : .unknown)
  }
}
