package import Advice
import OrderedCollections
import RuleModel

extension Wording {
  /// A remedy in words: 新发表论文 2 篇（角色：第一作者）, 等待至 2028-07-01.
  package func remedy(_ remedy: Remedy) -> String {
    switch remedy.kind {
    case .achievement: return achievement(remedy)
    case .wait: return "等待至 \(remedy.earliest)"
    case .exam: return "通过考试" + details(remedy)
    case .degree: return "取得学历或学位" + details(remedy)
    case .title: return "取得职称" + details(remedy)
    case .appointment: return "受聘" + details(remedy)
    case .recommendation: return recommendation(remedy)
    case .attestation: return "作出声明"
    case .fact: return supplied(remedy)
    }
  }

  /// A remedy with the clause it serves: 新发表论文 2 篇（QH-12.3.5c 核心期刊论文）.
  ///
  /// What can be had on `today` already is not dated.
  func remedyLine(_ remedy: Remedy, today: CalendarDay) -> String {
    let clause = brief(remedy.clause)
    let words = self.remedy(remedy)
    let effort = remedy.effort > 0 ? "｜工作量 \(remedy.effort)" : ""
    let isDated = remedy.kind != .wait && remedy.earliest > today
    let day = !isDated ? "" : "｜最早 \(remedy.earliest)"
    return "\(words)｜\(clause)\(day)\(effort)"
  }

  private func achievement(_ remedy: Remedy) -> String {
    for case .add(let key, _) in remedy.changes where key != "achievements" {
      let family = Vocabulary.family(key)
      let unit = Self.unit(ofFamily: key)
      return "新增\(family?.name ?? key) \(remedy.units) \(unit)\(details(remedy))"
    }
    let kinds = remedy.changes.compactMap { change -> String? in
      if case .add("achievements", let record) = change { return record.word("kind") }
      return nil
    }
    guard let kind = kinds.first else { return "完善成果" + details(remedy) }
    let isOneKind = kinds.allSatisfy { $0 == kind }
    let unit = isOneKind ? Self.unit(ofKind: kind) : "项"
    var names: [String] = []
    for kind in kinds.map(Self.kind) where !names.contains(kind) { names.append(kind) }
    let name = names.joined(separator: "、")
    return "新\(Self.verb(ofKind: kind))\(name) \(remedy.units) \(unit)\(details(remedy))"
  }

  /// The unit's recommendation, or that of experts with what they must be (BF-S3-4.0a).
  private func recommendation(_ remedy: Remedy) -> String {
    for case .add("experts", _) in remedy.changes {
      let unit = Self.unit(ofFamily: "experts")
      return "请专家推荐 \(remedy.units) \(unit)\(details(remedy))"
    }
    return "取得单位推荐"
  }

  /// A fact to supply: its name, unless the value that would do tells it.
  private func supplied(_ remedy: Remedy) -> String {
    let details = details(remedy)
    if !details.isEmpty { return "补充事实" + details }
    for case .add(let key, _) in remedy.changes {
      return "补充事实：\(Vocabulary.family(key)?.name ?? key)"
    }
    return remedy.fact.map { "补充事实：\(reference($0))" } ?? "补充事实"
  }

  /// What one does to have an achievement of a kind.
  private static func verb(ofKind kind: String) -> String {
    switch kind {
    case "paper": "发表"
    case "book": "出版"
    case "patent", "award", "honour": "获得"
    default: "完成"
    }
  }

  /// What must be true of it, from the model the planner put forward.
  private func details(_ remedy: Remedy) -> String {
    var parts: [String] = []
    for change in remedy.changes {
      let text = self.change(change)
      if !text.isEmpty, !parts.contains(text) { parts.append(text) }
    }
    return parts.isEmpty ? "" : "（\(parts.joined(separator: "；"))）"
  }

  /// Attributes that any record of the kind has, or that the day of the remedy already tells.
  private static let untold: Set<String> = [
    "id", "kind", "title", "date", "evidence", "related", "usedIn", "work", "diploma", "degree",
    "passed", "from", "to",
  ]

  private func change(_ change: ProfileChange) -> String {
    switch change {
    case .add(let key, let record):
      let family = Vocabulary.family(key)
      return attributes(of: record, in: family, without: Self.untold).joined(separator: "，")
    case .set(let fact, let value):
      return "\(reference(fact))：\(self.value(value, of: Self.attribute(of: fact)))"
    case .attest(let clause): return "声明 \(clause)：是"
    // No one goes without an assessment for years: the results are to be looked up.
    case .declareNone("assessments"): return "考核：补录历年结果"
    case .declareNone(let family): return "\(reference(.init(family: family)))：无"
    }
  }
}
