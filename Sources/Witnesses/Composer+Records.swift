import Evaluation
import OrderedCollections
import RuleModel

extension Composer {
  /// Sees to it that just so many records of a family pass a test.
  func meet(_ test: RecordTest, count: Int, _ draft: inout Draft) -> Bool {
    let requirement = Requirement.count(count, test)
    let isScripted = at("where") { self.isScripted } || at("runs") { self.isScripted }
    if !isScripted, count == 1, let refined = refine(test, &draft) {
      draft.set(refined, of: test.family)
      return true
    }
    if !isScripted, !isFocused, isMet(requirement, draft) { return true }
    for _ in 0..<count {
      guard let record = record(for: test, &draft) else { return false }
      draft.set(draft.records(test.family) + [record], of: test.family)
    }
    return isMet(requirement, draft)
  }

  /// The records of a family when one of them passes, or does once its gaps are filled.
  private func refine(_ test: RecordTest, _ draft: inout Draft) -> [Record]? {
    var records = draft.records(test.family)
    for index in records.indices {
      var start = records[index]
      if test.current {
        if start["from"] == nil { start["from"] = .day(PartialDay(draft.day)) }
        if start["to"] == nil { start["to"] = .absent }
      }
      let kept = Set(start.values.keys)
      let goals = goals(of: test)
      if let filled = fill(goals, in: start, Vocabulary.family(test.family), keeping: kept, &draft)
      {
        records[index] = filled
        return records
      }
    }
    return nil
  }

  private func goals(of test: RecordTest) -> [Goal] {
    var goals = [Goal(test.condition, place: "where")]
    if test.current {
      goals.append(Goal(.attribute("from", .reached), place: "from"))
      goals.append(Goal(.attribute("to", .unexpired), place: "to"))
    }
    return goals
  }

  /// A new record that passes a test; one that must run has begun today, ends today, or goes on.
  private func record(for test: RecordTest, _ draft: inout Draft) -> Record? {
    var start = Record()
    if test.current {
      let today = FactValue.day(PartialDay(draft.day))
      let before = FactValue.day(PartialDay(draft.day.adding(years: -1)))
      switch way(3, "runs") {
      case 1: start = Record(["from": today, "to": .absent])
      case 2: start = Record(["from": before, "to": today])
      default: start = Record(["from": before, "to": .absent])
      }
    }
    let kept = Set(start.values.keys)
    return fill(goals(of: test), in: start, Vocabulary.family(test.family), keeping: kept, &draft)
  }

  /// Sees to it that no record passes a test; the script may ask for one that does, so that its
  /// neighbours show where the bar lies.
  func meet(none test: RecordTest, _ draft: inout Draft) -> Bool {
    if draft.profile.records(test.family) == nil { draft.profile.root[test.family] = .records([]) }
    if let schema = Vocabulary.family(test.family), !schema.isList {
      draft.profile.root[test.family] = .absent
    }
    guard isFocused, way(2, "bar") == 1 || at("where", { isScripted }) else { return true }
    guard let record = record(for: test, &draft) else { return false }
    draft.set(draft.records(test.family) + [record], of: test.family)
    return true
  }

  /// Sees to it that an anchor is a day; one that exists earlier stays.
  func ensure(_ name: AnchorName, at day: CalendarDay, _ draft: inout Draft) -> Bool {
    let resolved = name == "current" ? pathway.current : name
    guard let anchor = pack.anchors[resolved] else { return false }
    switch anchor {
    case .open: return true
    case .never: return false
    case .reading(let id, let branches):
      for option in options(of: id, draft) {
        draft.options[id] = option
        return branches[option].map { ensure($0, at: day, &draft) } ?? false
      }
      return false
    case .latest(let names):
      let chosen = way(names.count * 2, "latest:\(resolved)")
      let late = chosen % max(1, names.count)
      let years = chosen < names.count ? 1 : Self.windowYears
      var isWhole = true
      for (index, name) in names.enumerated() {
        let own = index == late ? day : day.adding(years: -years)
        isWhole = ensure(name, at: own, &draft) && isWhole
      }
      return isWhole
    case .first(let names):
      for index in ways(names.count + 1, "first:\(resolved)") {
        var attempt = draft
        if index == names.count {
          // All of them, the first the latest.
          for (position, name) in names.enumerated() {
            _ = ensure(name, at: day.adding(years: -position), &attempt)
          }
          draft = attempt
          return true
        }
        if ensure(names[index], at: day, &attempt),
          known(resolved, attempt) != nil
            || isOpen(names[index], attempt)
        {
          draft = attempt
          return true
        }
      }
      return false
    case .earliest(let family, let attribute, let condition):
      return ensure(family, attribute, condition, at: day, resolved, &draft)
    }
  }

  private func isOpen(_ name: AnchorName, _ draft: Draft) -> Bool {
    evaluator(draft).state(of: name, on: pathway, day: draft.day) == .open
  }

  private func ensure(
    _ family: String,
    _ attribute: String,
    _ condition: Condition,
    at day: CalendarDay,
    _ name: AnchorName,
    _ draft: inout Draft,
  ) -> Bool {
    let schema = Vocabulary.family(family)
    let goal = Goal(condition, place: "anchor:\(name)")
    var records = draft.records(family)
    let isScripted = at(goal.place) { self.isScripted }
    for index in records.indices where !isScripted {
      var start = records[index]
      if let given = start.day(attribute)?.latest {
        guard holds(goal, start, schema, draft) else { continue }
        start[attribute] = .day(PartialDay(min(given, day)))
      } else if start[attribute] == nil {
        start[attribute] = .day(PartialDay(day))
      }
      let kept = Set(start.values.keys)
      if let filled = fill([goal], in: start, schema, keeping: kept, &draft) {
        records[index] = filled
        draft.set(records, of: family)
        return true
      }
    }
    let start = Record([attribute: .day(PartialDay(day))])
    guard let filled = fill([goal], in: start, schema, keeping: [attribute], &draft) else {
      return false
    }
    draft.set(records + [filled], of: family)
    return true
  }
}
