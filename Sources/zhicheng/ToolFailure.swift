import Diagnostics
import Explanation
import Glibc

/// Why a command ends early, with what to tell and the exit code.
struct ToolFailure: Error {
  /// The exit code of DESIGN.md §7.
  let code: Int32
  /// What to tell; empty when it was told already.
  let diagnostics: [Diagnostic]

  /// A scenario, profile or pack that cannot be read.
  static func unreadable(_ diagnostics: [Diagnostic]) -> ToolFailure {
    ToolFailure(code: EX_DATAERR, diagnostics: diagnostics)
  }

  /// Something on the command line that means nothing.
  static func usage(_ message: DiagnosticMessage) -> ToolFailure {
    ToolFailure(code: EX_USAGE, diagnostics: [Diagnostic(message)])
  }

  /// An expectation or a requirement that is not met; the answer says which.
  static let notMet = ToolFailure(code: 1, diagnostics: [])

  /// A fault of the program itself.
  static func own(_ diagnostics: [Diagnostic]) -> ToolFailure {
    ToolFailure(code: EX_SOFTWARE, diagnostics: diagnostics)
  }

  /// Writes what is to be told to standard error.
  func tell() {
    Output.standardError.write(DiagnosticText.lines(diagnostics, Output.standardError.style))
  }
}
