import Testing

@testable import Planning

@Suite struct TinyWorldTests {
  /// Every gate that needs some number of these nodes.
  private static func gates(over count: Int) -> [RequirementGraph.Node] {
    (1..<(1 << count)).flatMap { set in
      let children = (0..<count).filter { set >> $0 & 1 == 1 }
      return (1...children.count).map { RequirementGraph.Node.atLeast($0, children) }
    }
  }

  private static let leaves: [RequirementGraph.Leaf] = [
    .init(count: 1, effort: 1, day: 5),
    .init(count: 1, effort: 4, day: 1),
    .init(count: 0, effort: 0, day: 9),
  ]

  @Test func `agrees with trying everything in all worlds of three leaves and two gates`() throws {
    var worlds = 0
    for given in [nil, 0, 1, 2] {
      let leaves = Self.leaves.indices.map { index in
        RequirementGraph.Node.leaf(given == index ? .held : Self.leaves[index])
      }
      for lower in Self.gates(over: 3) {
        for upper in Self.gates(over: 4) {
          for exclusive in [[], [[0, 3]]] {
            let graph = try RequirementGraph(
              nodes: leaves + [lower, upper],
              root: 4,
              exclusive: exclusive,
            )
            worlds += 1
            let truth = BruteForce(graph)
            let search = PlanSearch(graph)
            try #require(search.plans(order: .count, limit: .max).plans == truth.plans(.count))
            try #require(search.plans(order: .date, limit: 1).plans == truth.plans(.date).first(1))
            let front = search.paretoFront().plans.map(\.value)
            try #require(front == truth.front.map(\.value))
            try #require((search.infeasibility() == nil) == !truth.minimal.isEmpty)
          }
        }
      }
    }
    #expect(worlds == 4 * 12 * 32 * 2)
  }
}

extension Array {
  /// At most so many elements from the front.
  fileprivate func first(_ count: Int) -> [Element] { Array(prefix(count)) }
}
