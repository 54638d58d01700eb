package import Diagnostics

/// The faults of one document, gathered by all the readers of its parts.
///
/// A class because the readers of a tree share one collection: a fault found deep in a profile and
/// one found at its top end up in the same list. It is meant for one reading on one thread.
package final class DocumentFaults {
  /// The text the faults are in.
  package let source: SourceText
  /// Everything reported so far, the faults of the document's shape included.
  package private(set) var diagnostics: DiagnosticList
  private var suggestionsLeft = 200

  /// Starts from a document that was read.
  package init(_ document: Document) {
    source = document.source
    diagnostics = document.diagnostics
  }

  init(source: SourceText) {
    self.source = source
    diagnostics = DiagnosticList()
  }

  /// Reports a fault; the source line is added from the document.
  package func report(
    _ message: DiagnosticMessage,
    severity: Severity = .error,
    at location: SourceLocation?,
    length: Int = 1,
  ) {
    let excerpt = location.flatMap { source.excerpt(at: $0) }
    var marked = length
    if let location, let excerpt { marked = min(length, excerpt.count - location.column + 1) }
    diagnostics.append(
      Diagnostic(
        message,
        severity: severity,
        at: location,
        length: marked,
        sourceLine: excerpt,
      )
    )
  }

  /// The word nearest to what was written; nil after some hundred questions, so that a document
  /// full of wrong words is answered as quickly as any other.
  package func nearest(to word: String, among candidates: [String]) -> String? {
    guard suggestionsLeft > 0 else { return nil }
    suggestionsLeft -= 1
    return Suggestion.nearest(to: word, among: candidates)
  }
}
