import CPseudoTerminal
import Glibc

/// A program on a pseudo-terminal: types, looks at its screen, and waits, always with a deadline.
///
/// Nothing sleeps: every wait ends as soon as what is waited for is there.
///
///     let terminal = try PseudoTerminal(BuiltProduct.path("zhicheng"), columns: 40)
///     try terminal.expect("职称> ")
///     try terminal.send("退出\r")
///     #expect(try terminal.waitForEnd() == .exited(0))
package final class PseudoTerminal {
  /// Enough for a loaded machine; a test that passes never waits so long.
  package static let patience = Duration.seconds(20)
  /// The environment programs get unless a test says otherwise.
  package static let environment = [
    "HOME": "/nonexistent", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "TERM": "xterm-256color",
  ]

  /// What the user sees.
  package private(set) var screen: Screen
  /// All bytes the program has written.
  package private(set) var output: [UInt8] = []
  /// Where the next ``expect(_:)`` starts to look in ``output``.
  private var mark = 0
  private let master: Int32
  private let process: Int32
  private let pid: pid_t
  private var end: ProcessEnd?
  private var isClosed = false

  /// Starts a program, its standard input, output and error on a new terminal.
  ///
  /// - Parameters:
  ///   - environment: all of it; nothing is inherited.
  ///   - directory: where it starts; that of the test when not given.
  package init(
    _ executable: String,
    arguments: [String] = [],
    environment: [String: String] = PseudoTerminal.environment,
    directory: String? = nil,
    rows: Int = 24,
    columns: Int = 80,
  ) throws {
    let argv = CStrings([executable] + arguments)
    let envp = CStrings(environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
    var master: Int32 = -1
    var process: Int32 = -1
    let child = pseudo_terminal_spawn(
      executable,
      argv.pointers,
      envp.pointers,
      directory,
      Int32(rows),
      Int32(columns),
      &master,
      &process,
    )
    guard child > 0 else { throw PseudoTerminalError.system(errno: -child) }
    self.master = master
    self.process = process
    pid = child
    screen = Screen(rows: rows, columns: columns)
  }

  deinit {
    if end == nil {
      kill(pid, SIGKILL)
      var status: Int32 = 0
      waitpid(pid, &status, 0)
    }
    close(master)
    close(process)
  }

  /// The output so far as text.
  package var transcript: String { String(decoding: output, as: UTF8.self) }

  /// Changes the window's size, which sends the program SIGWINCH.
  package func resize(rows: Int, columns: Int) {
    screen.resize(rows: rows, columns: columns)
    _ = pseudo_terminal_resize(master, Int32(rows), Int32(columns))
  }

  /// Sends the program a signal.
  package func signal(_ number: Int32) {
    kill(pid, number)
  }
}

extension PseudoTerminal {
  /// Types a text; returns when the terminal has taken all of it.
  package func send(_ text: String) throws {
    try send(bytes: Array(text.utf8))
  }

  package func send(bytes: [UInt8]) throws {
    let deadline = ContinuousClock.now + Self.patience
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // The program may be stuck until somebody reads what it writes.
        try pump(until: deadline, orWritable: true, awaiting: "room for input")
      } else {
        throw PseudoTerminalError.system(errno: errno)
      }
    }
  }

  /// Waits for a text in the output after the last one expected.
  package func expect(_ text: String) throws {
    let wanted = Array(text.utf8)
    var searched = mark
    try wait("output \(text.debugDescription)") {
      let start = max(mark, searched - wanted.count)
      searched = output.count
      guard let found = Self.find(wanted, in: output, from: start) else { return false }
      mark = found + wanted.count
      return true
    }
  }

  /// Waits until the screen shows what is asked for.
  package func wait(until isShown: (Screen) -> Bool, _ what: String = "screen") throws {
    try wait(what) { isShown(screen) }
  }

  /// Waits until the screen shows exactly these rows, blanks at their ends and empty rows below
  /// aside, and the cursor stands there.
  package func waitForScreen(_ lines: [String], row: Int, column: Int) throws {
    try wait("\(lines) with the cursor at \(row),\(column)") {
      screen.cursorRow == row && screen.cursorColumn == column && screen.lines == lines
    }
  }

  /// Waits until the program has ended and all its output is read.
  package func waitForEnd() throws -> ProcessEnd {
    if let end { return end }
    let deadline = ContinuousClock.now + Self.patience
    while !isClosed { try pump(until: deadline, orWritable: false, awaiting: "end") }
    var waiting = pollfd(fd: process, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Self.milliseconds(until: deadline)) > 0 else {
      throw PseudoTerminalError.deadline(awaited: "end", screen: screen.text)
    }
    var status: Int32 = 0
    guard waitpid(pid, &status, 0) == pid else { throw PseudoTerminalError.system(errno: errno) }
    let end = ProcessEnd(status: status)
    self.end = end
    return end
  }
}

extension PseudoTerminal {
  private func wait(_ what: String, _ isDone: () throws -> Bool) throws {
    let deadline = ContinuousClock.now + Self.patience
    while true {
      if try isDone() { return }
      if isClosed { throw PseudoTerminalError.closed(awaited: what, screen: screen.text) }
      try pump(until: deadline, orWritable: false, awaiting: what)
    }
  }

  /// Waits for output once and takes in all there is.
  private func pump(
    until deadline: ContinuousClock.Instant,
    orWritable: Bool,
    awaiting what: String,
  ) throws {
    let events = Int16(POLLIN) | (orWritable ? Int16(POLLOUT) : 0)
    var waiting = pollfd(fd: master, events: events, revents: 0)
    guard poll(&waiting, 1, Self.milliseconds(until: deadline)) > 0 else {
      if ContinuousClock.now < deadline { return }
      throw PseudoTerminalError.deadline(awaited: what, screen: screen.text)
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(master, &chunk, chunk.count)
    if count > 0 {
      output += chunk.prefix(count)
      screen.feed(chunk.prefix(count))
    } else if count == 0 || errno == EIO {
      // Linux answers EIO once no process has the terminal open.
      isClosed = true
    }
  }

  private static func milliseconds(until deadline: ContinuousClock.Instant) -> Int32 {
    let left = (deadline - ContinuousClock.now).components
    let milliseconds = left.seconds * 1_000 + left.attoseconds / 1_000_000_000_000_000
    // One more, lest the last fraction be spent polling without waiting.
    return Int32(clamping: max(0, milliseconds + 1))
  }

  private static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    guard let first = wanted.first else { return start }
    var index = start
    while let candidate = bytes[index...].firstIndex(of: first) {
      if bytes[candidate...].starts(with: wanted) { return candidate }
      index = candidate + 1
    }
    return nil
  }
}
