import Diagnostics
import Explanation
import OrderedCollections
import Profiles

/// 假设 采纳 放弃 分支.
enum HypothesisCommands {
  static let mainLine = "主线"

  static func start(_ session: inout Session, _ invocation: Invocation) -> Reply {
    var words = Array(invocation.arguments)
    var name = session.workspace.freeBranchName
    if let first = words.first, !session.startsEdit(first) {
      name = first.text
      words.removeFirst()
      guard session.workspace.branches[name] == nil, name != mainLine else {
        let text = name == mainLine ? "“\(name)”是情景本身的名称" : "已有分支“\(name)”"
        let message = DiagnosticMessage(.duplicateIdentifier, text)
        return Reply(session.diagnostic(message, at: first.range, in: invocation.line))
      }
    }
    session.workspace.startBranch(named: name)
    let opened = "已开分支“\(name)”：以下修改只是假设，“采纳”并入，“放弃”丢弃。"
    guard let first = words.first, let last = words.last else { return Reply(opened) }
    let edit = Statement(tokens: words, range: first.range.lowerBound..<last.range.upperBound)
    let reply = session.edit(edit, in: invocation.line)
    return reply.failed ? reply : Reply(opened)
  }

  static func keep(_ session: inout Session, _ invocation: Invocation) -> Reply {
    guard let name = session.workspace.currentBranch else {
      return Reply(notInBranch(session, invocation))
    }
    let edit = session.editApplication
    session.workspace.keepBranch(applying: edit)
    let parent = session.workspace.currentBranch ?? mainLine
    return Reply(["分支“\(name)”已并入“\(parent)”。"] + staleLines(session.workspace))
  }

  static func drop(_ session: inout Session, _ invocation: Invocation) -> Reply {
    let named = invocation.first
    guard let name = named?.text ?? session.workspace.currentBranch else {
      return Reply(notInBranch(session, invocation))
    }
    guard session.workspace.branches[name] != nil else {
      return Reply(
        name == mainLine
          ? notABranch(named, session, invocation) : unknown(named, session, invocation)
      )
    }
    session.workspace.dropBranch(named: name)
    return Reply("已放弃分支“\(name)”，现在在“\(session.workspace.currentBranch ?? mainLine)”。")
  }

  static func list(_ session: inout Session, _ invocation: Invocation) -> Reply {
    guard let first = invocation.first else { return overview(session) }
    if first.text == mainLine {
      session.workspace.currentBranch = nil
    } else if session.workspace.branches[first.text] != nil {
      session.workspace.currentBranch = first.text
    } else {
      return Reply(unknown(first, session, invocation))
    }
    return Reply("现在在“\(first.text)”。")
  }

  private static func overview(_ session: Session) -> Reply {
    let workspace = session.workspace
    guard !workspace.branches.isEmpty else {
      return Reply("没有分支。“假设 [名称] [修改]”开一个。")
    }
    var lines = [line(mainLine, isCurrent: workspace.currentBranch == nil, depth: 0)]
    lines += session.summaryLines(of: workspace.base).map { "    \($0)" }
    for (name, branch) in workspace.branches {
      let depth = workspace.depth(of: name)
      let isCurrent = workspace.currentBranch == name
      lines.append(line(name, isCurrent: isCurrent, depth: depth))
      let indent = String(repeating: "  ", count: depth + 2)
      lines += session.summaryLines(of: branch.premises).map { indent + $0 }
      for (position, edit) in branch.edits.enumerated() {
        let mark = branch.stale.contains(position) ? "（已不适用，跳过）" : ""
        lines.append("\(indent)〔假设〕\(edit)\(mark)")
      }
    }
    return Reply(lines)
  }

  private static func line(_ name: String, isCurrent: Bool, depth: Int) -> String {
    String(repeating: "  ", count: depth) + (isCurrent ? "▸ " : "  ") + name
  }

  private static func staleLines(_ workspace: Workspace) -> [String] {
    workspace.branches.flatMap { name, branch in
      branch.stale.map { "分支“\(name)”的一步已不适用：\(branch.edits[$0])" }
    }
  }

  private static func notInBranch(_ session: Session, _ invocation: Invocation) -> Diagnostic {
    let message = DiagnosticMessage(.badCommand, "现在不在分支里", notes: ["“假设”开一个分支"])
    return session.diagnostic(message, at: invocation.range, in: invocation.line)
  }

  private static func notABranch(
    _ name: Token?,
    _ session: Session,
    _ invocation: Invocation,
  ) -> Diagnostic {
    let message = DiagnosticMessage(
      .badCommand,
      "“\(mainLine)”是情景本身，不能放弃",
      notes: ["“撤销”退回修改，“新建”换一个情景，“分支”列出可放弃的分支"],
    )
    return session.diagnostic(message, at: name?.range ?? invocation.range, in: invocation.line)
  }

  private static func unknown(
    _ name: Token?,
    _ session: Session,
    _ invocation: Invocation,
  ) -> Diagnostic {
    let text = name?.text ?? ""
    let names = Array(session.workspace.branches.keys) + [mainLine]
    let message = DiagnosticMessage(
      .unknownReference,
      "没有分支“\(text)”",
      suggestion: Suggestion.nearest(to: text, among: names),
    )
    return session.diagnostic(message, at: name?.range ?? invocation.range, in: invocation.line)
  }
}

extension Workspace {
  /// A name no branch has yet: 假设1, 假设2, …
  var freeBranchName: String {
    var number = 1
    while branches["假设\(number)"] != nil { number += 1 }
    return "假设\(number)"
  }

  /// How many branches a branch starts from.
  func depth(of name: String) -> Int {
    guard let parent = branches[name]?.parent else { return 1 }
    return depth(of: parent) + 1
  }
}
