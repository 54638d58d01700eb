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
  /// For each new node, the old node that listed it as a child last, and where.
  private var listedBy: [(gate: Int, place: Int)] = []
  private var children: [(node: Int, share: Double)] = []
  private var plain: [Int] = []

  init(_ old: CoreGraph) {
    self.old = old
    place = [Int](repeating: -1, count: old.count)
    carry = [Double](repeating: 1, count: old.count)
    core.reserve(nodes: old.count, edges: old.child.count)
    fan.reserveCapacity(old.count)
    isMember.reserveCapacity(old.count)
    listedBy.reserveCapacity(old.count)
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
    let isFixture = member || isDemand
    if !isFixture, edges.count == 1, let only = edges.first {
      let child = place[old.child[only]]
      place[node] = child
      carry[node] = old.share[only] * carry[old.child[only]]
      self.fan[child] += fan - 1
      return
    }
    let need = list(edges, of: node, need: need)
    plain.removeAll(keepingCapacity: true)
    for entry in children where isPlain(entry.node) { plain.append(entry.node) }
    if plain.count == children.count, !isFixture {
      rankPlain(need)
      place[node] = appendTree(need, fan: fan)
      return
    }
    if plain.count > need {
      rankPlain(need)
      for spare in plain.dropFirst(need) { listedBy[spare].place = -1 }
      children.removeAll { listedBy[$0.node].place < 0 }
    }
    for entry in children {
      core.child.append(entry.node)
      core.share.append(entry.share)
    }
    place[node] = core.add(need: need, weight: 0, origins: EmptyCollection())
    note(fan: fan, member: member)
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
    result.reserve(nodes: core.count, edges: core.child.count)
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

  /// Lists the children that edges lead to; how many of them must be true.
  ///
  /// Nodes that came to stand twice under a gate: once is enough where the gate needs one or all;
  /// elsewhere the second stands behind a gate of its own, so that it counts twice.
  private mutating func list(_ edges: [Int], of node: Int, need: Int) -> Int {
    children.removeAll(keepingCapacity: true)
    let isAll = need == edges.count
    for edge in edges {
      let child = place[old.child[edge]]
      let share = old.share[edge] * carry[old.child[edge]]
      guard listedBy[child].gate == node else {
        listedBy[child] = (node, children.count)
        children.append((child, share))
        continue
      }
      if isAll || need == 1 {
        children[listedBy[child].place].share += share
        fan[child] -= 1
      } else {
        core.child.append(child)
        core.share.append(share)
        let twin = core.add(need: 1, weight: 0, origins: EmptyCollection())
        note(fan: 1, member: false)
        listedBy[twin] = (node, children.count)
        children.append((twin, 1))
      }
    }
    return isAll ? children.count : need
  }

  private mutating func rankPlain(_ need: Int) {
    guard plain.count > need else { return }
    plain.sort { (core.weight[$0], $0) < (core.weight[$1], $1) }
  }

  /// A leaf for the first of the plain leaves ranked.
  private mutating func appendTree(_ need: Int, fan: Int) -> Int {
    var weight = 0
    for leaf in plain.prefix(need) {
      weight += core.weight[leaf]
      for place in core.originStart[leaf]..<core.originStart[leaf + 1] {
        core.origins.append(core.origins[place])
      }
    }
    note(fan: fan, member: false)
    return core.add(need: 0, weight: weight, origins: EmptyCollection())
  }

  private mutating func note(fan: Int, member: Bool) {
    self.fan.append(fan)
    isMember.append(member)
    listedBy.append((-1, -1))
  }

  private mutating func append(
    weight: Int,
    origins: some Sequence<Int>,
    fan: Int,
    member: Bool,
  ) -> Int {
    note(fan: fan, member: member)
    return core.add(need: 0, weight: weight, origins: origins)
  }
}
