import Documents
import RuleModel

// Forms about achievements.
extension RequirementReader {
  func needs(_ value: ValueReader) -> [AchievementNeed]? {
    scope.list(value, noun: "成果列表") { need in
      need.mapping { fields -> AchievementNeed? in
        let units = fields.optional("units").map { $0.integer(in: 1...1000) } ?? 1
        let kinds = fields.required("kinds").flatMap { scope.kinds($0) }
        let condition = scope.achievementCondition(fields.optional("where"), kinds: kinds)
        let since = scope.anchor(in: &fields)
        guard let units, let kinds, let condition, let since else { return nil }
        return AchievementNeed(units: units, kinds: kinds, condition: condition, since: since)
      }
    }
  }

  func advance(_ value: ValueReader) -> Advance? {
    value.mapping { fields -> Advance? in
      let grants = fields.required("grants").flatMap { list in
        scope.list(list, noun: "提前条款") { grant($0) }
      }
      let over = fields.required("over").flatMap { scope.clauses($0, noun: "条款列表") }
      let sums = fields.optional("sums").map { $0.bool() } ?? false
      guard let grants, let over, let sums else { return nil }
      return Advance(grants: grants, over: over, sums: sums)
    }
  }

  private func grant(_ value: ValueReader) -> Advance.Grant? {
    value.mapping { fields -> Advance.Grant? in
      let clause = fields.required("clause").flatMap { scope.clause($0) }
      let years = fields.required("years")?.integer(in: 1...60)
      guard let clause, let years else { return nil }
      return Advance.Grant(clause: clause, years: years)
    }
  }
}

extension PackScope {
  /// A list of achievement kinds, at least one.
  func kinds(_ value: ValueReader) -> [String]? {
    let known = Vocabulary.achievementKinds.map(\.id)
    return list(value, noun: "成果类型") { $0.word("成果类型", among: known) }
  }

  /// The condition under `where` on achievements of some kinds; any kind when these are unknown.
  func achievementCondition(_ value: ValueReader?, kinds: [String]?) -> Condition? {
    guard let family = Vocabulary.family("achievements") else { return nil }
    return ConditionReader(scope: self)
      .read(optional: value, on: RecordShape(family, kinds: kinds ?? []))
  }
}
