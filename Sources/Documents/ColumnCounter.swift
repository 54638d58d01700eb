import Diagnostics

/// Turns columns counted in Unicode scalars, as YAML counts, into columns of characters.
///
/// Places asked for in the order of the text cost the length of the text in all, however long its
/// lines are.
struct ColumnCounter {
  private let source: SourceText
  private var line = 0
  private var isASCII = true
  private var index = "".startIndex
  private var scalars = 0
  private var characters = 0

  init(_ source: SourceText) {
    self.source = source
  }

  /// The place of the scalar `column` of a line, both from 1; a column behind the end is kept.
  mutating func location(line number: Int, scalarColumn column: Int) -> SourceLocation {
    let wanted = max(0, column - 1)
    guard let text = source.line(number) else {
      return SourceLocation(file: source.file, line: number, column: wanted + 1)
    }
    if number != line { isASCII = text.utf8.allSatisfy { $0 < 0x80 } }
    if number != line || wanted < scalars {
      line = number
      index = text.startIndex
      scalars = 0
      characters = 0
    }
    if isASCII {
      return SourceLocation(file: source.file, line: number, column: wanted + 1)
    }
    let end =
      text.unicodeScalars.index(index, offsetBy: wanted - scalars, limitedBy: text.endIndex)
      ?? text.endIndex
    characters += text[index..<end].count
    scalars = wanted
    index = end
    return SourceLocation(file: source.file, line: number, column: characters + 1)
  }
}
