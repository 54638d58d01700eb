/// A place in a text the user wrote: the file as the user named it, a line and a column.
///
/// Lines and columns start at 1. A column counts characters (grapheme clusters), so a Chinese
/// character is one column here however wide it is drawn; see ``DisplayWidth`` for drawing.
package struct SourceLocation: Hashable, Sendable {
  /// The file as the user named it, or a name for a text that is not a file.
  package let file: String
  /// The line, from 1.
  package let line: Int
  /// The character within the line, from 1.
  package let column: Int

  /// Names a place; line and column start at 1.
  package init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourceLocation: Comparable {
  /// Orders places by file name, then line, then column.
  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.line != right.line { return left.line < right.line }
    return left.column < right.column
  }
}

extension SourceLocation: CustomStringConvertible {
  /// The form editors and terminals recognise: `file:line:column`.
  package var description: String { "\(file):\(line):\(column)" }
}
