/// The control sequences sent to a terminal.
enum ControlText {
  static let bell = "\u{07}"
  static let clearScreen = "\u{1B}[H\u{1B}[2J"
  static let clearBelow = "\u{1B}[J"
  static let hideCursor = "\u{1B}[?25l"
  static let showCursor = "\u{1B}[?25h"
  static let bracketedPasteOn = "\u{1B}[?2004h"
  static let bracketedPasteOff = "\u{1B}[?2004l"
  static let grey = "\u{1B}[90m"
  static let faint = "\u{1B}[2m"
  static let resetStyle = "\u{1B}[0m"

  static func up(_ rows: Int) -> String { rows > 0 ? "\u{1B}[\(rows)A" : "" }
  static func right(_ columns: Int) -> String { columns > 0 ? "\u{1B}[\(columns)C" : "" }
}
