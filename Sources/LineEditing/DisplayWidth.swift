import CEditline

/// Columns on a terminal.
enum DisplayWidth {
  /// Columns of one scalar: wide characters 2, combining marks 0.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    if (0x20..<0x7F).contains(scalar.value) { return 1 }
    return max(0, Int(terminal_columns_of(scalar.value)))
  }

  /// Columns of a text without escapes.
  ///
  /// The sum over its scalars: what terminals do that know no joined emoji, which is most of them.
  static func of(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The longest beginning of `text` that fits, with `…` at the end when something was cut.
  static func cut(_ text: String, to columns: Int) -> String {
    guard of(text) > columns else { return text }
    var kept = ""
    var used = 0
    for character in text {
      let width = of(String(character))
      guard used + width < columns else { break }
      kept.append(character)
      used += width
    }
    return columns > 0 ? kept + "…" : ""
  }
}
