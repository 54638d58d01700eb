extension CoreGraph {
  /// The core of a compiled graph, not reduced yet.
  ///
  /// - Parameter weights: what each leaf weighs.
  init(_ graph: CompiledGraph, weights: [Int]) {
    reserve(nodes: graph.nodeCount, edges: graph.child.count)
    for node in 0..<graph.nodeCount {
      for edge in graph.edges(of: node) {
        child.append(graph.child[edge])
        share.append(1)
      }
      let leaf = graph.leafOf[node]
      if leaf >= 0 { origins.append(leaf) }
      _ = add(
        need: graph.need[node],
        weight: leaf >= 0 ? weights[leaf] : 0,
        origins: EmptyCollection(),
      )
    }
    if let root = graph.root { demands = [root] }
    groups = graph.groups
    groupPrice = graph.groups.map { _ in 0 }
    link()
  }

  /// The parts of the core that have nothing to do with each other, in the order of their demands.
  func components() -> [CoreGraph] {
    var leader = Array(0..<count)
    func find(_ node: Int) -> Int {
      var node = node
      while leader[node] != node {
        leader[node] = leader[leader[node]]
        node = leader[node]
      }
      return node
    }
    for (edge, node) in child.enumerated() { leader[find(gate[edge])] = find(node) }
    for group in groups {
      for member in group.dropFirst() { leader[find(member)] = find(group[0]) }
    }
    guard let first = demands.first else { return [self] }
    let whole = find(first)
    if demands.allSatisfy({ find($0) == whole }) { return [self] }
    var order: [Int: Int] = [:]
    for demand in demands where order[find(demand)] == nil { order[find(demand)] = order.count }
    var parts = [CoreGraph](repeating: CoreGraph(), count: order.count)
    var number = [Int](repeating: -1, count: count)
    var partOf = number
    for node in 0..<count {
      guard let part = order[find(node)] else { continue }
      for edge in edges(of: node) {
        parts[part].child.append(number[child[edge]])
        parts[part].share.append(share[edge])
      }
      number[node] = parts[part].add(
        need: need[node],
        weight: weight[node],
        origins: origins(of: node),
      )
      partOf[node] = part
    }
    for demand in demands { parts[partOf[demand]].demands.append(number[demand]) }
    for (index, group) in groups.enumerated() {
      let part = partOf[group[0]]
      guard part >= 0 else { continue }
      parts[part].groups.append(group.map { number[$0] })
      parts[part].groupPrice.append(groupPrice[index])
    }
    for part in parts.indices { parts[part].link() }
    return parts
  }
}
