/// A lower bound on the weight of a plan, kept up to date while leaves are taken and barred.
///
/// The graph is treated as if it were a tree: each gate takes the cheapest children it needs, for
/// itself. That never overestimates, because a leaf or gate with several parents offers each of
/// them only a share of its weight, the shares adding up to the whole; and because a group that is
/// used costs a price, which every plan is credited once. Which shares and prices make the bound
/// high is found by ``tune(rounds:)``; any are valid.
///
/// - Complexity: changing a leaf touches the gates above it only.
struct LowerBound {
  let graph: CompiledGraph
  let weights: PlanWeights
  /// For each edge from a leaf its share of the weight; from a gate, its share in 1024ths.
  var share: [Int]
  /// For each group, the price of using it.
  var groupPrice: [Int]
  /// What is decided about each leaf.
  private(set) var status: [LeafStatus]
  private var barredNodes: [Bool]
  /// For each gate, whether plans must make it true by all means.
  private(set) var forced: [Bool]
  private var forcedSum = 0
  private var brokenForced = 0
  private var cost: [Int]
  private var value: [Int]
  private var paid = 0
  private var dirty: [Int]
  private var round = 0
  private var smallest: [Int] = []

  /// The whole of a gate's shares.
  static let wholeShare = 1024

  init(_ graph: CompiledGraph, weights: PlanWeights) {
    self.graph = graph
    self.weights = weights
    share = Self.evenShares(graph, weights)
    groupPrice = [Int](repeating: 0, count: graph.groups.count)
    status = [LeafStatus](repeating: .open, count: graph.leafCount)
    barredNodes = [Bool](repeating: false, count: graph.nodeCount)
    forced = barredNodes
    cost = [Int](repeating: 0, count: graph.child.count)
    value = [Int](repeating: 0, count: graph.nodeCount)
    dirty = value
    recompute()
  }

  /// The bound, or nil when no plan is left.
  var weight: Int? {
    guard let root = graph.root else { return nil }
    let leaf = graph.leafOf[root]
    if leaf >= 0 {
      switch status[leaf] {
      case .open: return weights.ofLeaf[leaf]
      case .taken: return paid
      case .barred: return nil
      }
    }
    guard value[root] < PlanWeights.infinity, brokenForced == 0 else { return nil }
    return paid + forcedSum + value[root] - groupPrice.reduce(0, +)
  }

  /// Decides about a leaf and brings the bound up to date.
  mutating func set(_ leaf: Int, _ new: LeafStatus) {
    if status[leaf] == .taken { paid -= weights.ofLeaf[leaf] }
    if new == .taken { paid += weights.ofLeaf[leaf] }
    status[leaf] = new
    round += 1
    spread(from: graph.leafNodes[leaf])
    for node in graph.ancestors[leaf] where dirty[node] == round {
      let fresh = evaluate(node)
      guard fresh != value[node] else { continue }
      if forced[node] { account(for: value[node], sign: -1) }
      value[node] = fresh
      if forced[node] { account(for: fresh, sign: 1) }
      spread(from: node)
    }
  }

  /// Decides at once about all leaves, about gates that must be true, and about nodes that must
  /// not count.
  mutating func reset(_ new: [LeafStatus], forcing gates: [Bool], barring nodes: [Bool]? = nil) {
    status = new
    forced = gates
    barredNodes = nodes ?? [Bool](repeating: false, count: graph.nodeCount)
    recompute()
  }

  /// Evaluates every node afresh, as after a change of shares or prices.
  mutating func recompute() {
    paid = 0
    for leaf in status.indices where status[leaf] == .taken { paid += weights.ofLeaf[leaf] }
    (forcedSum, brokenForced) = (0, 0)
    for node in 0..<graph.nodeCount {
      for edge in graph.edges(of: node) { cost[edge] = offer(edge) }
      guard graph.leafOf[node] < 0 else { continue }
      value[node] = evaluate(node)
      if forced[node] { account(for: value[node], sign: 1) }
    }
  }

  private mutating func account(for value: Int, sign: Int) {
    if value < PlanWeights.infinity {
      forcedSum += sign * value
    } else {
      brokenForced += sign
    }
  }

  /// The cheapest edges that a gate needs, ties going to children used already, then to the first.
  func cheapestEdges(of node: Int, used: [Bool]) -> [Int] {
    let edges = graph.edges(of: node)
    let need = graph.need[node]
    guard need < edges.count else { return Array(edges) }
    var chosen: [Int] = []
    for edge in edges {
      var place = chosen.count
      while place > 0, isCheaper(edge, than: chosen[place - 1], used: used) { place -= 1 }
      guard place < need else { continue }
      if chosen.count == need { chosen.removeLast() }
      chosen.insert(edge, at: place)
    }
    return chosen
  }

  private func isCheaper(_ edge: Int, than other: Int, used: [Bool]) -> Bool {
    if cost[edge] != cost[other] { return cost[edge] < cost[other] }
    return used[graph.child[edge]] && !used[graph.child[other]]
  }

  private mutating func spread(from node: Int) {
    for slot in graph.parents(of: node) {
      let edge = graph.parentEdges[slot]
      cost[edge] = offer(edge)
      dirty[graph.gate[edge]] = round
    }
  }

  /// What the child of an edge asks of this parent.
  private func offer(_ edge: Int) -> Int {
    let child = graph.child[edge]
    let leaf = graph.leafOf[child]
    if leaf >= 0 {
      switch status[leaf] {
      case .open: return share[edge]
      case .taken: return 0
      case .barred: return PlanWeights.infinity
      }
    }
    let whole = value[child]
    // Paid for already, beside the root.
    if forced[child] { return whole < PlanWeights.infinity ? 0 : whole }
    guard whole < PlanWeights.infinity, share[edge] < Self.wholeShare else { return whole }
    return whole * share[edge] / Self.wholeShare
  }

  private mutating func evaluate(_ node: Int) -> Int {
    let edges = graph.edges(of: node)
    let need = graph.need[node]
    guard !barredNodes[node], need <= edges.count else { return PlanWeights.infinity }
    var sum = 0
    if need == edges.count {
      for edge in edges {
        guard cost[edge] < PlanWeights.infinity else { return PlanWeights.infinity }
        sum += cost[edge]
      }
    } else if need == 1 {
      sum = PlanWeights.infinity
      for edge in edges { sum = min(sum, cost[edge]) }
      guard sum < PlanWeights.infinity else { return sum }
    } else if need > 1 {
      sum = sumOfSmallest(need, of: edges)
      guard sum < PlanWeights.infinity else { return sum }
    }
    for group in graph.groupsOf[node] { sum += groupPrice[group] }
    return sum
  }

  private mutating func sumOfSmallest(_ count: Int, of edges: Range<Int>) -> Int {
    smallest.removeAll(keepingCapacity: true)
    for edge in edges {
      let new = cost[edge]
      guard new < PlanWeights.infinity else { continue }
      if smallest.count == count {
        guard new < smallest[count - 1] else { continue }
        smallest.removeLast()
      }
      var place = smallest.count
      smallest.append(new)
      while place > 0, smallest[place - 1] > new {
        smallest[place] = smallest[place - 1]
        place -= 1
      }
      smallest[place] = new
    }
    guard smallest.count == count else { return PlanWeights.infinity }
    return smallest.reduce(0, +)
  }

  private static func evenShares(_ graph: CompiledGraph, _ weights: PlanWeights) -> [Int] {
    var share = [Int](repeating: wholeShare, count: graph.child.count)
    for node in 0..<graph.nodeCount {
      let slots = graph.parents(of: node)
      let leaf = graph.leafOf[node]
      let whole = leaf >= 0 ? weights.ofLeaf[leaf] : wholeShare
      for slot in slots { share[graph.parentEdges[slot]] = whole / slots.count }
    }
    return share
  }
}
