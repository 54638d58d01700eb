package import Diagnostics

/// The answer to one line: text to show, faults to tell, and what else happens.
package struct Reply: Hashable, Sendable {
  /// The lines to show, without line breaks at their ends.
  package var lines: [String]
  /// The faults in what was typed or read, in order.
  package var diagnostics: [Diagnostic]
  /// What the caller has to do besides printing.
  package var effects: [ReplyEffect]
  /// Whether the scenario in hand changed.
  package var changed: Bool

  /// An answer.
  package init(
    _ lines: [String] = [],
    diagnostics: [Diagnostic] = [],
    effects: [ReplyEffect] = [],
    changed: Bool = false,
  ) {
    self.lines = lines
    self.diagnostics = diagnostics
    self.effects = effects
    self.changed = changed
  }

  /// An answer of one line.
  package init(_ line: String) { self.init([line]) }

  /// An answer that is a fault.
  package init(_ diagnostic: Diagnostic) { self.init(diagnostics: [diagnostic]) }

  /// Whether something could not be done.
  package var failed: Bool { diagnostics.contains { $0.severity == .error } }

  /// Whether the shell is to be left.
  package var quits: Bool { effects.contains(.quit) }

  /// Adds another answer behind this one.
  package mutating func append(_ other: Reply) {
    lines += other.lines
    diagnostics += other.diagnostics
    effects += other.effects
    changed = changed || other.changed
  }
}
