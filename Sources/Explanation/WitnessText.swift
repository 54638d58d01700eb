import OrderedCollections
import RuleModel
package import Witnesses

/// The persons one step apart who show where a clause draws its line (恰好符合 / 恰好不符).
package struct WitnessText: Sendable {
  /// The pairs.
  package var pairs: [WitnessPair]
  /// The words.
  package var wording: Wording

  /// A text of pairs.
  package init(_ pairs: [WitnessPair], _ wording: Wording) {
    self.pairs = pairs
    self.wording = wording
  }

  /// One line for each person who just passes, followed by those one step away who just do not.
  package var lines: [String] { groups.flatMap { [$0.passing] + $0.failing } }

  struct Group {
    var passing: String
    var failing: [String]
  }

  var groups: [Group] {
    var groups: [Group] = []
    for pair in pairs {
      let passing = passing(pair)
      if let index = groups.firstIndex(where: { $0.passing == passing }) {
        groups[index].failing.append(failing(pair))
      } else {
        groups.append(Group(passing: passing, failing: [failing(pair)]))
      }
    }
    return groups
  }

  /// The one who passes: every fact, the day, and the readings switched.
  package func passing(_ pair: WitnessPair) -> String {
    let facts = facts(of: pair.passing.profile)
    let readings = pair.readings.sorted { $0.key.text < $1.key.text }
      .map { "，口径 \($0.key)=\($0.value)" }.joined()
    return "恰好符合（\(Wording.name(pair.passing.standing))）："
      + (facts.isEmpty ? "不问档案" : facts.joined(separator: "；"))
      + "（判定日期 \(pair.passing.day)\(readings)）"
  }

  /// The one who does not, by the only difference.
  package func failing(_ pair: WitnessPair) -> String {
    "恰好不符（\(Wording.name(pair.failing.standing))）：只差 \(difference(of: pair))"
  }

  private func facts(of profile: Profile) -> [String] {
    var found: [(words: String, count: Int)] = []
    for attribute in Vocabulary.profile.attributes.values {
      guard let value = profile.root.values[attribute.key] else { continue }
      for words in facts(value, attribute) {
        if found.last?.words == words {
          found[found.count - 1].count += 1
        } else {
          found.append((words, 1))
        }
      }
    }
    return found.map { $0.count > 1 ? "\($0.words)（共\($0.count)条）" : $0.words }
  }

  private func facts(_ value: FactValue, _ attribute: Attribute) -> [String] {
    switch value {
    case .records(let records):
      if records.isEmpty { return ["\(attribute.name)：无"] }
      return records.map { record in
        "\(attribute.name) " + words(of: record, in: attribute.type.nested)
      }
    case .record(let record) where attribute.type.isAttestations:
      return record.values.map { clause, answer in
        "声明 \(clause)：\(answer == .flag(true) ? "是" : "否")"
      }
    case .record(let record):
      return ["\(attribute.name) " + words(of: record, in: attribute.type.nested)]
    case .absent, .word, .words, .text, .flag, .number, .day, .yearly:
      return ["\(attribute.name)：\(wording.value(value, of: attribute))"]
    }
  }

  private func words(of record: Record, in family: Family?) -> String {
    let parts = wording.attributes(of: record, in: family, without: ["id"])
    return parts.isEmpty ? "（一条）" : parts.joined(separator: "，")
  }
}

// The difference between two persons.
extension WitnessText {
  private func difference(of pair: WitnessPair) -> String {
    switch pair.step.change {
    case .day(let from, let to):
      let (first, second) = pair.isFromPassing ? (from, to) : (to, from)
      return "判定日期 \(first) → \(second)"
    case .oneWork:
      return "各项成果出自同一工作"
    case .fact(let path, let from, let to):
      let (first, second) = pair.isFromPassing ? (from, to) : (to, from)
      return difference(path, from: first, to: second)
    }
  }

  private func difference(
    _ path: [WitnessStep.Part],
    from: FactValue?,
    to: FactValue?,
  ) -> String {
    if path.first == .key("attestations"), case .key(let clause)? = path.last {
      return "声明 \(clause) \(answer(from)) → \(answer(to))"
    }
    let (name, attribute) = place(path)
    if case .index? = path.last {
      return to == nil ? "去掉\(name)" : "另加\(name)"
    }
    let words = [from, to].map { value in
      value.map { wording.value($0, of: attribute) } ?? "未填"
    }
    return "\(name) \(words[0]) → \(words[1])"
  }

  private func answer(_ value: FactValue?) -> String {
    switch value {
    case .flag(true)?: "是"
    case .flag(false)?: "否"
    default: "未填"
    }
  }

  /// The name of a place, 职称2·取得日期, with the attribute it holds.
  private func place(_ path: [WitnessStep.Part]) -> (String, Attribute?) {
    var family: Family? = Vocabulary.profile
    var attribute: Attribute?
    var parts: [String] = []
    for part in path {
      switch part {
      case .key(let key):
        attribute = family?.attributes[key]
        family = attribute?.type.nested
        parts.append(attribute?.name ?? key)
      case .index(let index):
        parts[parts.count - 1] += "\(index + 1)"
      }
    }
    return (parts.joined(separator: "·"), attribute)
  }
}
