import OrderedCollections
import RuleModel

extension Composer {
  /// Adds as many achievements as the needs of a limb ask for.
  func meet(_ needs: [AchievementNeed], _ draft: inout Draft) -> Bool {
    for (index, need) in needs.enumerated() {
      let isDone = at("need\(index)") { () -> Bool in
        for _ in 0..<need.units {
          guard let record = achievement(for: need, &draft) else { return false }
          draft.set(draft.records("achievements") + [record], of: "achievements")
        }
        return true
      }
      guard isDone else { return false }
    }
    return true
  }

  private func achievement(for need: AchievementNeed, _ draft: inout Draft) -> Record? {
    for index in ways(need.kinds.count, "kind") {
      let kind = need.kinds[index]
      var goals: [Goal] = []
      if let since = need.since {
        goals.append(Goal(.attribute("date", .since(since)), place: "since"))
      }
      goals.append(Goal(need.condition, place: "where"))
      goals += filters(kind)
      goals.append(Goal(.attribute("date", .reached), place: "date", owner: "date"))
      let start = Record(["id": .text(draft.nextID()), "kind": .word(kind)])
      let filled = fill(
        goals,
        in: start,
        Vocabulary.family("achievements"),
        keeping: ["id", "kind"],
        &draft,
      )
      if let filled { return filled }
    }
    return nil
  }

  private func filters(_ kind: String) -> [Goal] {
    pathway.filters.compactMap { id in
      guard case .filter(let kinds, let condition)? = pack.clauses[id]?.body,
        kinds.isEmpty || kinds.contains(kind)
      else { return nil }
      return Goal(condition, place: "filter:\(id)", owner: id)
    }
  }

  /// Proves just as many items as a tally asks for: neighbours in its list, or one several times.
  func meet(_ tally: Tally, _ draft: inout Draft) -> Bool {
    let count = tally.items.count
    // Each item may also be proved again and again, whether or not that counts.
    let chosen = way(count * 3, "items")
    if chosen >= count {
      let item = tally.items[chosen % count]
      let isShort = chosen >= count * 2
      return prove(item, points: tally.count, isShort: isShort, &draft)
    }
    var proved = 0
    for offset in 0..<count where proved < tally.count {
      let item = tally.items[(chosen + offset) % count]
      var attempt = draft
      if meet(any: item.limbs, &attempt) {
        draft = attempt
        proved += 1
      }
    }
    // Fewer items than points: the first is proved again and again.
    while proved < tally.count, let item = tally.items.first(where: { $0.counting != .once }) {
      guard meet(any: item.limbs, &draft) else { return false }
      proved += 1
    }
    return proved == tally.count
  }

  /// One item for all points; short, with only as many results as one unit more than once.
  private func prove(
    _ item: TallyItem,
    points: Int,
    isShort: Bool,
    _ draft: inout Draft,
  ) -> Bool {
    for _ in 0..<(isShort ? max(1, points - 1) : points) {
      guard meet(any: item.limbs, &draft) else { return false }
    }
    return true
  }

  private func meet(any limbs: [ClauseID], _ draft: inout Draft) -> Bool {
    for limb in limbs {
      var attempt = draft
      if meet(clause: limb, &attempt) {
        draft = attempt
        return true
      }
    }
    return false
  }
}
