import Foundation
import Testing

@testable import Planning

@Suite struct PlanSearchTests {
  /// Seeds tried for each family; the nine families together try 22,500 graphs when
  /// `PLANNING_SEEDS` is 2500.
  private static let seeds: Range<UInt64> = {
    let wanted = ProcessInfo.processInfo.environment["PLANNING_SEEDS"].flatMap { UInt64($0) }
    return 0..<(wanted ?? 400)
  }()

  @Test(arguments: GraphFamily.allCases)
  func `agrees with trying everything, on random small graphs`(family: GraphFamily) throws {
    for seed in Self.seeds {
      let graph = try family.graph(seed: seed)
      let truth = BruteForce(graph)
      let search = PlanSearch(graph)
      for order in PlanOrder.allCases {
        let expected = truth.plans(order)
        let all = search.plans(order: order, limit: .max)
        try #require(all.plans == expected, "\(family) \(order) seed \(seed)")
        try #require(all.optimal && all.exhausted && all.bound == nil)
        let few = search.plans(order: order, limit: 2)
        try #require(few.plans == Array(expected.prefix(2)), "\(family) \(order) seed \(seed)")
        try #require(few.optimal && few.proved == few.plans.count)
        if let bound = few.bound, expected.count > 2 {
          try #require(order.key(of: bound) <= order.key(of: expected[2].value), "seed \(seed)")
        }
        if few.exhausted { try #require(expected.count <= 2, "\(family) seed \(seed)") }
      }
      let front = search.paretoFront()
      let isFront = front.plans.map(\.value) == truth.front.map(\.value)
      try #require(isFront && front.optimal && front.exhausted, "\(family) seed \(seed)")
      try #require(front.plans.allSatisfy(truth.minimal.contains), "\(family) seed \(seed)")
      for order in PlanOrder.allCases {
        let best = search.best(order: order)
        let expected = truth.plans(order).first?.value
        try #require(best.optimal && best.plans.first?.value == expected, "\(order) \(seed)")
        try #require(best.plans.allSatisfy(truth.minimal.contains), "\(family) seed \(seed)")
      }
      try Self.checkReasons(search, truth, "\(family) seed \(seed)")
    }
  }

  private static func checkReasons(
    _ search: PlanSearch,
    _ truth: BruteForce,
    _ label: Comment,
  ) throws {
    let graph = truth.graph
    let reason = search.infeasibility()
    try #require((reason == nil) == !truth.minimal.isEmpty, label)
    let obtainable = graph.nodes.indices.filter {
      if case .leaf(let leaf) = graph.nodes[$0] { leaf.isObtainable } else { false }
    }
    if let reason {
      try #require(reason.failures.first?.node == graph.root, label)
      for failure in reason.failures {
        try #require(!truth.holds(obtainable, at: failure.node), label)
        for child in graph.nodes[failure.node].children {
          let isFailing = failure.failing.contains(child)
          try #require(truth.holds(obtainable, at: child) != isFailing, label)
          try #require((reason.failure(of: child) != nil) || !isFailing, label)
        }
        let isLeaf = graph.nodes[failure.node].children.isEmpty
        try #require(
          failure.competing.isEmpty == (isLeaf || failure.possible < failure.needed),
          label,
        )
      }
    }
    for plan in truth.minimal {
      try #require(search.suffices(plan.leaves), label)
      let certificate = search.certificate(of: plan)
      try #require(certificate.map(\.leaf) == plan.leaves, label)
      for necessity in certificate {
        let rest = plan.leaves.filter { $0 != necessity.leaf }
        try #require(!search.suffices(rest), label)
        try #require(necessity.failing.last ?? necessity.leaf == graph.root, label)
        var below = necessity.leaf
        for node in necessity.failing {
          try #require(graph.nodes[node].children.contains(below), label)
          try #require(truth.holds(plan.leaves, at: node), label)
          below = node
        }
        if graph.exclusive.isEmpty {
          for node in necessity.failing { try #require(!truth.holds(rest, at: node), label) }
        }
      }
    }
  }
}
