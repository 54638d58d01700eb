import Advice
import Evaluation
import OrderedCollections
import RuleModel
import TestRules
import Testing

/// The exact values at which a verdict changes.
@Suite struct TippingTests {
  private func advisor() throws -> Advisor {
    try QinghaiApplicant.seasoned()
  }

  @Test func `five years in the appointment tip on the day`() throws {
    let advisor = try advisor()
    let report = advisor.tippingPoints(on: try advisor.pathway("/senior/regular"))
    let point = try #require(
      report.points.first { $0.fact.family == "appointments" && $0.fact.attribute == "from" }
    )
    #expect(point.above?.value == .on("2024-06-16"))
    #expect(point.above?.standing == .unmet)
    #expect(point.below == nil)
  }

  @Test func `an achievement leaves its window on the eve of the title`() throws {
    let advisor = try advisor()
    let report = advisor.tippingPoints(on: try advisor.pathway("/senior/regular"))
    let point = try #require(
      report.points.first { $0.fact.family == "achievements" && $0.fact.attribute == "date" }
    )
    #expect(point.below?.value == .on("2023-11-19"))
    #expect(point.above?.value == .on("2029-06-16"))
    #expect(point.below?.deciding == ["QH-12.3.0b"])
  }

  /// Every edge is exact, and no dated fact tips nearer than it: looked up day by day.
  @Test(arguments: ["titles", "appointments", "exams", "education"])
  func `no day nearer than an edge changes the verdict`(_ family: String) throws {
    let advisor = try advisor()
    let pathway = try advisor.pathway("/senior/regular")
    let report = advisor.tippingPoints(on: pathway)
    let records = try #require(advisor.evaluator.profile.records(family))
    let attributes = ["titles": "date", "appointments": "from", "exams": "passed"]
    let attribute = attributes[family] ?? "diploma"
    for (index, record) in records.enumerated() {
      let now = try #require(record.day(attribute)?.latest)
      let point = report.points.first {
        $0.fact.family == family && $0.fact.index == index && $0.fact.attribute == attribute
      }
      func standing(_ days: Int) -> Standing {
        var changed = records
        changed[index].values[attribute] = .on(now.adding(days: days))
        var evaluator = advisor.evaluator
        evaluator.profile.setRecords(changed, of: family)
        return evaluator.standing(of: pathway)
      }
      func nearest(_ sign: Int) -> FactValue? {
        (1...700).first { standing(sign * $0) != report.verdict.standing }
          .map { .on(now.adding(days: sign * $0)) }
      }
      if let above = nearest(1) { #expect(point?.above?.value == above) }
      if let below = nearest(-1) { #expect(point?.below?.value == below) }
      for edge in [point?.above, point?.below].compactMap({ $0 }) {
        guard case .day(let day) = edge.value else { continue }
        #expect(standing(now.days(to: day.latest)) == edge.standing)
        let before = now.days(to: day.latest) > 0 ? -1 : 1
        #expect(standing(now.days(to: day.latest) + before) == report.verdict.standing)
      }
    }
  }

  @Test func `a rank tips at the first place the clause refuses`() throws {
    var applicant = QinghaiApplicant()
    var known = Profile(root: applicant.profile)
    var records = known.records("achievements") ?? []
    for index in records.indices { records[index].values["role"] = nil }
    known.setRecords(records, of: "achievements")
    applicant.profile = known.root
    let advisor = try applicant.advisor(on: QinghaiApplicant.later)
    let pathway = try advisor.pathway("/senior/regular")
    let report = advisor.tippingPoints(on: pathway)
    for point in report.points where point.fact.attribute == "rank" {
      let edge = try #require(point.above)
      guard case .number(let rank) = edge.value, let index = point.fact.index else { continue }
      var changed = records
      changed[index].values["rank"] = .number(rank)
      var evaluator = advisor.evaluator
      evaluator.profile.setRecords(changed, of: "achievements")
      #expect(evaluator.standing(of: pathway) == edge.standing)
      #expect(edge.standing != report.verdict.standing)
    }
  }

  /// Someone who lacks two things tips on what would mend one of them, or add a third.
  @Test func `what a failed pathway lacks tips to the day`() throws {
    var applicant = QinghaiApplicant()
    applicant.profile["continuingEducation"] = false
    applicant.profile["titles"] = [
      QinghaiApplicant.title("intermediate", "2013-11-06"),
      QinghaiApplicant.title("associate-senior", "2019-11-20"),
    ]
    let advisor = try applicant.advisor()
    let pathway = try advisor.pathway("/senior/regular")
    let report = advisor.tippingPoints(on: pathway)
    let finding = report.verdict.finding
    #expect(finding.lacking == 2)
    let from = try #require(
      report.points.first { $0.fact.family == "appointments" && $0.fact.attribute == "from" }
    )
    let mended = try #require(from.below)
    #expect(mended.value == .on("2021-06-15"))
    #expect(mended.finding.lacking == 1)
    var edges = 0
    for point in report.points {
      guard case .day(let now) = point.value else { continue }
      for edge in [point.below, point.above].compactMap({ $0 }) {
        guard case .day(let day) = edge.value, let key = point.fact.attribute else { continue }
        func state(_ day: CalendarDay) -> Evaluated {
          var evaluator = advisor.evaluator
          if let family = point.fact.family, let index = point.fact.index,
            var records = evaluator.profile.records(family)
          {
            records[index][key] = .on(day)
            evaluator.profile.setRecords(records, of: family)
          } else {
            evaluator.profile.root[key] = .on(day)
          }
          return Evaluated(evaluator.verdict(on: pathway).finding)
        }
        let nearer = day.latest < now.earliest ? 1 : -1
        #expect(state(day.latest) != Evaluated(finding), "\(point.fact)")
        #expect(state(day.latest.adding(days: nearer)) == Evaluated(finding), "\(point.fact)")
        #expect(state(day.latest).lacking == edge.finding.lacking)
        edges += 1
      }
    }
    #expect(edges > 10)
  }

  private struct Evaluated: Equatable {
    let lacking: Int
    let missing: [ClauseID]
    let unknown: [ClauseID]

    init(_ finding: Finding) {
      lacking = finding.lacking
      missing = finding.deciding(.unmet)
      unknown = finding.deciding(.unknown)
    }
  }

  @Test func `a spell of management tips where it falls short of three years in the window`() throws
  {
    var applicant = QinghaiApplicant()
    var known = Profile(root: applicant.profile)
    var records = (known.records("achievements") ?? []).filter {
      $0.word("kind") != "policy-document"
    }
    records.append([
      "id": "m1", "kind": "enterprise-management", "date": "2029-01-31",
      "field": .words(["finance"]), "evidence": true, "enterpriseSize": "large", "effect": "marked",
      "lossCut": .number(Quantity(0)),
      "profitGrowth": .yearly([
        YearlyNumber(year: 2025, number: Quantity(9)),
        YearlyNumber(year: 2026, number: Quantity(9)),
        YearlyNumber(year: 2027, number: Quantity(9)),
      ]),
      "tenure": [["role": "lead", "from": "2023-01-01", "to": "2028-12-31"]],
    ])
    known.setRecords(records, of: "achievements")
    applicant.profile = known.root
    let advisor = try applicant.advisor(on: QinghaiApplicant.later)
    let report = advisor.tippingPoints(on: try advisor.pathway("/senior/regular"))
    let spells = report.points.filter { $0.part == .spell(0) }
    #expect(spells.map(\.fact.attribute) == ["tenure.from", "tenure.to"])
    // The window opens with the title of 2023-11-20; both days of a spell count.
    #expect(spells.first?.above?.value == .on("2026-01-02"))
    #expect(spells.last?.below?.value == .on("2026-11-18"))
  }
}
