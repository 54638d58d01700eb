/// One command of a line: a line holds several when they are parted by `；`.
package struct Statement: Hashable, Sendable {
  /// The words, never empty.
  package var tokens: [Token]
  /// Where it stands in the line, in characters from 0.
  package var range: Range<Int>

  /// A command of words.
  package init(tokens: [Token], range: Range<Int>) {
    self.tokens = tokens
    self.range = range
  }
}
