/// Puts bytes that arrive one at a time together into scalars, dropping what is not UTF-8.
struct UTF8Assembler {
  private var pending: [UInt8] = []

  /// Whether a character has begun and not ended.
  var isPartial: Bool { !pending.isEmpty }

  /// The scalar that `byte` completes, if any.
  mutating func consume(_ byte: UInt8) -> Unicode.Scalar? {
    guard let needed = Self.length(startingWith: pending.first ?? byte) else { return nil }
    if !pending.isEmpty, byte & 0xC0 != 0x80 {
      // The character before was cut short; this byte may start the next one.
      pending = []
      return consume(byte)
    }
    pending.append(byte)
    guard pending.count == needed else { return nil }
    defer { pending = [] }
    var decoder = UTF8()
    var bytes = pending.makeIterator()
    switch decoder.decode(&bytes) {
    case .scalarValue(let scalar): return scalar
    case .emptyInput, .error: return nil
    }
  }

  mutating func abandon() {
    pending = []
  }

  /// The length of a sequence by its first byte; nil when no sequence starts so.
  private static func length(startingWith byte: UInt8) -> Int? {
    switch byte {
    case 0..<0x80: 1
    case 0xC2..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0..<0xF5: 4
    default: nil
    }
  }
}
