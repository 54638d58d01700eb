/// The keys that are not text, and the commands they run.
enum KeyBinding {
  enum Command {
    /// A command of libedit, by its name.
    case native(String)
    case own(EditCommand)
  }

  /// Every key, as the terminal sends it: a control character or a whole escape sequence. What is
  /// not listed does nothing.
  static let all: [(key: String, command: Command)] = [
    own(.accept, "\r", "\n"),
    own(.interrupt, "\u{03}"),
    own(.deleteOrEnd, "\u{04}"),
    own(.suspend, "\u{1A}"),
    own(.clearScreen, "\u{0C}"),
    own(.complete, "\t"),
    own(.search, "\u{12}"),
    own(.previousLine, "\u{10}", "\u{1B}[A", "\u{1B}OA"),
    own(.nextLine, "\u{0E}", "\u{1B}[B", "\u{1B}OB"),
    own(.left, "\u{02}", "\u{1B}[D", "\u{1B}OD"),
    own(.right, "\u{06}", "\u{1B}[C", "\u{1B}OC"),
    own(.end, "\u{05}", "\u{1B}[F", "\u{1B}OF", "\u{1B}[4~", "\u{1B}[8~"),
    own(.backspace, "\u{08}", "\u{7F}"),
    own(.delete, "\u{1B}[3~"),
    own(.paste, pasteKey),
    own(.cancel, "\u{07}"),
    native("ed-move-to-beg", "\u{01}", "\u{1B}[H", "\u{1B}OH", "\u{1B}[1~", "\u{1B}[7~"),
    native("ed-kill-line", "\u{0B}"),
    native("vi-kill-line-prev", "\u{15}"),
    native("ed-delete-prev-word", "\u{17}", "\u{1B}\u{7F}"),
    native("em-delete-next-word", "\u{1B}d", "\u{1B}[3;5~"),
    native("em-yank", "\u{19}"),
    native("ed-transpose-chars", "\u{14}"),
    native("em-next-word", "\u{1B}f", "\u{1B}[1;5C", "\u{1B}[1;3C", "\u{1B}[5C"),
    native("ed-prev-word", "\u{1B}b", "\u{1B}[1;5D", "\u{1B}[1;3D", "\u{1B}[5D"),
  ].flatMap { $0 }

  /// Stands for a paste whose text the reader holds ready.
  static let pasteKey = "\u{1B}[200~"

  /// The command of a key; nil for one that must not reach libedit, whose defaults leak, draw or
  /// repeat.
  static func command(for key: String) -> Command? { byKey[key] }

  private static let byKey = Dictionary(all.map { ($0.key, $0.command) }) { first, _ in first }

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

  private static func own(
    _ command: EditCommand,
    _ keys: String...,
  ) -> [(key: String, command: Command)] {
    keys.map { ($0, .own(command)) }
  }

  private static func native(
    _ name: String,
    _ keys: String...,
  ) -> [(key: String, command: Command)] {
    keys.map { ($0, .native(name)) }
  }
}
