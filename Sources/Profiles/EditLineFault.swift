package import Diagnostics

/// Why an edit line cannot take effect; nothing was changed.
package struct EditLineFault: Error, Hashable, Sendable {
  /// What is wrong.
  package let message: DiagnosticMessage
  /// The columns at fault, in characters of the line from 0; empty at its end when words lack.
  package let range: Range<Int>
  /// Whether the line itself makes sense, but not for these premises: they have no such record.
  package let isStale: Bool

  /// A fault.
  package init(_ message: DiagnosticMessage, range: Range<Int>, isStale: Bool = false) {
    self.message = message
    self.range = range
    self.isStale = isStale
  }
}
