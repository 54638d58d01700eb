import Diagnostics
import Profiles
import RuleModel

/// 演示 问答 结束.
enum TeachingCommands {
  static func demo(_ session: inout Session, _ invocation: Invocation) -> Reply {
    switch invocation.first?.text {
    case nil:
      return begin(&session)
    case "下一步", "继续", "next":
      guard session.demo != nil else { return begin(&session) }
      return step(&session)
    case "结束", "stop":
      session.demo = nil
      return Reply("演示结束；示例仍在手边，“撤销”回到原来的情景。")
    case let word?:
      let message = DiagnosticMessage(
        .unknownWord,
        "未知的“\(word.prefix(40))”",
        notes: ["可用：下一步、结束"],
        suggestion: Suggestion.nearest(to: word, among: ["下一步", "结束"]),
      )
      let range = invocation.first?.range ?? invocation.range
      return Reply(session.diagnostic(message, at: range, in: invocation.line))
    }
  }

  private static func begin(_ session: inout Session) -> Reply {
    var workspace = Workspace(name: Demo.name)
    workspace.checkpoints = session.workspace.checkpoints
    session.workspace = workspace
    session.history.beginScenario()
    for fact in Demo.facts {
      for statement in LineTokens(fact).statements {
        let reply = session.edit(statement, in: fact)
        if reply.failed { return reply }
      }
    }
    session.demo = Demo()
    var reply = Reply("演示：共 \(Demo.steps.count) 步，“演示 下一步”继续；随时可以输入别的命令。")
    reply.append(step(&session))
    return reply
  }

  private static func step(_ session: inout Session) -> Reply {
    guard let shown = session.demo?.shown, shown < Demo.steps.count else {
      return Reply("演示到此为止：“演示”从头再来，“帮助”列出全部命令。")
    }
    let step = Demo.steps[shown]
    session.demo?.shown = shown + 1
    var reply = Reply([
      "", "【\(shown + 1)/\(Demo.steps.count)】\(step.narration)", "› \(step.command)",
    ])
    for statement in LineTokens(step.command).statements {
      guard let first = statement.tokens.first,
        let command = CommandTable.command(named: first.text)
      else { continue }
      let invocation = Invocation(command: command, statement: statement, line: step.command)
      let before = session.workspace
      reply.append(command.run(&session, invocation))
      if command.effect == .edits, session.workspace != before {
        reply.lines += session.deltaLines(from: before)
      }
    }
    return reply
  }

  static func interview(_ session: inout Session, _ invocation: Invocation) -> Reply {
    session.choices(for: invocation).reply { choices in
      session.interview = Interview(pathways: choices.map(\.pathway.id))
      return Reply("逐一询问尚不清楚的事实：直接回答；空行或“跳过”略过一问；“结束”停止；其他命令照常可用。")
    }
  }

  static func stop(_ session: inout Session, _ invocation: Invocation) -> Reply {
    guard let interview = session.interview else { return Reply("现在没有问答。") }
    session.interview = nil
    return Reply("问答结束\(interview.skippedNote)。")
  }
}
