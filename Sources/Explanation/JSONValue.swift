/// A JSON value that keeps its keys in the order given, so that equal values give equal bytes.
package indirect enum JSONValue: Hashable, Sendable {
  /// null.
  case null
  /// true or false.
  case bool(Bool)
  /// A whole number.
  case number(Int)
  /// A text.
  case string(String)
  /// A list.
  case array([JSONValue])
  /// Keys and values, written in this order.
  case object([Member])

  /// A key with its value.
  package struct Member: Hashable, Sendable {
    /// The key.
    package var key: String
    /// The value.
    package var value: JSONValue

    /// A key with its value.
    package init(_ key: String, _ value: JSONValue) {
      self.key = key
      self.value = value
    }
  }

  /// The text: on one line, or with two spaces of indentation and a line a member.
  ///
  /// Chinese stays as it is; control characters and those that reorder text are escaped.
  package func text(pretty: Bool = true) -> String {
    var text = ""
    write(to: &text, indent: pretty ? 0 : nil)
    return text
  }
}

extension JSONValue {
  /// An object without the members whose value is nil.
  static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }

  /// A text, or null when there is none.
  static func orNull(_ text: String?) -> JSONValue {
    text.map { .string($0) } ?? .null
  }

  private func write(to text: inout String, indent: Int?) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let number): text += String(number)
    case .string(let string): Self.quote(string, to: &text)
    case .array(let values):
      Self.list(values.count, "[", "]", to: &text, indent: indent) { index, inner, text in
        values[index].write(to: &text, indent: inner)
      }
    case .object(let members):
      Self.list(members.count, "{", "}", to: &text, indent: indent) { index, inner, text in
        Self.quote(members[index].key, to: &text)
        text += indent == nil ? ":" : ": "
        members[index].value.write(to: &text, indent: inner)
      }
    }
  }

  private static func list(
    _ count: Int,
    _ open: String,
    _ close: String,
    to text: inout String,
    indent: Int?,
    _ element: (Int, Int?, inout String) -> Void,
  ) {
    text += open
    for index in 0..<count {
      if index > 0 { text += "," }
      if let indent { text += "\n" + Page.spaces((indent + 1) * 2) }
      element(index, indent.map { $0 + 1 }, &text)
    }
    if let indent, count > 0 { text += "\n" + Page.spaces(indent * 2) }
    text += close
  }

  private static func quote(_ string: String, to text: inout String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar.value {
      case 0x22: text += "\\\""
      case 0x5C: text += "\\\\"
      case 0x0A: text += "\\n"
      case 0x0D: text += "\\r"
      case 0x09: text += "\\t"
      case 0...0x1F, 0x7F...0x9F, 0x2028...0x202E, 0x2066...0x2069:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
