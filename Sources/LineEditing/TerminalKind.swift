import CEditline
import Glibc

/// What the reader talks to, and so how much it may draw.
package enum TerminalKind: Equatable, Sendable {
  /// A terminal that understands cursor movement.
  case capable
  /// A terminal that understands carriage return and nothing more.
  case dumb
  /// A pipe or a file on either side.
  case none

  /// Looks at standard input and output.
  ///
  /// - Parameter terminalName: the value of `TERM`. A terminal without a name is taken for a dumb
  ///   one.
  package static func detect(terminalName: String?) -> TerminalKind {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return .none }
    switch terminalName {
    case nil, "", "dumb", "unknown": return .dumb
    case .some: return .capable
    }
  }
}
