import OrderedCollections
package import RuleModel

extension Wording {
  /// A fact by a name that commands understand: 成果 p1《题目》·排名, 职称2（经济·中级）.
  package func reference(_ fact: FactReference) -> String {
    guard let key = fact.family else {
      return fact.attribute.map { Self.attributeName($0, in: Vocabulary.profile) } ?? "档案"
    }
    if key == "attestations" {
      return fact.attribute.map { "声明 \($0)" } ?? "声明"
    }
    let family = Vocabulary.family(key)
    var text = family?.name ?? Self.attributeName(key, in: Vocabulary.profile)
    if let index = fact.index {
      text = recordName(index, fact.id, key, family)
    }
    if let attribute = fact.attribute {
      text += "·" + Self.attributeName(attribute, in: family)
    }
    return text
  }

  private func recordName(
    _ index: Int,
    _ id: String?,
    _ key: String,
    _ family: Family?,
  ) -> String {
    let records = profile.records(key) ?? []
    guard records.indices.contains(index) else {
      return "\(family?.name ?? key)\(id.map { " \($0)" } ?? String(index + 1))"
    }
    let record = records[index]
    let tag = Self.tag(record.origin)
    let word = family?.name ?? key
    if key == "achievements" {
      let title = record.text("title") ?? record.text("name")
      let name = title.map { "《\($0)》" } ?? "（\(record.word("kind").map(Self.kind) ?? "？")）"
      return "\(word) \(id ?? record.text("id") ?? String(index + 1))\(name)\(tag)"
    }
    guard family?.isList ?? true else { return word + tag }
    let summary = summary(of: record, key, family)
    return "\(word)\(index + 1)\(summary.isEmpty ? "" : "（\(summary)）")\(tag)"
  }

  /// The words that tell a record from its siblings.
  func summary(of record: Record, _ key: String, _ family: Family?) -> String {
    let telling: [String] =
      switch key {
      case "employment": record["employer"] == nil ? ["kind", "from"] : ["employer"]
      case "education": ["level"]
      case "titles": ["series", "level"]
      case "appointments": ["specialty", "level"]
      case "exams": ["name"]
      case "assessments": ["year", "grade"]
      case "talents": ["programme"]
      case "experts": ["field", "level"]
      case "conduct.sanctions": ["grade"]
      default: Array((family?.attributes.keys.elements ?? []).prefix(2))
      }
    return telling.compactMap { path in
      record[path].map { value($0, of: family?.attributes[path]) }
    }.joined(separator: "·")
  }

  /// An achievement by its position in the profile.
  func achievement(_ index: Int) -> String {
    reference(FactReference(family: "achievements", index: index, id: achievementID(index)))
  }

  /// The id of an achievement, or its place from 1 when it has none.
  func achievementID(_ index: Int) -> String {
    let records = profile.records("achievements") ?? []
    guard records.indices.contains(index), let id = records[index].text("id") else {
      return String(index + 1)
    }
    return id
  }

  /// The value a reference points at, when it is known.
  func current(_ fact: FactReference) -> FactValue? {
    guard let key = fact.family else { return fact.attribute.flatMap { profile.root[$0] } }
    guard let index = fact.index, let attribute = fact.attribute,
      let records = profile.records(key), records.indices.contains(index)
    else { return nil }
    return records[index][attribute]
  }

  /// The Chinese name of an attribute path: 期刊·核心期刊.
  static func attributeName(_ path: String, in family: Family?) -> String {
    var family = family
    return path.split(separator: ".").map { part in
      let attribute = family?.attributes[String(part)]
      family = attribute?.type.nested
      return attribute?.name ?? String(part)
    }.joined(separator: "·")
  }

  /// The attribute at a path, also through lists of nested records.
  static func attribute(_ path: String, in family: Family?) -> Attribute? {
    var family = family
    var found: Attribute?
    for part in path.split(separator: ".") {
      found = family?.attributes[String(part)]
      family = found?.type.nested
    }
    return found
  }

  /// The attribute a reference points at.
  static func attribute(of fact: FactReference) -> Attribute? {
    guard let path = fact.attribute else { return nil }
    return attribute(path, in: fact.family.map { Vocabulary.family($0) } ?? Vocabulary.profile)
  }
}
