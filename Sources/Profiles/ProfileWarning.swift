package import Diagnostics
package import RuleModel

/// Something in a profile that is possible but probably wrong; it never blocks.
package struct ProfileWarning: Hashable, Sendable {
  /// The fact that looks wrong.
  package let fact: FactReference
  /// The fact it does not go with; nil when it looks wrong by itself.
  package let other: FactReference?
  /// Why.
  package let message: DiagnosticMessage

  init(
    _ fact: FactReference,
    against other: FactReference? = nil,
    _ sentence: String,
    suggestion: String? = nil,
  ) {
    self.fact = fact
    self.other = other
    message = DiagnosticMessage(.implausible, sentence, suggestion: suggestion)
  }

  /// The same message with a note that names the place of the other fact; as it is without one.
  package func message(notingOther place: String?) -> DiagnosticMessage {
    guard let place else { return message }
    return DiagnosticMessage(
      message.code,
      message.text,
      notes: message.notes + ["与此处不合：\(place)"],
      suggestion: message.suggestion,
    )
  }
}
