import Diagnostics
import Explanation
import OrderedCollections
import Profiles

/// 撤销 重做 检查点.
enum HistoryCommands {
  static func undo(_ session: inout Session, _ invocation: Invocation) -> Reply {
    travel(&session, invocation, "撤销") { $0.back(from: $1) }
  }

  static func redo(_ session: inout Session, _ invocation: Invocation) -> Reply {
    travel(&session, invocation, "重做") { $0.forward(from: $1) }
  }

  /// Goes so many states as the command says, one by default, or as far as there are any; stops
  /// where another scenario begins.
  private static func travel(
    _ session: inout Session,
    _ invocation: Invocation,
    _ name: String,
    step: (inout History, Workspace) -> History.Step?,
  ) -> Reply {
    let wanted = invocation.first.map { Int($0.text) ?? 0 } ?? 1
    guard wanted > 0 else {
      let message = DiagnosticMessage(.badCommand, "应写\(name)的步数（1 以上的整数）")
      let range = invocation.first?.range ?? invocation.range
      return Reply(session.diagnostic(message, at: range, in: invocation.line))
    }
    let current = session.workspace
    let scenario = session.history.scenario
    var commands: [String] = []
    while commands.count < wanted, session.history.scenario == scenario,
      let next = step(&session.history, session.workspace)
    {
      session.workspace = next.workspace
      commands.append(next.command)
    }
    guard !commands.isEmpty else { return Reply("没有可\(name)的修改。") }
    let steps = wanted == 1 ? "" : " \(commands.count) 步："
    let done = "已\(name)\(steps)\(quoted(commands))"
    guard session.history.scenario == scenario else { return session.arrival(done) }
    let lines = TextLayout.wrapped("\(done)。", width: session.style.width, hanging: 2)
    return Reply(lines + session.deltaLines(from: current))
  }

  /// How many of the commands taken back are named.
  private static let namedCommands = 5

  private static func quoted(_ commands: [String]) -> String {
    let names = commands.prefix(namedCommands).map { command in
      let head = command.prefix(40)
      return "“\(head)\(head.count < command.count ? "…" : "")”"
    }
    return names.joined(separator: "、") + (commands.count > names.count ? "等" : "")
  }

  static func checkpoint(_ session: inout Session, _ invocation: Invocation) -> Reply {
    let words = invocation.arguments.map { $0 }
    switch (words.first?.text, words.dropFirst().first) {
    case (nil, _):
      return list(session)
    case ("回到", let name), ("back", let name):
      return restore(&session, name, invocation)
    case ("删除", let name), ("remove", let name):
      return remove(&session, name, invocation)
    case (let name?, _):
      var copy = session.workspace
      copy.checkpoints = [:]
      session.workspace.checkpoints[name] = copy
      return Reply("已记下检查点“\(name)”。")
    }
  }

  private static func list(_ session: Session) -> Reply {
    let names = session.workspace.checkpoints.keys
    guard !names.isEmpty else { return Reply("还没有检查点。“检查点 名称”记下当前状态。") }
    return Reply(names.map { "检查点 \($0)" })
  }

  private static func restore(
    _ session: inout Session,
    _ name: Token?,
    _ invocation: Invocation,
  ) -> Reply {
    guard let name, let kept = session.workspace.checkpoints[name.text] else {
      return Reply(unknown(name, session, invocation))
    }
    let before = session.workspace
    session.workspace = kept
    session.workspace.checkpoints = before.checkpoints
    return Reply(["已回到检查点“\(name.text)”。"] + session.deltaLines(from: before))
  }

  private static func remove(
    _ session: inout Session,
    _ name: Token?,
    _ invocation: Invocation,
  ) -> Reply {
    guard let name, session.workspace.checkpoints.removeValue(forKey: name.text) != nil else {
      return Reply(unknown(name, session, invocation))
    }
    return Reply("已删除检查点“\(name.text)”。")
  }

  private static func unknown(
    _ name: Token?,
    _ session: Session,
    _ invocation: Invocation,
  ) -> Diagnostic {
    guard let name else {
      let message = DiagnosticMessage(.badCommand, "应写检查点的名称")
      return session.diagnostic(message, at: invocation.range, in: invocation.line)
    }
    let message = DiagnosticMessage(
      .unknownReference,
      "没有检查点“\(name.text)”",
      suggestion: Suggestion.nearest(to: name.text, among: session.workspace.checkpoints.keys),
    )
    return session.diagnostic(message, at: name.range, in: invocation.line)
  }
}

extension Session {
  /// What is said on coming to another scenario: comparing two people would say nothing.
  fileprivate func arrival(_ what: String) -> Reply {
    let name = workspace.name.isEmpty ? "未命名情景" : "情景“\(workspace.name)”"
    let file = workspace.path.map { "（\($0)）" } ?? ""
    let lines = TextLayout.wrapped("\(what)：现在是\(name)\(file)。", width: style.width, hanging: 2)
    return Reply(lines + summaryLines(of: workspace.premises))
  }
}
