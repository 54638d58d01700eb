import Explanation

/// Writes answers to standard output.
enum Answer {
  /// Texts with an empty line between each two.
  static func write(_ texts: [[String]]) {
    Output.standard.write(texts.joined(separator: [""]).map { $0 })
  }

  /// One answer as it is, several as a list.
  static func write(_ values: [JSONValue]) {
    let value = values.count == 1 ? values[0] : .array(values)
    Output.standard.write(value.text() + "\n")
  }

  /// Markdown documents one after the other.
  static func write(markdown texts: [String]) {
    Output.standard.write(texts.joined(separator: "\n"))
  }
}
