import Evaluation
import OrderedCollections
import RuleModel
import TestRules
import Testing

/// Distinct items, each proved by achievements of its own (QH-11.3.0a, QH-12.3.0b, I-07, I-08).
@Suite struct TallyTests {
  private let today: CalendarDay = "2026-06-15"

  private func need(
    _ kind: String,
    units: Int = 1,
    where condition: Condition = .all([]),
    since: AnchorName? = nil,
  ) -> Requirement {
    .achievements([
      AchievementNeed(units: units, kinds: [kind], condition: condition, since: since)
    ])
  }

  /// A tally over items with one limb each, unless limbs are named.
  private func pack(
    _ count: Int,
    _ items: [(id: String, limbs: [Requirement])],
    counting: TallyItem.Counting = .once,
    perWork: Bool = false,
  ) -> SmallPack {
    var pack = SmallPack(.clause("count"))
    let tallyItems = items.map { id, limbs in
      TallyItem(
        id: ClauseID(id),
        limbs: limbs.indices.map { ClauseID("\(id)\($0)") },
        counting: counting,
      )
    }
    pack.add("count", .tally(Tally(count: count, items: tallyItems, perWork: perWork)))
    for (id, limbs) in items {
      for (index, limb) in limbs.enumerated() { pack.add(ClauseID("\(id)\(index)"), limb) }
    }
    return pack
  }

  private func records(_ kinds: [String]) -> [Record] {
    kinds.enumerated().map { ["id": .text("x\($0)"), "kind": .word($1)] }
  }

  private func profile(_ achievements: [Record]) -> Record {
    ["achievements": .records(achievements)]
  }

  private func standing(_ pack: SmallPack, _ kinds: [String]) -> Standing {
    pack.standing(profile(records(kinds)), on: today)
  }

  private func points(_ pack: SmallPack, _ achievements: [Record]) -> Int? {
    guard case .tally(let basis) = pack.finding(profile(achievements), on: today).basis else {
      return nil
    }
    return basis.points
  }

  @Test func `three different items are enough and two are not`() {
    let three = pack(
      3,
      [("paper", [need("paper")]), ("book", [need("book")]), ("award", [need("award")])]
    )
    #expect(standing(three, ["paper", "book", "award"]) == .met)
    #expect(standing(three, ["paper", "book"]) == .unmet)
    #expect(standing(three, ["paper", "paper", "book", "book"]) == .unmet)
    #expect(three.standing([:], on: today) == .unknown)
  }

  @Test func `an item takes its units`() {
    let two = pack(1, [("paper", [need("paper", units: 2)])])
    #expect(standing(two, ["paper", "paper"]) == .met)
    #expect(standing(two, ["paper"]) == .unmet)
  }

  @Test func `a limb of two needs takes different achievements for each`() {
    let core = Condition.attribute("journal.core", .flag(true))
    let limb = Requirement.achievements([
      AchievementNeed(units: 1, kinds: ["paper"], condition: core, since: nil),
      AchievementNeed(units: 2, kinds: ["paper"], condition: .all([]), since: nil),
    ])
    let pack = pack(1, [("papers", [limb])])
    func papers(core: Int, plain: Int) -> Standing {
      let all = (0..<core + plain).map { index -> Record in
        ["kind": "paper", "journal.core": .flag(index < core)]
      }
      return pack.standing(profile(all), on: today)
    }
    #expect(papers(core: 1, plain: 2) == .met)
    #expect(papers(core: 3, plain: 0) == .met)
    #expect(papers(core: 2, plain: 0) == .unmet)
    #expect(papers(core: 0, plain: 3) == .unmet)
  }

  @Test func `results of one item add up as the reading says`() {
    func sum(_ counting: TallyItem.Counting, _ results: Int) -> Int? {
      points(
        pack(9, [("paper", [need("paper", units: 2)])], counting: counting),
        records(Array(repeating: "paper", count: results))
      )
    }
    #expect([1, 2, 3, 5].map { sum(.once, $0) } == [0, 1, 1, 1])
    #expect([1, 2, 3, 5].map { sum(.perUnit, $0) } == [0, 1, 1, 2])
    #expect([1, 2, 3, 5].map { sum(.every, $0) } == [0, 2, 3, 5])
  }

  @Test func `an achievement serves one item, and the best sharing is found`() {
    // The award fits both items, the paper only the first: taking the award first for the first
    // item would leave the second empty.
    let either = Requirement.achievements([
      AchievementNeed(units: 1, kinds: ["award", "paper"], condition: .all([]), since: nil)
    ])
    let two = pack(2, [("any", [either]), ("award", [need("award")])])
    #expect(standing(two, ["award", "paper"]) == .met)
    #expect(standing(two, ["award"]) == .unmet)
    #expect(standing(two, ["paper", "paper"]) == .unmet)
  }

  @Test func `a limb under a reading uses up achievements like any other`() {
    var two = pack(
      2,
      [
        ("any", [.reading("AM-1", ["x": need("award"), "y": need("paper")])]),
        ("award", [need("award")]),
      ]
    )
    two.addReading("AM-1", ["x", "y"])
    #expect(standing(two, ["award"]) == .unmet)
    #expect(standing(two, ["award", "award"]) == .met)
    #expect(standing(two, ["award", "paper"]) == .unmet)
    #expect(
      two.standing(profile(records(["award", "paper"])), on: today, readings: ["AM-1": "y"])
        == .met
    )
  }

  @Test func `a limb may rest on something else than achievements`() {
    let excellent = AssessmentRule.years(
      1,
      grade: "excellent",
      since: "all",
      consecutive: false,
      targetSystem: false,
    )
    var two = pack(2, [("paper", [need("paper")]), ("work", [.assessments(excellent)])])
    two.anchors["all"] = .open
    var known = profile(records(["paper"]))
    known["assessments"] = [["year": 2024, "grade": "excellent", "decided": "2025-01-20"]]
    #expect(two.standing(known, on: today) == .met)
    known["assessments"] = [["year": 2024, "grade": "qualified", "decided": "2025-01-20"]]
    #expect(two.standing(known, on: today) == .unmet)
    known["assessments"] = nil
    #expect(two.standing(known, on: today) == .unknown)
  }

  @Test func `the doubts of what is used are those of the whole`() {
    let evident = Condition.attribute("evidence", .flag(true))
    let two = pack(2, [("paper", [need("paper", where: evident)]), ("book", [need("book")])])
    let known: [Record] = [["kind": "paper", "evidence": true], ["kind": "book"]]
    let open: [Record] = [["kind": "paper"], ["kind": "book"]]
    #expect(two.standing(profile(known), on: today) == .met)
    #expect(two.standing(profile(open), on: today) == .unknown)
    #expect(points(two, open) == 1)
    let judged = pack(1, [("paper", [need("paper", where: .judged("价值"))])])
    #expect(standing(judged, ["paper"]) == .review)
  }

  @Test func `what is dated later is not done yet`() {
    let one = pack(1, [("paper", [need("paper")])])
    let paper: Record = ["kind": "paper", "date": "2026-06-16"]
    #expect(one.standing(profile([paper]), on: today) == .unmet)
    #expect(one.opening(profile([paper]), from: today).certain == "2026-06-16")
  }

  @Test func `what is dated before the window does not count`() {
    let one = pack(1, [("paper", [need("paper", since: "current")])])
    func dated(_ date: FactValue?) -> Standing {
      var paper: Record = ["kind": "paper"]
      paper["date"] = date
      var known = profile([paper])
      known["titles"] = [["level": "associate-senior", "date": "2020-03-01"]]
      return one.standing(known, on: today)
    }
    #expect(dated("2020-03-01") == .met)
    #expect(dated("2020-02-29") == .unmet)
    #expect(dated("2020-03") == .met)
    #expect(dated("2020") == .unknown)
    #expect(dated(nil) == .unknown)
  }

  // MARK: The user's say

  @Test func `a pinned achievement serves only its item and a forbidden one does not`() {
    let either = Requirement.achievements([
      AchievementNeed(units: 1, kinds: ["award", "paper"], condition: .all([]), since: nil)
    ])
    let two = pack(2, [("any", [either]), ("award", [need("award")])])
    let known = profile(records(["award", "paper"]))
    func standing(_ wishes: PairingWishes) -> Standing {
      two.standing(known, on: today, wishes: wishes)
    }
    #expect(standing(PairingWishes(pinned: ["x0": "award"])) == .met)
    #expect(standing(PairingWishes(pinned: ["x0": "award0"])) == .met)
    #expect(standing(PairingWishes(pinned: ["x0": "any"])) == .unmet)
    #expect(standing(PairingWishes(forbidden: ["x1": ["any"]])) == .unmet)
    #expect(standing(PairingWishes(forbidden: ["x1": ["award"]])) == .met)
    #expect(standing(PairingWishes(forbidden: ["x0": ["any0"]])) == .met)
  }

  // MARK: One work, one item

  @Test func `a work and its award serve two items unless one work is one item`() {
    let items = [("paper", [need("paper")]), ("award", [need("award")])]
    let known: [Record] = [
      ["id": .text("p"), "kind": "paper", "work": .text("w")],
      ["id": .text("a"), "kind": "award", "forWork": .text("w")],
    ]
    let byID: [Record] = [
      ["id": .text("p"), "kind": "paper"],
      ["id": .text("a"), "kind": "award", "forWork": .text("p")],
    ]
    #expect(pack(2, items).standing(profile(known), on: today) == .met)
    let strict = pack(2, items, perWork: true)
    #expect(strict.standing(profile(known), on: today) == .unmet)
    #expect(strict.standing(profile(byID), on: today) == .unmet)
  }
}
