/// Answers questions about one requirement graph: its best minimal plans, the trade between effort
/// and day, why there is no plan, and why each leaf of a plan is needed.
///
/// The same graph always gets the same answers. Searching is exact; limits and cancellation turn
/// an answer into a partial one that says so.
package struct PlanSearch: Sendable {
  /// The graph asked about.
  package let graph: RequirementGraph
  let compiled: CompiledGraph
  let limits: SearchLimits
  let isCancelled: @Sendable () -> Bool

  /// Prepares a graph for questions.
  ///
  /// - Parameter isCancelled: asked often during a search; answers end early once it is true.
  package init(
    _ graph: RequirementGraph,
    limits: SearchLimits = SearchLimits(),
    isCancelled: @escaping @Sendable () -> Bool = { false },
  ) {
    self.graph = graph
    self.limits = limits
    self.isCancelled = isCancelled
    compiled = CompiledGraph(graph, folding: true)
  }

  /// The best subset-minimal plans.
  ///
  /// - Parameter limit: how many at most; `Int.max` asks for all.
  package func plans(order: PlanOrder = .count, limit: Int) -> PlanAnswer {
    let meter = makeMeter()
    var plans: [Plan] = []
    guard var enumeration = try? PlanEnumeration(compiled, order: order, meter: meter) else {
      return cutShort(proved: [], candidates: salvaged(), bound: nil, meter)
    }
    do throws(SearchStop) {
      while plans.count < limit, let plan = try enumeration.next() { plans.append(plan) }
    } catch {
      var candidates = enumeration.candidates
      if plans.isEmpty, candidates.isEmpty { candidates = salvaged() }
      return cutShort(
        proved: plans,
        candidates: Array(candidates.prefix(limit - plans.count)),
        bound: enumeration.remainingBound,
        meter,
      )
    }
    return complete(plans, bound: enumeration.remainingBound, meter)
  }

  /// Whether these leaves, with the given ones, make the root true; false as well when the search
  /// was stopped before it could tell.
  package func suffices(_ leaves: [Int]) -> Bool {
    let whole = CompiledGraph(graph, folding: false)
    var satisfaction = Satisfaction(whole, meter: makeMeter())
    return (try? satisfaction.holds(whole.held(leaves))) ?? false
  }

  func makeMeter() -> SearchMeter {
    SearchMeter(limits: limits, isCancelled: isCancelled)
  }

  /// Some minimal plan, however dear, for an answer that would be empty otherwise.
  func salvaged() -> [Plan] {
    let meter = SearchMeter(limits: SearchLimits(assignmentSteps: 100_000)) { false }
    let compiled = self.compiled.withAncestors
    let weights = PlanWeights(compiled, countFactor: 1, effortFactor: 1)
    var completion = Completion(compiled, weights: weights, meter: meter)
    let core = CoreGraph(compiled, weights: zip(compiled.counts, compiled.efforts).map(+))
    guard compiled.root != nil, let start = CoreReduction(core, CoreVerdict(core)) else {
      return []
    }
    var pricing = CorePricing(start.core, below: .max / 4)
    pricing.tune(rounds: 1, meter: meter)
    // A derivation that overuses a group is no plan; then everything that can be had is thinned.
    let isKnown = pricing.found != nil
    var allowed = compiled.leafNodes.map { _ in !isKnown }
    for leaf in start.paid.leaves { allowed[leaf] = true }
    for node in pricing.found ?? [] {
      for leaf in pricing.core.origins(of: node) { allowed[leaf] = true }
    }
    guard let held = try? completion.anyPlan(allowing: allowed) else { return [] }
    return [compiled.plan(of: held.indices.filter { held[$0] })]
  }

  func complete(
    _ plans: [Plan],
    bound: PlanValue?,
    _ meter: SearchMeter,
  ) -> PlanAnswer {
    PlanAnswer(
      plans: plans,
      proved: plans.count,
      optimal: true,
      exhausted: bound == nil,
      bound: bound,
      explored: meter.explored,
    )
  }

  func cutShort(
    proved: [Plan],
    candidates: [Plan],
    bound: PlanValue?,
    _ meter: SearchMeter,
  ) -> PlanAnswer {
    PlanAnswer(
      plans: proved + candidates,
      proved: proved.count,
      optimal: false,
      exhausted: false,
      bound: bound,
      explored: meter.explored,
    )
  }
}
