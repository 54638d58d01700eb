package import Diagnostics

/// An answer that is not the one expected.
package struct Mismatch: Hashable, Sendable {
  /// Where the expectation stands; nil in a scenario that no file has.
  package let location: SourceLocation?
  /// The line it stands in.
  package let sourceLine: String?
  /// The branch in which it was asked; nil for the scenario itself.
  package let branch: String?
  /// The pathway it was asked of.
  package let pathway: String
  /// What was asked, such as `standing` or `plan.count`.
  package let question: String
  /// The answer expected, as it is written in the file.
  package let expected: String
  /// The answer found, in the same spelling.
  package let found: String
  /// What helps to see why, in one line; nil when there is nothing to add.
  package let hint: String?

  /// The mismatch as a fault of the file.
  package var diagnostic: Diagnostic {
    let place = branch.map { "\(pathway)（分支 \($0)）" } ?? pathway
    return Diagnostic(
      DiagnosticMessage(
        .unmetExpectation,
        "\(place) \(question)：期望 \(expected)，得到 \(found)",
        notes: hint.map { [$0] } ?? [],
      ),
      at: location,
      sourceLine: sourceLine,
    )
  }
}
