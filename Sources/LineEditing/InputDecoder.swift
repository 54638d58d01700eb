/// Tells keys, escape sequences and pastes apart in the terminal's bytes.
///
/// libedit would leak the rest of a sequence it does not know into the line and swallow a Chinese
/// character after ESC; here only whole sequences come out, whatever they mean.
struct InputDecoder {
  private enum State {
    case ground
    case escape
    /// Inside `ESC [`: what came after it.
    case control([UInt8])
    /// Inside `ESC O`: one byte is missing.
    case shifted
    case paste([UInt8])
  }

  /// Longer sequences are noise; their rest is dropped up to the byte that ends them.
  private static let longestSequence = 32
  /// A paste is cut here, lest it eat the memory.
  private static let longestPaste = 4 << 20
  private static let escape: UInt8 = 0x1B
  private static let pasteStart = Array("200~".utf8)
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private var state = State.ground
  private var text = UTF8Assembler()

  /// Whether a paste is being collected.
  var isPasting: Bool {
    if case .paste = state { true } else { false }
  }

  /// Whether more bytes must come before anything can be said.
  var isPartial: Bool {
    if case .ground = state { text.isPartial } else { true }
  }

  /// The key that `byte` completes, if any.
  mutating func consume(_ byte: UInt8) -> InputKey? {
    switch state {
    case .ground: consumeText(byte)
    case .escape: consumeAfterEscape(byte)
    case .control(let collected): consumeControl(byte, after: collected)
    case .shifted: consumeShifted(byte)
    case .paste: consumePaste(byte)
    }
  }

  /// Gives up waiting for the rest of a sequence; an open paste ends with what came of it.
  mutating func abandon() -> InputKey? {
    defer {
      state = .ground
      text.abandon()
    }
    guard case .paste(let collected) = state else { return nil }
    return .paste(Self.pastedText(collected))
  }
}

extension InputDecoder {
  private mutating func consumeText(_ byte: UInt8) -> InputKey? {
    if byte == Self.escape {
      text.abandon()
      state = .escape
      return nil
    }
    state = .ground
    return text.consume(byte).map { .scalar($0) }
  }

  private mutating func consumeAfterEscape(_ byte: UInt8) -> InputKey? {
    switch byte {
    case UInt8(ascii: "["): state = .control([])
    case UInt8(ascii: "O"): state = .shifted
    case Self.escape: break
    case 0x20...0x7F:
      state = .ground
      return .sequence("\u{1B}" + String(Unicode.Scalar(byte)))
    default: return consumeText(byte)
    }
    return nil
  }

  private mutating func consumeControl(_ byte: UInt8, after collected: [UInt8]) -> InputKey? {
    switch byte {
    // The Linux console sends F1 to F5 as `ESC [ [ A` and so on.
    case UInt8(ascii: "[") where collected.isEmpty: fallthrough
    case 0x20...0x3F:
      if collected.count < Self.longestSequence { state = .control(collected + [byte]) }
      return nil
    case 0x40...0x7E:
      let sequence = collected + [byte]
      if sequence == Self.pasteStart {
        state = .paste([])
        return nil
      }
      state = .ground
      return .sequence("\u{1B}[" + String(decoding: sequence, as: UTF8.self))
    default: return consumeText(byte)
    }
  }

  private mutating func consumeShifted(_ byte: UInt8) -> InputKey? {
    guard (0x21...0x7E).contains(byte) else { return consumeText(byte) }
    state = .ground
    return .sequence("\u{1B}O" + String(Unicode.Scalar(byte)))
  }

  private mutating func consumePaste(_ byte: UInt8) -> InputKey? {
    // Taken out of the state while it grows: two owners would copy the whole paste for each byte.
    guard case .paste(var collected) = state else { return nil }
    state = .ground
    if collected.count >= Self.longestPaste {
      collected.removeFirst(collected.count - Self.longestPaste / 2)
    }
    collected.append(byte)
    if byte == Self.pasteEnd.last, collected.suffix(Self.pasteEnd.count) == Self.pasteEnd[...] {
      return .paste(Self.pastedText(collected.dropLast(Self.pasteEnd.count)))
    }
    state = .paste(collected)
    return nil
  }

  /// The bytes between the brackets as text.
  ///
  /// libedit's mode of the terminal swaps CR and LF, so that CR LF arrives as LF CR.
  private static func pastedText(_ bytes: some Sequence<UInt8>) -> [Unicode.Scalar] {
    var assembler = UTF8Assembler()
    var scalars: [Unicode.Scalar] = []
    var openNewline: UInt8?
    for byte in bytes {
      if byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\n") {
        if let open = openNewline, open != byte {
          openNewline = nil
        } else {
          scalars.append("\n")
          openNewline = byte
        }
        continue
      }
      openNewline = nil
      if byte == UInt8(ascii: "\t") {
        scalars.append("\t")
      } else if byte >= 0x20, byte != 0x7F, let scalar = assembler.consume(byte),
        !(0x80..<0xA0).contains(scalar.value)
      {
        scalars.append(scalar)
      }
    }
    while scalars.last == "\n" { scalars.removeLast() }
    return scalars
  }
}
