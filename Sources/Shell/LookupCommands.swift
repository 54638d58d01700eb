import Diagnostics
import Explanation
import OrderedCollections
import Profiles
import RuleModel

/// 标准 条文 档案 帮助.
enum LookupCommands {
  static func standards(_ session: inout Session, _ invocation: Invocation) -> Reply {
    guard let first = invocation.first else {
      return Reply(JudgingCommands.joined(session.packs.map { session.standardLines($0) }))
    }
    if ["全部", "所有", "all"].contains(first.text) {
      session.workspace.standards = nil
      return Reply("现在看全部标准。")
    }
    let found = session.packs.filter { PathwayWords.words(for: $0).contains(first.text) }
    guard !found.isEmpty else {
      let words = session.packs.flatMap(PathwayWords.words(for:))
      let message = DiagnosticMessage(
        .unknownReference,
        "没有标准“\(first.text.prefix(40))”",
        suggestion: Suggestion.nearest(to: first.text, among: words),
      )
      return Reply(session.diagnostic(message, at: first.range, in: invocation.line))
    }
    session.workspace.standards = found.map(\.id)
    let names = found.map(\.shortName).joined(separator: "、")
    return Reply(
      ["现在只看 \(names)（“标准 全部”恢复）。"] + session.ignoredTargetsNote
        + JudgingCommands.joined(found.map { session.standardLines($0) })
    )
  }

  static func clause(_ session: inout Session, _ invocation: Invocation) -> Reply {
    guard let first = invocation.first else {
      let message = DiagnosticMessage(.badCommand, "应写条款编号", notes: ["如“条文 QH-7.4”"])
      return Reply(session.diagnostic(message, at: invocation.range, in: invocation.line))
    }
    guard let (pack, clause) = session.clause(named: first.text) else {
      return Reply(session.unknownClause(first, in: invocation.line))
    }
    return Reply(session.clauseLines(clause, of: pack, witnesses: true))
  }

  static func profile(_ session: inout Session, _ invocation: Invocation) -> Reply {
    guard let first = invocation.first else { return Reply(session.profileLines()) }
    let attributes = Vocabulary.profile.attributes.values
    let found = attributes.first { $0.key == first.text || $0.names.contains(first.text) }
    guard let found else {
      let message = DiagnosticMessage(
        .unknownWord,
        "档案没有“\(first.text.prefix(40))”这一类",
        suggestion: Suggestion.nearest(to: first.text, among: attributes.map(\.name)),
      )
      return Reply(session.diagnostic(message, at: first.range, in: invocation.line))
    }
    return Reply(session.profileLines(only: found))
  }

  static func help(_ session: inout Session, _ invocation: Invocation) -> Reply {
    session.explain(Array(invocation.arguments), in: invocation.line)
  }
}

extension Session {
  /// That targets lie outside the standards in view, and what is judged instead.
  fileprivate var ignoredTargetsNote: [String] {
    guard chosenTargets.count < workspace.targets.count else { return [] }
    let names = targets.map { name(of: $0) }.joined(separator: "、")
    let text =
      chosenTargets.isEmpty
      ? "原来的目标不在其中，暂不使用：现在自动选取 \(names)。"
      : "原来的目标有的不在其中，暂不使用：现在的目标是 \(names)。"
    return TextLayout.wrapped(text, width: style.width, hanging: 2)
  }
}
