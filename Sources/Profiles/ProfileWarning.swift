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
  /// What the other fact is to this one, before its place.
  private let relation: String

  init(
    _ fact: FactReference,
    against other: FactReference? = nil,
    _ sentence: String,
    suggestion: String? = nil,
    relation: String = "与此处不合",
  ) {
    self.fact = fact
    self.other = other
    self.relation = relation
    message = DiagnosticMessage(.implausible, sentence, suggestion: suggestion)
  }

  /// The same message with the place of the other fact, when it is known, and further notes.
  package func message(notingOther place: String?, _ more: [String] = []) -> DiagnosticMessage {
    DiagnosticMessage(
      message.code,
      message.text,
      notes: message.notes + (place.map { ["\(relation)：\($0)"] } ?? []) + more,
      suggestion: message.suggestion,
    )
  }
}
