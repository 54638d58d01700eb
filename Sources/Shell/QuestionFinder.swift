import Evaluation
import Explanation
import OrderedCollections
import RuleModel

/// Finds the facts that would decide an unknown finding, as questions.
struct QuestionFinder {
  let pack: RulePack
  let profile: Profile

  /// The questions in the order of the regulation, each once.
  func questions(in finding: Finding) -> [Question] {
    var seen: Set<String> = []
    return collected(from: finding).filter { seen.insert($0.key).inserted }
  }

  private func collected(from finding: Finding) -> [Question] {
    guard finding.standing != .met else { return [] }
    var result: [Question] = []
    if finding.standing == .unknown {
      result += finding.causes.compactMap { question(on: $0, clause: finding.clause) }
      if case .limb(let basis) = finding.basis {
        let doubts = basis.candidates.filter { $0.standing == .unknown }.flatMap(\.causes)
        result += doubts.compactMap { question(on: $0, clause: finding.clause) }
      }
    }
    return result + finding.children.flatMap(collected)
  }

  private func question(on cause: Cause, clause: ClauseID?) -> Question? {
    switch cause.effect {
    case .missing, .coarse: break
    case .outside where cause.fact.family == "attestations": break
    case .supports, .absent, .fails, .beforeWindow, .noAnchor, .excluded, .judged, .outside, .bars,
      .gaps:
      return nil
    }
    let fact = cause.fact
    if fact.family == "attestations" {
      guard let id = fact.attribute else { return nil }
      let text = pack.clauses[ClauseID(id)]?.text ?? id
      return Question(
        key: "声明 \(id)",
        text: "\(id) \(text)？",
        prefix: ["声明", id],
        hint: "是/否",
        denial: nil,
      )
    }
    return fact.attribute == nil ? question(onFamily: fact) : question(onAttribute: fact)
  }

  private func question(onAttribute fact: FactReference) -> Question? {
    guard let path = fact.attribute else { return nil }
    let family = fact.family.flatMap(Vocabulary.family) ?? Vocabulary.profile
    let name = Wording(pack: pack, profile: profile).reference(fact)
    let attribute = family.attribute(at: path)
    let target =
      fact.id
      ?? fact.index.map { "\(family.name)\($0 + 1)" }
    if let attribute, attribute.nested != nil, fact.index == nil { return nil }
    let prefix = target.map { ["设置", "\($0).\(path)="] } ?? ["设置", "\(path)="]
    return Question(
      key: prefix.joined(),
      text: "\(name)？",
      prefix: prefix,
      hint: hint(for: attribute),
      denial: nil,
    )
  }

  private func question(onFamily fact: FactReference) -> Question? {
    guard let key = fact.family, let family = Vocabulary.family(key), fact.index == nil else {
      return nil
    }
    let command = CommandTable.commands.values.first { $0.family == key }
    let words = command.map { $0.example.dropFirst($0.name.count).drop { $0 == " " } } ?? ""
    let example = words.isEmpty ? "没有写“无”" : "如 \(words)；没有写“无”"
    return Question(
      key: key,
      text: "\(family.name)（\(family.meaning)）？",
      prefix: [command?.name ?? "设置 \(family.name)"],
      hint: example,
      denial: "设置 \(family.name)=无",
    )
  }

  private func hint(for attribute: Attribute?) -> String {
    guard let attribute else { return "" }
    switch attribute.type {
    case .flag: return "是/否"
    case .day: return "日期，如 2024-05-01"
    case .openDay: return "日期或“至今”"
    case .number: return attribute.unit.isEmpty ? "数字" : "数字，\(attribute.unit)"
    case .word(let set), .words(let set):
      return set.words.prefix(8).map(\.name).joined(separator: "、")
        + (set.words.count > 8 ? "…" : "")
    case .text, .yearly, .record, .records, .attestations: return ""
    }
  }
}
