package import Diagnostics
package import RuleModel

/// Something in a profile that is possible but probably wrong; it never blocks.
package struct ProfileWarning: Hashable, Sendable {
  /// The fact that looks wrong.
  package let fact: FactReference
  /// Why.
  package let message: DiagnosticMessage
}
