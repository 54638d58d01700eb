/// How a scalar is written so that it reads back as it was: without quotes where that is safe.
struct ScalarSpelling {
  private let scalar: DocumentScalar

  init(_ scalar: DocumentScalar) {
    self.scalar = scalar
  }

  /// The scalar on one line. Inside brackets (`inFlow`) more characters need quotes.
  func inline(inFlow: Bool) -> String {
    if scalar.isNull { return "~" }
    if scalar.isQuoted, scalar.needsQuotesToBeText { return quoted }
    return isSafe(inFlow: inFlow) ? scalar.text : quoted
  }

  /// The lines of a text with line breaks as they stand below a `|`, and the `|` with its ending;
  /// nil when the text has one line or would not survive.
  var literal: (header: String, lines: [Substring])? {
    let text = scalar.text
    guard text.contains("\n"), !text.unicodeScalars.contains(where: Self.needsEscape) else {
      return nil
    }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let endsLine = lines.last?.isEmpty ?? false
    if endsLine { lines.removeLast() }
    // An indented first line would be taken for the indentation; further empty lines at the end
    // would be cut; spaces alone on a line would be lost.
    guard let first = lines.first, let last = lines.last, !first.isEmpty, !last.isEmpty,
      lines.allSatisfy({ $0.isEmpty || !$0.allSatisfy(\.isWhitespace) }),
      !first.hasPrefix(" "), !first.hasPrefix("\t")
    else { return nil }
    return (endsLine ? "|" : "|-", lines)
  }
}

extension ScalarSpelling {
  private static let indicators: Set<Unicode.Scalar> = [
    "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`",
  ]

  private func isSafe(inFlow: Bool) -> Bool {
    let text = scalar.text
    guard let first = text.first, let last = text.last, !first.isWhitespace, !last.isWhitespace
    else { return false }
    // By scalars, because a combining mark makes another character of an indicator but not for
    // YAML.
    let scalars = text.unicodeScalars
    guard let opening = scalars.first else { return false }
    if Self.indicators.contains(opening), !NumberSpelling.isNumber(text) { return false }
    if text.hasPrefix("...") || scalars.last == ":" { return false }
    var previous: Unicode.Scalar = " "
    for scalar in scalars {
      if scalar == "\t" || scalar == "\n" || Self.needsEscape(scalar) { return false }
      if scalar == "#", previous == " " { return false }
      if scalar == " ", previous == ":" { return false }
      if inFlow, ",[]{}:?".unicodeScalars.contains(scalar) { return false }
      previous = scalar
    }
    return true
  }

  private var quoted: String {
    var result = "\""
    for scalar in scalar.text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      default:
        if Self.needsEscape(scalar) {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\r" || EncodingCheck.isForbidden(scalar)
  }
}
