import Diagnostics

/// Saves a changed tree into the text it came from, leaving every line that did not change as it is.
///
/// People write comments into their profiles and order them to their taste. Only the lines of keys
/// and list elements that changed are written anew, at any depth of block style; a changed word on
/// a line keeps the comment behind it. Comments above a removed or changed entry stay. What cannot
/// be done so (a document in brackets, lines shared by several entries) is written anew as a whole.
package struct DocumentPatch {
  private let document: Document
  private let writer: DocumentWriter

  /// Takes the document as it was read.
  package init(_ document: Document, writer: DocumentWriter = DocumentWriter()) {
    self.document = document
    self.writer = writer
  }

  /// The text after a change.
  ///
  /// `old` and `new` are what the program made of the document before and after the change, in the
  /// same spelling; where they agree the text keeps its own spelling, order of keys included. The
  /// result reads back as the document with the changes applied, which is checked.
  package func text(changing old: DocumentNode, to new: DocumentNode) -> String {
    if old.meansTheSame(as: new) { return document.text }
    guard let root = document.root else {
      // A file of comments, or of nothing that could be read.
      let text = document.text + writer.text(of: new)
      return reads(text, as: new) ? text : writer.text(of: new)
    }
    let splicer = LineSplicer(document, writer: writer)
    var wanted = new
    if let first = splicer.firstLine(of: root),
      let splice = splicer.splice(root, old, new, end: document.source.lineCount + 1)
    {
      let text = ending(splicer.text(of: 1..<first) + splice.text)
      // Block scalars can end in what looks like a comment; then a cut may fall inside one.
      if reads(text, as: splice.node) { return splicer.byteOrderMark + text }
      wanted = splice.node
    }
    let text = splicer.frame.above + writer.text(of: wanted) + splicer.frame.below
    return reads(text, as: wanted) ? splicer.byteOrderMark + text : writer.text(of: wanted)
  }

  /// The text without the line break the original does not have at its end.
  private func ending(_ text: String) -> String {
    guard let last = document.text.last, !last.isNewline, text.last?.isNewline ?? false else {
      return text
    }
    return String(text.dropLast())
  }

  private func reads(_ text: String, as expected: DocumentNode) -> Bool {
    let limits = DocumentLimits(bytes: max(text.utf8.count, 1), nesting: .max)
    let result = DocumentReader(limits: limits).read(text: text, file: document.source.file)
    return !result.diagnostics.hasErrors && result.root?.meansTheSame(as: expected) ?? false
  }
}
