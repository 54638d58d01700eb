import CEditline
import Glibc

/// Lines of a terminal, edited with libedit and drawn by ourselves.
///
/// libedit keeps the line and runs the keys' commands; its own drawing goes wrong as soon as a line
/// of wide characters is edited in the middle, so it draws to nowhere, and each time it asks for a
/// character the picture is brought up to date here instead. One reader a process: libedit, the
/// terminal's mode and the signal handlers are shared by all.
package final class EditlineReader: LineReader {
  let engine: EditlineEngine
  let settings: ReaderSettings
  private let historyFile: HistoryFile?
  var history: History
  var walk: HistoryWalk?

  var input = TerminalInput()
  /// Characters of keys that libedit has begun to take.
  private var queue: ArraySlice<Unicode.Scalar> = []
  /// What the key under way to libedit runs.
  private(set) var command: EditCommand?
  /// What Ctrl-K and its like took away last.
  var killed: [Unicode.Scalar] = []
  /// The text of the paste whose key is under way.
  var pasted: [Unicode.Scalar] = []

  private var renderer: any LineRenderer
  var prompt = ""
  /// Shown in place of the prompt while searching.
  var searchPrompt: String?
  /// The completion list under the line, until the next key.
  var footer: [String] = []
  /// Set once the line is done with, by whatever ended it.
  private var result: LineResult?

  /// Takes the terminal over; nil when it cannot be edited on.
  ///
  /// From here on the terminal neither echoes nor edits, so that what is typed ahead waits
  /// unharmed; its settings come back when the reader goes away or the process exits.
  package init?(_ settings: ReaderSettings) {
    guard settings.terminal != .none, let engine = EditlineEngine(program: settings.program) else {
      return nil
    }
    self.engine = engine
    self.settings = settings
    historyFile = settings.historyPath.map { HistoryFile(path: $0) }
    history = History(historyFile?.load() ?? [])
    renderer =
      settings.terminal == .dumb
      ? SingleRowRenderer() : FrameRenderer(usesColour: settings.usesColour)
    ProcessSignals.watch()
    connect()
  }

  package func readLine(prompt: String) -> LineResult {
    fflush(nil)
    ProcessSignals.forgetInterrupt()
    guard !ProcessSignals.endRequested else { return .endOfFile }
    self.prompt = prompt
    searchPrompt = nil
    footer = []
    walk = nil
    result = nil
    renderer.startAnew()
    setBracketedPaste(true)
    defer { setBracketedPaste(false) }
    errno = 0
    let isRead = engine.run()
    let failure = errno
    if let result { return result }
    // libedit itself gave up, which no key of ours makes it do.
    leave("")
    return isRead ? .endOfFile : .failed(errno: failure)
  }

  package func remember(_ line: String) {
    if history.add(line) { historyFile?.append(line) }
  }
}

extension EditlineReader {
  /// What libedit asks for its characters; draws first when no more are at hand.
  func takeScalar(_ character: UnsafeMutablePointer<wchar_t>) -> Int32 {
    while true {
      if let scalar = queue.popFirst() {
        character.pointee = wchar_t(bitPattern: scalar.value)
        return 1
      }
      guard !isDone else { return 0 }
      if !input.isPasting, !input.hasPending { draw() }
      switch input.next() {
      case .key(let key): accept(key)
      case .signal: heedSignals()
      case .end: end(with: .endOfFile)
      case .failed: end(with: .failed(errno: errno))
      }
    }
  }

  /// Queues a key for libedit; unknown ones do nothing.
  private func accept(_ key: InputKey) {
    footer = []
    switch key {
    case .scalar(let scalar) where scalar.value < 0x20 || scalar.value == 0x7F:
      accept(sequence: String(scalar))
    // C1 controls: text never holds them.
    case .scalar(let scalar) where (0x80..<0xA0).contains(scalar.value): break
    case .scalar(let scalar): queue = [scalar]
    // A lone end of a paste, or one that somebody typed.
    case .sequence(KeyBinding.pasteKey): break
    case .sequence(let sequence): accept(sequence: sequence)
    case .paste(let text):
      pasted = text
      accept(sequence: KeyBinding.pasteKey)
    }
  }

  private func accept(sequence: String) {
    guard let command = KeyBinding.command(for: sequence) else { return }
    self.command = command
    queue = ArraySlice(sequence.unicodeScalars)
  }

  private func heedSignals() {
    signals_drain()
    if ProcessSignals.endRequested { end(with: .endOfFile) }
    if signals_take(SIGINT) { end(with: .interrupted) }
    if signals_take(SIGCONT) { resume() }
    // The next drawing asks for the size anyway; the list was made for the old one.
    if signals_take(SIGWINCH) { footer = [] }
  }

  /// Whoever continued us may have changed the terminal's mode and drawn on it.
  func resume() {
    _ = editline_prepare_terminal(engine.handle, false)
    _ = editline_prepare_terminal(engine.handle, true)
    setBracketedPaste(true)
    renderer.startAnew()
  }
}

extension EditlineReader {
  var window: WindowSize { .current(descriptor: STDOUT_FILENO) }

  private func view() -> LineView {
    LineView(
      prompt: searchPrompt ?? prompt,
      line: engine.line,
      cursor: engine.cursor,
      hint: hint() ?? "",
      footer: footer,
    )
  }

  /// What could be accepted at the end of the line.
  func hint() -> String? {
    guard settings.terminal == .capable, searchPrompt == nil else { return nil }
    let line = engine.line
    guard !line.isEmpty, engine.cursor == line.count else { return nil }
    let text = String(String.UnicodeScalarView(line))
    return settings.hinter(text) ?? history.suggestion(after: text)
  }

  func draw() {
    TerminalOutput.write(renderer.draw(view(), in: window))
    // A terminal that cannot clear has the list standing for good.
    if settings.terminal == .dumb { footer = [] }
  }

  func clearScreen() {
    TerminalOutput.write(renderer.clear())
  }

  /// Whether the line is done with.
  var isDone: Bool { result != nil }

  /// Draws the line for the last time and settles what `readLine` answers.
  func end(with result: LineResult) {
    guard !isDone else { return }
    self.result = result
    searchPrompt = nil
    footer = []
    leave(result == .interrupted ? "^C" : "")
  }

  private func leave(_ mark: String) {
    TerminalOutput.write(renderer.finish(view(), mark: mark, in: window))
  }

  func setBracketedPaste(_ isOn: Bool) {
    guard settings.terminal == .capable else { return }
    TerminalOutput.write(isOn ? ControlText.bracketedPasteOn : ControlText.bracketedPasteOff)
  }
}
