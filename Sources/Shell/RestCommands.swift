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
}
