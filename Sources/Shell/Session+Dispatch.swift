import Diagnostics
import OrderedCollections
import Profiles

extension Session {
  /// Answers one line without line breaks.
  mutating func answer(_ line: String) -> Reply {
    let tokens = LineTokens(line)
    if let column = tokens.unclosedQuote {
      let fault = DiagnosticMessage(.badCommand, "引号没有配对")
      return Reply(diagnostic(fault, at: column..<column + 1, in: line))
    }
    if interview != nil, !tokens.statements.contains(where: isCommand) {
      return answerInterview(line)
    }
    // A mark in a text can part a line where none was meant: then nothing of it is done.
    if interview == nil, let stray = tokens.statements.dropFirst().first(where: { !isCommand($0) }),
      let first = stray.tokens.first
    {
      let note = "整行都没有执行；“；”分开几条命令，文字里的要放在引号或书名号里"
      let message = DiagnosticMessage.unknownCommand(first.text, settingTo: stray.value, [note])
      return Reply(diagnostic(message, at: first.range, in: line))
    }
    var reply = Reply()
    for statement in tokens.statements {
      reply.append(answer(statement, in: line))
      if reply.failed || reply.quits { break }
    }
    if interview != nil, !reply.quits { reply.append(interviewQuestion()) }
    return reply
  }

  private func isCommand(_ statement: Statement) -> Bool {
    Topic.query(of: statement) != nil
      || statement.tokens.first.flatMap { CommandTable.command(named: $0.text) } != nil
  }

  private mutating func answer(_ statement: Statement, in line: String) -> Reply {
    if let words = Topic.query(of: statement) { return explain(words, in: line) }
    guard let first = statement.tokens.first else { return Reply() }
    guard let command = CommandTable.command(named: first.text) else {
      let message = DiagnosticMessage.unknownCommand(first.text, settingTo: statement.value)
      return Reply(diagnostic(message, at: first.range, in: line))
    }
    let invocation = Invocation(command: command, statement: statement, line: line)
    return run(invocation)
  }

  /// Runs a command; one that fails leaves the workspace as it was.
  mutating func run(_ invocation: Invocation) -> Reply {
    let before = workspace
    let wasAsked = wasAskedToLeave
    history.beginCommand()
    var reply = invocation.command.run(&self, invocation)
    // Only leaving twice in a row means yes.
    if wasAsked, invocation.command.id != "quit" { wasAskedToLeave = false }
    if reply.failed { workspace = before }
    guard workspace != before else {
      if invocation.command.group == .facts, !reply.failed {
        reply.lines = ["没有变化：档案里已是如此。"]
      }
      return reply
    }
    reply.changed = true
    switch invocation.command.effect {
    case .edits:
      history.leave(before, by: invocation.written)
      reply.diagnostics += contradictions(invocation, since: before)
      reply.lines += deltaLines(from: reference(of: invocation.command, before))
    case .shows, .arranges:
      history.leave(before, by: invocation.written)
    case .saves:
      history.move(from: before.path, to: workspace.path)
    case .travelsHistory:
      break
    }
    if invocation.command.group == .scenarios, let path = workspace.path {
      savedFiles.claim(path, by: history.scenario)
    }
    return reply
  }

  /// What a command's outcome is compared with: the state before it, but for a branch that was
  /// kept what the branch started from.
  private func reference(of command: Command, _ before: Workspace) -> Workspace {
    guard command.id == "keep", let name = before.currentBranch else { return before }
    var reference = before
    reference.currentBranch = before.branches[name]?.parent
    return reference
  }

  /// A fault in a line, placed for a caret.
  func diagnostic(
    _ message: DiagnosticMessage,
    severity: Severity = .error,
    at range: Range<Int>,
    in line: String,
  ) -> Diagnostic {
    Diagnostic(
      message,
      severity: severity,
      at: SourceLocation(file: input.name, line: max(1, lineNumber), column: range.lowerBound + 1),
      length: range.count,
      sourceLine: line,
    )
  }
}

extension Statement {
  /// The words after the first, as they can be typed again.
  fileprivate var value: String {
    tokens.dropFirst().map { LineTokens.quoted($0.text) }.joined(separator: " ")
  }
}
