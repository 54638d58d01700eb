import HeapModule

/// Finds the minimal plans one by one, in order, best first.
///
/// The plans are first parted by their last leaf (latest day, then highest number), which fixes the
/// day. The part with the least bound is then looked at: a sufficient set is found in it, kept if
/// it is a minimal plan, and the part is split by its leaves (Lawler's scheme). A plan is answered
/// once no part can hold a better one. Minimal plans do not contain each other, so nothing is
/// found twice.
struct PlanEnumeration {
  private let graph: CompiledGraph
  private let order: PlanOrder
  private let meter: SearchMeter
  private var completion: Completion
  private var influence: Influence
  private var bound: PlanBound
  private var splits: [SearchSplit] = []
  private var frontier = Heap<FrontierEntry>()
  private var found = 0
  /// Leaves by day, then number.
  private let byDay: [Int]
  private let rankByDay: [Int]

  init(_ graph: CompiledGraph, order: PlanOrder, meter: SearchMeter) throws(SearchStop) {
    let graph = graph.withAncestors
    self.graph = graph
    self.order = order
    self.meter = meter
    bound = PlanBound(graph, order: order)
    influence = Influence(graph)
    completion = Completion(graph, weights: bound.main.weights, meter: meter)
    byDay = graph.leafNodes.indices.sorted { (graph.days[$0], $0) < (graph.days[$1], $1) }
    var rank = byDay
    for (place, leaf) in byDay.enumerated() { rank[leaf] = place }
    rankByDay = rank
    guard graph.root != nil else { return }
    if try completion.satisfaction.holds(graph.leafNodes.map { _ in false }) {
      add(plan: [])
    } else {
      seed()
    }
  }

  /// The next plan in order, or nil when there is none left.
  ///
  /// - Parameter limit: only plans of an earlier day; later ones are dropped for good.
  mutating func next(before limit: Int? = nil) throws(SearchStop) -> Plan? {
    while let entry = frontier.min {
      if let limit, entry.day >= limit {
        frontier.removeMin()
        continue
      }
      switch entry.content {
      case .plan(let leaves):
        frontier.removeMin()
        return graph.plan(of: leaves)
      case .part(let part):
        // A part stays in the frontier until it is split: a stopped search keeps its bound.
        try meter.expand()
        let pieces = try split(part, key: entry.key)
        frontier.removeMin()
        for piece in pieces { frontier.insert(piece) }
      }
    }
    return nil
  }

  /// A value that no plan still to come precedes, or nil when there is none to come.
  var remainingBound: PlanValue? { frontier.min.map { order.value(of: $0.key) } }

  /// The minimal plans seen but not yet proved to be next, in order.
  var candidates: [Plan] {
    let plans = frontier.unordered.compactMap { entry -> FrontierEntry? in
      if case .plan = entry.content { entry } else { nil }
    }
    return plans.sorted().compactMap { entry in
      if case .plan(let leaves) = entry.content { graph.plan(of: leaves) } else { nil }
    }
  }

  private mutating func seed() {
    for leaf in byDay.reversed() {
      bound.set(leaf, .taken)
      if let entry = entry(for: SearchPart(seed: leaf, split: -1, place: 0), atLeast: nil) {
        frontier.insert(entry)
      }
      bound.set(leaf, .barred)
      guard bound.least != nil else { return }
    }
  }

  private mutating func split(
    _ part: SearchPart,
    key: PlanKey,
  ) throws(SearchStop) -> [FrontierEntry] {
    let status = status(of: part)
    let taken = status.map { $0 == .taken }
    influence.load(sure: taken, possible: status.map { $0 != .barred }, trustsMembers: false)
    var forced = [Bool](repeating: false, count: graph.nodeCount)
    for leaf in taken.indices where taken[leaf] {
      guard influence.reachesRoot(leaf) else { return [] }
      influence.markBottlenecks(above: leaf, in: &forced)
    }
    bound.reset(status, forcing: forced)
    guard let set = try completion.complete(status, taken: taken, bound: &bound) else { return [] }
    var pieces: [FrontierEntry] = []
    if set.isMinimal { pieces.append(entry(forPlan: set.held.indices.filter { set.held[$0] })) }
    let leaves = set.held.indices.filter { set.held[$0] && !taken[$0] }
    splits.append(SearchSplit(part: part, leaves: leaves))
    for (place, leaf) in leaves.enumerated() {
      bound.set(leaf, .barred)
      let piece = SearchPart(seed: part.seed, split: splits.count - 1, place: place)
      if let entry = entry(for: piece, atLeast: key) { pieces.append(entry) }
      bound.set(leaf, .taken)
    }
    return pieces
  }

  private func status(of part: SearchPart) -> [LeafStatus] {
    let last = rankByDay[part.seed]
    var status: [LeafStatus] = rankByDay.map { $0 > last ? .barred : .open }
    status[part.seed] = .taken
    var piece = part
    while piece.split >= 0 {
      let split = splits[piece.split]
      for leaf in split.leaves[..<piece.place] { status[leaf] = .taken }
      status[split.leaves[piece.place]] = .barred
      piece = split.part
    }
    return status
  }

  /// The part with the bound as it stands, or nil when it is empty.
  private mutating func entry(for part: SearchPart, atLeast floor: PlanKey?) -> FrontierEntry? {
    guard let least = bound.least else { return nil }
    let day = graph.days[part.seed]
    let key = order.key(of: PlanValue(count: least.count, day: day, effort: least.effort))
    found += 1
    return FrontierEntry(
      key: floor.map { max($0, key) } ?? key,
      day: day,
      sequence: found,
      content: .part(part),
    )
  }

  private mutating func entry(forPlan leaves: [Int]) -> FrontierEntry {
    let value = graph.value(of: leaves)
    found += 1
    return FrontierEntry(
      key: order.key(of: value),
      day: value.day,
      sequence: found,
      content: .plan(leaves),
    )
  }

  private mutating func add(plan leaves: [Int]) {
    frontier.insert(entry(forPlan: leaves))
  }
}
