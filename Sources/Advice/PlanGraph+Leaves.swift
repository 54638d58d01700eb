import Planning
import RuleModel

extension PlanGraph {
  mutating func add(_ node: RequirementGraph.Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  mutating func heldLeaf() -> Int {
    if let held { return held }
    let leaf = add(.leaf(.held))
    held = leaf
    return leaf
  }

  mutating func leaf(_ remedy: Remedy) -> Int {
    // The same change serves every clause that asks for it.
    var key = remedy
    key.clause = remedy.kind == .achievement ? remedy.clause : ""
    if let known = leafOfRemedy[key] { return known }
    let node = add(
      .leaf(
        RequirementGraph.Leaf(
          count: remedy.newCount,
          effort: remedy.effort,
          day: max(remedy.earliest, today).number,
        )
      )
    )
    leafOfRemedy[key] = node
    remedies[node] = remedy
    return node
  }

  mutating func wait(until day: CalendarDay, _ clause: ClauseID) -> Int {
    if let known = leafOfWait[day] { return known }
    let node = add(.leaf(RequirementGraph.Leaf(count: 0, effort: 0, day: day.number)))
    leafOfWait[day] = node
    remedies[node] = Remedy(
      kind: .wait,
      clause: clause,
      units: 0,
      effort: 0,
      earliest: day,
      changes: []
    )
    return node
  }

  func unique(_ children: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return children.filter { seen.insert($0).inserted }
  }

  /// Children that must stay apart because each counts.
  mutating func distinct(_ children: [Int]) -> [Int] {
    var seen: Set<Int> = []
    return children.map { seen.insert($0).inserted ? $0 : add(.all([$0])) }
  }
}
