/// The tokens of a JSON text, read once from front to back.
///
/// Knows only what instances need: objects, lists, whole numbers, words without escapes, truth.
/// Depth is bounded by what the reader asks for, so no text can exhaust the stack.
struct InstanceText {
  private let bytes: [UInt8]
  /// The byte looked at next.
  private(set) var offset = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads `{ "key": value, … }`, asking for the value of each key as it comes.
  ///
  /// - Parameter value: called with the key and its offset; must read the value.
  mutating func object(
    _ value: (inout InstanceText, _ key: String, _ offset: Int) throws(InstanceFault) -> Void
  ) throws(InstanceFault) {
    try expect("{", as: "an object")
    if skip("}") { return }
    repeat {
      let start = try startOfToken("a key")
      let key = try word()
      try expect(":", as: "':'")
      try value(&self, key, start)
    } while skip(",")
    try expect("}", as: "',' or '}'")
  }

  /// Reads `[value, …]`; `element` must read one value.
  mutating func list(
    _ element: (inout InstanceText) throws(InstanceFault) -> Void
  ) throws(InstanceFault) {
    try expect("[", as: "a list")
    if skip("]") { return }
    repeat { try element(&self) } while skip(",")
    try expect("]", as: "',' or ']'")
  }

  /// Reads a list of whole numbers.
  mutating func numbers() throws(InstanceFault) -> [Int] {
    var result: [Int] = []
    try list { text throws(InstanceFault) in result.append(try text.number()) }
    return result
  }

  /// Reads a whole number that fits 18 digits.
  mutating func number() throws(InstanceFault) -> Int {
    let start = try startOfToken("a whole number")
    let isNegative = skip("-")
    var (value, digits) = (0, 0)
    while offset < bytes.count, case let digit = Int(bytes[offset]) - 48, (0...9).contains(digit) {
      value = value * 10 + digit
      digits += 1
      offset += 1
      if digits > 18 { throw InstanceFault(offset: start, message: "the number is too large") }
    }
    guard digits > 0 else { throw expected("a whole number", at: start) }
    if offset < bytes.count, ".eE".utf8.contains(bytes[offset]) {
      throw expected("a whole number", at: start)
    }
    return isNegative ? -value : value
  }

  /// Reads `true` or `false`.
  mutating func truth() throws(InstanceFault) -> Bool {
    let start = try startOfToken("true or false")
    for (word, value) in [("true", true), ("false", false)]
    where bytes[start...].starts(with: word.utf8) {
      offset = start + word.utf8.count
      return value
    }
    throw expected("true or false", at: start)
  }

  /// Reads a text in double quotes; escapes are refused.
  mutating func word() throws(InstanceFault) -> String {
    let start = try startOfToken("a text in quotes")
    guard skip("\"") else { throw expected("a text in quotes", at: start) }
    let first = offset
    while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") {
      if bytes[offset] == UInt8(ascii: "\\") {
        throw InstanceFault(offset: offset, message: "escapes in texts are not supported")
      }
      offset += 1
    }
    guard offset < bytes.count else { throw expected("'\"'", at: offset) }
    defer { offset += 1 }
    return String(decoding: bytes[first..<offset], as: UTF8.self)
  }

  /// Checks that nothing but blanks is left.
  mutating func end() throws(InstanceFault) {
    skipBlanks()
    if offset < bytes.count { throw expected("the end of the text", at: offset) }
  }

  /// The offset of the next token; blanks before it are skipped.
  mutating func startOfToken(_ wanted: String) throws(InstanceFault) -> Int {
    skipBlanks()
    guard offset < bytes.count else {
      throw InstanceFault(offset: offset, message: "expected \(wanted), found the end of the text")
    }
    return offset
  }

  private mutating func expect(_ mark: Unicode.Scalar, as wanted: String) throws(InstanceFault) {
    let start = try startOfToken(wanted)
    guard skip(mark) else { throw expected(wanted, at: start) }
  }

  private mutating func skip(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: mark) else { return false }
    offset += 1
    return true
  }

  private mutating func skipBlanks() {
    while offset < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[offset]) { offset += 1 }
  }

  private func expected(_ wanted: String, at offset: Int) -> InstanceFault {
    let found = bytes[offset...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ",") }.prefix(20)
    let text = String(decoding: found, as: UTF8.self)
    return InstanceFault(offset: offset, message: "expected \(wanted), found '\(text)'")
  }
}
