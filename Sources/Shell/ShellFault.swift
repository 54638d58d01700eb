import Diagnostics

/// A fault in a command line, to be told with a caret.
struct ShellFault: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}

extension Result where Failure == ShellFault {
  /// The reply to what went well, or the fault as a reply.
  func reply(_ body: (Success) -> Reply) -> Reply {
    switch self {
    case .success(let value): body(value)
    case .failure(let fault): Reply(fault.diagnostic)
    }
  }
}
