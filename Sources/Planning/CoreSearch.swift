/// Finds the lightest solution of a core, with proof.
///
/// A core is parted where its demands share nothing, bounded by prices, cut down by what the
/// bound decides, and laid out anew while that pays; then a decision is tried both ways. Memory
/// grows with the size of the core times the depth of decisions only.
struct CoreSearch {
  private let meter: SearchMeter
  private let steps: WeightSteps

  init(meter: SearchMeter, steps: WeightSteps) {
    self.meter = meter
    self.steps = steps
  }

  /// The lightest solution of a core under some decisions that is below a limit.
  func solve(_ core: CoreGraph, _ verdict: CoreVerdict, below limit: Int) -> CoreOutcome {
    guard let first = CoreReduction(core, verdict) else {
      return CoreOutcome(best: nil, bound: limit)
    }
    return solve(first, below: limit, depth: 0)
  }

  private func solve(_ start: CoreReduction, below limit: Int, depth: Int) -> CoreOutcome {
    var core = start.core
    var paid = start.paid
    var outcome = CoreOutcome(best: nil, bound: limit)
    while true {
      guard outcome.bound > paid.weight else { return outcome }
      let left = steps.tightened(outcome.bound - paid.weight)
      guard !core.demands.isEmpty else {
        return CoreOutcome(best: paid, bound: paid.weight)
      }
      guard meter.mayExpand() else {
        return CoreOutcome(best: outcome.best, bound: min(outcome.bound, paid.weight))
      }
      let parts = core.components()
      if parts.count > 1 {
        let rest = solve(parts, below: left, depth: depth)
        if let best = rest.best { outcome.best = paid + best }
        // Nothing weighs between the tightened limit and the true one.
        if rest.best != nil || rest.bound < left { outcome.bound = paid.weight + rest.bound }
        return outcome
      }
      if let cover = CoverProblem(core) {
        return solve(cover, core, paid: paid, outcome)
      }
      var pricing = CorePricing(core, below: left)
      pricing.tune(rounds: depth == 0 ? 400 : 30, meter: meter)
      if let found = pricing.found {
        outcome.best = paid + solution(found, in: pricing.core)
        outcome.bound = paid.weight + pricing.limit
      }
      if pricing.isClosed { return outcome }
      let fixing = CoreFixing(pricing)
      if fixing.holds > 0 || fixing.cuts * 20 > core.child.count {
        guard let smaller = CoreReduction(pricing.core, fixing.verdict) else { return outcome }
        paid = paid + smaller.paid
        core = smaller.core
        continue
      }
      return branch(pricing, fixing.verdict, paid: paid, outcome, depth: depth)
    }
  }

  private func solve(
    _ problem: CoverProblem,
    _ core: CoreGraph,
    paid: CoreSolution,
    _ start: CoreOutcome,
  ) -> CoreOutcome {
    var search = CoverSearch(problem, below: start.bound - paid.weight, meter: meter)
    search.run()
    let best = search.found.map { solution($0.map { problem.nodes[$0] }, in: core) }
    return CoreOutcome(
      best: best.map { paid + $0 } ?? start.best,
      bound: paid.weight + Int(search.proved.rounded()),
    )
  }

  private func branch(
    _ pricing: CorePricing,
    _ verdict: CoreVerdict,
    paid: CoreSolution,
    _ start: CoreOutcome,
    depth: Int,
  ) -> CoreOutcome {
    var outcome = start
    var open = outcome.bound
    for choice in CoreBranching(pricing).choices(from: verdict) {
      guard let next = CoreReduction(pricing.core, choice) else { continue }
      let below = outcome.bound - paid.weight
      let found = solve(next, below: below, depth: depth + 1)
      if let best = found.best {
        outcome.best = paid + best
        outcome.bound = outcome.bound - below + best.weight
      }
      open = min(open, max(pricing.wholeBound, found.bound) + paid.weight)
    }
    outcome.bound = min(outcome.bound, open)
    return outcome
  }

  private func solve(_ parts: [CoreGraph], below limit: Int, depth: Int) -> CoreOutcome {
    var tuned: [(pricing: CorePricing, outcome: CoreOutcome)] = []
    var bounds = 0
    for part in parts {
      var pricing = CorePricing(part, below: .max / 4)
      pricing.tune(rounds: 60, meter: meter)
      bounds += pricing.wholeBound
      tuned.append((pricing, CoreOutcome(best: nil, bound: pricing.wholeBound)))
    }
    // The parts that are nearly decided first: what they turn out to cost narrows the others.
    let order = tuned.indices.sorted {
      (tuned[$0].pricing.core.child.count, $0) < (tuned[$1].pricing.core.child.count, $1)
    }
    for part in order {
      let pricing = tuned[part].pricing
      let room = limit - (bounds - pricing.wholeBound)
      guard room > pricing.wholeBound else { return CoreOutcome(best: nil, bound: limit) }
      var outcome = CoreOutcome(best: nil, bound: room)
      if let found = pricing.found, pricing.limit < room {
        outcome.best = solution(found, in: pricing.core)
        outcome.bound = pricing.limit
      }
      if pricing.wholeBound < outcome.bound {
        let verdict = CoreVerdict(pricing.core)
        guard let again = CoreReduction(pricing.core, verdict) else {
          return CoreOutcome(best: nil, bound: limit)
        }
        let better = solve(again, below: outcome.bound, depth: max(1, depth))
        if let best = better.best { outcome.best = best }
        outcome.bound = better.bound
      }
      bounds += outcome.bound - pricing.wholeBound
      tuned[part].outcome = outcome
      if outcome.best == nil { return CoreOutcome(best: nil, bound: min(limit, bounds)) }
    }
    let best = tuned.reduce(CoreSolution()) { $0 + ($1.outcome.best ?? CoreSolution()) }
    return CoreOutcome(best: best.weight < limit ? best : nil, bound: min(limit, bounds))
  }

  private func solution(_ nodes: [Int], in core: CoreGraph) -> CoreSolution {
    CoreSolution(
      leaves: nodes.flatMap { core.origins(of: $0) },
      weight: nodes.reduce(0) { $0 + core.weight[$1] },
    )
  }
}
