/// Decides exactly whether a set of leaves makes a node true.
///
/// Without exclusive groups one pass decides. With them two passes decide most sets: one that lets
/// every member count, and one that lets no contested member count. Between the two, a proof that
/// shares the contested members out is looked for (see ``AssignmentProof``).
struct Satisfaction {
  let graph: CompiledGraph
  private let meter: SearchMeter
  private let proof: AssignmentProof
  private var relaxed: [Bool]
  private var free: [Bool]
  private var contested: [Bool]

  init(_ graph: CompiledGraph, meter: SearchMeter) {
    self.graph = graph
    self.meter = meter
    proof = AssignmentProof(graph)
    relaxed = [Bool](repeating: false, count: graph.nodeCount)
    free = relaxed
    contested = relaxed
  }

  /// Whether the held leaves make the root true; false when there is no root.
  mutating func holds(_ held: [Bool]) throws(SearchStop) -> Bool {
    guard let root = graph.root else { return false }
    return try holds(held, at: root)
  }

  /// Whether the held leaves make a node true, were it the root.
  mutating func holds(_ held: [Bool], at node: Int) throws(SearchStop) -> Bool {
    if let isSettled = settle(held, at: node) { return isSettled }
    return try prove(node) != nil
  }

  /// A choice among exclusive nodes under which the held leaves make a node true: the nodes that
  /// do not count. Nil when there is none.
  mutating func barredNodes(_ held: [Bool], at node: Int) throws(SearchStop) -> [Bool]? {
    switch settle(held, at: node) {
    case .some(false): return nil
    case .some(true): return free[node] ? contested : relaxed.map { _ in false }
    case .none:
      guard let sharing = try prove(node) else { return nil }
      var barred = contested
      for member in sharing.chosenMembers { barred[member] = false }
      return barred
    }
  }

  /// The truth that passes alone can tell; nil when contested members must be shared out.
  private mutating func settle(_ held: [Bool], at node: Int) -> Bool? {
    Self.evaluate(graph, held, upTo: node, barring: nil, into: &relaxed)
    guard relaxed[node] else { return false }
    guard !graph.groups.isEmpty, markContested(upTo: node) else {
      free[node] = false
      return true
    }
    Self.evaluate(graph, held, upTo: node, barring: contested, into: &free)
    return free[node] ? true : nil
  }

  private func prove(_ node: Int) throws(SearchStop) -> ExclusiveSharing? {
    try proof.prove(node, relaxed: relaxed, free: free, contested: contested, meter: meter)
  }

  private static func evaluate(
    _ graph: CompiledGraph,
    _ held: [Bool],
    upTo last: Int,
    barring barred: [Bool]?,
    into truth: inout [Bool],
  ) {
    for node in 0...last {
      let leaf = graph.leafOf[node]
      if leaf >= 0 {
        truth[node] = held[leaf]
      } else if let barred, barred[node] {
        truth[node] = false
      } else {
        var missing = graph.need[node]
        for edge in graph.edges(of: node) where truth[graph.child[edge]] { missing -= 1 }
        truth[node] = missing <= 0
      }
    }
  }

  /// Marks the members of groups in which several hold; whether there are any.
  private mutating func markContested(upTo last: Int) -> Bool {
    var found = false
    for group in graph.groups {
      for member in group { contested[member] = false }
    }
    for group in graph.groups {
      let holding = group.filter { $0 <= last && relaxed[$0] }
      guard holding.count > 1 else { continue }
      for member in holding { contested[member] = true }
      found = true
    }
    return found
  }
}
