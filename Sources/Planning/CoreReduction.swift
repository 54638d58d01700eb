/// Draws the consequences of decisions about a core and lays out what is left of it.
///
/// What must be true is taken apart and paid for; what cannot be is dropped; gates with one way are
/// replaced by it; a tree that nothing else shares becomes one leaf; of the unshared leaves of a
/// gate only as many as it needs stay, the lightest.
struct CoreReduction {
  /// What is left.
  private(set) var core = CoreGraph()
  /// What was paid for.
  private(set) var paid = CoreSolution()

  private let old: CoreGraph
  private var isDemanded: [Bool]
  private var isFalse: [Bool]
  private var isTrue: [Bool]
  private var needLeft: [Int]
  private var live: [Int]
  private let isCut: [Bool]

  /// Nil when the decisions leave no solution.
  init?(_ core: CoreGraph, _ verdict: CoreVerdict) {
    old = core
    isCut = verdict.isCut
    isDemanded = verdict.holds
    isFalse = verdict.fails
    for demand in core.demands { isDemanded[demand] = true }
    isTrue = [Bool](repeating: false, count: core.count)
    needLeft = core.need
    live = needLeft
    repeat {
      settle()
      guard let changed = demandMore() else { return nil }
      if !changed { break }
    } while true
    build()
  }

  /// Works out, from the leaves up, what is true or false anyway.
  private mutating func settle() {
    for node in 0..<old.count {
      if isFalse[node] { continue }
      if old.need[node] == 0 {
        isTrue[node] = isDemanded[node] || (old.weight[node] == 0 && !old.isMember(node))
        continue
      }
      var (open, met) = (0, 0)
      for edge in old.edges(of: node) where !isCut[edge] {
        let child = old.child[edge]
        if isTrue[child] { met += 1 } else if !isFalse[child] { open += 1 }
      }
      needLeft[node] = old.need[node] - met
      live[node] = open
      if needLeft[node] > open { isFalse[node] = true }
      isTrue[node] = isDemanded[node] || (needLeft[node] <= 0 && !old.isMember(node))
    }
  }

  /// Demands, from the demands down, what they cannot do without; whether there was anything, or
  /// nil when they contradict each other.
  private mutating func demandMore() -> Bool? {
    var changed = false
    for node in (0..<old.count).reversed() where isDemanded[node] {
      if isFalse[node] { return nil }
      if old.isMember(node) {
        for group in old.groupsOf[node] {
          for rival in old.groups[group] where rival != node && !isFalse[rival] {
            isFalse[rival] = true
            isTrue[rival] = false
            changed = true
          }
        }
      }
      guard needLeft[node] > 0, needLeft[node] == live[node] else { continue }
      for edge in old.edges(of: node) where !isCut[edge] {
        let child = old.child[edge]
        guard !isTrue[child], !isFalse[child], !isDemanded[child] else { continue }
        isDemanded[child] = true
        changed = true
      }
    }
    return changed
  }

  private mutating func build() {
    var reached = [Bool](repeating: false, count: old.count)
    var fan = [Int](repeating: 0, count: old.count)
    for node in (0..<old.count).reversed() {
      if isDemanded[node] {
        if old.need[node] == 0 {
          pay(node)
          continue
        }
        guard needLeft[node] > 0, needLeft[node] < live[node] else { continue }
        reached[node] = true
      }
      guard old.need[node] > 0, reached[node], needLeft[node] > 0 else { continue }
      for edge in old.edges(of: node) where isOpen(edge) {
        reached[old.child[edge]] = true
        fan[old.child[edge]] += 1
      }
    }
    // What costs nothing and stands in nobody's way is had; a plan drops it again if it is spare.
    for node in 0..<old.count
    where old.need[node] == 0 && isTrue[node] && !isDemanded[node] {
      pay(node)
    }
    var layout = CoreLayout(old)
    var edges: [Int] = []
    for node in 0..<old.count where reached[node] {
      edges.removeAll(keepingCapacity: true)
      if needLeft[node] > 0 {
        for edge in old.edges(of: node) where isOpen(edge) { edges.append(edge) }
      }
      let isDemand = isDemanded[node]
      layout.add(
        node,
        need: edges.isEmpty ? 0 : needLeft[node],
        edges: edges,
        fan: fan[node],
        isDemand: isDemand,
        unit: isDemand ? nil : unit(of: node, edges: edges),
      )
    }
    core = layout.finish { isFalse[$0] || !reached[$0] }
  }

  private func isOpen(_ edge: Int) -> Bool {
    let child = old.child[edge]
    return !isCut[edge] && !isTrue[child] && !isFalse[child]
  }

  private mutating func pay(_ node: Int) {
    paid.leaves.append(contentsOf: old.origins(of: node))
    paid.weight += old.weight[node]
  }

  /// The leaf that a member stands over when every way to use that leaf is a rival of the member:
  /// then at most one of them pays, and each may do so by itself.
  private func unit(of node: Int, edges: [Int]) -> Int? {
    guard old.isMember(node), needLeft[node] == 1, edges.count == 1, let edge = edges.first,
      let group = old.groupsOf[node].first
    else { return nil }
    let leaf = old.child[edge]
    guard old.need[leaf] == 0, !old.isMember(leaf) else { return nil }
    for slot in old.parents(of: leaf) where !isCut[old.parentEdges[slot]] {
      let rival = old.gate[old.parentEdges[slot]]
      if isFalse[rival] || needLeft[rival] <= 0 { continue }
      guard old.groupsOf[rival].first == group, old.edges(of: rival).count == 1 else { return nil }
    }
    return leaf
  }
}
