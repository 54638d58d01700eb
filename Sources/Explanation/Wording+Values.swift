package import Evaluation
import OrderedCollections
package import RuleModel

extension Wording {
  /// A value by the Chinese words of its attribute.
  package func value(_ value: FactValue, of attribute: Attribute?) -> String {
    switch value {
    case .absent:
      if case .openDay? = attribute?.type { return attribute?.key == "to" ? "至今" : "无期限" }
      return "无"
    case .word(let word): return Self.word(word, in: attribute?.type)
    case .words(let words):
      return words.isEmpty
        ? "无" : words.map { Self.word($0, in: attribute?.type) }.joined(separator: "、")
    case .text(let text): return text
    case .flag(let flag): return flag ? "是" : "否"
    case .number(let number):
      return attribute?.key == "rank" ? "第\(number)" : "\(number)\(attribute?.unit ?? "")"
    case .day(let day): return day.description
    case .yearly(let numbers):
      return numbers.map { "\($0.year)年\($0.number)\(attribute?.unit ?? "")" }
        .joined(separator: "、")
    case .record(let record): return nested(record, attribute)
    case .records(let records):
      return records.isEmpty ? "无" : list(records, attribute)
    }
  }

  /// Nested records one after another, equal ones once with their number.
  private func list(_ records: [Record], _ attribute: Attribute?) -> String {
    var counted: [(words: String, count: Int)] = []
    for record in records {
      let words = nested(record, attribute)
      if counted.last?.words == words {
        counted[counted.count - 1].count += 1
      } else {
        counted.append((words, 1))
      }
    }
    return counted.map { $0.count > 1 ? "（\($0.words)）×\($0.count)" : $0.words }
      .joined(separator: "；")
  }

  private func nested(_ record: Record, _ attribute: Attribute?) -> String {
    attributes(of: record, in: attribute?.type.nested).joined(separator: "，")
  }

  /// The attributes of a record as `名：值`, in the order of the vocabulary.
  func attributes(
    of record: Record,
    in family: Family?,
    without hidden: Set<String> = [],
  ) -> [String] {
    let order = family?.attributes.keys.elements ?? []
    let known = order.filter { record.values[$0] != nil }
    let others = record.values.keys.filter { !order.contains($0) }
    var result: [String] = []
    for key in known + others where !hidden.contains(key) {
      guard let value = record.values[key] else { continue }
      if key == "from", !hidden.contains("to"), case .day(let from) = value {
        let to = record.values["to"].map { self.value($0, of: family?.attributes["to"]) } ?? "？"
        result.append("\(from)—\(to)")
      } else if key != "to" || record.values["from"] == nil {
        let attribute = family?.attributes[key]
        let words = self.value(value, of: attribute)
        let name = attribute?.name ?? key
        if case .record = value {
          result.append("\(name)（\(words)）")
        } else {
          result.append("\(name)：\(words)")
        }
      }
    }
    return result
  }

  static func word(_ id: String, in type: AttributeType?) -> String {
    switch type {
    case .word(let set)?, .words(let set)?: set.word(id: id)?.name ?? id
    default: id
    }
  }

  /// An amount in its own units: 3项, 5个月零3天, 省部级及以上.
  package static func measure(_ measure: Measure) -> String {
    switch measure {
    case .years(let years): "\(years)年"
    case .span(let span): self.span(span)
    case .count(let count, let unit): "\(count)\(unit)"
    case .quantity(let quantity, let unit): "\(quantity)\(unit)"
    case .words(let words, let attribute, let orBetter):
      words.map { word($0, in: anyAttribute(attribute)?.type) }.joined(separator: "或")
        + (orBetter ? "及以上" : "")
    case .day(let day): day.description
    case .text(let text): text
    }
  }

  /// A stretch of time: 2年, 5个月零3天, 1年5个月; 0天 when it is none.
  package static func span(_ span: Span) -> String {
    if span.isZero { return "0天" }
    var text = ""
    if span.years > 0 { text += "\(span.years)年" }
    if span.months > 0 { text += "\(span.months)个月" }
    if span.days > 0 { text += "\(text.isEmpty ? "" : "零")\(span.days)天" }
    return text
  }

  /// The attribute of that path in whichever family has it first.
  private static func anyAttribute(_ path: String) -> Attribute? {
    if let found = Vocabulary.profile.attribute(at: path) { return found }
    return Vocabulary.family("achievements")?.attribute(at: path)
  }

  /// What achievements of a kind are counted in.
  static func unit(ofKind kind: String) -> String {
    switch kind {
    case "paper": "篇"
    case "book": "部"
    case "patent": "件"
    case "report", "think-tank-report", "consulting-report", "decision-report", "contract": "份"
    default: "项"
    }
  }

  /// What records of a family are counted in.
  static func unit(ofFamily family: String) -> String {
    switch family {
    case "experts": "名"
    case "assessments": "年"
    case "achievements": "项"
    default: "条"
    }
  }

  /// The word of an achievement kind.
  static func kind(_ id: String) -> String {
    word(id, in: Vocabulary.family("achievements")?.attributes["kind"]?.type)
  }
}

extension AttributeType {
  /// The family of the nested records, when it has any.
  var nested: Family? {
    switch self {
    case .record(let family), .records(let family): family
    case .word, .words, .text, .flag, .number, .day, .openDay, .yearly, .attestations: nil
    }
  }
}
