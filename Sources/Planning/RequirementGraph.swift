/// A monotone requirement as a graph: leaves that hold or can be had, and gates over them.
///
/// Nodes are numbered from 0; every child number is smaller than its parent's, so one pass in
/// order evaluates the graph. A node may have several parents. Of each `exclusive` group at most
/// one node may be counted true, by the planner's choice: one achievement serves one item.
package struct RequirementGraph: Sendable, Equatable {
  /// The nodes, children before parents.
  package let nodes: [Node]
  /// The node that a plan must make true.
  package let root: Int
  /// Groups of nodes of which at most one may be counted true; a node may be in several groups.
  package let exclusive: [[Int]]
  /// The day of a plan that needs nothing; -1 unless the caller names one.
  package let today: Int

  /// The largest sum of counts, and of efforts, that a graph may hold.
  package static let largestTotal = 1 << 24

  /// Checks the shape of a graph.
  ///
  /// - Throws: the first ``GraphFault`` in node order, then of the groups.
  package init(
    nodes: [Node],
    root: Int,
    exclusive: [[Int]] = [],
    today: Int = -1,
  ) throws(GraphFault) {
    guard nodes.indices.contains(root) else { throw .noSuchRoot(root) }
    var totals = (count: 0, effort: 0)
    // For each node, the gate that named it last.
    var namedBy = [Int](repeating: -1, count: nodes.count)
    for (id, node) in nodes.enumerated() {
      if case .leaf(let leaf) = node {
        guard (0...Self.largestTotal).contains(leaf.count),
          (0...Self.largestTotal).contains(leaf.effort)
        else { throw .valueOutOfRange(node: id) }
        totals.count += leaf.count
        totals.effort += leaf.effort
        guard totals.count <= Self.largestTotal, totals.effort <= Self.largestTotal else {
          throw .totalOutOfRange(node: id)
        }
        continue
      }
      if case .atLeast(let needed, _) = node, needed < 0 {
        throw .negativeThreshold(node: id, needed: needed)
      }
      for child in node.children {
        guard (0..<id).contains(child) else { throw .childNotBeforeParent(node: id, child: child) }
        guard namedBy[child] != id else { throw .repeatedChild(node: id, child: child) }
        namedBy[child] = id
      }
    }
    for (index, group) in exclusive.enumerated() {
      var seen: Set<Int> = []
      for member in group {
        guard nodes.indices.contains(member), seen.insert(member).inserted else {
          throw .badGroupMember(group: index, member: member)
        }
      }
    }
    self.nodes = nodes
    self.root = root
    self.exclusive = exclusive
    self.today = today
  }
}
