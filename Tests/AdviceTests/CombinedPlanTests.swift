import Advice
import Evaluation
import Planning
import RuleModel
import TestRules
import TestSupport
import Testing

/// One plan for several pathways.
@Suite struct CombinedPlanTests {
  @Test(arguments: 0..<40)
  func `one plan opens both and is no dearer than the best pair`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 7_000)
    let career = SmallCareer(&generator)
    let first = career.pack.pathway
    var second = first
    second.id = "test/senior/early"
    let names: [ClauseID] = ["exam", "advice", "pledge", "training", "degree", "years", "count"]
    second.requirement = .all(
      names.shuffled(using: &generator).prefix(3).map { Requirement.clause($0) }
    )
    let report = Advisor.combinedPlan([(career.advisor, first), (career.advisor, second)])
    let alone = [first, second].map { pathway -> PlanReport in
      career.advisor.plans(toward: pathway, limit: 1)
    }
    let isPossible = alone.allSatisfy { $0.impossible == nil }
    #expect((report.plan != nil) == isPossible)
    guard let plan = report.plan else { return }
    var evaluator = career.evaluator
    evaluator.profile = evaluator.profile.applying(plan.remedies.flatMap(\.changes))
    for pathway in [first, second] {
      #expect(evaluator.standing(of: pathway, day: plan.day).isPassing)
    }
    let counts = alone.map { $0.plans.first?.count ?? 0 }
    #expect(plan.count >= counts.max() ?? 0)
    #expect(plan.count <= counts.reduce(0, +))
    #expect(report.isOptimal)
  }

  @Test func `an award that grants the advance also fills an item`() throws {
    let advisor = try QinghaiApplicant(appointed: "2022-01-01").advisor()
    var short = advisor
    short.evaluator.profile = advisor.evaluator.profile.striking([2])
    let goals = [
      (advisor: short, pathway: try advisor.pathway("/senior/regular")),
      (advisor: short, pathway: try advisor.pathway("/senior/early")),
    ]
    let report = Advisor.combinedPlan(goals)
    let plan = try #require(report.plan)
    let apart = report.alone.reduce(0) { $0 + ($1?.count ?? 0) }
    #expect(plan.count < apart)
    #expect(plan.remedies.contains { !$0.alsoServes.isEmpty })
  }
}
