import Profiles

/// The grey text behind the cursor: the next arguments of the command being typed.
package enum Hint {
  /// What may come next after a line; nil when there is nothing to say.
  package static func text(for line: String) -> String? {
    let tokens = LineTokens(line)
    guard tokens.comment == nil, tokens.unclosedQuote == nil,
      let statement = tokens.statements.last, statement.range.upperBound == line.count,
      let first = statement.tokens.first,
      let command = CommandTable.command(named: first.text)
    else { return nil }
    // The word under the cursor is not finished: nothing is known to come next but after it.
    let given = statement.tokens.count - 1
    let rest = command.arguments.dropFirst(given)
    guard !rest.isEmpty else { return nil }
    let usage = rest.map(\.usage).joined(separator: " ")
    return tokens.openWord == nil ? usage : " " + usage
  }
}
