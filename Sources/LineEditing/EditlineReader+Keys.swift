import CEditline
import Glibc

extension EditlineReader {
  /// Tells libedit where characters come from and what each key does.
  func connect() {
    let handle = engine.handle
    editline_set_client(handle, Unmanaged.passUnretained(self).toOpaque())
    _ = editline_set_source(handle) { engine, character in
      EditlineReader.client(of: engine)?.takeScalar(character) ?? -1
    }
    // libedit takes U+00A0 to U+00FF for Alt combinations: the dot of 青海·正高级 would start a count.
    for value in UInt8(0x80)...UInt8.max {
      _ = editline_bind(handle, String(Unicode.Scalar(value)), "ed-insert")
    }
    _ = editline_add_command(handle, Self.ownCommand) { engine, _ in
      guard let reader = EditlineReader.client(of: engine) else { return UInt8(CC_EOF) }
      reader.performCommand()
      return UInt8(reader.isDone ? CC_EOF : CC_NORM)
    }
    for (key, command) in KeyBinding.all {
      let name =
        switch command {
        case .native(let name): name
        case .own: Self.ownCommand
        }
      _ = editline_bind(handle, KeyBinding.notation(of: key), name)
    }
  }

  /// The one name under which libedit knows all commands of ours: it tells a command the last
  /// character of its key only, so the reader remembers the key itself.
  private static let ownCommand = "zhicheng-command"

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
    case .left: engine.move(to: engine.cursor - clusterBeforeCursor())
    case .right: if !acceptHint() { engine.move(to: engine.cursor + clusterAfterCursor()) }
    case .end: if !acceptHint() { engine.move(to: engine.line.count) }
    case .backspace: engine.deleteBeforeCursor(clusterBeforeCursor())
    case .delete: deleteForward()
    case .paste: engine.insert(pasted)
    }
  }
}

extension EditlineReader {
  /// How far a cluster may reach; what is longer is taken apart.
  private static let longestCluster = 64

  /// Scalars of the character the reader of the screen sees before the cursor.
  private func clusterBeforeCursor() -> Int {
    let before = engine.line[..<engine.cursor].suffix(Self.longestCluster)
    return String(String.UnicodeScalarView(before)).last?.unicodeScalars.count ?? 0
  }

  private func clusterAfterCursor() -> Int {
    let after = engine.line[engine.cursor...].prefix(Self.longestCluster)
    return String(String.UnicodeScalarView(after)).first?.unicodeScalars.count ?? 0
  }

  private func deleteForward() {
    let count = clusterAfterCursor()
    engine.move(to: engine.cursor + count)
    engine.deleteBeforeCursor(count)
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
    kill(0, SIGTSTP)
    resume()
  }
}
