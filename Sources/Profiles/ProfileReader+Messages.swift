import Diagnostics
import RuleModel

extension DiagnosticMessage {
  static func unknownAttribute(
    _ key: String,
    family: Family,
    kind: String?,
    suggestion: String?,
  ) -> DiagnosticMessage {
    let keys = family.attributes(ofKind: kind).map { "\($0.key)（\($0.name)）" }
    return DiagnosticMessage(
      .unknownKey,
      "\(place(family, kind))没有 '\(key.prefix(40))' 这一项",
      notes: keys.count <= 8 ? ["可用：\(keys.joined(separator: "、"))"] : [],
      suggestion: suggestion,
    )
  }

  static func attributeOfOtherKinds(
    _ attribute: Attribute,
    spelled spelling: String,
    kind: String,
    others: [Attribute],
  ) -> DiagnosticMessage {
    var kinds: [String] = []
    for name in others.flatMap(\.kinds).map(Vocabulary.name(ofKind:)) where !kinds.contains(name) {
      kinds.append(name)
    }
    return DiagnosticMessage(
      .unknownKey,
      "\(Vocabulary.name(ofKind: kind))没有 '\(spelling)' 这一项",
      notes: ["有这一项的成果：\(kinds.joined(separator: "、"))"],
    )
  }

  static func sameAttribute(_ key: String, _ first: String, line: Int?) -> DiagnosticMessage {
    let place = line.map { "（第 \($0) 行）" } ?? ""
    return DiagnosticMessage(.duplicateKey, "'\(key)' 与 '\(first)'\(place)是同一项")
  }

  static func missingKind() -> DiagnosticMessage {
    DiagnosticMessage(
      .missingKey,
      "成果缺少 'kind'（类型）",
      notes: ["如 kind: paper 或 kind: 论文"],
    )
  }

  static func duplicateID(_ id: String, line: Int) -> DiagnosticMessage {
    DiagnosticMessage(.duplicateIdentifier, "成果编号 '\(id)' 已在第 \(line) 行用过")
  }

  static func unusableID(_ id: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .duplicateIdentifier,
      "'\(id.prefix(40))' 不能作编号",
      notes: ["编号是一个词，如 p1，不含空格和标点"],
    )
  }

  private static func place(_ family: Family, _ kind: String?) -> String {
    kind.map(Vocabulary.name(ofKind:)) ?? family.name
  }
}
