/// The keys that are not text, and the commands they run.
enum KeyBinding {
  /// Stands for a paste whose text the reader holds ready.
  static let pasteKey = "\u{1B}[200~"

  /// Every key, as the terminal sends it: a control character or a whole escape sequence. What is
  /// not listed does nothing.
  static let all: [(key: String, command: EditCommand)] = [
    keys(.accept, "\r", "\n"),
    keys(.interrupt, "\u{03}"),
    keys(.deleteOrEnd, "\u{04}"),
    keys(.suspend, "\u{1A}"),
    keys(.clearScreen, "\u{0C}"),
    keys(.complete, "\t"),
    keys(.search, "\u{12}"),
    keys(.previousLine, "\u{10}", "\u{1B}[A", "\u{1B}OA"),
    keys(.nextLine, "\u{0E}", "\u{1B}[B", "\u{1B}OB"),
    keys(.left, "\u{02}", "\u{1B}[D", "\u{1B}OD"),
    keys(.right, "\u{06}", "\u{1B}[C", "\u{1B}OC"),
    keys(.wordLeft, "\u{1B}b", "\u{1B}[1;5D", "\u{1B}[1;3D", "\u{1B}[5D"),
    keys(.wordRight, "\u{1B}f", "\u{1B}[1;5C", "\u{1B}[1;3C", "\u{1B}[5C"),
    keys(.home, "\u{01}", "\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~"),
    keys(.end, "\u{05}", "\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~"),
    keys(.backspace, "\u{08}", "\u{7F}"),
    keys(.delete, "\u{1B}[3~"),
    keys(.killToEnd, "\u{0B}"),
    keys(.killToStart, "\u{15}"),
    keys(.killWordBefore, "\u{17}", "\u{1B}\u{7F}"),
    keys(.killWordAfter, "\u{1B}d", "\u{1B}[3;5~"),
    keys(.yank, "\u{19}"),
    keys(.transpose, "\u{14}"),
    keys(.paste, pasteKey),
    keys(.cancel, "\u{07}"),
  ].flatMap { $0 }

  private static let byKey = Dictionary(all.map { ($0.key, $0.command) }) { first, _ in first }

  /// The command of a key; nil for one that must not reach libedit, whose defaults leak, draw or
  /// repeat.
  static func command(for key: String) -> EditCommand? { byKey[key] }

  /// A key in the notation of libedit's bindings.
  static func notation(of key: String) -> String {
    key.unicodeScalars.map { scalar in
      switch scalar.value {
      case 0x1B: "\\e"
      case 0..<0x20, 0x7F: "^" + String(Unicode.Scalar(UInt8(scalar.value ^ 0x40)))
      default: String(scalar)
      }
    }.joined()
  }

  private static func keys(
    _ command: EditCommand,
    _ keys: String...,
  ) -> [(key: String, command: EditCommand)] {
    keys.map { ($0, command) }
  }
}
