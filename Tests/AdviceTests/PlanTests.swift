import Advice
import Evaluation
import Planning
import RuleModel
import TestRules
import TestSupport
import Testing

/// Plans against every set of remedies there is, on random small standards.
@Suite struct PlanTests {
  private static let orders: [PlanOrder] = [.count, .date, .effort]

  @Test(arguments: 0..<60)
  func `plans are sufficient, minimal, complete and the best comes first`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let career = SmallCareer(&generator)
    let every = EveryPlan(career)
    let pathway = career.pack.pathway
    if career.evaluator.verdict(on: pathway).standing.isPassing {
      #expect(career.advisor.plans(toward: pathway).plans.isEmpty)
      return
    }
    for order in Self.orders {
      let report = career.advisor.plans(toward: pathway, order: order, limit: 200)
      #expect(report.isOptimal)
      #expect(report.plans.isEmpty == every.sufficient.isEmpty)
      #expect((report.impossible != nil) == every.sufficient.isEmpty)
      for plan in report.plans {
        let counts = every.counts(of: plan)
        let known = every.minimal.first { $0.counts == counts }
        #expect(known?.value == value(of: plan), "\(order) \(describe(plan))")
      }
      let found = Set(report.plans.compactMap { every.counts(of: $0) })
      #expect(found == Set(every.minimal.map(\.counts)), "\(order)")
      let values = report.plans.map { order.key(of: value(of: $0)) }
      #expect(values == values.sorted(), "\(order)")
      #expect(report.plans.first.map { value(of: $0) } == every.best(order), "\(order)")
    }
  }

  private func value(of plan: RemedyPlan) -> PlanValue {
    PlanValue(count: plan.count, day: plan.day.number, effort: plan.effort)
  }

  private func describe(_ plan: RemedyPlan) -> String {
    plan.remedies.map { "\($0.kind) \($0.clause)×\($0.units) \($0.earliest)" }
      .joined(separator: ", ")
  }
}
