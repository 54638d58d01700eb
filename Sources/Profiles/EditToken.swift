/// One word of an edit, already split from its line: quotes removed, full-width marks folded.
package struct EditToken: Hashable, Sendable {
  /// The word as it is meant.
  package let text: String
  /// The word as it was written, for free text: as many characters, marks not folded.
  package let written: String
  /// Where it stands in its line, in characters from 0.
  package let range: Range<Int>

  /// A word of an edit.
  package init(_ text: String, range: Range<Int>, written: String? = nil) {
    self.text = text
    self.written = written ?? text
    self.range = range
  }
}

extension EditToken {
  /// Key and value of `键=值` (also with `:` or their full-width forms), and how far into the word
  /// the value begins; nil for a word that stands alone.
  ///
  /// `written` is the value with its marks as they were typed.
  var assignment: (key: String, value: String, offset: Int, written: String)? {
    guard let mark = text.firstIndex(where: { "=＝:：".contains($0) }), mark > text.startIndex else {
      return nil
    }
    let value = text.index(after: mark)
    let offset = text.distance(from: text.startIndex, to: value)
    return (
      String(text[..<mark]), String(text[value...]), offset, String(written.dropFirst(offset))
    )
  }
}
