/// The least count and effort that plans can have while leaves are taken and barred.
///
/// One lower bound weighs the part that the order asks for first beyond any sum of the other, so
/// that it compares like the pair. Where its first part is not met exactly, it says little about
/// the other; when the other is effort, a second bound on a fair blend of both then says more.
struct PlanBound {
  /// The bound that follows the order.
  private(set) var main: LowerBound
  private var blend: LowerBound?
  private let putsEffortFirst: Bool
  private let lesserTotal: Int

  /// How often shares and prices are moved before the search.
  private static let tuningRounds = 40

  init(_ graph: CompiledGraph, order: PlanOrder) {
    putsEffortFirst = order.putsEffortFirst
    let (counts, efforts) = (graph.counts.reduce(0, +), graph.efforts.reduce(0, +))
    let greaterTotal = putsEffortFirst ? efforts : counts
    lesserTotal = putsEffortFirst ? counts : efforts
    // A wide gap lets a bound that ends in a fraction be rounded up to the next whole unit.
    var gap = 64
    let pairs = (greaterTotal + 1) * (lesserTotal + 1)
    while gap > 1, pairs * gap > PlanWeights.largestTotal { gap /= 2 }
    let factor = (lesserTotal + 1) * gap
    main = LowerBound(
      graph,
      weights: PlanWeights(
        graph,
        countFactor: putsEffortFirst ? 1 : factor,
        effortFactor: putsEffortFirst ? factor : 1,
      ),
    )
    main.tune(rounds: Self.tuningRounds)
    guard !putsEffortFirst, efforts > 0, counts > 0, let floor = least else { return }
    blend = Self.blend(graph, fairPrice: max(1, efforts / counts), count: floor.count)
  }

  /// The least values, or nil when no plan is left: the part that the order asks for first is a
  /// bound by itself, the other one for plans that meet it exactly.
  var least: (count: Int, effort: Int)? {
    guard let weight = main.weight else { return nil }
    let whole = main.weights.whole(weight)
    let factor = max(main.weights.countFactor, main.weights.effortFactor)
    var (greater, lesser) = (whole / factor, whole % factor)
    if lesser > lesserTotal { (greater, lesser) = (greater + 1, 0) }
    if putsEffortFirst { return (count: lesser, effort: greater) }
    if let blend {
      guard let weight = blend.weight else { return nil }
      lesser = max(lesser, blend.weights.whole(weight) - blend.weights.countFactor * greater)
    }
    return (count: greater, effort: lesser)
  }

  /// Decides about a leaf.
  mutating func set(_ leaf: Int, _ status: LeafStatus) {
    main.set(leaf, status)
    blend?.set(leaf, status)
  }

  /// Decides about all leaves, and about gates that must be true.
  mutating func reset(_ status: [LeafStatus], forcing gates: [Bool]) {
    main.reset(status, forcing: gates)
    blend?.reset(status, forcing: gates)
  }

  /// Decides about nodes that must not count and gates that must be true, in the main bound only.
  mutating func bar(_ nodes: [Bool]?, forcing gates: [Bool]?) {
    let gates = gates ?? [Bool](repeating: false, count: main.graph.nodeCount)
    main.reset(main.status, forcing: gates, barring: nodes)
  }

  /// The blend that says most about the effort of plans of this count: a new item weighs as much
  /// as some multiple of the average effort of one.
  private static func blend(
    _ graph: CompiledGraph,
    fairPrice: Int,
    count: Int,
  ) -> LowerBound? {
    var best: (effort: Int, bound: LowerBound)?
    for price in [0, fairPrice / 2, fairPrice, 2 * fairPrice, 4 * fairPrice] {
      let weights = PlanWeights(graph, countFactor: price, effortFactor: 1)
      var bound = LowerBound(graph, weights: weights)
      bound.tune(rounds: tuningRounds / 2)
      guard let weight = bound.weight else { return nil }
      let effort = weights.whole(weight) - price * count
      if effort > best?.effort ?? -1 { best = (effort, bound) }
    }
    return best?.bound
  }
}
