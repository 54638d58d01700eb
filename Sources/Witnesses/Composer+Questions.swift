import OrderedCollections
import RuleModel

extension Composer {
  /// Makes achievements that one filter lets pass, or that share the key it counts once.
  func meet(filter id: ClauseID, _ kind: String, _ units: Int, _ draft: inout Draft) {
    owner = id
    defer { owner = nil }
    let schema = Vocabulary.family("achievements")
    switch pack.clauses[id]?.body {
    case .filter(_, let condition)?:
      let start = Record([
        "id": .text(draft.nextID()), "kind": .word(kind), "date": .day(PartialDay(draft.day)),
      ])
      let goal = Goal(condition, place: "where", owner: id)
      guard let record = fill([goal], in: start, schema, keeping: ["id", "kind"], &draft) else {
        return
      }
      draft.set([record], of: "achievements")
    case .distinct(let rule)?:
      // Two with one key, the second ranked as the first or one lower.
      let lowered = way(rule.keepHighest.count + 1, "lower")
      let records = (0..<2).map { index in
        var record = Record([
          "id": .text(draft.nextID()), "kind": .word(kind), "date": .day(PartialDay(draft.day)),
        ])
        for path in rule.key { record[path] = .text("同一") }
        for (place, path) in rule.keepHighest.enumerated() {
          let words = ranked(path)
          let isLower = index == 1 && place + 1 == lowered
          record[path] = (isLower ? words.dropLast().last : words.last).map { .word($0) }
        }
        return record
      }
      draft.set(records, of: "achievements")
    default: return
    }
  }

  /// Gives two achievements the key that a clause counts once.
  func share(_ id: ClauseID, _ draft: inout Draft) {
    guard case .distinct(let rule)? = pack.clauses[id]?.body else { return }
    let records = draft.records("achievements").map { record in
      var record = record
      for path in rule.key { record[path] = .text("同一") }
      return record
    }
    draft.set(records, of: "achievements")
  }

  /// The words of an achievement's attribute, lowest first.
  private func ranked(_ path: String) -> [String] {
    guard case .word(let set)? = Vocabulary.family("achievements")?.attribute(at: path)?.type
    else { return [] }
    return set.words.filter { $0.rank != nil }.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }.map(\.id)
  }

  /// Completes a time clause so many years later than asked for, and lets so many failing
  /// assessments postpone it.
  func meet(
    _ service: ClauseID,
    worked: Int,
    delayedBy delay: ClauseID,
    years: Int,
    _ draft: inout Draft,
  ) {
    draft.delay = worked
    _ = meet(clause: service, &draft)
    draft.delay = years
    _ = meet(clause: delay, &draft)
  }
}
