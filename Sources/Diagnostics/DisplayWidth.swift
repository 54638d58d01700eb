/// How many columns of a terminal a text takes.
///
/// East Asian wide and full-width characters and emoji take two columns, combining marks none.
/// Characters of ambiguous width (such as “ ” and …) take one, as terminals with UTF-8 draw them.
/// Control characters, tabs included, count as none because what they do depends on where the
/// cursor stands; draw ``visible(_:)`` of a text that may hold them.
package enum DisplayWidth {
  /// The columns of a text.
  ///
  /// - Complexity: O(length).
  package static func columns(of text: some StringProtocol) -> Int {
    var plain = 0
    for scalar in text.unicodeScalars {
      // What is not plain may join with its neighbours.
      guard isPlain(scalar) else { return text.reduce(0) { $0 + columns(of: $1) } }
      plain += scalar.isASCII ? 1 : 2
    }
    return plain
  }

  /// The columns of one character: 0, 1 or 2.
  package static func columns(of character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if isPlain(first), scalars.dropFirst().isEmpty { return first.isASCII ? 1 : 2 }
    let properties = first.properties
    if properties.isEmoji, scalars.dropFirst().contains("\u{FE0F}") { return 2 }
    if properties.isEmojiPresentation { return scalars.contains("\u{FE0E}") ? 1 : 2 }
    switch properties.generalCategory {
    case .control, .nonspacingMark, .enclosingMark, .lineSeparator, .paragraphSeparator,
      .surrogate:
      return 0
    case .format:
      // The soft hyphen is the one format character terminals give a column.
      return first == "\u{AD}" ? 1 : 0
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .spacingMark, .decimalNumber, .letterNumber, .otherNumber, .connectorPunctuation,
      .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
      .otherSymbol, .spaceSeparator, .privateUse, .unassigned:
      return isWide(first.value) ? 2 : 1
    @unknown default:
      return isWide(first.value) ? 2 : 1
    }
  }

  /// The text with every control character replaced by one drawn character, a tab by a space.
  ///
  /// One character in, one character out, so columns of a ``SourceLocation`` still hold; escape
  /// sequences in a user's file lose their power over the terminal.
  package static func visible(_ text: some StringProtocol) -> String {
    text.unicodeScalars.allSatisfy(isPlain) ? String(text) : String(text.map(visible))
  }
}

extension DisplayWidth {
  /// Whether a scalar is of the two kinds that most texts are made of, drawn in one column when
  /// ASCII and in two when not: for these nothing need be looked up.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Letters and punctuation of ASCII; ideographs, with their punctuation in two forms.
    case 0x20...0x7E, 0x3001...0x3029, 0x4E00...0x9FFF, 0xFF01...0xFF60: true
    default: false
    }
  }

  private static func visible(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first else { return character }
    switch scalar.value {
    case 0x09: return " "
    // The control pictures block repeats the order of the control characters.
    case 0x00...0x1F: return Character(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
    case 0x7F: return "\u{2421}"
    case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069: return "\u{FFFD}"
    default: return character
    }
  }

  /// East Asian Wide and Fullwidth of Unicode's EastAsianWidth.txt, emoji aside; whole blocks
  /// where the gaps are unassigned.
  private static let wideRanges: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0xA4CF,
    0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F265,
    0x20000...0x3FFFD,
  ]

  private static func isWide(_ value: UInt32) -> Bool {
    guard value >= 0x1100 else { return false }
    return wideRanges.contains { $0.contains(value) }
  }
}
