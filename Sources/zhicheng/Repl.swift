import Diagnostics
import Explanation
import Glibc
import LineEditing
import Shell

/// Reads lines, lets the session answer, writes the answers.
struct Repl {
  /// Where lines come from.
  enum Input {
    case standard
    case script(String)
  }

  let input: Input

  func run() throws {
    let terminal = TerminalKind.detect(terminalName: Machine.variable("TERM"))
    switch input {
    case .script(let path):
      try converse(SessionBox(.script(path)), try ScriptFile.reader(path: path))
    case .standard where terminal == .none:
      try converse(SessionBox(.script("标准输入")), PlainReader())
    case .standard:
      let box = SessionBox(.terminal)
      let reader = makeLineReader(box.readerSettings(terminal))
      Output.standard.write(["职称申报条件推演。“帮助”看命令，“演示”看示例，“退出”离开。"])
      try converse(box, reader)
    }
  }

  private func converse(_ box: SessionBox, _ reader: any LineReader) throws {
    var failed = false
    Output.standard.write(box.session.greeting)
    while true {
      let reply: Reply
      switch reader.readLine(prompt: box.session.prompt) {
      case .line(let line):
        reader.remember(line)
        reply = box.reply(to: line)
      case .interrupted:
        box.session.interrupted()
        continue
      // A hang-up leaves the journal behind, so that the next session can offer the work.
      case .endOfFile where ProcessSignals.endRequested: return
      case .endOfFile: reply = box.session.endOfInput()
      case .failed(let number):
        throw ToolFailure.unreadable([Diagnostic(.unreadableInput(number))])
      }
      Output.standard.write(reply.lines)
      let faults = DiagnosticText.lines(reply.diagnostics, Output.standardError.style)
      Output.standardError.write(faults)
      failed = failed || reply.failed
      if reply.quits { break }
    }
    if failed, !box.session.input.isInteractive { throw ToolFailure.unreadable([]) }
  }
}

extension DiagnosticMessage {
  fileprivate static func unreadableInput(_ number: Int32) -> DiagnosticMessage {
    number == EMSGSIZE
      ? DiagnosticMessage(.fileTooLarge, "一行太长")
      : DiagnosticMessage(.unreadableFile, "读不了输入（系统错误 \(number)）")
  }
}
