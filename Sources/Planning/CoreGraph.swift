/// What is left to be decided when only the weight of a plan counts: demands that must all hold,
/// over gates and leaves that may.
///
/// Children come before parents. Nothing in it is settled: a demand stands under no gate, a gate
/// needs at least one child and fewer than it has, or all of several. Leaves may stand for whole
/// trees that were worth only their cheapest derivation.
struct CoreGraph {
  /// For each node, how many children must be true; 0 for a leaf.
  var need: [Int] = []
  /// For each node, where its edges start; one more entry closes the last.
  var start: [Int] = [0]
  /// For each edge, the child.
  var child: [Int] = []
  /// For each edge, the part of the child's price that this gate pays; the parts of a child add up
  /// to one.
  var share: [Double] = []
  /// For each leaf, its weight; 0 for gates.
  var weight: [Int] = []
  /// For each node, where the leaves it stands for start in `origins`; one more entry closes.
  var originStart: [Int] = [0]
  /// The leaves of the compiled graph that a leaf stands for.
  var origins: [Int] = []
  /// The nodes that must hold.
  var demands: [Int] = []
  /// Groups of nodes of which at most one counts; each has two members or more.
  var groups: [[Int]] = []
  /// For each group, the price of using it.
  var groupPrice: [Double] = []
  /// For each node, the groups it is a member of, or nothing when no node is in any.
  var groupsOf: [[Int]] = []
  /// For each node, where the edges that lead to it start in `parentEdges`.
  var parentStart: [Int] = [0]
  /// The edges that lead to a node, grouped by node.
  var parentEdges: [Int] = []
  /// For each edge, its gate.
  var gate: [Int] = []

  /// The number of nodes.
  var count: Int { need.count }

  /// The edges of a gate.
  func edges(of node: Int) -> Range<Int> { start[node]..<start[node + 1] }

  /// Where the edges that lead to a node are listed in `parentEdges`.
  func parents(of node: Int) -> Range<Int> { parentStart[node]..<parentStart[node + 1] }

  /// Whether at most one of several nodes like this may count.
  func isMember(_ node: Int) -> Bool { !groupsOf.isEmpty && !groupsOf[node].isEmpty }

  /// The leaves that a leaf stands for.
  func origins(of node: Int) -> ArraySlice<Int> {
    origins[originStart[node]..<originStart[node + 1]]
  }

  /// Makes room.
  mutating func reserve(nodes: Int, edges: Int) {
    need.reserveCapacity(nodes)
    weight.reserveCapacity(nodes)
    start.reserveCapacity(nodes + 1)
    originStart.reserveCapacity(nodes + 1)
    origins.reserveCapacity(nodes)
    child.reserveCapacity(edges)
    share.reserveCapacity(edges)
  }

  /// Adds a node; edges must lead to nodes added before.
  mutating func add(need: Int, weight: Int, origins: some Sequence<Int>) -> Int {
    self.need.append(need)
    self.weight.append(weight)
    self.origins.append(contentsOf: origins)
    originStart.append(self.origins.count)
    start.append(child.count)
    return count - 1
  }

  /// Lists the edges that lead to each node, and makes the shares of each child add up to one.
  mutating func link() {
    gate = [Int](repeating: 0, count: child.count)
    parentStart = [Int](repeating: 0, count: count + 1)
    for node in 0..<count {
      for edge in edges(of: node) {
        gate[edge] = node
        parentStart[child[edge] + 1] += 1
      }
    }
    for node in 0..<count { parentStart[node + 1] += parentStart[node] }
    var next = parentStart
    parentEdges = [Int](repeating: 0, count: child.count)
    for (edge, node) in child.enumerated() {
      parentEdges[next[node]] = edge
      next[node] += 1
    }
    for node in 0..<count {
      let slots = parents(of: node)
      guard slots.count > 1 else {
        for slot in slots { share[parentEdges[slot]] = 1 }
        continue
      }
      var sum = 0.0
      for slot in slots { sum += share[parentEdges[slot]] }
      for slot in slots {
        let edge = parentEdges[slot]
        share[edge] = sum > 1e-9 ? share[edge] / sum : 1 / Double(slots.count)
      }
    }
    groupsOf = groups.isEmpty ? [] : [[Int]](repeating: [], count: count)
    for (index, group) in groups.enumerated() {
      for member in group { groupsOf[member].append(index) }
    }
  }
}
