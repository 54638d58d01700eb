import Diagnostics
import Explanation
import Foundation

@testable import Shell

/// A file of `> line` and the output that follows; lines before the first `>` are its heading.
struct Transcript {
  var heading: [String] = []
  var exchanges: [(line: String, output: [String])] = []

  init(text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line == ">" || line.hasPrefix("> ") {
        exchanges.append((String(line.dropFirst(2)), []))
      } else if exchanges.isEmpty {
        heading.append(line)
      } else {
        exchanges[exchanges.count - 1].output.append(line)
      }
    }
    // An empty line before the next command belongs to the layout of the file.
    for index in exchanges.indices {
      while exchanges[index].output.last == "" { exchanges[index].output.removeLast() }
    }
  }

  /// The transcript with the outputs a session gives.
  func replayed(in session: inout Session) -> Transcript {
    var result = self
    for index in exchanges.indices {
      let line = exchanges[index].line
      let reply = line == "^D" ? session.endOfInput() : session.reply(to: line)
      result.exchanges[index].output = Self.output(of: reply, prompt: session.prompt)
      while result.exchanges[index].output.last == "" {
        result.exchanges[index].output.removeLast()
      }
    }
    return result
  }

  static func output(of reply: Reply, prompt: String) -> [String] {
    let faults = DiagnosticText.lines(reply.diagnostics, TextStyle(width: 80))
    let effects = reply.effects.map { effect in
      switch effect {
      case .quit: "（离开）"
      case .wantsConfirmation: "（等待确认）"
      }
    }
    // The prompt is shown when the command moved something, so that its marks are checked too.
    let prompts = reply.changed ? ["（\(prompt.dropLast(1))）"] : []
    return reply.lines + faults + effects + prompts
  }

  var text: String {
    let blocks = exchanges.map { (["> \($0.line)"] + $0.output).joined(separator: "\n") }
    return (heading.filter { !$0.isEmpty } + [""]).joined(separator: "\n") + "\n"
      + blocks.joined(separator: "\n\n") + "\n"
  }
}
