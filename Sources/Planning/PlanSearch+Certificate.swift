extension PlanSearch {
  /// Why each leaf of a minimal plan is needed, by ascending leaf.
  ///
  /// Exclusive nodes are counted as in one choice under which the plan suffices. Without the leaf
  /// some nodes turn false under that choice, and the root is false under any. Of the chains of
  /// such nodes from the leaf up to the root, the one is told that goes to the lowest-numbered
  /// parent at each step. Leaves that can be spared, and leaves of a set that does not suffice, get
  /// no entry; nor do any when the search is stopped.
  package func certificate(of plan: Plan) -> [LeafNecessity] {
    let whole = CompiledGraph(graph, folding: false)
    let meter = SearchMeter(limits: limits, isCancelled: isCancelled)
    var satisfaction = Satisfaction(whole, meter: meter)
    var held = whole.held(plan.leaves)
    guard let root = whole.root,
      let choice = try? satisfaction.barredNodes(held, at: root)
    else { return [] }
    let with = whole.truth(held, barring: choice)
    var result: [LeafNecessity] = []
    for leaf in held.indices where held[leaf] {
      held[leaf] = false
      defer { held[leaf] = true }
      guard let stillHolds = try? satisfaction.holds(held) else { return [] }
      guard !stillHolds else { continue }
      let without = whole.truth(held, barring: choice)
      let chain = whole.chain(from: whole.leafNodes[leaf], to: root) { with[$0] && !without[$0] }
      let id = whole.origin[whole.leafNodes[leaf]]
      result.append(
        LeafNecessity(leaf: id, failing: chain.map { whole.origin[$0] }.filter { $0 != id })
      )
    }
    return result
  }
}

extension CompiledGraph {
  /// The truth of every node when the barred ones do not count.
  fileprivate func truth(_ held: [Bool], barring barred: [Bool]) -> [Bool] {
    var truth: [Bool] = []
    truth.reserveCapacity(nodeCount)
    for node in 0..<nodeCount {
      let leaf = leafOf[node]
      let isTrue =
        leaf >= 0
        ? held[leaf] : edges(of: node).count { truth[child[$0]] } >= need[node]
      truth.append(isTrue && !barred[node])
    }
    return truth
  }

  /// The nodes above a node, lowest first, through which it reaches the root by changed nodes.
  fileprivate func chain(from start: Int, to root: Int, changed: (Int) -> Bool) -> [Int] {
    var reaches = [Bool](repeating: false, count: nodeCount)
    reaches[root] = changed(root)
    for node in (0...root).reversed() where node != root && changed(node) {
      reaches[node] = parents(of: node).contains { reaches[gate[parentEdges[$0]]] }
    }
    var chain: [Int] = []
    var node = start
    while node != root {
      let above = parents(of: node).map { gate[parentEdges[$0]] }.filter { reaches[$0] }.min()
      guard let above else { return chain }
      chain.append(above)
      node = above
    }
    return chain
  }
}
