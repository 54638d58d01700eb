/// The summed parts of a plan value, count and effort, blended into one weight per leaf.
///
/// Weights are scaled up so that they can be split into shares without losing the integer.
struct PlanWeights {
  /// For each leaf, its scaled weight.
  let ofLeaf: [Int]
  /// The scaled weight of all leaves together; at least the scale.
  let total: Int
  /// How much a new item weighs.
  let countFactor: Int
  /// How much a unit of effort weighs.
  let effortFactor: Int
  private let scale: Int

  /// Beyond every weight; still far from overflow when shares are taken of it.
  static let infinity = 1 << 56
  /// The largest total that leaves room for shares and prices below ``infinity``.
  static let largestTotal = 1 << 50

  /// - Precondition: the factors keep the sum over all leaves within ``largestTotal``.
  init(_ graph: CompiledGraph, countFactor: Int, effortFactor: Int) {
    let weights = zip(graph.counts, graph.efforts).map { $0 * countFactor + $1 * effortFactor }
    let sum = weights.reduce(1, +)
    var scale = 1024
    while scale > 1, sum * scale > Self.largestTotal { scale /= 2 }
    let factor = scale
    self.scale = scale
    self.countFactor = countFactor
    self.effortFactor = effortFactor
    ofLeaf = weights.map { $0 * factor }
    total = sum * scale
  }

  /// The larger of what one new item and one unit of effort weigh, scaled.
  var unit: Int { max(countFactor, effortFactor) * scale }

  /// The least whole blend that is not below a scaled weight.
  func whole(_ weight: Int) -> Int {
    (max(0, weight) + scale - 1) / scale
  }
}
