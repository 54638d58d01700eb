/// A requirement graph in flat arrays, numbered anew, ready for repeated passes.
///
/// Edges run from gate to child and are numbered in node order, so the children of a gate are a
/// range of edges. Leaves are only those a plan may contain; given leaves are gates that need
/// nothing, unobtainable ones gates that need a child they do not have. A leaf that is a member of
/// an exclusive group stands behind a gate of its own, so that members are always gates.
struct CompiledGraph: Sendable {
  /// For each node, how many children must be true; 0 for a leaf.
  var need: [Int] = []
  /// For each node, where its edges start; one more entry closes the last.
  var edgeStart: [Int] = [0]
  /// For each edge, the child.
  var child: [Int] = []
  /// For each edge, the gate.
  var gate: [Int] = []
  /// For each node, where its entries in `parentEdges` start; one more entry closes the last.
  var parentStart: [Int] = []
  /// The edges that lead to a node, grouped by node.
  var parentEdges: [Int] = []
  /// For each node, its leaf number or -1.
  var leafOf: [Int] = []
  /// For each node, the node it stands for in the requirement graph.
  var origin: [Int] = []
  /// For each leaf, its node.
  var leafNodes: [Int] = []
  /// For each leaf, its count.
  var counts: [Int] = []
  /// For each leaf, its effort.
  var efforts: [Int] = []
  /// For each leaf, its day.
  var days: [Int] = []
  /// For each leaf, the gates above it, ascending; empty until asked for by ``withAncestors``.
  var ancestors: [[Int]] = []
  /// Exclusive groups of two or more nodes.
  var groups: [[Int]] = []
  /// For each node, the groups it is a member of.
  var groupsOf: [[Int]] = []
  /// The root, or nil when it can never hold.
  var root: Int?
  /// The day of the plan that needs nothing.
  let today: Int

  /// The number of nodes.
  var nodeCount: Int { need.count }
  /// The number of leaves.
  var leafCount: Int { leafNodes.count }
  /// The edges of a gate.
  func edges(of node: Int) -> Range<Int> { edgeStart[node]..<edgeStart[node + 1] }
  /// Where the edges that lead to a node are listed in `parentEdges`.
  func parents(of node: Int) -> Range<Int> { parentStart[node]..<parentStart[node + 1] }
  /// Whether at most one of several nodes like this may count.
  func isMember(_ node: Int) -> Bool { !groupsOf[node].isEmpty }

  /// The value of a set of leaves.
  func value(of leaves: [Int]) -> PlanValue {
    PlanValue(
      count: leaves.reduce(0) { $0 + counts[$1] },
      day: leaves.map { days[$0] }.max() ?? today,
      effort: leaves.reduce(0) { $0 + efforts[$1] },
    )
  }

  /// A set of leaves as a plan of the requirement graph.
  func plan(of leaves: [Int]) -> Plan {
    Plan(leaves: leaves.map { origin[leafNodes[$0]] }, value: value(of: leaves))
  }
}

extension CompiledGraph {
  /// The leaves, named by their nodes in the requirement graph, as truth values by leaf number;
  /// nodes that are no obtainable leaf are ignored.
  func held(_ leaves: [Int]) -> [Bool] {
    let wanted = Set(leaves)
    return leafNodes.map { wanted.contains(origin[$0]) }
  }
}
