/// The cheapest way down from the root that a lower bound found: the children each gate takes.
struct Derivation {
  /// For each node, whether it is used.
  private(set) var uses: [Bool]
  /// For each edge, whether its gate takes its child.
  private(set) var takes: [Bool]

  /// Reads the way off a bound that is not infinite.
  init(_ bound: LowerBound) {
    let graph = bound.graph
    var uses = bound.forced
    var takes = [Bool](repeating: false, count: graph.child.count)
    if let root = graph.root {
      uses[root] = true
      for node in (0...root).reversed() where uses[node] && graph.leafOf[node] < 0 {
        for edge in bound.cheapestEdges(of: node, used: uses) {
          takes[edge] = true
          uses[graph.child[edge]] = true
        }
      }
    }
    self.uses = uses
    self.takes = takes
  }

  /// The leaves used, beside those held already.
  func leaves(beside held: [Bool], in graph: CompiledGraph) -> [Bool] {
    var result = held
    for leaf in result.indices where uses[graph.leafNodes[leaf]] { result[leaf] = true }
    return result
  }

  /// The members used of the first group of which several are, or nil.
  func conflict(in graph: CompiledGraph) -> [Int]? {
    for group in graph.groups {
      let used = group.filter { uses[$0] }
      if used.count > 1 { return used }
    }
    return nil
  }
}
