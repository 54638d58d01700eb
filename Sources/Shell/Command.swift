/// One row of the command table; parsing, help, completion and tests all read it.
package struct Command: Sendable {
  /// The stable id, which is the English name.
  package let id: String
  /// The Chinese name.
  package let name: String
  /// Further names.
  package let aliases: [String]
  /// What it is about.
  package let group: CommandGroup
  /// The arguments, in order.
  package let arguments: [CommandArgument]
  /// What it does, in one line.
  package let summary: String
  /// A line that works when the example of `演示` is loaded.
  package let example: String
  /// What it does to the scenario.
  package let effect: Effect
  let run: @Sendable (inout Session, Invocation) -> Reply

  /// What a command does to the scenario.
  package enum Effect: Hashable, Sendable {
    /// Shows something.
    case shows
    /// Changes what verdicts rest on: a line tells what moved.
    case edits
    /// Changes something else.
    case arranges
    /// Puts the scenario into a file, which is nothing to take back.
    case saves
    /// Goes to another state of the history.
    case travelsHistory
  }

  init(
    _ id: String,
    _ name: String,
    aliases: [String] = [],
    _ group: CommandGroup,
    _ arguments: [CommandArgument],
    _ summary: String,
    example: String,
    effect: Effect = .shows,
    run: @escaping @Sendable (inout Session, Invocation) -> Reply,
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.group = group
    self.arguments = arguments
    self.summary = summary
    self.example = example
    self.effect = effect
    self.run = run
  }

  /// The fixed words that it takes among its arguments.
  package var keywords: [String] {
    arguments.flatMap { argument in
      guard case .words(let words) = argument.kind else { return [String]() }
      return words
    }
  }

  /// The names it can be called by.
  package var names: [String] { [name, id] + aliases }

  /// The form shown in help, such as `方案 [途径…]`.
  package var usage: String { ([name] + arguments.map(\.usage)).joined(separator: " ") }
}
