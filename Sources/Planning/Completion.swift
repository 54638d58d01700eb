/// Finds a sufficient set of leaves in a part of the search, the cheapest it can see.
struct Completion {
  /// A sufficient set, and whether none of its leaves can be spared.
  struct Outcome {
    let held: [Bool]
    let isMinimal: Bool
  }

  private let graph: CompiledGraph
  private var minimality: Minimality
  /// The exact judge of sufficiency.
  var satisfaction: Satisfaction

  init(_ graph: CompiledGraph, weights: PlanWeights, meter: SearchMeter) {
    self.graph = graph
    satisfaction = Satisfaction(graph, meter: meter)
    minimality = Minimality(
      graph,
      dropOrder: graph.leafNodes.indices.sorted {
        (weights.ofLeaf[$1], graph.days[$1], $1) < (weights.ofLeaf[$0], graph.days[$0], $0)
      },
    )
  }

  /// A sufficient set that takes what the part takes and spares what it can beside; nil when the
  /// part holds no plan.
  ///
  /// - Parameter bound: set to the part, not infinite; left so.
  mutating func complete(
    _ status: [LeafStatus],
    taken: [Bool],
    bound: inout PlanBound,
  ) throws(SearchStop) -> Outcome? {
    guard var held = try sufficientSet(status, taken: taken, bound: &bound) else { return nil }
    let isMinimal = try minimality.reduce(&held, keeping: taken, with: &satisfaction)
    return Outcome(held: held, isMinimal: isMinimal)
  }

  /// Some minimal plan among the leaves allowed, or nil when they do not suffice.
  mutating func anyPlan(allowing allowed: [Bool]) throws(SearchStop) -> [Bool]? {
    guard try satisfaction.holds(allowed) else { return nil }
    var held = allowed
    let none = allowed.map { _ in false }
    _ = try minimality.reduce(&held, keeping: none, with: &satisfaction)
    return held
  }

  private mutating func sufficientSet(
    _ status: [LeafStatus],
    taken: [Bool],
    bound: inout PlanBound,
  ) throws(SearchStop) -> [Bool]? {
    guard bound.main.weight != nil else { return nil }
    let derivation = Derivation(bound.main)
    let cheapest = derivation.leaves(beside: taken, in: graph)
    if graph.groups.isEmpty { return cheapest }
    if try satisfaction.holds(cheapest) { return cheapest }
    let forced = bound.main.forced
    defer { bound.bar(nil, forcing: forced) }
    if let mended = mend(derivation, taken: taken, bound: &bound) { return mended }
    let allowed = status.map { $0 != .barred }
    guard let root = graph.root,
      let barred = try satisfaction.barredNodes(allowed, at: root)
    else { return nil }
    // Under this choice a gate that must be true may fail, yet the leaves allowed do suffice.
    bound.bar(barred, forcing: nil)
    guard bound.main.weight != nil else { return nil }
    return Derivation(bound.main).leaves(beside: taken, in: graph)
  }

  /// Lets each overused group keep one of its members, group by group, and derives again.
  private func mend(
    _ first: Derivation,
    taken: [Bool],
    bound: inout PlanBound,
  ) -> [Bool]? {
    var derivation = first
    var barred = [Bool](repeating: false, count: graph.nodeCount)
    while let rivals = derivation.conflict(in: graph) {
      for rival in rivals.dropFirst() { barred[rival] = true }
      bound.bar(barred, forcing: bound.main.forced)
      guard bound.main.weight != nil else { return nil }
      derivation = Derivation(bound.main)
    }
    return derivation.leaves(beside: taken, in: graph)
  }
}
