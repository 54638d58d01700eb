/// The two summed parts of a plan value, count and effort, as one weight for a lower bound.
///
/// The weightier part is multiplied beyond any sum of the other, so weights compare like the pair.
/// Weights are scaled up so that they can be split into shares without losing the integer.
struct PlanWeights {
  /// For each leaf, its scaled weight.
  let ofLeaf: [Int]
  /// One unit of the weightier part, scaled.
  let unit: Int
  /// The scaled weight of all leaves together, and at least one unit.
  let total: Int
  private let factor: Int
  private let scale: Int
  private let lesserTotal: Int
  private let putsEffortFirst: Bool

  /// Beyond every weight; still far from overflow when shares are taken of it.
  static let infinity = 1 << 56
  private static let largestTotal = 1 << 50

  init(_ graph: CompiledGraph, order: PlanOrder) {
    putsEffortFirst = order.putsEffortFirst
    let greater = putsEffortFirst ? graph.efforts : graph.counts
    let lesser = putsEffortFirst ? graph.counts : graph.efforts
    let greaterTotal = greater.reduce(1, +)
    lesserTotal = lesser.reduce(0, +)
    // A wide gap lets a bound that ends in a fraction be rounded up to the next whole unit.
    var gap = 64
    while gap > 1, greaterTotal * (lesserTotal + 1) * gap > Self.largestTotal { gap /= 2 }
    factor = (lesserTotal + 1) * gap
    var scale = 1024
    while scale > 1, greaterTotal * factor * scale > Self.largestTotal { scale /= 2 }
    self.scale = scale
    unit = factor * scale
    total = greaterTotal * unit
    let factor = factor
    ofLeaf = zip(greater, lesser).map { ($0 * factor + $1) * scale }
  }

  /// The least count and effort that a plan of at least this weight can have; the weightier part
  /// is a bound by itself, the other one for plans that meet it exactly.
  func floor(of weight: Int) -> (count: Int, effort: Int) {
    let whole = (max(0, weight) + scale - 1) / scale
    var greater = whole / factor
    var lesser = whole % factor
    if lesser > lesserTotal { (greater, lesser) = (greater + 1, 0) }
    return putsEffortFirst ? (count: lesser, effort: greater) : (count: greater, effort: lesser)
  }
}
