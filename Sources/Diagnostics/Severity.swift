/// How much a fault matters.
package enum Severity: String, Hashable, Sendable, CaseIterable {
  /// What was written cannot be used.
  case error
  /// It can be used, but is probably not what was meant.
  case warning
  /// Something worth knowing about another fault.
  case note
}
