/// A value as it was written: nothing is read as a number, date or truth value until asked.
package struct DocumentScalar: Sendable {
  /// The text, with quotes removed and escapes resolved.
  package let text: String
  /// Whether quotes (or a block `|`, `>`) mark it as text: `"~"` is a tilde, `~` is nothing.
  package let isQuoted: Bool

  /// Makes a scalar.
  package init(_ text: String, isQuoted: Bool = false) {
    self.text = text
    self.isQuoted = isQuoted
  }

  /// Whether it stands for nothing: `~`, `null` or empty, without quotes.
  package var isNull: Bool { !isQuoted && Self.nullWords.contains(text) }

  /// The truth value it stands for, without quotes: true/false, yes/no, 是/否; else nil.
  package var bool: Bool? {
    if isQuoted { return nil }
    if Self.trueWords.contains(text) { return true }
    return Self.falseWords.contains(text) ? false : nil
  }

  /// Whether the text would be read as something other than text when it stood without quotes.
  package var needsQuotesToBeText: Bool {
    Self.nullWords.contains(text) || Self.trueWords.contains(text)
      || Self.falseWords.contains(text) || NumberSpelling.isNumber(text)
  }

  private static let nullWords = ["", "~", "null", "Null", "NULL"]
  private static let trueWords = ["true", "True", "TRUE", "yes", "Yes", "YES", "是"]
  private static let falseWords = ["false", "False", "FALSE", "no", "No", "NO", "否"]
}

extension DocumentScalar: Equatable {
  /// Compares meaning: quotes count only where they change how the text is read.
  package static func == (left: DocumentScalar, right: DocumentScalar) -> Bool {
    if left.isNull || right.isNull { return left.isNull && right.isNull }
    return left.text == right.text
      && (left.isQuoted == right.isQuoted || !left.needsQuotesToBeText)
  }
}
