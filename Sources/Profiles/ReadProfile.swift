package import RuleModel

/// A profile as far as it could be read, with the places of its facts.
package struct ReadProfile: Sendable {
  /// The facts; whether to use them is decided by the diagnostics.
  package let profile: Profile
  /// Where they stand.
  package let source: ProfileSource
}
