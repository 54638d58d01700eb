package import Evaluation
import RuleModel

extension Wording {
  /// What a fact did to a finding: 成果 p1《题目》·排名：未填（补充后可判定）.
  package func cause(_ cause: Cause) -> String {
    let name = reference(cause.fact)
    switch cause.effect {
    case .supports: return "凭 \(name)"
    case .missing: return "\(name)：未填（补充后可判定）"
    case .absent: return "\(name)：无"
    case .fails(let test): return "\(name)\(found(cause.fact))，须\(failed(test, cause.fact))"
    case .coarse: return "\(name)\(found(cause.fact))，日期需精确到日"
    case .beforeWindow(let day): return "\(name)\(found(cause.fact))，在任职起算日 \(day) 之前"
    case .noAnchor(let anchor): return "\(name)：无从起算，还没有\(self.anchor(anchor))"
    case .excluded(let clause): return "\(name)：被\(locator(of: clause))排除（\(clause)）"
    case .judged(let what):
      return what.isEmpty ? "\(name)：由评委会判断" : "\(name)：由评委会判断（\(what)）"
    case .outside(let document): return "以\(Self.document(document))为准"
    case .bars: return bar(cause.fact, name)
    case .gaps(let years):
      return "\(name)：\(years.map(String.init).joined(separator: "、")) 年没有确定等次（有的话请补录）"
    }
  }

  /// The value found, after a colon; empty when there is none to show.
  private func found(_ fact: FactReference) -> String {
    guard let value = current(fact) else { return "" }
    switch value {
    case .record, .records: return ""
    case .absent, .word, .words, .text, .flag, .number, .day, .yearly:
      return "：\(self.value(value, of: Self.attribute(of: fact)))"
    }
  }

  private func failed(_ test: AttributeTest, _ fact: FactReference) -> String {
    if case .atMost(let most) = test, fact.attribute?.hasSuffix("rank") == true {
      return "在前\(most)"
    }
    return self.test(test, of: Self.attribute(of: fact))
  }

  private func bar(_ fact: FactReference, _ name: String) -> String {
    if fact.family == "attestations" { return "\(name)：否" }
    guard let key = fact.family, let index = fact.index, fact.attribute == nil,
      let records = profile.records(key), records.indices.contains(index),
      let spell = attributes(of: records[index], in: Vocabulary.family(key)).first(where: {
        $0.contains("—")
      })
    else { return "\(name)：属于限制情形" }
    return "\(name)：\(spell)，属于限制情形"
  }

  /// The causes of a finding, each once, without those its own mark already tells.
  func causes(of finding: Finding) -> [String] {
    if case .judged = finding.basis, finding.standing == .review { return [] }
    var result: [String] = []
    for cause in finding.causes {
      let text = self.cause(cause)
      if !result.contains(text) { result.append(text) }
    }
    return result
  }

  /// Why an achievement does not serve a need, each reason once, without the achievement's name.
  func reasons(_ candidate: LimbBasis.Candidate) -> [String] {
    let name = achievement(candidate.achievement)
    var result: [String] = []
    for cause in candidate.causes {
      var text = self.cause(cause)
      if text.hasPrefix(name) {
        text.removeFirst(name.count)
        while let first = text.first, "·：".contains(first) { text.removeFirst() }
      }
      if !result.contains(text) { result.append(text) }
    }
    return result
  }
}
