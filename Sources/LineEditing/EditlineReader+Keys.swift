import CEditline
import Glibc

extension EditlineReader {
  /// The one name under which libedit knows all commands: it tells a command no more than the last
  /// character of its key, so the reader remembers the key itself.
  private static let commandName = "zhicheng-command"

  /// Tells libedit where characters come from and what each key does.
  func connect() {
    let handle = engine.handle
    editline_set_client(handle, Unmanaged.passUnretained(self).toOpaque())
    _ = editline_set_source(handle) { engine, character in
      EditlineReader.client(of: engine)?.takeScalar(character) ?? -1
    }
    _ = editline_add_command(handle, Self.commandName) { engine, _ in
      guard let reader = EditlineReader.client(of: engine) else { return UInt8(CC_EOF) }
      reader.performCommand()
      return UInt8(reader.isDone ? CC_EOF : CC_NORM)
    }
    // libedit takes U+00A0 to U+00FF for Alt combinations: the dot of 青海·正高级 would start a count.
    for value in UInt8(0x80)...UInt8.max {
      _ = editline_bind(handle, String(Unicode.Scalar(value)), "ed-insert")
    }
    for (key, _) in KeyBinding.all {
      _ = editline_bind(handle, KeyBinding.notation(of: key), Self.commandName)
    }
  }

  private static func client(of engine: OpaquePointer) -> EditlineReader? {
    editline_client(engine).map { Unmanaged.fromOpaque($0).takeUnretainedValue() }
  }

  private func performCommand() {
    switch command {
    case nil, .cancel: break
    case .accept: end(with: .line(engine.text))
    case .interrupt: end(with: .interrupted)
    case .deleteOrEnd:
      if engine.line.isEmpty { end(with: .endOfFile) } else { deleteForward() }
    case .suspend: suspend()
    case .clearScreen: clearScreen()
    case .complete: complete()
    case .search: searchBackwards()
    case .previousLine: walkHistory { $0.up(in: $1) }
    case .nextLine: walkHistory { $0.down(in: $1) }
    case .left: engine.move(to: engine.cursor - engine.clusterBeforeCursor)
    case .right: if !acceptHint() { engine.move(to: engine.cursor + engine.clusterAfterCursor) }
    case .wordLeft: engine.move(to: engine.wordStartBeforeCursor)
    case .wordRight: engine.move(to: engine.wordEndAfterCursor)
    case .home: engine.move(to: 0)
    case .end: if !acceptHint() { engine.move(to: engine.line.count) }
    case .backspace: engine.deleteBeforeCursor(engine.clusterBeforeCursor)
    case .delete: deleteForward()
    case .killToEnd: kill(engine.cursor..<engine.line.count)
    case .killToStart: kill(0..<engine.cursor)
    case .killWordBefore: kill(engine.wordStartBeforeCursor..<engine.cursor)
    case .killWordAfter: kill(engine.cursor..<engine.wordEndAfterCursor)
    case .yank: engine.insert(killed)
    case .transpose: engine.transpose()
    case .paste: engine.insert(pasted)
    }
  }
}

extension EditlineReader {
  private func deleteForward() {
    let count = engine.clusterAfterCursor
    engine.move(to: engine.cursor + count)
    engine.deleteBeforeCursor(count)
  }

  /// Deletes a part of the line and keeps it for the yank; an empty one leaves what is kept.
  private func kill(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    killed = Array(engine.line[range])
    engine.move(to: range.upperBound)
    engine.deleteBeforeCursor(range.count)
  }

  private func acceptHint() -> Bool {
    guard let hint = hint(), !hint.isEmpty else { return false }
    engine.insert(hint.unicodeScalars)
    return true
  }

  private func walkHistory(_ step: (inout HistoryWalk, History) -> String?) {
    let line = engine.text
    var walk = self.walk ?? HistoryWalk(from: line, in: history)
    if walk.shown != line { walk = HistoryWalk(from: line, in: history) }
    if let found = step(&walk, history) { engine.replaceLine(with: found) }
    self.walk = walk
  }

  /// Stops the job; the shell that started us gets a terminal in the mode it left it in.
  private func suspend() {
    setBracketedPaste(false)
    TerminalOutput.write("\r\n")
    _ = editline_prepare_terminal(engine.handle, false)
    terminal_restore()
    Glibc.kill(0, SIGTSTP)
    // Heeded right here; a second redrawing would leave a part of the first behind.
    _ = signals_take(SIGCONT)
    resume()
  }
}
