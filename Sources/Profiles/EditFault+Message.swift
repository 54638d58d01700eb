package import Diagnostics
import RuleModel

extension EditFault {
  /// The fault in words, with the word that was probably meant.
  package var message: DiagnosticMessage {
    switch kind {
    case .missing(let expected):
      return DiagnosticMessage(.badCommand, "还缺\(expected)")
    case .unknownWord(let word, let family, let expected, let spellings):
      let longer = Self.endings(word, among: spellings)
      return DiagnosticMessage(
        .unknownWord,
        "'\(word.prefix(40))' 不是\(family)的词",
        notes: (longer.count > 1 ? ["可能是：\(longer.joined(separator: "、"))"] : [])
          + (expected.isEmpty ? [] : ["还可以写：\(expected.joined(separator: "、"))"]),
        suggestion: longer.isEmpty
          ? Suggestion.nearest(to: word, among: spellings) : longer.count == 1 ? longer[0] : nil,
      )
    case .attributeWithoutValue(let name, let example):
      return DiagnosticMessage(.badCommand, "'\(name)' 要写成 \(example)")
    case .unknownAttribute(let key, let family, let spellings):
      return DiagnosticMessage(
        .unknownKey,
        "\(family)没有 '\(key.prefix(40))' 这一项",
        suggestion: Suggestion.nearest(to: key, among: spellings),
      )
    case .otherKinds(let key, let kind, let kinds):
      return DiagnosticMessage(
        .unknownKey,
        "\(kind)没有 '\(key)' 这一项",
        notes: ["有这一项的成果：\(kinds.joined(separator: "、"))"],
      )
    case .ambiguous(let name, let paths):
      return DiagnosticMessage(
        .unknownKey,
        "'\(name)' 有几种意思",
        notes: ["请写明：\(paths.joined(separator: "、"))"],
      )
    case .repeated(let name):
      return DiagnosticMessage(.duplicateKey, "\(name)已经写过")
    case .value(let fault):
      return fault.message { Suggestion.nearest(to: $0, among: $1) }
    case .unusableID(let id):
      return DiagnosticMessage.unusableID(id)
    case .unknownRecord(let name, let known):
      return DiagnosticMessage(
        .unknownReference,
        "档案里没有 '\(name.prefix(40))'",
        notes: known.isEmpty ? ["“档案”列出各条的编号"] : [],
        suggestion: Suggestion.nearest(to: name, among: known),
      )
    case .whichRecord(let family, let count):
      return DiagnosticMessage(
        .unknownReference,
        count == 0 ? "档案里还没有\(family)" : "\(family)有 \(count) 条，请写明第几条",
        notes: count == 0 ? [] : ["如 \(family)1"],
      )
    case .unexpected(let word, let expected):
      return DiagnosticMessage(.badCommand, "多了 '\(word.prefix(40))'，这里应为\(expected)")
    case .datesOutOfOrder(let sentence):
      return DiagnosticMessage(.orderOfDates, sentence)
    }
  }

  /// The words that end in what was typed, as 副高级 and 正高级 do in 高级; none for one character.
  private static func endings(_ word: String, among spellings: [String]) -> [String] {
    guard word.count > 1, !word.allSatisfy(\.isASCII) else { return [] }
    var found: [String] = []
    for spelling in spellings where spelling != word && spelling.hasSuffix(word) {
      if !found.contains(spelling) { found.append(spelling) }
    }
    return Array(found.prefix(5))
  }
}
