@testable import Planning

/// All answers about a small graph, by trying every set of leaves and every choice among exclusive
/// nodes. Shares no code with the search.
struct BruteForce {
  let graph: RequirementGraph
  /// Every minimal plan.
  let minimal: [Plan]
  private let choices: [Set<Int>]

  init(_ graph: RequirementGraph) {
    self.graph = graph
    choices = Self.choices(of: graph)
    let leaves = graph.nodes.indices.filter {
      if case .leaf(let leaf) = graph.nodes[$0] { leaf.isObtainable } else { false }
    }
    var holds = [Bool](repeating: false, count: 1 << leaves.count)
    for set in holds.indices {
      let chosen = leaves.indices.filter { set >> $0 & 1 == 1 }.map { leaves[$0] }
      holds[set] = Self.holds(graph, Set(chosen), choices)
    }
    minimal = holds.indices.filter { set in
      holds[set] && !leaves.indices.contains { set >> $0 & 1 == 1 && holds[set & ~(1 << $0)] }
    }.map { set in
      Self.plan(graph, leaves.indices.filter { set >> $0 & 1 == 1 }.map { leaves[$0] })
    }
  }

  func holds(_ leaves: [Int], at node: Int? = nil) -> Bool {
    Self.holds(graph, Set(leaves), choices, at: node)
  }

  /// The plans in order.
  func plans(_ order: PlanOrder) -> [Plan] {
    minimal.sorted { a, b in
      let (left, right) = (Self.key(a, order), Self.key(b, order))
      return left == right
        ? a.leaves.lexicographicallyPrecedes(b.leaves) : left.lexicographicallyPrecedes(right)
    }
  }

  /// The plans no other beats, one for each pair of effort and day.
  var front: [Plan] {
    var front: [Plan] = []
    for plan in plans(.effortThenDate) {
      if let last = front.last, plan.value.day >= last.value.day { continue }
      front.append(plan)
    }
    return front
  }

  private static func key(_ plan: Plan, _ order: PlanOrder) -> [Int] {
    let value = plan.value
    return switch order {
    case .count: [value.count, value.day, value.effort]
    case .date: [value.day, value.count, value.effort]
    case .effort: [value.effort, value.count, value.day]
    case .effortThenDate: [value.effort, value.day, value.count]
    }
  }

  private static func plan(_ graph: RequirementGraph, _ leaves: [Int]) -> Plan {
    var (count, effort, day) = (0, 0, Int.min)
    for id in leaves {
      guard case .leaf(let leaf) = graph.nodes[id] else { continue }
      count += leaf.count
      effort += leaf.effort
      day = max(day, leaf.day ?? Int.min)
    }
    return Plan(
      leaves: leaves,
      value: PlanValue(count: count, day: leaves.isEmpty ? graph.today : day, effort: effort),
    )
  }

  private static func holds(
    _ graph: RequirementGraph,
    _ leaves: Set<Int>,
    _ choices: [Set<Int>],
    at node: Int? = nil,
  ) -> Bool {
    choices.contains { barred in
      var truth: [Bool] = []
      for (id, node) in graph.nodes.enumerated() {
        let isTrue: Bool
        switch node {
        case .leaf(let leaf): isTrue = leaf.given || leaves.contains(id)
        case .all(let children): isTrue = children.allSatisfy { truth[$0] }
        case .any(let children): isTrue = children.contains { truth[$0] }
        case .atLeast(let needed, let children):
          isTrue = children.filter { truth[$0] }.count >= needed
        }
        truth.append(isTrue && !barred.contains(id))
      }
      return truth[node ?? graph.root]
    }
  }

  /// For each way to choose at most one member of each group, the members that do not count.
  private static func choices(of graph: RequirementGraph) -> [Set<Int>] {
    var result: [Set<Int>] = [[]]
    for group in graph.exclusive where !group.isEmpty {
      result = result.flatMap { barred in
        group.map { chosen in barred.union(group.filter { $0 != chosen }) }
      }
    }
    return Array(Set(result))
  }
}
