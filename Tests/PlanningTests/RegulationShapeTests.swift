import Testing

@testable import Planning

@Suite struct RegulationShapeTests {
  @Test(arguments: [1, 4, 11] as [UInt64])
  func `ten best plans of a regulation come within four hundred nodes`(seed: UInt64) throws {
    let graph = try RegulationShape.graph(seed: seed)
    #expect((150...460).contains(graph.nodes.count))
    let search = PlanSearch(graph)
    for order in PlanOrder.allCases {
      let answer = search.plans(order: order, limit: 10)
      #expect(answer.optimal && answer.plans.count == 10)
      #expect(answer.explored <= 400, "\(order)")
      #expect(Set(answer.plans.map(\.leaves)).count == 10)
      for (earlier, later) in zip(answer.plans, answer.plans.dropFirst()) {
        #expect(order.precedes(earlier, later))
      }
    }
    let front = search.paretoFront()
    #expect(front.optimal && front.explored <= 300)
  }

  @Test(arguments: UInt64(0)..<2)
  func `the orders see the same plans`(seed: UInt64) throws {
    let search = PlanSearch(try RegulationShape.graph(seed: seed, items: 3))
    let byCount = search.plans(order: .count, limit: .max)
    #expect(byCount.exhausted && byCount.plans.count > 20)
    for order in PlanOrder.allCases {
      let answer = search.plans(order: order, limit: .max)
      #expect(answer.plans == byCount.plans.sorted(by: order.precedes), "\(order)")
    }
    for plan in byCount.plans.prefix(20) {
      #expect(search.certificate(of: plan).map(\.leaf) == plan.leaves)
    }
  }

  @Test func `the same graph gets the same answer`() throws {
    let graph = try RegulationShape.graph(seed: 11)
    let first = PlanSearch(graph).plans(order: .effort, limit: 20)
    #expect(PlanSearch(graph).plans(order: .effort, limit: 20) == first)
  }
}
