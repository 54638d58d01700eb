import OrderedCollections
import RuleModel

// What is judged once.
extension Judge {
  /// The day an anchor stands for.
  func anchorDay(_ name: AnchorName) -> AnchorDay {
    let resolved = name == "current" ? pathway.current : name
    if let known = recall(memory.anchors[resolved]) { return known }
    let found = find(elder?.memory.anchors[resolved]) {
      pack.anchors[resolved].map { findAnchor($0) } ?? .missing
    }
    memory.anchors[resolved] = found
    return found.value
  }

  /// The pathway's achievements after its filter clauses.
  var achievements: FilteredAchievements {
    if let known = recall(memory.achievements) { return known }
    let found = find(elder?.memory.achievements) { filterAchievements() }
    memory.achievements = found
    return found.value
  }

  /// How failing assessments postpone adjustable service here.
  var delay: Postponement {
    if let known = recall(memory.delay) { return known }
    let found = find(elder?.memory.delay) { findPostponement() }
    memory.delay = found
    return found.value
  }

  /// The finding for a clause.
  func clauseFinding(_ id: ClauseID) -> Finding {
    let key = ClauseKey(clause: id, advance: advanceYears)
    if let known = recall(memory.clauses[key]) { return known }
    let found = find(elder?.memory.clauses[key]) { findClause(id) }
    memory.clauses[key] = found
    return found.value
  }

  private func recall<Value>(_ known: Remembered<Value>?) -> Value? {
    guard let known else { return nil }
    horizon.rely(on: known.dependence)
    return known.value
  }

  /// What an elder found, when it still stands, or what is found now.
  private func find<Value>(
    _ elders: Remembered<Value>?,
    else find: () -> Value,
  ) -> Remembered<Value> {
    guard let elders, stillStands(elders.dependence) else { return horizon.remembering(find) }
    horizon.rely(on: elders.dependence)
    return elders
  }

  private func stillStands(_ dependence: Dependence) -> Bool {
    if !isBrief, dependence.isOfTheDay { return false }
    if let switched, dependence.readings.contains(switched) { return false }
    return dependence.next.map { today < $0 } ?? true
  }
}
