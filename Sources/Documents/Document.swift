package import Diagnostics

/// A document as far as it could be read, with the faults of its shape.
package struct Document: Sendable {
  /// The text in lines.
  package let source: SourceText
  /// The whole text as it was given, byte order mark included.
  package let text: String
  /// The tree; nil when there is none to speak of. It may be there in spite of errors, so that
  /// readers can find further faults; whether to use it is decided by ``diagnostics``.
  package let root: DocumentNode?
  /// The faults found so far.
  package let diagnostics: DiagnosticList
}

extension Document {
  /// The same text with another tree, such as one that a program changed.
  package func replacing(root: DocumentNode) -> Document {
    Document(source: source, text: text, root: root, diagnostics: diagnostics)
  }
}
