extension CompiledGraph {
  /// Lays out a requirement graph.
  ///
  /// - Parameter folding: leave out what no plan can change: nodes that hold anyway, nodes that
  ///   cannot hold, nodes the root does not need. Without folding every node is kept, so that
  ///   answers about single nodes can be given.
  init(_ graph: RequirementGraph, folding: Bool) {
    today = graph.today
    let fold = GraphFold(graph, folding: folding)
    var compiled = [Int](repeating: -1, count: graph.nodes.count)
    for (id, node) in graph.nodes.enumerated() where fold.keeps[id] {
      switch node {
      case .leaf(let leaf):
        compiled[id] = addLeaf(leaf, origin: id, isMember: fold.isMember[id])
      case .all, .any, .atLeast:
        let need = fold.remainingNeed(of: id)
        let kept = need > 0 ? node.children.filter { fold.keeps[$0] } : []
        compiled[id] = addGate(need: need, children: kept.map { compiled[$0] }, origin: id)
      }
    }
    root = fold.keeps[graph.root] ? compiled[graph.root] : nil
    groupsOf = [[Int]](repeating: [], count: nodeCount)
    for group in graph.exclusive {
      let members = group.filter { fold.keeps[$0] }.map { compiled[$0] }.sorted()
      guard members.count > 1 else { continue }
      for member in members { groupsOf[member].append(groups.count) }
      groups.append(members)
    }
    linkParents()
  }

  private mutating func addLeaf(
    _ leaf: RequirementGraph.Leaf,
    origin id: Int,
    isMember: Bool,
  ) -> Int {
    guard let day = leaf.day, !leaf.given else {
      return addGate(need: leaf.given ? 0 : 1, children: [], origin: id)
    }
    let node = addGate(need: 0, children: [], origin: id)
    leafOf[node] = leafNodes.count
    leafNodes.append(node)
    counts.append(leaf.count)
    efforts.append(leaf.effort)
    days.append(day)
    return isMember ? addGate(need: 1, children: [node], origin: id) : node
  }

  private mutating func addGate(need: Int, children: [Int], origin id: Int) -> Int {
    let node = nodeCount
    self.need.append(need)
    leafOf.append(-1)
    origin.append(id)
    child.append(contentsOf: children)
    gate.append(contentsOf: children.map { _ in node })
    edgeStart.append(child.count)
    return node
  }

  private mutating func linkParents() {
    parentStart = [Int](repeating: 0, count: nodeCount + 1)
    for node in child { parentStart[node + 1] += 1 }
    for node in 0..<nodeCount { parentStart[node + 1] += parentStart[node] }
    var next = parentStart
    parentEdges = [Int](repeating: 0, count: child.count)
    for (edge, node) in child.enumerated() {
      parentEdges[next[node]] = edge
      next[node] += 1
    }
  }

  /// The graph with the gates above each leaf listed, as passes over changes of single leaves
  /// need.
  var withAncestors: CompiledGraph {
    var result = self
    var mark = [Int](repeating: -1, count: nodeCount)
    result.ancestors = leafNodes.indices.map { leaf in
      var found: [Int] = []
      var pending = [leafNodes[leaf]]
      while let node = pending.popLast() {
        for slot in parents(of: node) {
          let above = gate[parentEdges[slot]]
          guard mark[above] != leaf else { continue }
          mark[above] = leaf
          found.append(above)
          pending.append(above)
        }
      }
      return found.sorted()
    }
    return result
  }
}
