/// What came of running a scenario.
package struct ScenarioOutcome: Sendable {
  /// How many pathways were asked about.
  package let expectations: Int
  /// The answers that are not the ones expected, in the order of the file.
  package let mismatches: [Mismatch]

  /// Whether every answer is the one expected.
  package var passed: Bool { mismatches.isEmpty }
}
