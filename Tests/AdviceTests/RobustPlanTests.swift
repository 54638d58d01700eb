import Advice
import Algorithms
import Evaluation
import Planning
import RuleModel
import TestRules
import TestSupport
import Testing

/// Plans that outlive losses, against every set of remedies and every loss on small standards.
@Suite struct RobustPlanTests {
  @Test(arguments: 0..<24)
  func `a robust plan outlives every loss and is the best that does`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed) &+ 9_000)
    let career = SmallCareer(&generator)
    let pathway = career.pack.pathway
    for tolerance in 1...2 {
      let best = EveryRobustPlan(career, tolerance: tolerance).best
      let report = career.advisor.robustPlan(toward: pathway, tolerance: tolerance)
      #expect(report.isOptimal)
      #expect(
        report.plan.map { PlanValue(count: $0.count, day: $0.day.number, effort: $0.effort) }
          == best
      )
      guard let plan = report.plan else { continue }
      for index in plan.remedies.indices where plan.remedies[index].kind != .wait {
        #expect(plan.certificate.contains { $0.remedy == index && !$0.fails.isEmpty })
      }
    }
  }

  @Test func `three items need a fourth before one can be lost`() throws {
    let advisor = try QinghaiApplicant.seasoned()
    let pathway = try advisor.pathway("/senior/regular")
    #expect(advisor.evaluator.standing(of: pathway).isPassing)
    let report = advisor.robustPlan(toward: pathway, tolerance: 1)
    let plan = try #require(report.plan)
    #expect(plan.count == 1)
    for lost in 0..<6 {
      var evaluator = advisor.evaluator
      evaluator.profile = evaluator.profile.applying(plan.remedies.flatMap(\.changes))
        .striking([lost])
      #expect(evaluator.standing(of: pathway, day: plan.day).isPassing)
    }
  }
}

/// The best set of remedies of a small career after any loss, found by trying them all.
private struct EveryRobustPlan {
  private(set) var best: PlanValue?
  private let career: SmallCareer
  private let tolerance: Int

  init(_ career: SmallCareer, tolerance: Int) {
    self.career = career
    self.tolerance = tolerance
    // A lost achievement is made good by another of its kind.
    let most = career.choices.map { $0.clause.text.hasSuffix(".a") ? $0.most + tolerance : $0.most }
    var counts = [Int](repeating: 0, count: most.count)
    while true {
      if let value = value(of: counts), best.map({ key(value) < key($0) }) ?? true { best = value }
      guard let index = counts.indices.first(where: { counts[$0] < most[$0] }) else { return }
      for lower in 0..<index { counts[lower] = 0 }
      counts[index] += 1
    }
  }

  private func key(_ value: PlanValue) -> PlanKey { PlanOrder.count.key(of: value) }

  private func value(of counts: [Int]) -> PlanValue? {
    var evaluator = career.evaluator
    var (count, effort) = (0, 0)
    for (choice, times) in zip(career.choices, counts) where times > 0 {
      for number in 1...times { choice.apply(&evaluator.profile, choice.day(number)) }
      effort += choice.effort * times
      if choice.isNew { count += times }
    }
    if let best, count > best.count { return nil }
    let achievements = evaluator.profile.records("achievements")?.count ?? 0
    var day = SmallCareer.today
    for loss in (0..<achievements).combinations(ofCount: 0...min(tolerance, achievements)) {
      var struck = evaluator
      struck.profile = evaluator.profile.striking(Set(loss))
      guard let opens = struck.opening(of: career.pack.pathway).certain else { return nil }
      day = max(day, opens)
    }
    return PlanValue(count: count, day: day.number, effort: effort)
  }
}
