/// One argument of a command, for hints and completion.
package struct CommandArgument: Hashable, Sendable {
  /// What it is called in help, such as 途径.
  package var name: String
  /// What can stand there.
  package var kind: Kind
  /// Whether it can be left out.
  package var isOptional: Bool
  /// Whether more of the same may follow.
  package var isRepeated: Bool

  /// What can stand in the place of an argument.
  package enum Kind: Hashable, Sendable {
    /// Any text.
    case text
    /// A date.
    case day
    /// A scenario file.
    case file
    /// Words of one family of facts, by its key.
    case facts(String)
    /// A fact of the profile, to be set.
    case setting
    /// A record of the profile.
    case record
    /// An achievement of the profile.
    case achievement
    /// A family or attribute of the profile itself.
    case family
    /// A clause.
    case clause
    /// An item that achievements are counted for, or one of its limbs.
    case tallyItem
    /// A clause that a declaration settles, with yes or no.
    case attestation
    /// A reading, with `=option`.
    case reading
    /// A pathway, level, kind or standard.
    case pathway
    /// A standard.
    case standard
    /// A branch.
    case branch
    /// A checkpoint.
    case checkpoint
    /// A checkpoint, a branch or a scenario file.
    case comparable
    /// An achievement or remedy kind that has a price.
    case price
    /// A command.
    case command
    /// Anything that can be explained.
    case topic
    /// A whole command line.
    case statement
    /// One of these words.
    case words([String])
  }

  /// An argument.
  package init(
    _ name: String,
    _ kind: Kind,
    optional isOptional: Bool = false,
    repeated isRepeated: Bool = false,
  ) {
    self.name = name
    self.kind = kind
    self.isOptional = isOptional
    self.isRepeated = isRepeated
  }

  /// The form shown in help: `<途径>`, `[途径]`, `[途径…]`.
  package var usage: String {
    let inner = isRepeated ? "\(name)…" : name
    return isOptional ? "[\(inner)]" : "<\(inner)>"
  }
}
