import TestSupport

/// The demonstration shell on a pseudo-terminal, waiting at its prompt.
struct DemoTerminal {
  static let prompt = "查> "
  let terminal: PseudoTerminal

  init(
    _ arguments: String...,
    term: String = "xterm-256color",
    rows: Int = 24,
    columns: Int = 80,
  ) throws {
    var environment = PseudoTerminal.environment
    environment["TERM"] = term
    terminal = try PseudoTerminal(
      BuiltProduct.path("LineEditingDemo"),
      arguments: arguments,
      environment: environment,
      rows: rows,
      columns: columns,
    )
    try terminal.expect(Self.prompt)
  }

  var screen: Screen { terminal.screen }

  /// Types, presses Enter and waits until the shell has got this line and prompts again.
  func enter(_ keys: String, gives line: String) throws {
    try terminal.send(keys + "\r")
    try terminal.expect("LINE<\(line)>")
    try terminal.expect(Self.prompt)
  }

  /// Types and waits until the newest prompt's row reads so, the cursor at that column.
  func type(_ keys: String, shows row: String, column: Int? = nil) throws {
    try terminal.send(keys)
    try terminal.wait(
      until: { screen in
        screen.lines.last == row && (column == nil || screen.cursorColumn == column)
      },
      "last row \(row), column \(column ?? -1)",
    )
  }
}

/// Keys as terminals send them.
enum Key {
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let right = "\u{1B}[C"
  static let left = "\u{1B}[D"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"
  static let delete = "\u{1B}[3~"
  static let backspace = "\u{7F}"
  static let wordRight = "\u{1B}[1;5C"
  static let wordLeft = "\u{1B}[1;5D"
  static let shiftTab = "\u{1B}[Z"

  static func control(_ letter: Unicode.Scalar) -> String {
    String(Unicode.Scalar(UInt8(letter.value & 0x1F)))
  }

  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
