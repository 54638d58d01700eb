import Evaluation
import OrderedCollections
import RuleModel
import TestRules
import Testing

/// Years of work and appointment: 周年, summed, gaps, anchors (QH-8, QH-11.3.0b, QH-15b).
@Suite struct ServiceTests {
  private let finance = Condition.attribute("fields", .has(["finance"]))
  private static let working: Record = [
    "from": "2010-07-01", "to": .absent, "fields": .words(["finance"]),
  ]

  private func spell(_ from: FactValue, _ to: FactValue?, field: String = "finance") -> Record {
    var record: Record = ["from": from, "fields": .words([field])]
    record["to"] = to
    return record
  }

  private func service(
    _ years: Int,
    since: AnchorName? = nil,
    unbroken: Bool = false,
    running: Bool = false,
  ) -> SmallPack {
    SmallPack(
      .service(
        Service(
          family: "employment",
          condition: finance,
          years: years,
          since: since,
          unbroken: unbroken,
          running: running,
        )
      )
    )
  }

  @Test func `five years after the title are complete on the corresponding day`() {
    let pack = service(5, since: "current")
    let profile: Record = [
      "titles": [["level": "associate-senior", "date": "2021-11-20"]],
      "employment": [Self.working],
    ]
    #expect(pack.standing(profile, on: "2026-11-19") == .unmet)
    #expect(pack.standing(profile, on: "2026-11-20") == .met)
    #expect(pack.opening(profile, from: "2024-01-01").certain == "2026-11-20")
  }

  @Test func `work before the title does not count, work begun after it counts from its start`() {
    let pack = service(5, since: "current")
    let late: Record = [
      "titles": [["level": "associate-senior", "date": "2021-11-20"]],
      "employment": [spell("2022-02-01", .absent)],
    ]
    #expect(pack.opening(late, from: "2024-01-01").certain == "2027-02-01")
  }

  @Test func `the last day of a spell counts`() {
    let pack = service(5)
    let enough: Record = ["employment": [spell("2015-01-01", "2019-12-31")]]
    let short: Record = ["employment": [spell("2015-01-01", "2019-12-30")]]
    #expect(pack.standing(enough, on: "2026-01-01") == .met)
    #expect(pack.standing(short, on: "2026-01-01") == .unmet)
    #expect(pack.opening(short, from: "2026-01-01").certain == nil)
  }

  @Test func `a gap shifts the day and other work does not fill it`() {
    let gap: Record = [
      "employment": [
        spell("2015-01-01", "2016-12-31"), spell("2017-01-01", "2017-01-31", field: "law"),
        spell("2017-02-01", .absent),
      ]
    ]
    #expect(service(5).opening(gap, from: "2018-01-01").certain == "2020-02-01")
    #expect(
      service(5, unbroken: true).opening(gap, from: "2018-01-01").certain == "2022-02-01"
    )
  }

  @Test func `overlapping spells count once`() {
    let overlap: Record = [
      "employment": [spell("2015-01-01", "2017-12-31"), spell("2016-01-01", "2018-12-31")]
    ]
    #expect(service(4).standing(overlap, on: "2026-01-01") == .met)
    #expect(service(5).standing(overlap, on: "2026-01-01") == .unmet)
  }

  @Test func `years alone do not do where the work must be running`() {
    let ended: Record = ["employment": [spell("2015-01-01", "2024-12-31")]]
    let pack = service(5, running: true)
    #expect(pack.standing(ended, on: "2024-12-31") == .met)
    #expect(pack.standing(ended, on: "2025-01-01") == .unmet)
    #expect(service(5).standing(ended, on: "2025-01-01") == .met)
  }

  @Test func `work that begins again is running from its first day`() {
    let returned: Record = [
      "employment": [spell("2010-01-01", "2018-12-31"), spell("2027-03-01", .absent)]
    ]
    let opening = service(5, running: true).opening(returned, from: "2026-06-15")
    #expect(opening.certain == "2027-03-01")
  }

  @Test func `the run that is asked for is the one that is running`() {
    // AM-49: fifteen unbroken years up to today; an earlier long run does not lend its years.
    let returned: Record = [
      "employment": [spell("2000-01-01", "2015-12-31"), spell("2020-01-01", .absent)]
    ]
    let pack = service(15, unbroken: true, running: true)
    #expect(pack.standing(returned, on: "2015-06-15") == .met)
    #expect(pack.standing(returned, on: "2026-06-15") == .unmet)
    #expect(pack.opening(returned, from: "2026-06-15").certain == "2035-01-01")
    let anyPast = service(15, unbroken: true)
    #expect(anyPast.standing(returned, on: "2026-06-15") == .met)
  }

  @Test func `nothing matures from a title that was never obtained`() {
    let pack = service(5, since: "current")
    let untitled: Record = ["titles": [], "employment": [Self.working]]
    #expect(pack.standing(untitled, on: "2026-06-15") == .unmet)
    #expect(pack.opening(untitled, from: "2026-06-15").certain == nil)
    #expect(pack.standing(["employment": [Self.working]], on: "2026-06-15") == .unknown)
  }

  @Test func `an anchor of no day lets everything count or nothing`() {
    var pack = service(5, since: "career")
    pack.anchors["career"] = .open
    let profile: Record = ["employment": [Self.working]]
    #expect(pack.standing(profile, on: "2015-07-01") == .met)
    pack.anchors["career"] = .never
    #expect(pack.standing(profile, on: "2035-07-01") == .unmet)
  }

  @Test func `the later and the first of several anchors are chosen`() {
    var pack = service(5, since: "both")
    pack.anchors["degree"] = .earliest(
      family: "education",
      attribute: "diploma",
      where: .attribute("diploma", .reached),
    )
    pack.anchors["both"] = .latest(["title", "degree"])
    var profile: Record = [
      "titles": [["level": "associate-senior", "date": "2015-03-01"]],
      "education": [["diploma": "2016-06-30"]],
      "employment": [Self.working],
    ]
    #expect(pack.opening(profile, from: "2017-01-01").certain == "2021-06-30")
    pack.anchors["both"] = .first(["title", "degree"])
    #expect(pack.opening(profile, from: "2017-01-01").certain == "2020-03-01")
    profile["titles"] = []
    #expect(pack.opening(profile, from: "2017-01-01").certain == "2021-06-30")
  }

  @Test func `a coarse title date leaves the days between open`() {
    let pack = service(5, since: "current")
    let profile: Record = [
      "titles": [["level": "associate-senior", "date": "2021-11"]],
      "employment": [Self.working],
    ]
    #expect(pack.standing(profile, on: "2026-10-31") == .unmet)
    #expect(pack.standing(profile, on: "2026-11-01") == .unknown)
    #expect(pack.standing(profile, on: "2026-11-29") == .unknown)
    #expect(pack.standing(profile, on: "2026-11-30") == .met)
    let opening = pack.opening(profile, from: "2024-01-01")
    #expect(opening.possible == "2026-11-01")
    #expect(opening.certain == "2026-11-30")
  }

  @Test func `an undated title may be earlier than the dated one`() {
    let pack = service(5, since: "current")
    let profile: Record = [
      "titles": [
        ["level": "associate-senior", "date": "2024-01-01"], ["level": "associate-senior"],
      ],
      "employment": [Self.working],
    ]
    #expect(pack.standing(profile, on: "2028-06-15") == .unknown)
    #expect(pack.standing(profile, on: "2029-01-01") == .met)
  }

  @Test func `a title that may not count still bounds the years behind it`() {
    let pack = service(5, since: "current")
    let unsure: Record = [
      "titles": [["date": "2021-11-20"]], "employment": [Self.working],
    ]
    #expect(pack.standing(unsure, on: "2026-11-19") == .unmet)
    #expect(pack.standing(unsure, on: "2026-11-20") == .unknown)
  }

  @Test func `where a title may not count, what stands in for it bounds the years too`() {
    var pack = service(5, since: "from")
    pack.anchors["degree"] = .earliest(
      family: "education",
      attribute: "diploma",
      where: .attribute("diploma", .reached),
    )
    pack.anchors["from"] = .first(["title", "degree"])
    let unsure: Record = [
      "titles": [["date": "2021-11-20"]],
      "education": [["diploma": "2019-06-30"]],
      "employment": [Self.working],
    ]
    #expect(pack.standing(unsure, on: "2024-06-29") == .unmet)
    #expect(pack.standing(unsure, on: "2024-06-30") == .unknown)
    pack.anchors["from"] = .latest(["title", "degree"])
    #expect(pack.standing(unsure, on: "2026-11-19") == .unmet)
    #expect(pack.standing(unsure, on: "2026-11-20") == .unknown)
  }

  @Test func `of a title that may count and what stands in for it, the later bounds the years`() {
    var pack = service(5, since: "from")
    pack.anchors["degree"] = .earliest(
      family: "education",
      attribute: "diploma",
      where: .attribute("diploma", .reached),
    )
    pack.anchors["title"] = .earliest(
      family: "titles",
      attribute: "date",
      where: .attribute("level", .oneOf(["associate-senior"])),
    )
    pack.anchors["from"] = .first(["title", "degree"])
    let unsure: Record = [
      "titles": [["date": "2021-11-20"]],
      "education": [["diploma": "2019-06-30"]],
      "employment": [Self.working],
    ]
    #expect(pack.standing(unsure, on: "2026-11-19") == .unknown)
    #expect(pack.standing(unsure, on: "2026-11-20") == .met)
  }

  @Test func `work that begins on a coarse day runs for certain from its last`() {
    let pack = service(0, running: true)
    let profile: Record = ["employment": [spell("2027-05", .absent)]]
    let opening = pack.opening(profile, from: "2026-06-15")
    #expect(opening.possible == "2027-05-01")
    #expect(opening.certain == "2027-05-31")
  }

  @Test func `a spell without an end stated may have ended`() {
    let profile: Record = ["employment": [spell("2010-01-01", nil)]]
    #expect(service(5).standing(profile, on: "2026-06-15") == .unknown)
    #expect(service(5).standing(profile, on: "2014-12-31") == .unmet)
  }

  @Test func `a spell without a beginning stated may be long enough`() {
    let pack = service(5)
    let ended: FactValue = "2015-06-30"
    let fields: FactValue = .words(["finance"])
    #expect(pack.standing(["employment": [["fields": fields]]], on: "2026-07-01") == .unknown)
    #expect(
      pack.standing(["employment": [["fields": fields, "to": ended]]], on: "2026-07-01")
        == .unknown
    )
    // Known to have no first day, it is no spell.
    #expect(
      pack.standing(["employment": [["fields": fields, "from": .absent]]], on: "2026-07-01")
        == .unmet
    )
  }

  @Test func `29 February matures on 28 February of a common year`() {
    let profile: Record = ["employment": [spell("2020-02-29", .absent)]]
    #expect(service(5).opening(profile, from: "2021-01-01").certain == "2025-02-28")
  }
}
