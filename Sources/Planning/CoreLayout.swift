/// Lays out a smaller core node by node.
struct CoreLayout {
  private let old: CoreGraph
  private var core = CoreGraph()
  /// For each old node, the new one that stands for it, or -1.
  private var place: [Int]
  /// For each old node, what a parent's share of it becomes.
  private var carry: [Double]
  /// For each new node, how many gates will use it.
  private var fan: [Int] = []
  private var isMember: [Bool] = []

  init(_ old: CoreGraph) {
    self.old = old
    place = [Int](repeating: -1, count: old.count)
    carry = [Double](repeating: 1, count: old.count)
  }

  /// Adds an old node, after all its children.
  ///
  /// - Parameters:
  ///   - edges: the edges still open.
  ///   - fan: how many gates use it.
  ///   - unit: the leaf to take instead, when it may be used in this way only.
  mutating func add(
    _ node: Int,
    need: Int,
    edges: [Int],
    fan: Int,
    isDemand: Bool,
    unit: Int?,
  ) {
    let member = old.isMember(node)
    if need == 0 || unit != nil {
      let leaf = need == 0 ? node : unit ?? node
      place[node] = append(
        weight: old.weight[leaf],
        origins: old.origins(of: leaf),
        fan: fan,
        member: member,
      )
      return
    }
    var children = edges.map {
      (node: place[old.child[$0]], share: old.share[$0] * carry[old.child[$0]])
    }
    if !member, !isDemand, children.count == 1, let only = children.first {
      place[node] = only.node
      carry[node] = only.share
      self.fan[only.node] += fan - 1
      return
    }
    var need = need
    mergeTwins(&children, need: &need)
    var plain = children.filter { isPlain($0.node) }.map(\.node)
    if plain.count > need || (plain.count == children.count && !member && !isDemand) {
      plain.sort { (core.weight[$0], $0) < (core.weight[$1], $1) }
      if plain.count == children.count, !member, !isDemand {
        let kept = plain.prefix(need)
        place[node] = append(
          weight: kept.reduce(0) { $0 + core.weight[$1] },
          origins: kept.flatMap { core.origins(of: $0) },
          fan: fan,
          member: false,
        )
        return
      }
      let spare = Set(plain.dropFirst(need))
      children.removeAll { spare.contains($0.node) }
    }
    for entry in children {
      core.child.append(entry.node)
      core.share.append(entry.share)
    }
    place[node] = core.add(need: need, weight: 0, origins: [])
    self.fan.append(fan)
    isMember.append(member)
    if isDemand { core.demands.append(place[node]) }
  }

  /// The core, without the nodes that replaced ones left behind.
  ///
  /// - Parameter isGone: whether an old node has no part in the new core.
  func finish(isGone: (Int) -> Bool) -> CoreGraph {
    var used = [Bool](repeating: false, count: core.count)
    for demand in core.demands { used[demand] = true }
    for node in (0..<core.count).reversed() where used[node] {
      for edge in core.edges(of: node) { used[core.child[edge]] = true }
    }
    var number = [Int](repeating: -1, count: core.count)
    var result = CoreGraph()
    for node in 0..<core.count where used[node] {
      for edge in core.edges(of: node) {
        result.child.append(number[core.child[edge]])
        result.share.append(core.share[edge])
      }
      number[node] = result.add(
        need: core.need[node],
        weight: core.weight[node],
        origins: core.origins(of: node),
      )
    }
    result.demands = core.demands.map { number[$0] }
    for (index, group) in old.groups.enumerated() {
      let members = group.compactMap { member -> Int? in
        guard !isGone(member), place[member] >= 0, used[place[member]] else { return nil }
        return number[place[member]]
      }
      guard members.count > 1 else { continue }
      result.groups.append(members)
      result.groupPrice.append(old.groupPrice[index])
    }
    result.link()
    return result
  }

  /// Whether a new node is a leaf that one gate alone uses and nothing competes with.
  private func isPlain(_ node: Int) -> Bool {
    core.need[node] == 0 && fan[node] == 1 && !isMember[node]
  }

  /// Nodes that came to stand twice under a gate: once is enough where the gate needs one or all;
  /// elsewhere the second stands behind a gate of its own, so that it counts twice.
  private mutating func mergeTwins(_ children: inout [(node: Int, share: Double)], need: inout Int)
  {
    guard Set(children.map(\.node)).count < children.count else { return }
    let isAll = need == children.count
    var seen: [Int: Int] = [:]
    var kept: [(node: Int, share: Double)] = []
    for entry in children {
      guard let first = seen[entry.node] else {
        seen[entry.node] = kept.count
        kept.append(entry)
        continue
      }
      if isAll || need == 1 {
        kept[first].share += entry.share
        fan[entry.node] -= 1
      } else {
        core.child.append(entry.node)
        core.share.append(entry.share)
        kept.append((node: core.add(need: 1, weight: 0, origins: []), share: 1))
        fan.append(1)
        isMember.append(false)
      }
    }
    if isAll { need = kept.count }
    children = kept
  }

  private mutating func append(
    weight: Int,
    origins: some Sequence<Int>,
    fan: Int,
    member: Bool,
  ) -> Int {
    self.fan.append(fan)
    isMember.append(member)
    return core.add(need: 0, weight: weight, origins: origins)
  }
}
