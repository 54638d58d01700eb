import Evaluation
import RuleModel
import TestRules
import Testing

/// Advance and delay move the day on which years in a title are complete (QH-10.3, QH-13.2.2).
@Suite struct AdvanceAndDelayTests {
  private static let failing = ["basically-qualified", "unqualified"]

  private func profile(_ grades: [(Int, String)], talents: [String] = []) -> Record {
    [
      "titles": [["level": "associate-senior", "date": "2020-03-01"]],
      "appointments": [["from": "2020-03-01", "to": .absent]],
      "assessments": .records(
        grades.map { year, grade in
          [
            "year": .number(Quantity(year)), "grade": .word(grade), "targetSystem": true,
            "decided": .on(CalendarDay.firstDay(ofYear: year + 1).adding(days: 19)),
          ]
        }
      ),
      "talents": .records(talents.map { ["programme": .word($0)] }),
    ]
  }

  /// Five years of appointment, delayed and perhaps advanced.
  private func pack(_ effect: DelayEffect = .each, advance: Advance? = nil) -> SmallPack {
    var pack = SmallPack(
      .all([advance.map { .advanced($0) } ?? .clause("route"), .clause("delay")])
    )
    pack.add(
      "route",
      .service(
        Service(
          family: "appointments",
          condition: .all([]),
          years: 5,
          since: "current",
          adjustable: true,
        )
      )
    )
    pack.add("delay", .assessments(.delay(grades: Self.failing, since: "current", effect: effect)))
    for (clause, programme) in [("one", "A"), ("two", "B")] {
      pack.add(
        ClauseID(clause),
        .some(
          RecordTest(family: "talents", condition: .attribute("programme", .oneOf([programme])))
        )
      )
    }
    pack.add(
      "excellent",
      .assessments(
        .years(3, grade: "excellent", since: "current", consecutive: true, targetSystem: true)
      )
    )
    return pack
  }

  private func advance(_ grants: [(ClauseID, Int)], sums: Bool = false) -> Advance {
    Advance(
      grants: grants.map { Advance.Grant(clause: $0.0, years: $0.1) },
      over: ["route"],
      sums: sums,
    )
  }

  private func opens(_ pack: SmallPack, _ profile: Record) -> CalendarDay? {
    pack.opening(profile, from: "2023-01-01").certain
  }

  @Test func `each failing assessment postpones by a year`() {
    let once = profile([(2021, "basically-qualified")])
    let twice = profile([(2020, "unqualified"), (2021, "basically-qualified")])
    #expect(opens(pack(), profile([(2021, "qualified")])) == "2025-03-01")
    #expect(opens(pack(), once) == "2026-03-01")
    #expect(opens(pack(), twice) == "2027-03-01")
    #expect(pack().standing(once, on: "2026-02-28") == .unmet)
    #expect(pack().standing(once, on: "2026-03-01") == .met)
  }

  @Test func `the year may be postponed once in all`() {
    let twice = profile([(2020, "unqualified"), (2021, "basically-qualified")])
    #expect(opens(pack(.once), twice) == "2026-03-01")
  }

  @Test func `a failing year may not count as work either`() {
    #expect(opens(pack(.eachUncounted), profile([(2021, "unqualified")])) == "2027-03-01")
  }

  @Test func `a result fixed before the title does not postpone`() {
    // The 2019 result was fixed on 2020-01-20, the title obtained on 2020-03-01.
    #expect(opens(pack(), profile([(2019, "unqualified")])) == "2025-03-01")
  }

  @Test func `a result that may lie before the title leaves the day open`() {
    var record = profile([])
    record["assessments"] = [["year": 2019, "grade": "unqualified", "decided": "2020-03"]]
    record["titles"] = [["level": "associate-senior", "date": "2020-03-15"]]
    record["appointments"] = [["from": "2020-03-15", "to": .absent]]
    let opening = pack().opening(record, from: "2023-01-01")
    #expect(opening.possible == "2025-03-15")
    #expect(opening.certain == "2026-03-15")
    #expect(pack().standing(record, on: "2025-03-15") == .unknown)
  }

  @Test func `two records of one failing year postpone once`() {
    let repeated = profile([(2021, "unqualified"), (2021, "unqualified")])
    #expect(opens(pack(), repeated) == "2026-03-01")
  }

  @Test func `a failing result postpones only once it is fixed`() {
    // Fixed on 2025-01-20: before that the fifth year had not come, so it always counts here.
    #expect(opens(pack(), profile([(2024, "unqualified")])) == "2026-03-01")
    // Fixed on 2026-01-20, after the five years were complete.
    #expect(pack().standing(profile([(2025, "unqualified")]), on: "2025-03-01") == .met)
    #expect(pack().standing(profile([(2025, "unqualified")]), on: "2026-01-20") == .unmet)
  }

  @Test func `an advance shortens the years and nothing without a grant`() {
    let early = pack(advance: advance([("one", 2), ("two", 1)]))
    #expect(opens(early, profile([], talents: ["A"])) == "2023-03-01")
    #expect(opens(early, profile([], talents: ["B"])) == "2024-03-01")
    #expect(opens(early, profile([])) == nil)
    #expect(early.standing(profile([], talents: ["A"]), on: "2023-02-28") == .unmet)
  }

  @Test func `of several advances the best counts, or their sum where they add up`() {
    let grants: [(ClauseID, Int)] = [("one", 2), ("two", 1)]
    let both = profile([], talents: ["A", "B"])
    #expect(opens(pack(advance: advance(grants)), both) == "2023-03-01")
    let summed = pack(advance: advance(grants, sums: true))
    #expect(summed.opening(both, from: "2021-01-01").certain == "2022-03-01")
    let onlyOne = summed.opening(profile([], talents: ["B"]), from: "2021-01-01")
    #expect(onlyOne.certain == "2024-03-01")
  }

  @Test func `three excellent years and one failing year cancel out`() {
    // I-05: the failing year lies outside the three.
    let early = pack(advance: advance([("excellent", 1)]))
    let cancelled = profile([
      (2020, "unqualified"), (2021, "excellent"), (2022, "excellent"), (2023, "excellent"),
    ])
    let broken = profile([
      (2020, "excellent"), (2021, "unqualified"), (2022, "excellent"), (2023, "excellent"),
    ])
    #expect(early.opening(cancelled, from: "2024-02-01").certain == "2025-03-01")
    #expect(early.opening(broken, from: "2024-02-01").certain == nil)
  }

  @Test func `work in the career is neither advanced nor postponed`() {
    var pack = pack()
    pack.requirement = .all([.clause("career"), .clause("delay")])
    pack.add(
      "career",
      .service(Service(family: "appointments", condition: .all([]), years: 5, since: "current"))
    )
    #expect(opens(pack, profile([(2021, "unqualified")])) == "2025-03-01")
  }
}
