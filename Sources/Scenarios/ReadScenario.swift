package import Diagnostics

/// A scenario as far as it could be read, with everything that is wrong with it.
package struct ReadScenario: Sendable {
  /// The scenario; nil when there are errors.
  package let scenario: Scenario?
  /// The faults of the file and of the files it borrows from.
  package let diagnostics: DiagnosticList
}
