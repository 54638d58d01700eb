/// Draws on a terminal that can move its cursor: the frame may take many rows.
///
/// Each drawing starts at the frame's first row, clears to the end of the screen and writes all of
/// it in one piece, so that nothing drawn before can show through.
struct FrameRenderer: LineRenderer {
  private let hintStyle: String
  /// Columns of each row of the last frame down to the cursor's, the cursor's own column last.
  private var above: [Int] = []

  init(usesColour: Bool) {
    hintStyle = usesColour ? ControlText.grey : ControlText.faint
  }

  mutating func draw(_ view: LineView, in window: WindowSize) -> String {
    let layout = LineLayout(view, columns: window.columns, hintStyle: hintStyle)
    let footer = view.footer.prefix(max(0, window.rows - 1))
    let visible = Self.visibleRows(of: layout, height: max(1, window.rows - footer.count))
    let rows = layout.rows[visible]
    let cursorRow = layout.cursorRow - visible.lowerBound
    let text =
      ControlText.hideCursor + backToTop(columns: window.columns)
      + (rows.map(\.text) + footer).joined(separator: "\r\n")
      + ControlText.up(rows.count + footer.count - 1 - cursorRow)
      + "\r" + ControlText.right(layout.cursorColumn) + ControlText.showCursor
    above = rows.prefix(cursorRow).map(\.columns) + [layout.cursorColumn]
    return text
  }

  mutating func finish(_ view: LineView, mark: String, in window: WindowSize) -> String {
    let layout = LineLayout(view, columns: window.columns, isFinal: true)
    let rows = layout.rows.map(\.text)
    let text =
      backToTop(columns: window.columns) + rows.joined(separator: "\r\n")
      + mark + "\r\n"
    startAnew()
    return text
  }

  mutating func clear() -> String {
    startAnew()
    return ControlText.clearScreen
  }

  mutating func startAnew() {
    above = []
  }
}

extension FrameRenderer {
  /// Moves to the first row of the last frame and clears it.
  ///
  /// Most terminals break rows anew when the window becomes narrower; the last frame then stands
  /// taller than it was drawn.
  private func backToTop(columns: Int) -> String {
    var height = 0
    for (index, width) in above.enumerated() {
      let isCursorRow = index == above.count - 1
      height += isCursorRow ? width / columns : max(1, (width + columns - 1) / columns)
    }
    return ControlText.up(height) + "\r" + ControlText.clearBelow
  }

  /// The part of a frame taller than the window that keeps the cursor in sight.
  private static func visibleRows(of layout: LineLayout, height: Int) -> Range<Int> {
    let count = layout.rows.count
    guard count > height else { return 0..<count }
    let top = max(0, min(layout.cursorRow - height / 2, count - height))
    return top..<(top + height)
  }
}
