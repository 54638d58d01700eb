import Diagnostics
import Explanation
import Profiles

/// 导出 退出.
enum RestCommands {
  static func quit(_ session: inout Session, _ invocation: Invocation) -> Reply {
    let name = invocation.statement.tokens.first?.text ?? ""
    return session.leave(unconditionally: name.hasSuffix("!"))
  }

  static func export(_ session: inout Session, _ invocation: Invocation) -> Reply {
    var words = Array(invocation.arguments)
    var format = ExportFormat.text
    if let first = words.first, let named = ExportFormat(word: first.text) {
      format = named
      words.removeFirst()
    } else if let path = words.first, let named = ExportFormat(path: path.text) {
      format = named
    } else if let word = words.first, !word.isQuoted, !word.text.contains(where: "./".contains) {
      // Without a folder or an ending it is rather a format than a file.
      return Reply(unknownFormat(word, session, invocation))
    }
    let text = session.export(as: format)
    guard let path = words.first else {
      return Reply(text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
    let before = session.exports[path.text]
    if let fault = session.surroundings.files.export(text, path.text, before) {
      return Reply(session.diagnostic(fault, at: path.range, in: invocation.line))
    }
    session.exports[path.text] = text
    return Reply(before == nil ? "已导出到 \(path.text)。" : "已重新导出到 \(path.text)。")
  }

  private static func unknownFormat(
    _ word: Token,
    _ session: Session,
    _ invocation: Invocation,
  ) -> Diagnostic {
    let name = word.text.prefix(40)
    let message = DiagnosticMessage(
      .unknownWord,
      "没有导出格式“\(name)”",
      notes: ["格式有 文本、markdown、json；文件名要带后缀或目录，如 \(name).md"],
      suggestion: Suggestion.nearest(to: word.text, among: ExportFormat.words),
    )
    return session.diagnostic(message, at: word.range, in: invocation.line)
  }
}
