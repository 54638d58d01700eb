import OrderedCollections
package import RuleModel

extension Wording {
  /// What a requirement asks for, in one sentence.
  package func requirement(_ requirement: Requirement) -> String {
    switch requirement {
    case .clause(let id): return id.text
    case .all(let parts): return joined(parts, by: "；", "同时满足")
    case .any(let parts): return joined(parts, by: "；", "任一即可")
    case .atLeast(let count, let parts): return joined(parts, by: "；", "至少 \(count) 项")
    case .reading(let id, let branches):
      let chosen = option(of: id)
      let words = branches[chosen].map { self.requirement($0) } ?? ""
      return "按口径 \(id)=\(chosen)：\(words)"
    case .satisfied(let reason): return "视为满足：\(reason)"
    case .judged(let what): return "由评委会判断：\(what)"
    case .attested(let what): return "须声明：\(what)"
    case .outside(let document): return "以\(Self.document(document))为准"
    case .unlessFlagged(let what): return "无人提出即可：\(what)"
    case .notice(let what): return "提示：\(what)"
    case .within(let from, let to): return period(from: from, to: to)
    case .fact(let path, let test):
      return self.requirement(test, of: path, in: Vocabulary.profile)
    case .some(let test): return records(test, minimum: 1)
    case .count(let count, let test): return records(test, minimum: count)
    case .none(let test): return noRecords(test)
    case .service(let service): return self.service(service, years: service.years)
    case .assessments(let rule): return assessments(rule)
    case .tally(let tally):
      return "\(tally.items.count) 个成果项中至少 \(tally.count) 项"
    case .achievements(let needs): return needs.map { need($0) }.joined(separator: "＋")
    case .advanced(let advance): return self.advance(advance)
    }
  }

  private func joined(_ parts: [Requirement], by separator: String, _ lead: String) -> String {
    if parts.count == 1 { return requirement(parts[0]) }
    return "\(lead)（\(parts.map { requirement($0) }.joined(separator: separator))）"
  }

  func period(from: CalendarDay?, to: CalendarDay?) -> String {
    switch (from, to) {
    case (let from?, let to?): "\(from) 至 \(to) 之间"
    case (let from?, nil): "\(from) 起"
    case (nil, let to?): "不晚于 \(to)"
    case (nil, nil): "任何时间"
    }
  }

  func records(_ test: RecordTest, minimum: Int) -> String {
    let family = Vocabulary.family(test.family)
    let words = condition(test.condition, in: family)
    let name = family?.name ?? test.family
    let count = minimum > 1 ? "至少\(minimum)\(Self.unit(ofFamily: test.family))" : ""
    let now = test.current ? "现有" : "有"
    return "\(now)\(count)\(name)\(words.isEmpty ? "" : "：\(words)")"
  }

  func noRecords(_ test: RecordTest) -> String {
    let family = Vocabulary.family(test.family)
    let words = condition(test.condition, in: family)
    return "没有\(family?.name ?? test.family)\(words.isEmpty ? "" : "：\(words)")"
  }

  func service(_ service: Service, years: Int) -> String {
    let family = Vocabulary.family(service.family)
    let words = condition(service.condition, in: family)
    let start = service.since.map { "自\(anchor($0))起" } ?? ""
    let length = years > 0 ? "\(service.unbroken ? "连续" : "")满\(years)年" : "在任"
    let now = service.running ? "，现仍在" : ""
    return
      "\(family?.name ?? service.family)\(start)\(length)\(now)\(words.isEmpty ? "" : "（\(words)）")"
  }

  func assessments(_ rule: AssessmentRule) -> String {
    func grades(_ ids: [String]) -> String {
      let type = Vocabulary.family("assessments")?.attributes["grade"]?.type
      return ids.map { Self.word($0, in: type) }.joined(separator: "或")
    }
    switch rule {
    case .free(let failing, let since, _):
      return failing.isEmpty
        ? "自\(anchor(since))起年度考核齐全" : "自\(anchor(since))起年度考核没有\(grades(failing))"
    case .delay(let failing, let since, let effect):
      let size =
        switch effect {
        case .each: "每次延后1年"
        case .eachUncounted: "每次延后1年，当年不计年限"
        case .once: "共延后1年"
        }
      return "自\(anchor(since))起年度考核\(grades(failing))：\(size)"
    case .years(let count, let grade, let since, let consecutive, let targetSystem):
      let unit = targetSystem ? "（在年度目标责任考核单位）" : ""
      return
        "自\(anchor(since))起年度考核\(grades([grade]))\(consecutive ? "连续" : "累计")\(count)年\(unit)"
    }
  }

  private func advance(_ advance: Advance) -> String {
    let grants = advance.grants.map { "\($0.clause)（减\($0.years)年）" }.joined(separator: "、")
    let mode = advance.sums ? "可以相加" : "取最大一项，不相加"
    return "凭 \(grants) 缩短 \(Self.list(advance.over)) 的年限，\(mode)"
  }

  /// The name of a document in title marks.
  static func document(_ name: String) -> String {
    name.hasPrefix("《") || name.contains("《") ? name : "《\(name)》"
  }
}
