import OrderedCollections
package import RuleModel

extension Wording {
  /// What a test asks of an attribute, with the attribute's name: 排名前5, 采纳单位级别为省部级及以上.
  func requirement(_ test: AttributeTest, of path: String, in family: Family?) -> String {
    let attribute = Self.attribute(path, in: family)
    let name = Self.attributeName(path, in: family)
    switch test {
    case .flag(true), .claimed: return name
    case .flag(false): return "不属于\(name)"
    case .atMost(let most) where path.hasSuffix("rank"): return "\(name)前\(most)"
    case .reached: return "\(name)已到"
    case .given: return "有\(name)"
    // What nothing is said of passes too.
    case .unless(let value): return "\(name)未写明为\(self.value(value, of: attribute))"
    case .unexpired: return "\(name)未过"
    case .oneOf, .has, .wordAtLeast, .text, .atLeast, .atMost, .since, .thisYear,
      .between, .lasts, .counts, .yearly:
      return name + self.test(test, of: attribute)
    }
  }

  /// What a test asks for, without the attribute's name: 为第一作者, 不少于50000字.
  package func test(_ test: AttributeTest, of attribute: Attribute?) -> String {
    let type = attribute?.type
    let unit = attribute?.unit ?? ""
    func words(_ ids: [String]) -> String {
      ids.map { Self.word($0, in: type) }.joined(separator: "或")
    }
    switch test {
    case .oneOf(let ids): return "为\(words(ids))"
    case .has(let ids): return "含\(words(ids))"
    case .wordAtLeast(let id): return "为\(words([id]))及以上"
    case .flag(let flag): return "为\(flag ? "是" : "否")"
    case .claimed: return "明确为是"
    case .unless(let value): return "不为\(self.value(value, of: attribute))"
    case .text(let texts): return "为\(texts.map { "“\($0)”" }.joined(separator: "或"))"
    case .atLeast(let least): return "不少于\(least)\(unit)"
    case .atMost(let most): return "不超过\(most)\(unit)"
    case .reached: return "已到"
    case .unexpired: return "不早于判定日"
    case .since(let anchor): return "不早于\(self.anchor(anchor))"
    case .thisYear: return "在本年度内"
    case .between(let from, let to):
      let start = from.map { "\($0)起" } ?? ""
      return "在\(start)\(to.map { "到\($0)止" } ?? "")"
    case .given: return "已填"
    case .lasts(let years, let condition, let since):
      let start = since.map { "自\(self.anchor($0))起" } ?? ""
      return "\(start)累计满\(years)年\(bracketed(condition, in: type?.nested))"
    case .counts(let least, let condition):
      return "至少\(least)条\(bracketed(condition, in: type?.nested))"
    case .yearly(let yearly): return self.yearly(yearly, unit: unit)
    }
  }

  private func bracketed(_ condition: Condition, in family: Family?) -> String {
    let words = self.condition(condition, in: family)
    return words.isEmpty ? "" : "（\(words)）"
  }

  private func yearly(_ test: YearlyTest, unit: String) -> String {
    var parts: [String] = []
    if let mean = test.mean { parts.append("年均不低于\(mean)\(unit)") }
    if let each = test.each { parts.append("每年不低于\(each)\(unit)") }
    if test.growing { parts.append("每年均为正") }
    if test.years > 1 { parts.append("连续\(test.years)年以上") }
    return parts.isEmpty ? "有年度数字" : parts.joined(separator: "、")
  }

  /// A day other clauses count from: 取得现资格之日, 最早的职称取得日期（中级经济资格）.
  func anchor(_ name: AnchorName) -> String {
    if name == "current" { return "取得现专业技术资格之日" }
    guard let anchor = pack.anchors[name] else { return name }
    switch anchor {
    case .earliest(let key, let attribute, let condition):
      let family = Vocabulary.family(key)
      let words = self.condition(condition, in: family)
      let date = Self.attributeName(attribute, in: family)
      return "\(words.isEmpty ? "" : "符合“\(words)”的")\(family?.name ?? key)最早的\(date)"
    case .latest(let names):
      return names.map { self.anchor($0) }.joined(separator: "与") + "中较晚者"
    case .first(let names):
      // The later ones only stand in for the first.
      return names.first.map { self.anchor($0) } ?? name
    case .reading(let id, let branches):
      return branches[option(of: id)].map { self.anchor($0) } ?? name
    case .open: return "从业之初"
    case .never: return "尚不存在的起算日"
    }
  }
}
