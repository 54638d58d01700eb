/// Finds single best plans through their weight: count and effort blended so that the one that an
/// order puts first always outweighs the other. Days are told apart by barring what comes too late.
struct LightestPlans {
  /// What came of one question.
  enum Answer {
    /// The lightest plan there is within the question's limits, and its weight.
    case plan(Plan, weight: Int)
    /// There is none.
    case none
    /// The search was stopped: the best plan seen, if any, and a weight that no plan is below.
    case stopped(Plan?, bound: Int)
  }

  private let graph: CompiledGraph
  private let meter: SearchMeter
  private let core: CoreGraph
  private let factor: Int
  private let putsEffortFirst: Bool
  private let ofLeaf: [Int]
  private let steps: WeightSteps

  /// Beyond this the rounding errors of a bound could pass for a unit of weight.
  private static let largestTotal = 1 << 32

  /// Nil when counts and efforts are too large to be blended exactly.
  init?(_ graph: CompiledGraph, order: PlanOrder, meter: SearchMeter) {
    self.graph = graph
    self.meter = meter
    putsEffortFirst = order.putsEffortFirst
    let (counts, efforts) = (graph.counts.reduce(0, +), graph.efforts.reduce(0, +))
    factor = (putsEffortFirst ? counts : efforts) + 1
    guard ((putsEffortFirst ? efforts : counts) + 1) * factor < Self.largestTotal else {
      return nil
    }
    let (countFactor, effortFactor) = putsEffortFirst ? (1, factor) : (factor, 1)
    ofLeaf = zip(graph.counts, graph.efforts).map { $0 * countFactor + $1 * effortFactor }
    let parts = zip(graph.counts, graph.efforts)
    let putsEffortFirst = putsEffortFirst
    steps = WeightSteps(
      factor: factor,
      leaves: parts.lazy.map { putsEffortFirst ? ($1, $0) : ($0, $1) },
    )
    core = CoreGraph(graph, weights: ofLeaf)
  }

  /// More than any plan weighs.
  var unlimited: Int { ofLeaf.reduce(1, +) }

  /// The least weight whose weightier part is greater than that of this weight.
  func next(after weight: Int) -> Int { (weight / factor + 1) * factor }

  /// A weight as a value, of no particular day.
  func value(of weight: Int) -> PlanValue {
    let (first, second) = (weight / factor, weight % factor)
    return PlanValue(
      count: putsEffortFirst ? second : first,
      day: graph.today,
      effort: putsEffortFirst ? first : second,
    )
  }

  /// The lightest plan below a weight whose leaves all come before a day.
  func lightest(before day: Int, below weight: Int) -> Answer {
    guard graph.root != nil else { return .none }
    var verdict = CoreVerdict(core)
    for (leaf, node) in graph.leafNodes.enumerated() where graph.days[leaf] >= day {
      verdict.fails[node] = true
    }
    let outcome = CoreSearch(meter: meter, steps: steps).solve(core, verdict, below: weight)
    let isProved = outcome.bound >= outcome.best?.weight ?? weight
    guard let best = outcome.best else {
      return isProved ? .none : .stopped(nil, bound: outcome.bound)
    }
    guard let plan = minimal(best, isLightest: isProved) else {
      return .stopped(nil, bound: outcome.bound)
    }
    return isProved ? .plan(plan, weight: best.weight) : .stopped(plan, bound: outcome.bound)
  }

  /// A lightest solution holds no spare leaf that weighs anything; weightless ones are dropped,
  /// the latest first. Nil when the meter runs out before that is done.
  private func minimal(_ solution: CoreSolution, isLightest: Bool) -> Plan? {
    var held = [Bool](repeating: false, count: graph.leafCount)
    for leaf in solution.leaves { held[leaf] = true }
    if !isLightest || solution.leaves.contains(where: { ofLeaf[$0] == 0 }) {
      var satisfaction = Satisfaction(graph, meter: meter)
      var minimality = Minimality(
        graph.withAncestors,
        dropOrder: graph.leafNodes.indices.sorted {
          (ofLeaf[$1], graph.days[$1], $1) < (ofLeaf[$0], graph.days[$0], $0)
        },
      )
      let none = held.map { _ in false }
      guard (try? minimality.reduce(&held, keeping: none, with: &satisfaction)) != nil else {
        return nil
      }
    }
    return graph.plan(of: held.indices.filter { held[$0] })
  }
}
