/// Cuts a program's output into text, controls and sequences.
struct ScreenParser: Equatable {
  enum Event: Equatable {
    case text(Unicode.Scalar)
    case control(UInt8)
    /// A CSI sequence: what stands between `ESC [` and its last character.
    case sequence(parameters: String, final: Character)
    case unknown(String)
  }

  private enum State: Equatable {
    case ground
    case escape
    case sequence(String)
    case character([UInt8], missing: Int)
  }

  private var state = State.ground

  mutating func consume(_ byte: UInt8) -> Event? {
    switch state {
    case .ground: return ground(byte)
    case .escape:
      state = .ground
      guard byte == UInt8(ascii: "[") else { return .unknown("ESC \(byte)") }
      state = .sequence("")
      return nil
    case .sequence(let parameters):
      let character = Character(Unicode.Scalar(byte))
      guard (0x40...0x7E).contains(byte) else {
        state = .sequence(parameters + String(character))
        return nil
      }
      state = .ground
      return .sequence(parameters: parameters, final: character)
    case .character(let bytes, let missing):
      state = .ground
      guard byte & 0xC0 == 0x80 else { return .unknown("broken UTF-8 before \(byte)") }
      guard missing == 1 else {
        state = .character(bytes + [byte], missing: missing - 1)
        return nil
      }
      let text = String(decoding: bytes + [byte], as: UTF8.self)
      return text.unicodeScalars.first.map { .text($0) }
    }
  }

  private mutating func ground(_ byte: UInt8) -> Event? {
    switch byte {
    case 0x1B: state = .escape
    case 0..<0x20, 0x7F: return .control(byte)
    case 0x20..<0x7F: return .text(Unicode.Scalar(byte))
    case 0xC2..<0xE0: state = .character([byte], missing: 1)
    case 0xE0..<0xF0: state = .character([byte], missing: 2)
    case 0xF0..<0xF5: state = .character([byte], missing: 3)
    default: return .unknown("byte \(byte)")
    }
    return nil
  }
}
