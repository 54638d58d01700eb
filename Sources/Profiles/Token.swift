/// One word of a command line, with the columns it was typed in.
package struct Token: Hashable, Sendable {
  /// The word as it is meant: quotes removed, full-width forms outside quotes made half-width.
  package var text: String
  /// Where it stands in the line, in characters from 0, quotes included.
  package var range: Range<Int>
  /// The word as it was written: quotes removed, nothing folded; as many characters as the text.
  package var written: String
  /// Whether some of it was quoted; a quoted word is never read as punctuation.
  package var isQuoted: Bool

  /// A word.
  package init(
    _ text: String,
    range: Range<Int>,
    isQuoted: Bool = false,
    written: String? = nil,
  ) {
    self.text = text
    self.written = written ?? text
    self.range = range
    self.isQuoted = isQuoted
  }
}
