import Testing

@testable import Planning

@Suite struct SearchLimitsTests {
  @Test func `a limit makes the answer partial, with a plan and a true bound`() throws {
    let graph = try RegulationShape.graph(seed: 3)
    let best = PlanSearch(graph).plans(order: .count, limit: 3)
    try #require(best.optimal)
    for limit in [0, 1, 5, 40] {
      let search = PlanSearch(graph, limits: SearchLimits(expansions: limit))
      let answer = search.plans(order: .count, limit: 3)
      #expect(!answer.optimal && !answer.exhausted)
      #expect(answer.explored <= limit)
      #expect(!answer.plans.isEmpty && answer.proved <= answer.plans.count)
      #expect(Array(answer.plans.prefix(answer.proved)) == Array(best.plans.prefix(answer.proved)))
      let bound = try #require(answer.bound)
      let next = best.plans[answer.proved]
      #expect(PlanOrder.count.key(of: bound) <= PlanOrder.count.key(of: next.value))
      for plan in answer.plans {
        #expect(search.suffices(plan.leaves))
        for leaf in plan.leaves {
          #expect(!search.suffices(plan.leaves.filter { $0 != leaf }))
        }
      }
    }
  }

  @Test func `a limit leaves a front of plans that do not beat each other`() throws {
    let graph = try RegulationShape.graph(seed: 4)
    for limit in [0, 1, 3] {
      let search = PlanSearch(graph, limits: SearchLimits(expansions: limit))
      let answer = search.paretoFront()
      #expect(!answer.optimal && !answer.plans.isEmpty && answer.explored <= limit)
      for (earlier, later) in zip(answer.plans, answer.plans.dropFirst()) {
        #expect(earlier.value.effort < later.value.effort)
        #expect(earlier.value.day > later.value.day)
      }
    }
  }

  @Test func `cancellation stops the search at once`() throws {
    let graph = try RegulationShape.graph(seed: 3)
    let answer = PlanSearch(graph, isCancelled: { true }).plans(order: .count, limit: 3)
    #expect(!answer.optimal && answer.explored == 0)
  }

  @Test func `a limit on sharing out stops the search too`() throws {
    let graph = try RegulationShape.graph(seed: 3)
    let search = PlanSearch(graph, limits: SearchLimits(assignmentSteps: 3))
    #expect(!search.plans(order: .count, limit: 100).optimal)
  }
}
