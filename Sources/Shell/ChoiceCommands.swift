import Advice
import Diagnostics
import Evaluation
import OrderedCollections
import Profiles
import RuleModel

/// 口径 目标 配对 日期.
enum ChoiceCommands {
  private static let resetWords = ["默认", "还原", "取消", "自动", "default", "none", "auto"]

  static let matrixWords = ["矩阵", "matrix", "对照"]

  static func readings(_ session: inout Session, _ invocation: Invocation) -> Reply {
    guard let first = invocation.first else {
      return Reply(
        JudgingCommands.joined(session.packsInView.map { session.readingsLines(of: $0) })
      )
    }
    if matrixWords.contains(first.text.lowercased()) {
      let words = Array(invocation.arguments.dropFirst())
      return session.choices(named: words, for: invocation).reply { choices in
        guard !choices.isEmpty else { return Reply("没有可判定的申报途径。") }
        return Reply(session.matrixLines(of: choices))
      }
    }
    let parts = first.text.split(separator: "=", maxSplits: 1).map(String.init)
    let id = ReadingID((parts.first ?? "").uppercased())
    let holders = session.packs.filter { $0.readings[id] != nil }
    guard !holders.isEmpty else {
      let ids = session.packs.flatMap { $0.readings.keys.map(\.text) }
      let message = DiagnosticMessage(
        .unknownReference,
        "没有口径“\(id.text.prefix(40))”",
        notes: ["“口径”列出全部口径"],
        suggestion: Suggestion.nearest(to: id.text, among: ids),
      )
      return Reply(session.diagnostic(message, at: first.range, in: invocation.line))
    }
    let next = invocation.arguments.dropFirst().first
    guard parts.count > 1 || next != nil else {
      return Reply(
        JudgingCommands.joined(holders.map { session.readingsLines(of: $0, only: [id]) })
      )
    }
    return session.edit(invocation.statement, in: invocation.line)
  }

  static func day(_ session: inout Session, _ invocation: Invocation) -> Reply {
    guard invocation.first != nil else {
      let origin = session.workspace.premises.asOf == nil ? "（今天）" : ""
      return Reply("判定所依据的日期：\(session.asOf)\(origin)")
    }
    return session.edit(invocation.statement, in: invocation.line)
  }

  static func goal(_ session: inout Session, _ invocation: Invocation) -> Reply {
    let words = Array(invocation.arguments)
    guard let first = words.first else {
      let origin = session.chosenTargets.isEmpty ? "（自动选取）" : ""
      let names = session.targets.map { session.name(of: $0) }
      guard !names.isEmpty else { return Reply("没有目标途径。") }
      return Reply(names.map { "目标：\($0)\(origin)" })
    }
    if words.count == 1, resetWords.contains(first.text) {
      session.workspace.targets = []
      return Reply(
        "目标改为自动选取：\(session.targets.map { session.name(of: $0) }.joined(separator: "、"))"
      )
    }
    switch session.choices(named: words, for: invocation) {
    case .failure(let fault):
      return Reply(fault.diagnostic)
    case .success(let choices):
      session.workspace.targets = choices.map(\.pathway.id)
      return Reply(session.overviewLines(of: choices))
    }
  }

  static func pair(_ session: inout Session, _ invocation: Invocation) -> Reply {
    let words = Array(invocation.arguments)
    guard let first = words.first else { return Reply(wishLines(session)) }
    let ids = session.achievementIDs
    guard ids.contains(first.text) else {
      let message = DiagnosticMessage(
        .unknownReference,
        "没有成果“\(first.text.prefix(40))”",
        notes: ["“档案 成果”列出成果与编号"],
        suggestion: Suggestion.nearest(to: first.text, among: ids),
      )
      return Reply(session.diagnostic(message, at: first.range, in: invocation.line))
    }
    if let word = words.dropFirst().first, resetWords.contains(word.text) {
      session.workspace.pairings.pinned[first.text] = nil
      session.workspace.pairings.forbidden[first.text] = nil
      return Reply("成果 \(first.text) 由程序自行配对。")
    }
    let forbids = words.dropFirst().first.map { ["不用于", "not", "禁止"].contains($0.text) } ?? false
    guard let named = words.dropFirst(forbids ? 2 : 1).first else {
      let message = DiagnosticMessage(
        .badCommand,
        "应写成果项的条款编号",
        notes: ["如“配对 p1 QH-12.3.5”“配对 p1 不用于 QH-12.3.5”“配对 p1 取消”"],
      )
      return Reply(session.diagnostic(message, at: invocation.range, in: invocation.line))
    }
    guard let (_, clause) = session.clause(named: named.text) else {
      return Reply(session.unknownClause(named, in: invocation.line))
    }
    if forbids {
      session.workspace.pairings.forbidden[first.text, default: []].insert(clause)
      return Reply("成果 \(first.text) 不再用于 \(clause)。")
    }
    session.workspace.pairings.pinned[first.text] = clause
    return Reply("成果 \(first.text) 只用于 \(clause)。")
  }

  private static func wishLines(_ session: Session) -> [String] {
    let wishes = session.workspace.pairings
    let pinned = wishes.pinned.sorted { $0.key < $1.key }.map { "成果 \($0.key) 只用于 \($0.value)" }
    let forbidden = wishes.forbidden.sorted { $0.key < $1.key }.map { id, clauses in
      "成果 \(id) 不用于 \(clauses.map(\.text).sorted().joined(separator: "、"))"
    }
    let lines = pinned + forbidden
    return lines.isEmpty ? ["没有指定配对，由程序选取最有利的一种。"] : lines
  }
}

extension Session {
  /// The ids of the achievements in hand, in order.
  var achievementIDs: [String] {
    (workspace.premises.profile.records("achievements") ?? []).compactMap { $0.text("id") }
  }
}
