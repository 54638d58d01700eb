/// Where the lines of a session come from.
package enum InputSource: Hashable, Sendable {
  /// A person at a terminal: questions can be asked.
  case terminal
  /// A pipe or a script; faults name it, as in `script:line:column`.
  case script(String)

  /// Whether questions can be asked.
  package var isInteractive: Bool { self == .terminal }

  /// The name that faults carry.
  package var name: String {
    switch self {
    case .terminal: "输入"
    case .script(let name): name
    }
  }
}
