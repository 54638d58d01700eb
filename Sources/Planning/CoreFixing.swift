/// What the prices of a bound decide at once: what no solution below the limit can use, and what it
/// cannot do without.
struct CoreFixing {
  /// The decisions.
  private(set) var verdict: CoreVerdict
  /// How many edges are cut.
  private(set) var cuts = 0
  /// How many nodes must hold.
  private(set) var holds = 0

  init(_ pricing: CorePricing) {
    let core = pricing.core
    verdict = CoreVerdict(core)
    // For each node, the least by which the bound rises when it is used, and the least part of a
    // rise below it that reaches the demands.
    var extra = [Double](repeating: .infinity, count: core.count)
    var part = extra
    for demand in core.demands { (extra[demand], part[demand]) = (0, 1) }
    var isDemand = [Bool](repeating: false, count: core.count)
    for demand in core.demands { isDemand[demand] = true }
    for node in (0..<core.count).reversed() where core.need[node] > 0 {
      guard extra[node] < .infinity else { continue }
      var (last, next) = (-Double.infinity, Double.infinity)
      for edge in core.edges(of: node) {
        let cost = core.share[edge] * pricing.value[core.child[edge]]
        if pricing.takes[edge] || !pricing.uses[node] {
          last = max(last, cost)
        } else {
          next = min(next, cost)
        }
      }
      if !pricing.uses[node] {
        let costs = core.edges(of: node).map { core.share[$0] * pricing.value[core.child[$0]] }
        last = costs.sorted()[core.need[node] - 1]
      }
      for edge in core.edges(of: node) {
        let child = core.child[edge]
        let cost = core.share[edge] * pricing.value[child]
        let rise = extra[node] + part[node] * max(0, cost - last)
        if CorePricing.whole(pricing.bound + rise) >= pricing.limit {
          verdict.isCut[edge] = true
          cuts += 1
          continue
        }
        extra[child] = min(extra[child], rise)
        part[child] = min(part[child], part[node] * core.share[edge])
        if isDemand[node], pricing.takes[edge], !verdict.holds[child],
          CorePricing.whole(pricing.bound + next - cost) >= pricing.limit
        {
          verdict.holds[child] = true
          holds += 1
        }
      }
    }
  }
}
