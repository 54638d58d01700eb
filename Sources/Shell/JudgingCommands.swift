import Diagnostics
import Explanation
import OrderedCollections
import Profiles
import RuleModel

/// 判定 为何 缺什么.
enum JudgingCommands {
  private static let allWords = ["全部", "所有", "all"]
  private static let expandWords = ["展开", "--all", "详细"]

  static func check(_ session: inout Session, _ invocation: Invocation) -> Reply {
    var words = Array(invocation.arguments)
    let showsAll = words.contains { expandWords.contains($0.text) }
    words.removeAll { expandWords.contains($0.text) }
    let ranks = words.contains { allWords.contains($0.text) }
    words.removeAll { allWords.contains($0.text) }
    if ranks, words.isEmpty {
      let all = session.packsInView.flatMap(\.choices)
      let note = session.workspace.standards == nil ? [] : ["只看了选定的标准；“标准 全部”看全部。"]
      return Reply(session.rankingLines(of: all) + note + session.contradictionNote)
    }
    return session.choices(named: words, for: invocation).reply { choices in
      guard !choices.isEmpty else { return Reply("没有可判定的申报途径。") }
      if ranks { return Reply(session.rankingLines(of: choices)) }
      let verdicts = choices.map { session.verdictLines($0, showsAll: showsAll) }
      return Reply(joined(verdicts) + session.contradictionNote)
    }
  }

  static func gap(_ session: inout Session, _ invocation: Invocation) -> Reply {
    session.choices(for: invocation).reply { choices in
      Reply(joined(choices.map { session.gapLines($0) }))
    }
  }

  static func why(_ session: inout Session, _ invocation: Invocation) -> Reply {
    guard let first = invocation.first else {
      let message = DiagnosticMessage(
        .badCommand,
        "应写条款编号",
        notes: ["如“为何 QH-7.4”；“判定”会列出各条编号"],
      )
      return Reply(session.diagnostic(message, at: invocation.range, in: invocation.line))
    }
    guard let (pack, clause) = session.clause(named: first.text) else {
      return Reply(session.unknownClause(first, in: invocation.line))
    }
    let rest = Array(invocation.arguments.dropFirst())
    return session.choices(named: rest, for: invocation).reply { choices in
      Reply(session.whyLines(clause, of: pack, choices: choices))
    }
  }

  /// Blocks of lines with an empty line between them.
  static func joined(_ blocks: [[String]]) -> [String] {
    Array(blocks.filter { !$0.isEmpty }.joined(separator: [""]))
  }
}

extension Session {
  /// The clause an id names, letter case overlooked, and the standard that has it.
  func clause(named text: String) -> (pack: RulePack, clause: ClauseID)? {
    for pack in packs {
      if pack.clauses[ClauseID(text)] != nil { return (pack, ClauseID(text)) }
    }
    let wanted = text.lowercased()
    for pack in packs {
      if let id = pack.clauses.keys.first(where: { $0.text.lowercased() == wanted }) {
        return (pack, id)
      }
    }
    return nil
  }

  /// The fault of a word that no clause has as its id.
  func unknownClause(_ token: Token, in line: String) -> Diagnostic {
    let ids = packs.flatMap { $0.clauses.keys.map(\.text) }
    let message = DiagnosticMessage(
      .unknownReference,
      "没有条款“\(token.text.prefix(40))”",
      suggestion: Suggestion.nearest(to: token.text, among: ids),
    )
    return diagnostic(message, at: token.range, in: line)
  }
}
