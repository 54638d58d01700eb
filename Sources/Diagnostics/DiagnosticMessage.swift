/// What is to be said about a kind of fault, before it is known where.
///
/// Readers write these as static functions in an extension beside the check that raises them:
/// ```swift
/// extension DiagnosticMessage {
///   static func unknownKey(_ key: String, suggestion: String?) -> DiagnosticMessage {
///     DiagnosticMessage(.unknownKey, "未知的键 '\(key)'", suggestion: suggestion)
///   }
/// }
/// ```
package struct DiagnosticMessage: Hashable, Sendable {
  /// The kind of fault.
  package let code: DiagnosticCode
  /// The sentence, without a final stop and without the suggestion.
  package let text: String
  /// Further sentences that help, one a line.
  package let notes: [String]
  /// The word that was probably meant.
  package let suggestion: String?

  /// Words a fault; `suggestion` is the bare word, as it should be typed.
  package init(
    _ code: DiagnosticCode,
    _ text: String,
    notes: [String] = [],
    suggestion: String? = nil,
  ) {
    self.code = code
    self.text = text
    self.notes = notes
    self.suggestion = suggestion
  }
}
