/// Draws on a terminal that knows carriage return only: one row, scrolled sideways.
struct SingleRowRenderer: LineRenderer {
  /// Columns the last drawing covered; what is shorter is filled up with spaces.
  private var covered = 0

  mutating func draw(_ view: LineView, in window: WindowSize) -> String {
    var text = ""
    if !view.footer.isEmpty {
      text = "\r\n" + view.footer.joined(separator: "\r\n") + "\r\n"
      covered = 0
    }
    return text + row(view, columns: window.columns)
  }

  mutating func finish(_ view: LineView, mark: String, in window: WindowSize) -> String {
    var atEnd = view
    atEnd.cursor = view.line.count
    let text = row(atEnd, columns: window.columns) + mark + "\r\n"
    startAnew()
    return text
  }

  mutating func clear() -> String {
    guard covered > 0 else { return "" }
    startAnew()
    return "\r\n"
  }

  mutating func startAnew() {
    covered = 0
  }
}

extension SingleRowRenderer {
  private mutating func row(_ view: LineView, columns: Int) -> String {
    var cells: [LineCell] = []
    for piece in PromptText(view.prompt).pieces {
      switch piece {
      case .cell(let cell): cells.append(cell)
      // Only the last row of a prompt fits on the one row there is.
      case .newline: cells = []
      case .escape: break
      }
    }
    let cursor = cells.count + min(view.cursor, view.line.count)
    cells += view.line.map(LineCell.init)

    // The last column stays free, so that the terminal never wraps by itself.
    let room = columns - 1
    var first = 0
    var beforeCursor = cells[..<cursor].reduce(0) { $0 + $1.columns }
    while beforeCursor > room {
      beforeCursor -= cells[first].columns
      first += 1
    }
    var shown = cells[first..<cursor].map(\.text).joined()
    let upToCursor = shown
    var used = beforeCursor
    for cell in cells[cursor...] {
      guard used + cell.columns <= room else { break }
      shown += cell.text
      used += cell.columns
    }
    let padding = max(0, min(covered, room) - used)
    covered = used
    shown += String(repeating: " ", count: padding)
    let isAtEnd = used == beforeCursor && padding == 0
    return "\r" + shown + (isAtEnd ? "" : "\r" + upToCursor)
  }
}
