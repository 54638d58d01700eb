import TestSupport

@testable import Planning

/// A made-up requirement of the size and build of a real regulation: basic conditions, a few
/// routes, and at least three of thirteen items of one to four limbs, each asking for one to eight
/// units, some of which achievements at hand could serve, each in one item only.
struct RegulationShape {
  private var builder = GraphBuilder()
  private var random: SeededGenerator
  private var uses: [[Int]] = []

  /// The graph of a seed: about 280 to 450 nodes, unless it is asked for with fewer items.
  static func graph(seed: UInt64, items: Int = 13) throws -> RequirementGraph {
    var shape = RegulationShape(random: SeededGenerator(seed: seed))
    shape.build(itemCount: items)
    return try shape.builder.graph(today: 0)
  }

  private init(random: SeededGenerator) {
    self.random = random
  }

  private mutating func build(itemCount: Int) {
    let units = (0..<random.number(8...24)).map { _ in builder.held() }
    uses = units.map { _ in [] }
    var parts: [Int] = []
    for _ in 0..<5 {
      parts.append(random.chance(60) ? builder.held() : newLeaf())
    }
    let exam = newLeaf()
    let title = newLeaf()
    let wait = builder.leaf(count: 0, effort: 0, day: random.number(30...900))
    parts.append(builder.any([builder.all([exam, wait]), builder.all([title, exam]), newLeaf()]))
    parts.append(builder.any([wait, builder.atLeast(2, [title, newLeaf(), newLeaf()])]))
    var items: [Int] = []
    for _ in 0..<itemCount { items.append(item(units)) }
    parts.append(builder.atLeast(3, items))
    // A section of its own asks for one of the same items again.
    parts.append(builder.any([items[0], items[itemCount / 2], items[itemCount - 1], exam]))
    builder.exclusive = uses.filter { $0.count > 1 }
    _ = builder.all(parts)
  }

  private mutating func newLeaf() -> Int {
    builder.leaf(effort: random.number(1...12), day: random.number(0...12) * 60)
  }

  private mutating func item(_ units: [Int]) -> Int {
    let limbs = (0..<random.number(1...4)).map { _ in limb(units) }
    return limbs.count == 1 ? limbs[0] : builder.any(limbs)
  }

  /// One limb: so many units, held ones or new ones; more new units take longer.
  private mutating func limb(_ units: [Int]) -> Int {
    var needed = random.chance(50) ? random.number(1...2) : random.number(2...6)
    var children: [Int] = []
    for index in units.indices where uses[index].count < 4 && random.chance(9) {
      let pair = builder.all([units[index]])
      uses[index].append(pair)
      children.append(pair)
    }
    // Units at hand help, but few items are complete without a new one.
    if random.chance(95) { needed = min(8, max(needed, children.count + 1)) }
    let (effort, lead) = (random.number(1...9), random.number(1...6) * 30)
    var chain: [Int] = []
    for unit in 1...needed {
      chain.append(builder.leaf(effort: effort, day: unit * lead))
      children.append(builder.all(chain))
    }
    return builder.atLeast(needed, children)
  }
}
