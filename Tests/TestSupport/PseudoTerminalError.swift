/// Why a test on a pseudo-terminal cannot go on.
package enum PseudoTerminalError: Error, CustomStringConvertible {
  case system(errno: Int32)
  /// What was waited for did not come; with what the screen showed then.
  case deadline(awaited: String, screen: String)
  /// The child went away while something was waited for.
  case closed(awaited: String, screen: String)

  package var description: String {
    switch self {
    case .system(let number): "errno \(number)"
    case .deadline(let awaited, let screen): "no \(awaited) before the deadline on:\n\(screen)"
    case .closed(let awaited, let screen): "gone before \(awaited) on:\n\(screen)"
    }
  }
}
