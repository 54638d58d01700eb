/// The only spellings of numbers a document may use: digits, one sign, one decimal point.
///
/// Exponents, hexadecimal forms, digit separators and words such as `.inf` are not numbers here:
/// nobody writes them in a profile, and YAML versions disagree about them.
enum NumberSpelling {
  /// Whether the text is a number of the accepted spelling.
  static func isNumber(_ text: String) -> Bool {
    let parts = unsigned(text).split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count) && parts.allSatisfy { !$0.isEmpty && isDigits($0) }
  }

  /// Whether the text is a whole number of the accepted spelling, however large.
  static func isWhole(_ text: String) -> Bool {
    let digits = unsigned(text)
    return !digits.isEmpty && isDigits(digits)
  }

  private static func unsigned(_ text: String) -> Substring {
    text.first == "-" || text.first == "+" ? text.dropFirst() : text[...]
  }

  private static func isDigits(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
