import Diagnostics

extension DiagnosticMessage {
  static func wrongType(
    expected: String,
    found node: DocumentNode,
    suggestion: String?,
  ) -> DiagnosticMessage {
    var notes: [String] = []
    if let scalar = node.scalar, scalar.text.contains("：") {
      notes.append("键后应为半角冒号加空格 ': '，这里是全角冒号 '：'")
    }
    return DiagnosticMessage(
      .wrongType,
      self.expected(expected, found: node),
      notes: notes,
      suggestion: suggestion,
    )
  }

  static func outOfRange(expected: String, found node: DocumentNode) -> DiagnosticMessage {
    DiagnosticMessage(.outOfRange, self.expected(expected, found: node))
  }

  static func unreadable(
    _ code: DiagnosticCode,
    expected: String,
    found node: DocumentNode,
  ) -> DiagnosticMessage {
    DiagnosticMessage(code, self.expected(expected, found: node))
  }

  static func unknownWord(
    _ node: DocumentNode,
    noun: String,
    allowed: [String],
    suggestion: String?,
  ) -> DiagnosticMessage {
    DiagnosticMessage(
      .unknownWord,
      "未知的\(noun) \(node.summary)",
      notes: allowed.count < 6 ? ["可用：\(allowed.joined(separator: "、"))"] : [],
      suggestion: suggestion,
    )
  }

  static func missingKey(_ key: String) -> DiagnosticMessage {
    DiagnosticMessage(.missingKey, "缺少键 '\(key)'")
  }

  static func unknownKey(
    _ key: String,
    allowed: [String],
    suggestion: String?,
  ) -> DiagnosticMessage {
    DiagnosticMessage(
      .unknownKey,
      "未知的键 '\(key.shortened)'",
      notes: (1..<6).contains(allowed.count) ? ["可用的键：\(allowed.joined(separator: "、"))"] : [],
      suggestion: suggestion,
    )
  }
}

extension DiagnosticMessage {
  private static func expected(_ expected: String, found node: DocumentNode) -> String {
    "应为\(expected.spacedFromChinese)，得到\(node.summary.spacedFromChinese)"
  }
}

extension DocumentNode {
  /// The value in a few words, for a sentence.
  var summary: String {
    switch content {
    case .scalar(let scalar):
      if scalar.isNull { return "空值" }
      return scalar.isQuoted && scalar.needsQuotesToBeText
        ? "带引号的文字 '\(scalar.text.shortened)'" : "'\(scalar.text.shortened)'"
    case .sequence(let elements):
      return "\(elements.count) 项的列表"
    case .mapping(let entries):
      return "\(entries.count) 个键的映射"
    }
  }

  /// How many characters a fault of the value marks: a scalar as written, else its beginning.
  var span: Int {
    guard let scalar else { return 1 }
    return scalar.text.count + (scalar.isQuoted ? 2 : 0)
  }
}

extension String {
  /// The words with a space before them when they begin with a Latin letter, digit or quote.
  fileprivate var spacedFromChinese: String {
    unicodeScalars.first?.isASCII ?? false ? " \(self)" : self
  }

  /// The first line, cut to what a sentence can hold.
  var shortened: String {
    let line = prefix { !$0.isNewline }
    return line.count > 40 || line.endIndex != endIndex ? "\(line.prefix(40))…" : self
  }
}
