extension EditlineReader {
  /// Inserts what all candidates share; lists them under the line when there are several.
  func complete() {
    let cursor = engine.cursor
    let line = engine.line
    let before = line[..<cursor]
    let answer = settings.completer(String(String.UnicodeScalarView(before)))
    let candidates = answer.candidates
    let replaced = min(max(0, answer.replacedCharacters), cursor)
    let typed = Array(before.suffix(replaced))
    guard let first = candidates.first else {
      TerminalOutput.write(ControlText.bell)
      return
    }
    if candidates.count == 1 {
      replace(typed.count, with: first.text)
      if first.isFinal { insertSpace(unlessIn: line[cursor...]) }
      return
    }
    let common = Self.commonBeginning(of: candidates)
    // A shared beginning shorter than what was typed would take text away.
    if !common.isEmpty, !typed.starts(with: common) {
      replace(typed.count, with: String(String.UnicodeScalarView(common)))
    }
    list(candidates)
  }

  private func replace(_ count: Int, with text: String) {
    engine.deleteBeforeCursor(count)
    engine.insert(text.unicodeScalars)
  }

  private func insertSpace(unlessIn after: ArraySlice<Unicode.Scalar>) {
    if after.first == " " {
      engine.move(to: engine.cursor + 1)
    } else {
      engine.insert([" "])
    }
  }

  /// Leaves the line at least half of a small window.
  private func list(_ candidates: [CompletionCandidate]) {
    let window = window
    let view = LineView(prompt: prompt, line: engine.line, cursor: engine.cursor)
    let lineRows = LineLayout(view, columns: window.columns).rows.count
    let maximumRows = max(window.rows - lineRows, window.rows / 2)
    footer =
      CandidateTable(candidates, columns: window.columns, maximumRows: maximumRows).rows
  }

  private static func commonBeginning(of candidates: [CompletionCandidate]) -> [Unicode.Scalar] {
    var common = Array(candidates.first?.text.unicodeScalars ?? "".unicodeScalars)
    for candidate in candidates.dropFirst() {
      let shared = zip(common, candidate.text.unicodeScalars).prefix { $0 == $1 }.count
      common.removeLast(common.count - shared)
    }
    return common
  }
}
