/// A command line split into commands and words.
///
/// Words are parted by spaces of any width, commands by `;` or `；`; `#` at the start of a word
/// makes the rest a comment. Quotes (`"` `'` “ ” 「 」 『 』) hold a word together when they open it
/// or follow `=`, `:` or `,`; inside them nothing is folded. The marks of a title, 《 》, do so too
/// and stay part of the word. Outside, full-width letters, digits
/// and the punctuation of commands become half-width.
///
/// - Complexity: O(length); any text is accepted.
package struct LineTokens: Sendable {
  /// The commands, in order; none for an empty line or a comment.
  package private(set) var statements: [Statement] = []
  /// Where a quote opens that nothing closes, in characters from 0.
  package private(set) var unclosedQuote: Int?
  /// Where the line's comment starts, in characters from 0.
  package private(set) var comment: Int?
  /// The word the line ends in, for completion: nil after a space, a comment or `;`.
  package private(set) var openWord: Token?

  private var words: [Token] = []
  private var start = 0

  /// Splits a line.
  package init(_ line: String) {
    let characters = Array(line)
    var position = 0
    while position < characters.count {
      let character = Self.folded(characters[position])
      if character == ";" {
        endStatement(at: position)
        position += 1
        start = position
      } else if character == "#" {
        comment = position
        break
      } else if Self.isSpace(character) {
        position += 1
      } else {
        position = readWord(of: characters, from: position)
      }
    }
    if comment == nil, let last = words.last, last.range.upperBound == characters.count {
      openWord = last
    }
    endStatement(at: comment ?? characters.count)
  }

  private mutating func endStatement(at end: Int) {
    if !words.isEmpty { statements.append(Statement(tokens: words, range: start..<end)) }
    words = []
  }

  private mutating func readWord(of characters: [Character], from start: Int) -> Int {
    var text = ""
    var written = ""
    var position = start
    var isQuoted = false
    var mayQuote = true
    while position < characters.count {
      let character = Self.folded(characters[position])
      if character == ";" || Self.isSpace(character) { break }
      if mayQuote, let closing = Self.closingQuotes[characters[position]] {
        isQuoted = true
        let read = text.count
        position = readQuoted(of: characters, from: position, closing: closing, into: &text)
        written += text.dropFirst(read)
        mayQuote = false
        continue
      }
      text.append(character)
      written.append(characters[position])
      mayQuote = "=:,".contains(character)
      position += 1
    }
    words.append(
      Token(text, range: start..<position, isQuoted: isQuoted, written: written)
    )
    return position
  }

  /// Reads from an opening quote to behind its closing one.
  private mutating func readQuoted(
    of characters: [Character],
    from start: Int,
    closing: String,
    into text: inout String,
  ) -> Int {
    var position = start + 1
    if closing == "》" { text.append(characters[start]) }
    while position < characters.count {
      let character = characters[position]
      if closing.contains(character) {
        if closing == "》" { text.append(character) }
        return position + 1
      }
      if character == "\\", closing == "\"", position + 1 < characters.count,
        "\\\"".contains(characters[position + 1])
      {
        position += 1
        text.append(characters[position])
      } else {
        text.append(Self.isSpace(character) ? " " : character)
      }
      position += 1
    }
    if unclosedQuote == nil { unclosedQuote = start }
    return position
  }
}

extension LineTokens {
  /// Input methods are careless about which of the curly quotes they type, so either closes.
  private static let closingQuotes: [Character: String] = [
    "\"": "\"", "＂": "＂\"", "'": "'", "“": "”“", "”": "”“", "‘": "’‘", "「": "」", "『": "』",
    "《": "》",
  ]

  /// A character as commands read it: the full-width form of a letter, a digit or a mark that
  /// commands use becomes half-width; （ ） and 。 、 belong to Chinese text and stay.
  package static func folded(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else {
      return character
    }
    switch scalar.value {
    case 0x3000: return " "
    case 0xFF08, 0xFF09: return character
    case 0xFF01...0xFF5E:
      return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? character
    default: return character
    }
  }

  /// A text with every character folded.
  package static func folded(_ text: String) -> String { String(text.map(folded)) }

  /// Whether a character parts words; control characters do, for no word can hold them.
  static func isSpace(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return true }
    return character.isWhitespace || scalar.properties.generalCategory == .control
  }

  /// A word in quotes if it needs them to be read back as one word.
  package static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && !word.contains { isSpace($0) || $0 == ";" || folded($0) != $0 || "#\"'".contains($0) }
      && word.allSatisfy { closingQuotes[$0] == nil }
    guard !isPlain else { return word }
    return word.reduce(into: "\"") { text, character in
      if "\\\"".contains(character) { text.append("\\") }
      text.append(character)
    } + "\""
  }
}
