/// Turns views into bytes for the terminal, remembering only where it left the cursor.
protocol LineRenderer {
  /// What replaces the view drawn before by this one.
  mutating func draw(_ view: LineView, in window: WindowSize) -> String

  /// The last drawing of a line, `mark` after it and the cursor on a new row.
  mutating func finish(_ view: LineView, mark: String, in window: WindowSize) -> String

  /// Empties the screen, as far as the terminal can.
  mutating func clear() -> String

  /// Told when the cursor stands on a fresh row that holds nothing of ours.
  mutating func startAnew()
}
