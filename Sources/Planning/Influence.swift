/// Tells which leaves can still matter to the root, given what is surely and what is possibly held.
///
/// A node can turn on a leaf when it is possible, is not sure without the leaf, and has a child
/// that can turn on it. With the same leaves sure and possible, this says which leaves the root
/// (exclusive groups aside) fails without. Members of exclusive groups are never taken for sure:
/// another member may be counted instead.
struct Influence {
  private let graph: CompiledGraph
  private var possible: [Bool]
  private var sure: [Bool]
  private var sureChildren: [Int]
  private var lost: [Int]
  private var stamp: [Int]
  private var leads: [Int]
  private var round = 0

  init(_ graph: CompiledGraph) {
    self.graph = graph
    possible = [Bool](repeating: false, count: graph.nodeCount)
    sure = possible
    sureChildren = [Int](repeating: 0, count: graph.nodeCount)
    lost = sureChildren
    stamp = sureChildren
    leads = sureChildren
  }

  /// Evaluates both bounds once, for any number of calls to ``reachesRoot(_:)``.
  ///
  /// - Parameter trustsMembers: take members of exclusive groups for sure as well.
  mutating func load(sure held: [Bool], possible allowed: [Bool], trustsMembers: Bool) {
    for node in 0..<graph.nodeCount {
      let leaf = graph.leafOf[node]
      if leaf >= 0 {
        possible[node] = allowed[leaf]
        sure[node] = held[leaf]
        continue
      }
      var (sureCount, possibleCount) = (0, 0)
      for edge in graph.edges(of: node) {
        let child = graph.child[edge]
        if sure[child] { sureCount += 1 }
        if possible[child] { possibleCount += 1 }
      }
      let need = graph.need[node]
      sureChildren[node] = sureCount
      possible[node] = possibleCount >= need
      sure[node] = sureCount >= need && (trustsMembers || !graph.isMember(node))
    }
  }

  /// Whether the root can turn on this leaf.
  mutating func reachesRoot(_ leaf: Int) -> Bool {
    round += 1
    spread(from: graph.leafNodes[leaf])
    for node in graph.ancestors[leaf] where turns(node) {
      if node == graph.root { return true }
      spread(from: node)
    }
    return graph.leafNodes[leaf] == graph.root
  }

  /// Marks the gates below the root through which alone the root, having been reached, turns on
  /// this leaf: they are true in every plan that cannot spare it.
  ///
  /// A gate is such a bottleneck when all ways that lead further up, from the leaf and the gates
  /// passed so far, lead into it.
  mutating func markBottlenecks(above leaf: Int, in marks: inout [Bool]) {
    let turning = graph.ancestors[leaf].filter(turns)
    for node in turning.reversed() {
      leads[node] = node == graph.root || waysUp(from: node) > 0 ? round : 0
    }
    var open = waysUp(from: graph.leafNodes[leaf])
    for node in turning where leads[node] == round && node != graph.root {
      var entering = 0
      for edge in graph.edges(of: node) {
        let child = graph.child[edge]
        if leads[child] == round || child == graph.leafNodes[leaf] { entering += 1 }
      }
      if entering == open { marks[node] = true }
      open += waysUp(from: node) - entering
    }
  }

  private func turns(_ node: Int) -> Bool {
    stamp[node] == round && possible[node] && sureChildren[node] - lost[node] < graph.need[node]
  }

  private func waysUp(from node: Int) -> Int {
    graph.parents(of: node).count { leads[graph.gate[graph.parentEdges[$0]]] == round }
  }

  private mutating func spread(from node: Int) {
    let loss = sure[node] ? 1 : 0
    for slot in graph.parents(of: node) {
      let above = graph.gate[graph.parentEdges[slot]]
      if stamp[above] != round {
        stamp[above] = round
        lost[above] = 0
      }
      lost[above] += loss
    }
  }
}
