/// A fault in something the user wrote, and where.
package struct Diagnostic: Hashable, Sendable {
  /// The kind of fault.
  package let code: DiagnosticCode
  /// How much it matters.
  package let severity: Severity
  /// The first character at fault; nil when no place in a text is to blame.
  package let location: SourceLocation?
  /// The sentence, without a final stop and without the suggestion.
  package let message: String
  /// Further sentences, one a line.
  package let notes: [String]
  /// The word that was probably meant, as it should be typed.
  package let suggestion: String?
  /// The line of the source that `location` points into, without its line break.
  package let sourceLine: String?
  /// How many characters from `location` on are at fault; at least 1.
  package let length: Int

  /// Places a message; `length` below 1 is taken as 1.
  package init(
    _ message: DiagnosticMessage,
    severity: Severity = .error,
    at location: SourceLocation? = nil,
    length: Int = 1,
    sourceLine: String? = nil,
  ) {
    code = message.code
    self.severity = severity
    self.location = location
    self.message = message.text
    notes = message.notes
    suggestion = message.suggestion
    self.sourceLine = sourceLine
    self.length = max(1, length)
  }

  /// The message followed by the suggestion, when there is one.
  package var headline: String {
    guard let suggestion else { return message }
    return "\(message)；是不是 '\(suggestion)'？"
  }
}
