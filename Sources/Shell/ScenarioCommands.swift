import Diagnostics
import Explanation
import OrderedCollections
import Profiles
import RuleModel
import Scenarios

/// 新建 打开 保存 情景 比较 恢复.
enum ScenarioCommands {
  static func start(_ session: inout Session, _ invocation: Invocation) -> Reply {
    let name = invocation.arguments.map(\.text).joined(separator: " ")
    var fresh = Workspace(name: name)
    fresh.checkpoints = session.workspace.checkpoints
    fresh.standards = session.workspace.standards
    let unsaved = session.unsavedNote
    session.workspace = fresh
    session.history.beginScenario()
    return Reply(["已新建\(name.isEmpty ? "空白情景" : "情景“\(name)”")。"] + unsaved)
  }

  static func open(_ session: inout Session, _ invocation: Invocation) -> Reply {
    guard let path = invocation.first else {
      return Reply(session.missingPath(invocation))
    }
    let (scenario, diagnostics) = session.surroundings.files.open(path.text)
    guard let scenario, !diagnostics.contains(where: { $0.severity == .error }) else {
      guard diagnostics.isEmpty else { return Reply([], diagnostics: diagnostics) }
      let message = DiagnosticMessage(.unreadableFile, "打不开 '\(path.text)'")
      return Reply(session.diagnostic(message, at: path.range, in: invocation.line))
    }
    let unsaved = session.unsavedNote
    var opened = session.workspace(of: scenario, path: path.text)
    opened.checkpoints = session.workspace.checkpoints
    let inView = session.workspace.standards ?? session.packs.map(\.id)
    let isInView = opened.targets.allSatisfy { target in
      inView.contains { target.hasPrefix("\($0)/") }
    }
    if isInView { opened.standards = session.workspace.standards }
    session.workspace = opened
    if let facts = scenario.factSource {
      session.provenance.note(facts, of: scenario.profile)
    }
    session.history.beginScenario()
    session.savedFiles.remember(opened, as: scenario, at: path.text)
    var lines = ["已打开 \(path.text)\(scenario.name.isEmpty ? "" : "：\(scenario.name)")"]
    if !opened.branches.isEmpty {
      lines.append("分支：\(opened.branches.keys.joined(separator: "、"))")
    }
    if !isInView { lines.append("目标在别的标准：不再只看先前选的标准。") }
    lines += session.summaryLines(of: opened.base)
    return Reply(lines + unsaved, diagnostics: diagnostics)
  }

  static func save(_ session: inout Session, _ invocation: Invocation) -> Reply {
    let named = invocation.first
    guard let path = named?.text ?? session.workspace.path ?? session.defaultPath else {
      return Reply(session.missingPath(invocation))
    }
    // Under another name only the words are taken along, not the claim to know the file there;
    // that the session knows it for another scenario is no leave to overwrite it.
    var scenario = session.scenario(of: session.workspace)
    if path != session.workspace.path {
      let isOwn = session.savedFiles.belongs(path, to: session.history.scenario)
      scenario.source = isOwn ? session.savedFiles.scenario(at: path)?.source : nil
    }
    switch session.surroundings.files.save(scenario, path) {
    case .failure(let fault):
      let range = named?.range ?? invocation.range
      return Reply(session.diagnostic(fault.message, at: range, in: invocation.line))
    case .success(let saved):
      session.workspace.path = path
      session.savedFiles.remember(session.workspace, as: saved, at: path)
      return Reply("已保存到 \(path)。")
    }
  }

  static func list(_ session: inout Session, _ invocation: Invocation) -> Reply {
    let files = session.surroundings.files.list()
    guard !files.isEmpty else { return Reply("scenarios/ 里还没有情景文件。") }
    return Reply(files.map { $0 == session.workspace.path ? "▸ \($0)" : "  \($0)" })
  }

  static func compare(_ session: inout Session, _ invocation: Invocation) -> Reply {
    var columns = [session.column(HypothesisCommands.mainLine, session.workspace.base)]
    let words = Array(invocation.arguments)
    if words.isEmpty {
      for (name, branch) in session.workspace.branches {
        columns.append(session.column(name, branch.premises))
      }
    }
    for word in words {
      if let branch = session.workspace.branches[word.text] {
        columns.append(session.column(word.text, branch.premises))
      } else if let kept = session.workspace.checkpoints[word.text] {
        columns.append(session.column(word.text, kept.premises))
      } else {
        let (scenario, diagnostics) = session.surroundings.files.open(word.text)
        guard let scenario else {
          return session.uncomparable(word, diagnostics, in: invocation.line)
        }
        let other = session.workspace(of: scenario, path: word.text)
        columns.append(session.column(word.text, other.base))
      }
    }
    guard columns.count > 1 else {
      return Reply("没有可比较的：先用“假设”开分支，或写检查点、情景文件的名称。")
    }
    return Reply(ComparisonTable(columns).lines(session.style))
  }

  static func recover(_ session: inout Session, _ invocation: Invocation) -> Reply {
    let files = session.surroundings.files
    guard let left = session.leftJournals.first, let access = files.journal else {
      return Reply("没有中断时留下的内容。")
    }
    if let first = invocation.first, ["丢弃", "删除", "discard"].contains(first.text) {
      access.discard(left)
      session.leftJournals.removeFirst()
      return Reply(["已丢弃中断时留下的内容。"] + session.moreLeftNote)
    }
    let (scenario, diagnostics) = files.parse(left.text)
    guard let scenario else { return Reply([], diagnostics: diagnostics) }
    let unsaved = session.unsavedNote
    session.workspace = session.workspace(of: scenario, path: nil)
    session.history.beginScenario()
    // It is never in neither journal.
    access.write(left)
    access.discard(left)
    session.leftJournals.removeFirst()
    if let path = left.path, let onDisk = files.open(path).scenario {
      // What the file holds now is known, so that the work can be saved to it.
      let known = session.workspace(of: onDisk, path: path)
      session.savedFiles.remember(known, as: onDisk, at: path)
      session.workspace.path = path
    }
    return Reply(
      ["已取回中断时留下的内容。"] + session.summaryLines(of: session.workspace.base)
        + unsaved + session.moreLeftNote
    )
  }
}
