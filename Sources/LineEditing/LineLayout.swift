/// The prompt and the line cut into the window's rows, and where the cursor stands.
///
/// A wide character that does not fit at the end of a row starts the next one. A row that is full
/// to the last column stays the last row only when nothing, not even the cursor, comes after it.
struct LineLayout {
  struct Row: Equatable {
    var text = ""
    var columns = 0
  }

  private(set) var rows = [Row()]
  private(set) var cursorRow = 0
  private(set) var cursorColumn = 0
  private let columns: Int

  /// Marks the rows of a pasted line after its first.
  private static let continuation = "> "

  /// - Parameter isFinal: leaves out the hint, and the empty row that would hold the cursor after a
  ///   full one.
  init(_ view: LineView, columns: Int, hintStyle: String = "", isFinal: Bool = false) {
    self.columns = columns
    layOutPrompt(view.prompt)
    layOutLine(view)
    if !isFinal {
      if last.columns >= columns { rows.append(Row()) }
      if view.cursor >= view.line.count { markCursor() }
      appendHint(view.hint, style: hintStyle)
    } else {
      markCursor()
    }
  }

  private var last: Row { rows[rows.count - 1] }
}

extension LineLayout {
  private mutating func layOutPrompt(_ prompt: String) {
    for piece in PromptText(prompt).pieces {
      switch piece {
      case .cell(let cell): put(cell)
      case .newline: rows.append(Row())
      case .escape(let escape): rows[rows.count - 1].text += escape
      }
    }
  }

  private mutating func layOutLine(_ view: LineView) {
    for (index, scalar) in view.line.enumerated() {
      if scalar == "\n" {
        if index == view.cursor {
          if last.columns >= columns { rows.append(Row()) }
          markCursor()
        }
        rows.append(Row(text: Self.continuation, columns: Self.continuation.count))
        continue
      }
      let cell = LineCell(scalar)
      makeRoom(for: cell)
      if index == view.cursor { markCursor() }
      put(cell)
    }
  }

  private mutating func appendHint(_ hint: String, style: String) {
    var shown = ""
    var used = last.columns
    for scalar in hint.unicodeScalars {
      let cell = LineCell(scalar)
      // The last column stays free: a full row would leave the cursor's place to the terminal.
      guard scalar != "\n", used + cell.columns < columns else { break }
      shown += cell.text
      used += cell.columns
    }
    guard !shown.isEmpty else { return }
    rows[rows.count - 1].text += style + shown + (style.isEmpty ? "" : ControlText.resetStyle)
    rows[rows.count - 1].columns = used
  }

  private mutating func makeRoom(for cell: LineCell) {
    if last.columns > 0, last.columns + cell.columns > columns { rows.append(Row()) }
  }

  private mutating func put(_ cell: LineCell) {
    makeRoom(for: cell)
    rows[rows.count - 1].text += cell.text
    rows[rows.count - 1].columns += cell.columns
  }

  private mutating func markCursor() {
    cursorRow = rows.count - 1
    cursorColumn = min(last.columns, columns - 1)
  }
}
