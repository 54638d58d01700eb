/// Which decision a search tries both ways next.
struct CoreBranching {
  private let pricing: CorePricing

  init(_ pricing: CorePricing) {
    self.pricing = pricing
  }

  /// The decisions made so far with each way of the next one, the likelier first. Every solution
  /// agrees with one of them.
  func choices(from verdict: CoreVerdict) -> [CoreVerdict] {
    let core = pricing.core
    var (with, without) = (verdict, verdict)
    var best = (score: -1.0, node: -1, mostly: false)
    for node in 0..<core.count where pricing.uses[node] {
      let slots = core.parents(of: node)
      guard slots.count > 1 else { continue }
      var (used, lost) = (0, 0.0)
      for slot in slots {
        let edge = core.parentEdges[slot]
        if pricing.takes[edge] { used += 1 } else { lost += core.share[edge] }
      }
      let score = min(lost, 1 - lost + 0.1) * pricing.value[node]
      if used < slots.count, score > best.score { best = (score, node, lost < 0.5) }
    }
    if best.node >= 0, best.score > 1e-6 || core.groups.isEmpty {
      with.holds[best.node] = true
      without.fails[best.node] = true
      return best.mostly ? [with, without] : [without, with]
    }
    let crowded = core.groups.indices.max { uses(of: $0) < uses(of: $1) } ?? 0
    let members = core.groups.isEmpty ? [] : core.groups[crowded]
    let member = members.first { pricing.uses[$0] } ?? members.first
    guard let member else { return splitDemand(from: verdict) }
    for rival in members where rival != member { with.fails[rival] = true }
    without.fails[member] = true
    return [with, without]
  }

  private func uses(of group: Int) -> Int {
    pricing.core.groups[group].count { pricing.uses[$0] }
  }

  /// With nothing shared and no group the bound is exact up to rounding; a child of the first
  /// demand is tried all the same.
  private func splitDemand(from verdict: CoreVerdict) -> [CoreVerdict] {
    let core = pricing.core
    guard let demand = core.demands.first, let edge = core.edges(of: demand).first else {
      return []
    }
    var (with, without) = (verdict, verdict)
    with.holds[core.child[edge]] = true
    without.fails[core.child[edge]] = true
    return [with, without]
  }
}
