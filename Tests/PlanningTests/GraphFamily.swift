import TestSupport

@testable import Planning

/// Kinds of random small graphs, each stressing one thing.
enum GraphFamily: CaseIterable {
  /// Every node has one parent.
  case tree
  /// Leaves and gates have several parents.
  case shared
  /// Deep in gates that need some of their children.
  case thresholds
  /// A few held units, each fit for several items.
  case assignment
  /// Exclusive groups of any nodes, leaves and nested gates among them.
  case tangled
  /// More units of one item imply the fewer.
  case chains
  /// Lists of leaves of which each must be met once, heavily shared.
  case covers
  /// Many leaves that cannot be had or hold already.
  case barren
  /// Many leaves that cost nothing but time.
  case waits

  /// A graph of this kind.
  func graph(seed: UInt64) throws -> RequirementGraph {
    var random = SeededGenerator(seed: seed)
    return switch self {
    case .tree: try layered(&random, share: 0)
    case .shared: try layered(&random, share: 45)
    case .thresholds: try layered(&random, share: 25, thresholds: 75)
    case .assignment: try assignment(&random)
    case .tangled: try layered(&random, share: 40, groups: 3)
    case .chains: try chains(&random)
    case .covers: try covers(&random)
    case .barren: try layered(&random, share: 35, fixed: 60)
    case .waits: try layered(&random, share: 40, waits: 60)
    }
  }

  private func layered(
    _ random: inout SeededGenerator,
    share: Int,
    thresholds: Int = 34,
    fixed: Int = 18,
    waits: Int = 10,
    groups: Int = 0,
  ) throws -> RequirementGraph {
    var builder = GraphBuilder()
    var loose: [Int] = []
    let leafLimit = groups > 0 ? 7 : 9
    for _ in 0..<random.number(2...leafLimit) {
      loose.append(Self.leaf(&builder, &random, fixed: fixed, waits: waits))
    }
    let target = random.number(1...7)
    for step in 0... {
      let isLast = step >= target
      var children: [Int] = []
      for _ in 0..<random.number(1...4) {
        if random.chance(share) {
          children.append(random.number(0...(builder.nodes.count - 1)))
        } else if !loose.isEmpty {
          children.append(loose.remove(at: random.number(0...(loose.count - 1))))
        }
      }
      if isLast { children += loose }
      children = Array(Set(children)).sorted()
      let gate: Int
      if random.chance(thresholds) {
        gate = builder.atLeast(random.number(0...(children.count + (isLast ? 0 : 1))), children)
      } else {
        gate = random.chance(50) ? builder.all(children) : builder.any(children)
      }
      if isLast { break }
      loose.append(gate)
    }
    for _ in 0..<(groups > 0 ? random.number(1...groups) : 0) {
      let members = (0..<random.number(1...3)).map { _ in
        random.number(0...(builder.nodes.count - 1))
      }
      builder.exclusive.append(Array(Set(members)).sorted())
    }
    return try builder.graph(today: random.number(-1...0))
  }

  private func assignment(_ random: inout SeededGenerator) throws -> RequirementGraph {
    var builder = GraphBuilder()
    let units = (0..<random.number(2...5)).map { _ in
      random.chance(60) ? builder.held() : Self.leaf(&builder, &random, fixed: 0, waits: 0)
    }
    var uses = units.map { _ in [Int]() }
    var items: [Int] = []
    for _ in 0..<random.number(2...4) {
      var children: [Int] = []
      for (index, unit) in units.enumerated() where random.chance(55) && uses[index].count < 3 {
        let pair = builder.all([unit])
        uses[index].append(pair)
        children.append(pair)
      }
      if random.chance(50) {
        let new = Self.leaf(&builder, &random, fixed: 0, waits: 0)
        children.append(builder.all([new]))
      }
      if random.chance(20), let other = items.last { children.append(other) }
      if children.isEmpty { children.append(builder.held()) }
      items.append(builder.atLeast(random.number(1...min(3, children.count)), children))
    }
    builder.exclusive = uses
    _ = builder.atLeast(random.number(1...items.count), items)
    return try builder.graph()
  }

  private func chains(_ random: inout SeededGenerator) throws -> RequirementGraph {
    var builder = GraphBuilder()
    var counts: [[Int]] = []
    for _ in 0..<random.number(1...3) {
      var units: [Int] = []
      var chain: [Int] = []
      let effort = random.number(0...4)
      for unit in 0..<random.number(1...3) {
        units.append(builder.leaf(effort: effort, day: unit * random.number(0...5)))
        chain.append(builder.all(units))
      }
      counts.append(chain)
    }
    var limbs: [Int] = []
    for _ in 0..<random.number(2...5) {
      let parts = (0..<random.number(1...3)).map { _ in
        let chain = counts[random.number(0...(counts.count - 1))]
        return chain[random.number(0...(chain.count - 1))]
      }
      let children = Array(Set(parts)).sorted()
      limbs.append(random.chance(50) ? builder.any(children) : builder.all(children))
    }
    _ = builder.atLeast(random.number(1...limbs.count), limbs)
    return try builder.graph()
  }

  private func covers(_ random: inout SeededGenerator) throws -> RequirementGraph {
    var builder = GraphBuilder()
    let leaves = (0..<random.number(4...9)).map { _ in
      builder.leaf(
        count: random.number(0...1),
        effort: random.number(1...6),
        day: random.number(0...9),
      )
    }
    let lists = (0..<random.number(3...9)).map { _ in
      builder.any(Array(leaves.shuffled(using: &random).prefix(random.number(2...4))).sorted())
    }
    _ = builder.all(lists)
    return try builder.graph()
  }

  private static func leaf(
    _ builder: inout GraphBuilder,
    _ random: inout SeededGenerator,
    fixed: Int,
    waits: Int,
  ) -> Int {
    if random.chance(fixed) { return random.chance(50) ? builder.held() : builder.impossible() }
    let day = random.chance(30) ? 7 : random.number(0...9)
    if random.chance(waits) { return builder.leaf(count: 0, effort: 0, day: day) }
    return builder.leaf(count: random.number(0...2), effort: random.number(0...3), day: day)
  }
}
