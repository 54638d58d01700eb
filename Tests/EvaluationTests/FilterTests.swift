import Evaluation
import OrderedCollections
import RuleModel
import TestRules
import Testing

/// Which achievements count at all, and which of several that belong together (QH-18 to QH-20).
@Suite struct FilterTests {
  private let today: CalendarDay = "2026-06-15"

  /// A pathway that asks for so many achievements of some kinds.
  private func pack(_ units: Int, of kinds: [String]) -> SmallPack {
    var pack = SmallPack(.clause("limb"))
    pack.add(
      "limb",
      .achievements([
        AchievementNeed(units: units, kinds: kinds, condition: .all([]), since: nil)
      ])
    )
    return pack
  }

  private func profile(_ achievements: [Record]) -> Record {
    ["achievements": .records(achievements)]
  }

  private func award(
    _ id: String,
    work: String?,
    level: String = "provincial",
    grade: String? = "second",
    date: FactValue = "2025-01-01",
  ) -> Record {
    var record: Record = [
      "id": .text(id), "kind": "award", "level": .word(level), "date": date,
    ]
    record["forWork"] = work.map { .text($0) }
    record["grade"] = grade.map { .word($0) }
    return record
  }

  // MARK: Filters

  @Test func `a filter drops what fails it, of its kinds only`() {
    var pack = pack(1, of: ["paper", "book"])
    pack.addFilter("F", .filter(kinds: ["paper"], condition: .attribute("evidence", .flag(true))))
    #expect(pack.standing(profile([["kind": "paper", "evidence": true]]), on: today) == .met)
    #expect(pack.standing(profile([["kind": "paper", "evidence": false]]), on: today) == .unmet)
    #expect(pack.standing(profile([["kind": "paper"]]), on: today) == .unknown)
    #expect(pack.standing(profile([["kind": "book", "evidence": false]]), on: today) == .met)
  }

  @Test func `a filter without kinds concerns every achievement`() {
    var pack = pack(1, of: ["paper", "book"])
    pack.addFilter("F", .filter(kinds: [], condition: .attribute("evidence", .flag(true))))
    #expect(pack.standing(profile([["kind": "book", "evidence": false]]), on: today) == .unmet)
  }

  @Test func `a filter that is not of the pathway drops nothing`() {
    var pack = pack(1, of: ["paper"])
    pack.addFilter("F", .filter(kinds: [], condition: .attribute("evidence", .flag(true))))
    pack.filters = []
    #expect(pack.standing(profile([["kind": "paper", "evidence": false]]), on: today) == .met)
  }

  @Test func `the finding names the filter that excludes an achievement`() {
    var pack = pack(1, of: ["paper"])
    pack.addFilter("F", .filter(kinds: [], condition: .attribute("evidence", .flag(true))))
    let finding = pack.finding(profile([["kind": "paper", "evidence": false]]), on: today)
    guard case .limb(let limb) = finding.basis else {
      Issue.record("no limb")
      return
    }
    #expect(limb.candidates.flatMap(\.causes).map(\.effect).contains(.excluded(by: "F")))
  }

  @Test func `the board's word on a filter is asked of the filter's clause`() {
    var pack = pack(1, of: ["book"])
    pack.addFilter("F", .filter(kinds: ["book"], condition: .judged("是否为执笔人")))
    var known = Profile(root: profile([["kind": "book"]]))
    #expect(pack.standing(known.root, on: today) == .review)
    known.attest("F", true)
    #expect(pack.standing(known.root, on: today) == .met)
    known.attest("F", false)
    #expect(pack.standing(known.root, on: today) == .unmet)
  }

  // MARK: Counting once

  private func distinct(_ kinds: [String], _ key: [String], highest: [String] = []) -> Clause.Body {
    .distinct(Distinct(kinds: kinds, key: key, keepHighest: highest))
  }

  @Test func `papers of one work count once, without a work each stands alone`() {
    var pack = pack(2, of: ["paper"])
    pack.addFilter("D", distinct(["paper"], ["work"]))
    func two(_ first: FactValue?, _ second: FactValue?) -> Standing {
      var records: [Record] = [["kind": "paper"], ["kind": "paper"]]
      records[0]["work"] = first
      records[1]["work"] = second
      return pack.standing(profile(records), on: today)
    }
    #expect(two(.text("w1"), .text("w1")) == .unmet)
    #expect(two(.text("w1"), .text("w2")) == .met)
    #expect(two(.text("w1"), nil) == .met)
    #expect(two(nil, nil) == .met)
    #expect(two(.absent, .absent) == .met)
  }

  @Test func `a key of several attributes must agree in all of them`() {
    var pack = pack(2, of: ["honour"])
    pack.addFilter("D", distinct(["honour"], ["name", "level"]))
    func two(_ first: String, _ second: String) -> Standing {
      pack.standing(
        profile(
          [first, second].map {
            ["kind": "honour", "name": .text("优秀企业家"), "level": .word($0)]
          }
        ),
        on: today
      )
    }
    #expect(two("provincial", "provincial") == .unmet)
    #expect(two("provincial", "national") == .met)
  }

  @Test func `of several awards for one work only the highest counts`() {
    var pack = pack(1, of: ["award"])
    pack.clauses["limb"]?.body = .requirement(
      .achievements([
        AchievementNeed(
          units: 1,
          kinds: ["award"],
          condition: .attribute("level", .oneOf(["provincial"])),
          since: nil,
        )
      ])
    )
    pack.addFilter("D", distinct(["award"], ["forWork"], highest: ["level", "grade"]))
    let higher = award("a", work: "w", level: "national")
    #expect(pack.standing(profile([award("b", work: "w")]), on: today) == .met)
    #expect(pack.standing(profile([higher, award("b", work: "w")]), on: today) == .unmet)
    #expect(pack.standing(profile([higher, award("b", work: "v")]), on: today) == .met)
  }

  @Test func `grade decides between awards of one level, and a tie keeps one of them`() {
    var pack = pack(1, of: ["award"])
    pack.addFilter("D", distinct(["award"], ["forWork"], highest: ["level", "grade"]))
    let tied = [award("a", work: "w"), award("b", work: "w")]
    #expect(pack.standing(profile(tied), on: today) == .met)
    pack.clauses["limb"]?.body = .requirement(
      .achievements([AchievementNeed(units: 2, kinds: ["award"], condition: .all([]), since: nil)])
    )
    #expect(pack.standing(profile(tied), on: today) == .unmet)
    let finding = pack.finding(
      profile([award("a", work: "w"), award("b", work: "w", grade: "first")]),
      on: today
    )
    guard case .limb(let limb) = finding.basis else {
      Issue.record("no limb")
      return
    }
    #expect(limb.candidates.map(\.standing) == [.unmet, .met])
  }

  @Test func `an award that a filter drops does not drop a lower one`() {
    var pack = pack(1, of: ["award"])
    pack.addFilter("F", .filter(kinds: [], condition: .attribute("evidence", .flag(true))))
    pack.addFilter("D", distinct(["award"], ["forWork"], highest: ["level"]))
    var higher = award("a", work: "w", level: "national")
    var lower = award("b", work: "w")
    lower["evidence"] = true
    higher["evidence"] = false
    #expect(pack.standing(profile([higher, lower]), on: today) == .met)
  }

  @Test func `an award that may not count, or may not be higher, does not drop one that counts`() {
    var pack = pack(1, of: ["award"])
    pack.addFilter("F", .filter(kinds: [], condition: .attribute("evidence", .flag(true))))
    pack.addFilter("D", distinct(["award"], ["forWork"], highest: ["level", "grade"]))
    var doubtful = award("a", work: "w", level: "national")
    var sure = award("b", work: "w")
    sure["evidence"] = true
    #expect(pack.standing(profile([doubtful, sure]), on: today) == .met)
    doubtful["evidence"] = true
    doubtful["level"] = nil
    #expect(
      pack.finding(profile([sure, doubtful]), on: today).limb?.candidates.map(\.standing)
        == [.met, .met]
    )
  }

  @Test func `an award still to come does not drop the one in hand`() {
    var pack = pack(1, of: ["award"])
    pack.addFilter("D", distinct(["award"], ["forWork"], highest: ["level"]))
    let hoped = award("a", work: "w", level: "national", date: "2027-01-01")
    let inHand = award("b", work: "w")
    #expect(pack.standing(profile([hoped, inHand]), on: today) == .met)
    #expect(pack.standing(profile([hoped, inHand]), on: "2027-01-01") == .met)
    #expect(pack.standing(profile([hoped]), on: today) == .unmet)
  }
}
