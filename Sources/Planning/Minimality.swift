/// Decides which leaves of a sufficient set can be spared.
struct Minimality {
  private let graph: CompiledGraph
  private var influence: Influence
  private let dropOrder: [Int]

  /// - Parameter dropOrder: all leaves, those to be spared first in front.
  init(_ graph: CompiledGraph, dropOrder: [Int]) {
    self.graph = graph
    self.dropOrder = dropOrder
    influence = Influence(graph)
  }

  /// Drops leaves from a sufficient set until none of the others can be spared.
  ///
  /// - Parameter keeping: leaves that must stay.
  /// - Returns: whether the kept leaves cannot be spared either, so the set is minimal.
  mutating func reduce(
    _ held: inout [Bool],
    keeping kept: [Bool],
    with satisfaction: inout Satisfaction,
  ) throws(SearchStop) -> Bool {
    load(held)
    for leaf in dropOrder where held[leaf] && !kept[leaf] {
      if try isSpare(leaf, in: &held, with: &satisfaction) {
        held[leaf] = false
        load(held)
      }
    }
    for leaf in held.indices where held[leaf] && kept[leaf] {
      if try isSpare(leaf, in: &held, with: &satisfaction) { return false }
    }
    return true
  }

  private mutating func load(_ held: [Bool]) {
    influence.load(sure: held, possible: held, trustsMembers: true)
  }

  private mutating func isSpare(
    _ leaf: Int,
    in held: inout [Bool],
    with satisfaction: inout Satisfaction,
  ) throws(SearchStop) -> Bool {
    // The root fails even if every exclusive node may count: no need to share them out.
    if influence.reachesRoot(leaf) { return false }
    guard !graph.groups.isEmpty else { return true }
    held[leaf] = false
    defer { held[leaf] = true }
    return try satisfaction.holds(held)
  }
}
