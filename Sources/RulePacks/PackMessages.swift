import Diagnostics
import RuleModel

// The sentences about faults in rule packs; each is raised in a reader beside this file.
extension DiagnosticMessage {
  static func formatVersion(_ found: Int, known: Int) -> DiagnosticMessage {
    DiagnosticMessage(.badPack, "规则包的格式版本应为 \(known)，得到 \(found)")
  }

  static func unknownReference(_ name: PackName, suggestion: String?) -> DiagnosticMessage {
    DiagnosticMessage(
      .unknownReference,
      "本规则包没有\(name.noun) '\(name)'",
      suggestion: suggestion,
    )
  }

  static func duplicate(_ name: PackName, firstLine: Int?) -> DiagnosticMessage {
    DiagnosticMessage(
      .duplicateIdentifier,
      "\(name.noun) '\(name)' 重复",
      notes: firstLine.map { ["前一处在第 \($0) 行"] } ?? [],
    )
  }

  static func circle(_ path: [PackName]) -> DiagnosticMessage {
    DiagnosticMessage(
      .circularReference,
      "\(path.first.map(\.noun) ?? "")循环引用自身：\(path.map(\.description).joined(separator: " → "))",
    )
  }

  static func tooDeep(_ name: PackName, limit: Int) -> DiagnosticMessage {
    DiagnosticMessage(.nestingLimit, "\(name.noun) '\(name)' 的引用超过 \(limit) 层")
  }

  static func currentOnItself(_ anchor: AnchorName, of pathway: String) -> DiagnosticMessage {
    DiagnosticMessage(
      .circularReference,
      "起算日 '\(anchor)' 自身用到 'current'，申报途径 '\(pathway)' 不能以它为 current",
    )
  }

  static func reservedAnchor(_ name: AnchorName) -> DiagnosticMessage {
    DiagnosticMessage(.badPack, "'\(name)' 由各申报途径指定，不能另行定义")
  }

  static func badIdentifier(_ noun: String, example: String) -> DiagnosticMessage {
    DiagnosticMessage(.badPack, "\(noun)应为小写字母、数字和连字符，如 \(example)")
  }

  static func empty(_ noun: String) -> DiagnosticMessage {
    DiagnosticMessage(.badPack, "\(noun)不能为空")
  }

  static func missingOption(_ option: String, of reading: ReadingID) -> DiagnosticMessage {
    DiagnosticMessage(.missingOption, "口径 '\(reading)' 的选项 '\(option)' 没有对应的内容")
  }

  static func unknownOption(
    _ option: String,
    of reading: ReadingID,
    suggestion: String?,
  ) -> DiagnosticMessage {
    DiagnosticMessage(
      .unknownReference,
      "口径 '\(reading)' 没有选项 '\(option)'",
      suggestion: suggestion,
    )
  }

  static func unknownHead(_ key: String, of noun: String, suggestion: String?)
    -> DiagnosticMessage
  {
    DiagnosticMessage(.unknownKey, "没有写法为 '\(key)' 的\(noun)", suggestion: suggestion)
  }

  static func severalHeads(_ second: String, beside first: String, of noun: String)
    -> DiagnosticMessage
  {
    DiagnosticMessage(.badPack, "一个\(noun)只有一种写法：已有 '\(first)'，又有 '\(second)'")
  }

  static func missingHead(of noun: String, among keys: [String]) -> DiagnosticMessage {
    DiagnosticMessage(.missingKey, "\(noun)应有一个键：\(keys.joined(separator: "、"))")
  }

  static func kindNeedsGroup(_ key: String) -> DiagnosticMessage {
    DiagnosticMessage(.badPack, "只有类别为 group 的条款可以有 '\(key)'")
  }

  static func branchStandsAlone() -> DiagnosticMessage {
    DiagnosticMessage(
      .badPack,
      "'by' 须独占一个映射",
      notes: ["与其他条件并列时写成 all: [{by: …}]"],
    )
  }
}

// About records, attributes and their tests.
extension DiagnosticMessage {
  static func unknownFamily(_ path: String, suggestion: String?) -> DiagnosticMessage {
    DiagnosticMessage(.unknownReference, "档案没有名为 '\(path)' 的记录", suggestion: suggestion)
  }

  static func familyHasNoSpells(_ family: Family, _ key: String) -> DiagnosticMessage {
    DiagnosticMessage(.wrongTest, "\(family.name) '\(family.key)' 没有起止日期，不能用 '\(key)'")
  }

  static func unknownAttribute(_ path: String, of family: Family, suggestion: String?)
    -> DiagnosticMessage
  {
    DiagnosticMessage(
      .unknownKey,
      "\(family.name) '\(family.key)' 没有属性 '\(path)'",
      suggestion: suggestion,
    )
  }

  static func attributeOfOtherKinds(_ path: String, kinds: [String], has: [String])
    -> DiagnosticMessage
  {
    DiagnosticMessage(
      .unknownKey,
      "成果类型 \(kinds.joined(separator: "、")) 没有属性 '\(path)'",
      notes: ["有此属性的类型：\(has.joined(separator: "、"))"],
    )
  }

  static func notADate(_ path: String) -> DiagnosticMessage {
    DiagnosticMessage(.wrongTest, "'\(path)' 不是日期，不能作起算日")
  }

  static func wrongTest(_ path: String, takes expected: String, found: String)
    -> DiagnosticMessage
  {
    DiagnosticMessage(.wrongTest, "'\(path)' 应为\(expected)，得到 \(found)")
  }

  static func unrankedWord(_ word: String, of path: String) -> DiagnosticMessage {
    DiagnosticMessage(.wrongTest, "'\(path)' 的词 '\(word)' 没有高低次序，不能用 'atLeast'")
  }

  static func unknownWord(
    _ word: String,
    of path: String,
    suggestion: String?,
    allowed: [String],
  ) -> DiagnosticMessage {
    DiagnosticMessage(
      .unknownWord,
      "'\(path)' 没有词 '\(word)'",
      notes: (1..<6).contains(allowed.count) ? ["可用：\(allowed.joined(separator: "、"))"] : [],
      suggestion: suggestion,
    )
  }

  static func nearlyKnownWord(_ word: String, of path: String, suggestion: String)
    -> DiagnosticMessage
  {
    DiagnosticMessage(.unknownWord, "'\(path)' 的词表外的词 '\(word)'", suggestion: suggestion)
  }

  static func termDoesNotFit(_ term: String, _ family: Family, kinds: [String], because: [String])
    -> DiagnosticMessage
  {
    let place =
      kinds.isEmpty ? "\(family.name) '\(family.key)'" : "成果类型 \(kinds.joined(separator: "、"))"
    return DiagnosticMessage(.wrongTest, "术语 '\(term)' 不能用于\(place)", notes: because)
  }
}
