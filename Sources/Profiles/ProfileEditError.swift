package import Diagnostics
package import RuleModel

/// Why an edit cannot be applied to a profile; the profile then stays as it was.
package enum ProfileEditError: Error, Hashable, Sendable {
  /// The profile has no such record.
  case noSuchRecord(FactReference)
  /// The family does not exist in the vocabulary.
  case noSuchFamily(String)
  /// An achievement with this id exists.
  case duplicateID(String)
  /// A year has an assessment: the one at a position, from 0.
  case duplicateYear(Quantity, index: Int)
  /// An achievement would have attributes, by their names, that its kind does not have.
  case attributesOfOtherKinds(FactReference, kind: String, names: [String])
  /// Two dates of a record would run backwards, as the sentence says.
  case datesOutOfOrder(FactReference, sentence: String)

  /// The error in words.
  package var message: DiagnosticMessage {
    switch self {
    case .noSuchRecord(let fact):
      let family = fact.family.flatMap(Vocabulary.family)?.name ?? "档案"
      let which = fact.id ?? fact.index.map { "第 \($0 + 1) 条" } ?? "记录"
      return DiagnosticMessage(.unknownReference, "\(family)没有 \(which)")
    case .noSuchFamily(let key):
      return DiagnosticMessage(.unknownReference, "档案没有 '\(key)' 这一类")
    case .duplicateID(let id):
      return DiagnosticMessage(.duplicateIdentifier, "成果编号 '\(id)' 已经用过")
    case .duplicateYear(let year, let index):
      return DiagnosticMessage(
        .duplicateIdentifier,
        "\(year) 年已有考核（考核\(index + 1)）",
        notes: ["改等次写“设置 考核\(index + 1).等次 优秀”"],
      )
    case .attributesOfOtherKinds(_, let kind, let names):
      return DiagnosticMessage(
        .unknownKey,
        "\(Vocabulary.name(ofKind: kind))没有这些项：\(names.joined(separator: "、"))",
        notes: ["先删除它们，再改成果的类型"],
      )
    case .datesOutOfOrder(_, let sentence):
      return DiagnosticMessage(.orderOfDates, sentence)
    }
  }
}
