extension LowerBound {
  /// Moves shares and prices, with every leaf open, to where they raise the bound.
  ///
  /// A node that the cheapest derivation takes through some of its parents puts its weight there;
  /// a group used more than once becomes dearer, one not used cheaper. Steps shrink, and the best
  /// shares seen are kept.
  mutating func tune(rounds: Int) {
    guard let start = weight, hasSharedNodes || !graph.groups.isEmpty else { return }
    var best = (weight: start, share: share, groupPrice: groupPrice)
    for step in 0..<rounds {
      let derivation = Derivation(self)
      guard move(by: derivation, step: step) else { break }
      recompute()
      guard let weight else { break }
      if weight > best.weight { best = (weight, share, groupPrice) }
    }
    (share, groupPrice) = (best.share, best.groupPrice)
    recompute()
  }

  private var hasSharedNodes: Bool {
    (0..<graph.nodeCount).contains { graph.parents(of: $0).count > 1 }
  }

  /// Takes one step; false when the derivation is a plan of exactly the bound's weight.
  private mutating func move(by derivation: Derivation, step: Int) -> Bool {
    var moved = false
    for node in 0..<graph.nodeCount where derivation.uses[node] {
      let slots = graph.parents(of: node)
      guard slots.count > 1 else { continue }
      let used = slots.count { derivation.takes[graph.parentEdges[$0]] }
      guard used > 0, used < slots.count else { continue }
      let leaf = graph.leafOf[node]
      let whole = leaf >= 0 ? weights.ofLeaf[leaf] : Self.wholeShare
      var rest = whole
      var gaining = -1
      for slot in slots {
        let edge = graph.parentEdges[slot]
        let target = derivation.takes[edge] ? whole / used : 0
        // Rounded down, so that the shares never add up to more than the whole.
        let fresh = (share[edge] * (step + 1) + target) / (step + 2)
        if fresh != share[edge] { moved = true }
        if derivation.takes[edge] { gaining = edge }
        share[edge] = fresh
        rest -= fresh
      }
      share[gaining] += rest
    }
    let ceiling = weights.total / max(1, graph.groups.count)
    for (index, group) in graph.groups.enumerated() {
      let used = group.count { derivation.uses[$0] }
      let stride = max(1, weights.unit / (step + 2))
      let fresh = min(ceiling, max(0, groupPrice[index] + (used - 1) * stride))
      if fresh != groupPrice[index] { moved = true }
      groupPrice[index] = fresh
    }
    return moved
  }
}
