import OrderedCollections
package import RuleModel

/// A profile by families (档案), with the names that commands understand: 工作1, 职称2, p1.
package struct ProfileText: OutlinedText {
  /// The profile.
  package var profile: Profile

  /// A text of a profile.
  package init(_ profile: Profile) {
    self.profile = profile
  }

  package var outline: Outline {
    var outline = Outline()
    outline.heading("档案\(profile.name.map { "：\($0)" } ?? "")")
    var unknown: [String] = []
    for attribute in Vocabulary.profile.attributes.values where attribute.key != "name" {
      guard let value = profile.root.values[attribute.key] else {
        unknown.append(attribute.name)
        continue
      }
      write(value, attribute, to: &outline)
    }
    if !unknown.isEmpty { outline.add("未填：\(unknown.joined(separator: "、"))") }
    return outline
  }

  private func write(_ value: FactValue, _ attribute: Attribute, to outline: inout Outline) {
    switch value {
    case .records(let records) where records.isEmpty:
      outline.add("\(attribute.name)：无")
    case .records(let records):
      outline.add("\(attribute.name)（\(records.count)）")
      for (index, record) in records.enumerated() {
        outline.add(line(record, index, attribute), .bullet, depth: 1)
      }
    case .record(let record) where attribute.type.isAttestations:
      outline.add(attribute.name)
      for (clause, value) in record.values {
        let isYes = value == .flag(true)
        outline.add(
          "\(clause)：\(isYes ? "是" : "否")\(tag(record))",
          isYes ? .standing(.met) : .standing(.unmet),
          depth: 1,
        )
      }
    case .record(let record):
      let parts = wording.attributes(of: record, in: attribute.type.nested)
      outline.add("\(attribute.name)：\(parts.joined(separator: "，"))\(tag(record))")
    case .absent, .word, .words, .text, .flag, .number, .day, .yearly:
      outline.add("\(attribute.name)：\(wording.value(value, of: attribute))")
    }
  }

  private func line(_ record: Record, _ index: Int, _ attribute: Attribute) -> String {
    let family = attribute.type.nested
    guard attribute.key == "achievements" else {
      let parts = wording.attributes(of: record, in: family)
      return "\(attribute.name)\(index + 1)\(tag(record))　\(parts.joined(separator: "，"))"
    }
    let id = record.text("id") ?? "\(attribute.name)\(index + 1)"
    let kind = record.word("kind").map(Wording.kind) ?? "种类未填"
    let title = record.text("title").map { "《\($0)》" } ?? ""
    let parts = wording.attributes(of: record, in: family, without: ["id", "kind", "title"])
    return "\(id) \(kind)\(title)\(tag(record))　\(parts.joined(separator: "，"))"
  }

  private func tag(_ record: Record) -> String {
    Wording.tag(record.origin)
  }

  /// Values need no pack.
  private var wording: Wording {
    Wording(pack: .none, profile: profile)
  }
}

extension AttributeType {
  var isAttestations: Bool {
    if case .attestations = self { return true }
    return false
  }
}

extension RulePack {
  /// No standard at all: for words that speak of facts alone.
  fileprivate static let none = RulePack(
    id: "",
    name: "",
    shortName: "",
    edition: "",
    document: "",
    digest: "",
    readings: [:],
    anchors: [:],
    terms: [:],
    clauses: [:],
    pathways: [:],
  )
}
