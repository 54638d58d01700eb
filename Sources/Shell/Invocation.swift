import Profiles

/// One command as it was typed, with its arguments.
struct Invocation: Sendable {
  let command: Command
  let statement: Statement
  let line: String

  /// The words after the command.
  var arguments: ArraySlice<Token> { statement.tokens.dropFirst() }

  /// The first word after the command.
  var first: Token? { arguments.first }

  /// The columns to blame when no word is: those of the command.
  var range: Range<Int> { statement.tokens.first?.range ?? statement.range }

  /// Everything after the command as it was typed.
  var argumentText: String {
    guard let first else { return "" }
    return String(Array(line)[first.range.lowerBound..<statement.range.upperBound])
      .trimmingSpaces
  }

  /// The command as it was typed.
  var written: String {
    String(Array(line)[statement.range.clamped(to: 0..<line.count)]).trimmingSpaces
  }

  /// The same command with other arguments.
  func with(arguments: [Token]) -> Invocation {
    let head = statement.tokens.prefix(1)
    let statement = Statement(tokens: head + arguments, range: self.statement.range)
    return Invocation(command: command, statement: statement, line: line)
  }
}

extension String {
  /// Without spaces at either end.
  var trimmingSpaces: String {
    let body = drop { $0.isWhitespace }
    return String(body.reversed().drop { $0.isWhitespace }.reversed())
  }
}
