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
}
