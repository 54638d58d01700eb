/// What of a requirement graph a plan can change.
///
/// A node is settled when it holds with the given leaves alone and no exclusive node; it is open
/// when it can hold, is not settled, and the root may need it.
struct GraphFold {
  /// Whether a node is a member of an exclusive group.
  let isMember: [Bool]
  /// Whether a node belongs in the compiled graph.
  let keeps: [Bool]
  private let settled: [Bool]
  private let graph: RequirementGraph

  init(_ graph: RequirementGraph, folding: Bool) {
    let members = Self.members(of: graph)
    self.graph = graph
    isMember = members
    guard folding else {
      settled = graph.nodes.map { _ in false }
      keeps = graph.nodes.map { _ in true }
      return
    }
    let possible = Self.evaluate(graph) { _, leaf in leaf.given || leaf.day != nil }
    let settled = Self.evaluate(graph, barring: members) { _, leaf in leaf.given }
    var keeps = graph.nodes.map { _ in false }
    // A settled root is kept: it becomes a gate that needs nothing.
    keeps[graph.root] = possible[graph.root]
    for id in graph.nodes.indices.reversed() where keeps[id] {
      guard Self.need(of: id, in: graph, settled: settled) > 0 else { continue }
      for child in graph.nodes[id].children where possible[child] && !settled[child] {
        keeps[child] = true
      }
    }
    self.settled = settled
    self.keeps = keeps
  }

  /// How many children of a gate must still come true.
  func remainingNeed(of id: Int) -> Int {
    Self.need(of: id, in: graph, settled: settled)
  }

  private static func need(of id: Int, in graph: RequirementGraph, settled: [Bool]) -> Int {
    let node = graph.nodes[id]
    return max(0, node.needed - node.children.count { settled[$0] })
  }

  private static func members(of graph: RequirementGraph) -> [Bool] {
    var result = graph.nodes.map { _ in false }
    for group in graph.exclusive where group.count > 1 {
      for member in group { result[member] = true }
    }
    return result
  }

  private static func evaluate(
    _ graph: RequirementGraph,
    barring barred: [Bool] = [],
    holds: (Int, RequirementGraph.Leaf) -> Bool,
  ) -> [Bool] {
    var truth: [Bool] = []
    truth.reserveCapacity(graph.nodes.count)
    for (id, node) in graph.nodes.enumerated() {
      let isTrue =
        switch node {
        case .leaf(let leaf): holds(id, leaf)
        case .all, .any, .atLeast: node.children.count { truth[$0] } >= node.needed
        }
      truth.append(isTrue && (barred.isEmpty || !barred[id]))
    }
    return truth
  }
}
