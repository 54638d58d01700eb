extension PlanSearch {
  /// Why there is no plan, or nil when there is one (or the search was stopped before it could
  /// tell).
  ///
  /// A node is judged with everything that can be had, sharing out exclusive nodes for it alone.
  /// From the root down, a gate is told with its children that cannot hold; where enough of the
  /// others can hold one by one, the fault is that they compete, and they are named as well.
  package func infeasibility() -> Infeasibility? {
    let whole = CompiledGraph(graph, folding: false)
    let meter = SearchMeter(limits: limits, isCancelled: isCancelled)
    var satisfaction = Satisfaction(whole, meter: meter)
    let held = whole.leafNodes.map { _ in true }
    var compiledOf = [Int](repeating: 0, count: graph.nodes.count)
    for (node, id) in whole.origin.enumerated() { compiledOf[id] = node }
    let rests = restsOnExclusives
    var failures: [Infeasibility.Failure] = []
    var pending = [Bool](repeating: false, count: graph.nodes.count)
    do throws(SearchStop) {
      guard try !satisfaction.holds(held, at: compiledOf[graph.root]) else { return nil }
      pending[graph.root] = true
      for id in (0...graph.root).reversed() where pending[id] {
        let node = graph.nodes[id]
        var failing: [Int] = []
        for child in node.children {
          if try !satisfaction.holds(held, at: compiledOf[child]) { failing.append(child) }
        }
        let possible = node.children.count - failing.count
        let competes = possible >= node.needed && !node.children.isEmpty
        let failure = Infeasibility.Failure(
          node: id,
          needed: node.needed,
          possible: possible,
          failing: failing,
          competing: competes ? node.children.filter { rests[$0] && !failing.contains($0) } : [],
        )
        failures.append(failure)
        for child in failure.failing { pending[child] = true }
      }
    } catch { return nil }
    return Infeasibility(failures: failures)
  }

  /// Whether a node is, or stands above, a member of an exclusive group.
  private var restsOnExclusives: [Bool] {
    var result = [Bool](repeating: false, count: graph.nodes.count)
    for group in graph.exclusive where group.count > 1 {
      for member in group { result[member] = true }
    }
    for (id, node) in graph.nodes.enumerated() where !result[id] {
      result[id] = node.children.contains { result[$0] }
    }
    return result
  }
}
