import Profiles

/// The words of a question such as `?方案`, `方案?` or `论文？`.
enum Topic {
  /// What a line asks to have explained; nil when it is no question.
  ///
  /// Only a line of one or two words can end in a question mark: a title may end in one too.
  static func query(of statement: Statement) -> [Token]? {
    guard var first = statement.tokens.first, !first.isQuoted else { return nil }
    if first.text.hasPrefix("?") {
      first.text.removeFirst()
      first.range = min(first.range.lowerBound + 1, first.range.upperBound)..<first.range.upperBound
      let rest = Array(statement.tokens.dropFirst())
      return first.text.isEmpty ? rest : [first] + rest
    }
    guard statement.tokens.count <= 2, var last = statement.tokens.last, !last.isQuoted,
      last.text.hasSuffix("?"), !last.text.contains("=")
    else { return nil }
    last.text.removeLast()
    last.range = last.range.lowerBound..<max(last.range.lowerBound, last.range.upperBound - 1)
    return last.text.isEmpty ? Array(statement.tokens.dropLast()) : [last]
  }
}
