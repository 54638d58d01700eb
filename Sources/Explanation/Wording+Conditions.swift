package import RuleModel

extension Wording {
  /// What a condition asks of one record, in words; empty when it asks for nothing.
  package func condition(_ condition: Condition, in family: Family?) -> String {
    switch condition {
    case .all(let parts):
      return parts.map { self.condition($0, in: family) }.filter { !$0.isEmpty }
        .joined(separator: "，")
    case .any(let parts):
      let words = parts.map { part -> String in
        let text = self.condition(part, in: family)
        if case .all(let inner) = part, inner.count > 1 { return "（\(text)）" }
        return text
      }
      return words.contains("") ? "" : words.joined(separator: "或")
    case .not(let part):
      let words = self.condition(part, in: family)
      return words.isEmpty ? "" : "非（\(words)）"
    case .reading(let id, let branches):
      return branches[option(of: id)].map { self.condition($0, in: family) } ?? ""
    case .term(let name): return name
    case .attribute(let path, let test): return requirement(test, of: path, in: family)
    case .judged(let what): return what
    case .clause(let id): return "满足 \(id)"
    }
  }

  /// So many achievements: 论文2篇（核心期刊，第一作者）.
  func need(_ need: AchievementNeed) -> String {
    let family = Vocabulary.family("achievements")
    let kinds = need.kinds.map(Self.kind).joined(separator: "或")
    let condition = self.condition(need.condition, in: family)
    let note = condition.isEmpty ? "" : "（\(condition)）"
    return "\(kinds)\(need.units)\(Self.unit(of: [need]))\(note)"
  }

  /// What achievements for these needs are counted in.
  static func unit(of needs: [AchievementNeed]) -> String {
    var units: [String] = []
    for kind in needs.flatMap(\.kinds) {
      let unit = unit(ofKind: kind)
      if !units.contains(unit) { units.append(unit) }
    }
    return units.count == 1 ? units[0] : "项"
  }
}
