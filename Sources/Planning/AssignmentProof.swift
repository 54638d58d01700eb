/// Looks for a way to share out contested exclusive nodes under which a node is true.
///
/// Works down from the node: an obligation is a node that must be true or a choice among children.
/// Nodes that hold without any contested member need no proof. A gate whose members serve it alone
/// becomes a demand and is matched, not guessed; other choices are tried in turn.
struct AssignmentProof {
  private enum Obligation {
    case node(Int)
    case children(Int)
    case choice([Int], from: Int, count: Int)
  }

  /// What the passes found out about the nodes under the leaves held.
  private struct Setting {
    let relaxed: [Bool]
    let free: [Bool]
    let contested: [Bool]
    let meter: SearchMeter
  }

  private let graph: CompiledGraph
  /// Gates whose exclusive children are in one group each, serve no other gate, and hold or fail
  /// regardless of other groups.
  private let isDemand: [Bool]

  init(_ graph: CompiledGraph) {
    self.graph = graph
    isDemand = Self.demandGates(of: graph)
  }

  /// The sharing found, or nil when no sharing makes the node true.
  func prove(
    _ node: Int,
    relaxed: [Bool],
    free: [Bool],
    contested: [Bool],
    meter: SearchMeter,
  ) throws(SearchStop) -> ExclusiveSharing? {
    let setting = Setting(relaxed: relaxed, free: free, contested: contested, meter: meter)
    let sharing = ExclusiveSharing(groupCount: graph.groups.count, nodeCount: graph.nodeCount)
    return try discharge([.node(node)], sharing, setting)
  }

  private func discharge(
    _ obligations: [Obligation],
    _ start: ExclusiveSharing,
    _ setting: Setting,
  ) throws(SearchStop) -> ExclusiveSharing? {
    var agenda = obligations
    var sharing = start
    while let obligation = agenda.popLast() {
      try setting.meter.step()
      switch obligation {
      case .node(let node):
        guard !setting.free[node], !sharing.reached[node] else { continue }
        guard setting.relaxed[node] else { return nil }
        if setting.contested[node], !sharing.choose(node, groups: graph.groupsOf[node]) {
          return nil
        }
        sharing.reached[node] = true
        agenda.append(.children(node))
      case .children(let gate):
        guard let next = oblige(gate, &sharing, setting) else { return nil }
        agenda.append(contentsOf: next)
      case .choice(let children, let from, let count):
        guard count > 0 else { continue }
        guard from + count <= children.count else { return nil }
        for pick in from...(children.count - count) {
          let rest = Obligation.choice(children, from: pick + 1, count: count - 1)
          let branch = agenda + [rest, .node(children[pick])]
          if let found = try discharge(branch, sharing, setting) { return found }
        }
        return nil
      }
    }
    return sharing
  }

  /// What a gate still asks of its children; nil when they cannot serve it.
  private func oblige(
    _ gate: Int,
    _ sharing: inout ExclusiveSharing,
    _ setting: Setting,
  ) -> [Obligation]? {
    var count = graph.need[gate]
    var open: [Int] = []
    for edge in graph.edges(of: gate) {
      let child = graph.child[edge]
      if setting.free[child] || sharing.reached[child] {
        count -= 1
      } else if setting.relaxed[child] {
        open.append(child)
      }
    }
    guard count > 0 else { return [] }
    guard open.count >= count else { return nil }
    if isDemand[gate] {
      let slots = open.flatMap { member in
        graph.groupsOf[member].map { (group: $0, member: member) }
      }
      return sharing.demand(count, of: slots) ? [] : nil
    }
    return open.count == count
      ? open.map { .node($0) } : [.choice(open, from: 0, count: count)]
  }

  private static func demandGates(of graph: CompiledGraph) -> [Bool] {
    var hasMember = [Bool](repeating: false, count: graph.nodeCount)
    var result = hasMember
    for node in 0..<graph.nodeCount {
      let children = graph.edges(of: node).map { graph.child[$0] }
      result[node] = children.allSatisfy { child in
        guard hasMember[child] else { return true }
        return graph.groupsOf[child].count == 1
          && graph.parents(of: child).count == 1
          && graph.edges(of: child).allSatisfy { !hasMember[graph.child[$0]] }
      }
      hasMember[node] = graph.isMember(node) || children.contains { hasMember[$0] }
    }
    return result
  }
}
