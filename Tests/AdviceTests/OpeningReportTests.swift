import Advice
import Evaluation
import RuleModel
import TestRules
import TestSupport
import Testing

/// 何时: the day a pathway opens, what holds it back, and the soonest plan.
@Suite struct OpeningReportTests {
  @Test(arguments: 0..<40)
  func `openings are the evaluator's, and the soonest plan the first by date`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let career = SmallCareer(&generator)
    let pathway = career.pack.pathway
    let report = career.advisor.opening(of: pathway)
    #expect(report.opening == career.evaluator.opening(of: pathway))
    #expect(report.verdict.standing == career.evaluator.verdict(on: pathway).standing)
    #expect(report.deciding.isEmpty == report.verdict.standing.isPassing)
    if report.opening.certain == nil {
      #expect(report.earliestPlan == EveryPlan(career).sufficient.map(\.day).min())
    } else {
      #expect(report.earliestPlan == nil)
    }
  }

  @Test func `what decides is what fails on the eve`() throws {
    let advisor = try QinghaiApplicant(working: "2015-07-01").advisor()
    let report = advisor.opening(of: try advisor.pathway("/senior/regular"))
    #expect(report.opening.certain == "2030-07-01")
    #expect(report.deciding == ["QH-12.3.0a"])
  }
}
