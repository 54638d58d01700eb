/// A lower bound on the weight of a core's solutions, raised by moving shares and prices.
///
/// Each gate takes the cheapest children it needs, for itself; a child of several gates asks each
/// for a share of its price, so nothing is paid twice; a group has a price for each use, credited
/// once. Any shares and prices bound every solution from below (Lagrangian decomposition); where
/// the cheapest derivation uses a shared child in some places only, they are moved there.
struct CorePricing {
  private(set) var core: CoreGraph
  /// The best bound so far, with the shares and prices of `core` at that point.
  private(set) var bound = -Double.infinity
  /// The lightest solution seen, by nodes of the core.
  private(set) var found: [Int]?
  /// What it weighs; before there is one, what a solution must weigh less than.
  private(set) var limit: Int
  /// For each node, its price.
  private(set) var value: [Double]
  /// For each node, whether the cheapest derivation uses it.
  private(set) var uses: [Bool]
  /// For each edge, whether the cheapest derivation takes it.
  private(set) var takes: [Bool]

  private var cheapest: [Double] = []
  /// Nodes that must not be used while a derivation is mended; empty otherwise.
  private var isBarred: [Bool] = []
  /// Beyond any weight.
  private static let forbidding = 1e15

  init(_ core: CoreGraph, below limit: Int) {
    self.core = core
    self.limit = limit
    value = [Double](repeating: 0, count: core.count)
    uses = [Bool](repeating: false, count: core.count)
    takes = [Bool](repeating: false, count: core.child.count)
  }

  /// The least whole weight not below the bound; rounding errors stay far below the slack left.
  var wholeBound: Int { Self.whole(bound) }

  /// The least whole weight not below a bound.
  static func whole(_ bound: Double) -> Int {
    if bound <= 0 { return 0 }
    return bound < forbidding ? Int((bound - max(1e-6, bound * 1e-10)).rounded(.up)) : .max / 4
  }

  /// Whether no solution is lighter than the limit.
  var isClosed: Bool { wholeBound >= limit }

  /// Moves shares and prices for at most so many rounds; ends early when the bound is closed or
  /// hardly rises any more.
  mutating func tune(rounds: Int, meter: SearchMeter) {
    var best = (share: core.share, price: core.groupPrice)
    var pace = 1.0
    var stale = 0
    var lastLook = bound
    for round in 0..<rounds {
      let now = evaluate()
      derive()
      if now > bound + 1e-9 {
        bound = now
        best = (core.share, core.groupPrice)
        stale = 0
      } else {
        stale += 1
        if stale >= 6 {
          pace *= 0.6
          stale = 0
        }
      }
      look(mending: round % 8 == 0)
      if isClosed || meter.isSpent { break }
      if round % 30 == 29 {
        if round > 30, bound - lastLook < 0.01 * (Double(limit) - bound) { break }
        lastLook = bound
      }
      if !move(from: now, pace: pace) { break }
    }
    (core.share, core.groupPrice) = best
    _ = evaluate()
    derive()
  }

  /// Prices every node; the bound that the prices prove.
  private mutating func evaluate() -> Double {
    var cheapest = self.cheapest
    for node in 0..<core.count {
      let need = core.need[node]
      var sum = 0.0
      if need == 0 {
        sum = Double(core.weight[node])
      } else {
        let edges = core.edges(of: node)
        if need == edges.count {
          for edge in edges { sum += core.share[edge] * value[core.child[edge]] }
        } else if need == 1 {
          sum = .infinity
          for edge in edges { sum = min(sum, core.share[edge] * value[core.child[edge]]) }
        } else {
          cheapest.removeAll(keepingCapacity: true)
          for edge in edges {
            let cost = core.share[edge] * value[core.child[edge]]
            if cheapest.count == need {
              guard cost < cheapest[need - 1] else { continue }
              cheapest.removeLast()
            }
            var place = cheapest.count
            cheapest.append(cost)
            while place > 0, cheapest[place - 1] > cost {
              cheapest[place] = cheapest[place - 1]
              place -= 1
            }
            cheapest[place] = cost
          }
          for cost in cheapest { sum += cost }
        }
      }
      if !core.groupsOf.isEmpty {
        for group in core.groupsOf[node] { sum += core.groupPrice[group] }
      }
      value[node] = isBarred.isEmpty || !isBarred[node] ? sum : 1e3 * Self.forbidding
    }
    self.cheapest = cheapest
    var total = 0.0
    for demand in core.demands { total += value[demand] }
    for price in core.groupPrice { total -= price }
    return total
  }

  /// Follows the cheapest way down from the demands; ties go to children used already.
  private mutating func derive() {
    for node in uses.indices { uses[node] = false }
    for edge in takes.indices { takes[edge] = false }
    for demand in core.demands { uses[demand] = true }
    var ranked: [(cost: Double, edge: Int)] = []
    for node in (0..<core.count).reversed() where uses[node] && core.need[node] > 0 {
      let edges = core.edges(of: node)
      let need = core.need[node]
      if need == edges.count {
        for edge in edges { take(edge) }
        continue
      }
      ranked.removeAll(keepingCapacity: true)
      for edge in edges {
        let child = core.child[edge]
        var cost = core.share[edge] * value[child]
        if uses[child] { cost -= 1e-9 }
        if ranked.count == need {
          guard cost < ranked[need - 1].cost else { continue }
          ranked.removeLast()
        }
        var place = ranked.count
        ranked.append((cost, edge))
        while place > 0, ranked[place - 1].cost > cost {
          ranked[place] = ranked[place - 1]
          place -= 1
        }
        ranked[place] = (cost, edge)
      }
      for entry in ranked { take(entry.edge) }
    }
  }

  private mutating func take(_ edge: Int) {
    takes[edge] = true
    uses[core.child[edge]] = true
  }

  /// Takes the derivation for a solution, when it is one.
  private mutating func look(mending: Bool) {
    if core.groups.contains(where: { $0.count { uses[$0] } > 1 }) {
      if mending { mend() }
      return
    }
    note()
  }

  private mutating func note() {
    var weight = 0
    for node in 0..<core.count where uses[node] { weight += core.weight[node] }
    guard weight < limit else { return }
    limit = weight
    found = (0..<core.count).filter { uses[$0] && core.need[$0] == 0 }
  }

  /// Makes a solution of a derivation that uses groups more than once: of each such group only the
  /// member that it would cost most to do without stays, and the way down is sought again.
  private mutating func mend() {
    let kept = (core, value, uses, takes)
    defer {
      (core, value, uses, takes) = kept
      isBarred = []
    }
    isBarred = [Bool](repeating: false, count: core.count)
    for _ in 0...core.groups.count {
      guard let group = core.groups.firstIndex(where: { $0.count { uses[$0] } > 1 }) else {
        note()
        break
      }
      let rivals = core.groups[group].filter { uses[$0] }
      let keep = rivals.max { regret(of: $0) < regret(of: $1) } ?? rivals[0]
      for rival in core.groups[group] where rival != keep {
        isBarred[rival] = true
        for slot in core.parents(of: rival) { core.share[core.parentEdges[slot]] = 1 }
      }
      guard evaluate() < Self.forbidding else { return }
      derive()
    }
  }

  /// How much dearer a gate that uses a node would be without it.
  private func regret(of node: Int) -> Double {
    var most = 0.0
    for slot in core.parents(of: node) where takes[core.parentEdges[slot]] {
      let edge = core.parentEdges[slot]
      let gate = core.gate[edge]
      var next = Double.infinity
      for other in core.edges(of: gate) where !takes[other] {
        next = min(next, core.share[other] * value[core.child[other]])
      }
      most = max(most, next - core.share[edge] * value[node])
    }
    return most
  }

  /// Moves shares towards the gates that use a child, and the prices of groups towards one use;
  /// false when nothing is used unevenly.
  private mutating func move(from now: Double, pace: Double) -> Bool {
    var norm = 0.0
    var uneven: [(node: Int, used: Int)] = []
    for node in 0..<core.count where uses[node] {
      let slots = core.parents(of: node)
      guard slots.count > 1, value[node] > 0 else { continue }
      let used = slots.count { takes[core.parentEdges[$0]] }
      guard used > 0, used < slots.count else { continue }
      let (u, n) = (Double(used), Double(slots.count))
      norm += u * (n - u) / n
      uneven.append((node, used))
    }
    var excess: [(group: Int, by: Double)] = []
    for (index, group) in core.groups.enumerated() {
      let by = Double(group.count { uses[$0] } - 1)
      if by > 0 || (by < 0 && core.groupPrice[index] > 0) {
        norm += by * by
        excess.append((index, by))
      }
    }
    guard norm > 0 else { return false }
    let target = min(Double(limit), bound * 1.1 + 2)
    let stride = pace * max(0.05, target - now) / norm
    for (node, used) in uneven {
      let slots = core.parents(of: node)
      let mean = Double(used) / Double(slots.count)
      var sum = 0.0
      for slot in slots {
        let edge = core.parentEdges[slot]
        let step = stride * ((takes[edge] ? 1 : 0) - mean) / value[node]
        let fresh = max(0, core.share[edge] + step)
        core.share[edge] = fresh
        sum += fresh
      }
      for slot in slots { core.share[core.parentEdges[slot]] /= sum }
    }
    for (group, by) in excess {
      core.groupPrice[group] = max(0, core.groupPrice[group] + stride * by)
    }
    return true
  }
}
