/// An answer in words whose lines are the same in a terminal and in Markdown.
package protocol OutlinedText: Sendable {
  /// Its lines, before they are laid out.
  var outline: Outline { get }
}

extension OutlinedText {
  /// The text laid out for a style.
  package func lines(_ style: TextStyle) -> [String] {
    var page = Page(style)
    page.add(outline)
    return page.lines
  }
}
