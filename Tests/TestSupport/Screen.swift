/// What a terminal shows after the bytes fed to it: as much of a VT100 as tests need.
///
/// A row that is full keeps the cursor waiting at its end until something more is printed, as
/// terminals do. A wide character that does not fit goes to the next row; half of one overwritten
/// loses its other half.
package struct Screen: Equatable {
  package private(set) var rowCount: Int
  package private(set) var columnCount: Int
  package private(set) var cursorRow = 0
  package private(set) var cursorColumn = 0
  package private(set) var isCursorVisible = true
  /// Whether pasted text is to come in brackets.
  package private(set) var isPasteBracketed = false
  /// How often it beeped.
  package private(set) var bells = 0
  /// Escape sequences and control characters this model does not know.
  package private(set) var unknown: [String] = []
  private var cells: [[ScreenCell]]
  private var isWrapPending = false
  private var isStyled = false
  private var parser = ScreenParser()

  package init(rows: Int, columns: Int) {
    rowCount = rows
    columnCount = columns
    cells = Array(repeating: Array(repeating: .blank, count: columns), count: rows)
  }

  /// The rows without blanks at their ends, empty ones at the bottom left out.
  package var lines: [String] {
    var lines = cells.map { Self.trimmed($0.map(\.text).joined()) }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// All rows as one text.
  package var text: String { lines.joined(separator: "\n") }

  /// What is drawn in a colour or faint, row by row joined.
  package var styledText: String {
    cells.joined().filter(\.isStyled).map(\.text).joined()
  }

  /// Takes in what a program writes, in pieces of any length.
  package mutating func feed(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if let event = parser.consume(byte) { handle(event) }
    }
  }

  package mutating func feed(_ text: String) {
    feed(text.utf8)
  }
}

extension Screen {
  private mutating func handle(_ event: ScreenParser.Event) {
    switch event {
    case .text(let scalar): put(scalar)
    case .control(let byte): control(byte)
    case .sequence(let parameters, let final): sequence(parameters, final)
    case .unknown(let text): unknown.append(text)
    }
  }

  private mutating func put(_ scalar: Unicode.Scalar) {
    let width = ScalarColumns.of(scalar)
    guard width > 0 else {
      let column = isWrapPending ? cursorColumn : max(0, cursorColumn - 1)
      let base = cells[cursorRow][column].text.isEmpty ? max(0, column - 1) : column
      cells[cursorRow][base].text.unicodeScalars.append(scalar)
      return
    }
    if isWrapPending || cursorColumn + width > columnCount {
      cursorColumn = 0
      lineFeed()
    }
    erase(cursorColumn..<cursorColumn + width)
    cells[cursorRow][cursorColumn] = ScreenCell(text: String(scalar), isStyled: isStyled)
    if width == 2 { cells[cursorRow][cursorColumn + 1] = .rightHalf }
    cursorColumn += width
    isWrapPending = cursorColumn >= columnCount
    if isWrapPending { cursorColumn = columnCount - 1 }
  }

  /// Blanks cells of the cursor's row, and what they leave of wide characters.
  private mutating func erase(_ columns: Range<Int>) {
    var columns = columns.clamped(to: 0..<columnCount)
    guard !columns.isEmpty else { return }
    if cells[cursorRow][columns.lowerBound].text.isEmpty, columns.lowerBound > 0 {
      columns = columns.lowerBound - 1..<columns.upperBound
    }
    if columns.upperBound < columnCount, cells[cursorRow][columns.upperBound].text.isEmpty {
      columns = columns.lowerBound..<columns.upperBound + 1
    }
    for column in columns { cells[cursorRow][column] = .blank }
  }

  private mutating func lineFeed() {
    isWrapPending = false
    if cursorRow + 1 < rowCount {
      cursorRow += 1
    } else {
      cells.removeFirst()
      cells.append(Array(repeating: .blank, count: columnCount))
    }
  }

  private mutating func control(_ byte: UInt8) {
    switch byte {
    case 0x07: bells += 1
    case 0x08:
      isWrapPending = false
      cursorColumn = max(0, cursorColumn - 1)
    case 0x0A: lineFeed()
    case 0x0D:
      isWrapPending = false
      cursorColumn = 0
    default: unknown.append("control \(byte)")
    }
  }

  private mutating func sequence(_ parameters: String, _ final: Character) {
    let number = Int(parameters)
    if final != "m" { isWrapPending = false }
    switch (final, parameters) {
    case ("A", _): cursorRow = max(0, cursorRow - max(1, number ?? 1))
    case ("C", _): cursorColumn = min(columnCount - 1, cursorColumn + max(1, number ?? 1))
    case ("H", ""): (cursorRow, cursorColumn) = (0, 0)
    case ("J", ""), ("J", "0"):
      erase(cursorColumn..<columnCount)
      eraseRows(cursorRow + 1..<rowCount)
    case ("J", "2"): eraseRows(0..<rowCount)
    case ("K", ""), ("K", "0"): erase(cursorColumn..<columnCount)
    case ("m", _): isStyled = !(parameters.isEmpty || parameters == "0")
    case ("h", "?25"): isCursorVisible = true
    case ("l", "?25"): isCursorVisible = false
    case ("h", "?2004"): isPasteBracketed = true
    case ("l", "?2004"): isPasteBracketed = false
    default: unknown.append("ESC [\(parameters)\(final)")
    }
  }

  private mutating func eraseRows(_ rows: Range<Int>) {
    for row in rows { cells[row] = Array(repeating: .blank, count: columnCount) }
  }

  private static func trimmed(_ row: String) -> String {
    let end = row.lastIndex { $0 != " " }
    return end.map { String(row[...$0]) } ?? ""
  }
}

extension Screen {
  /// Changes the size as most terminals do: a row too wide is broken, the cursor stays with its
  /// character, and rows leave at the top when there are too many.
  package mutating func resize(rows: Int, columns: Int) {
    var broken: [[ScreenCell]] = []
    var newCursor = (row: 0, column: 0)
    let lastRow = max(cursorRow, lines.count - 1)
    for (index, row) in cells.enumerated().prefix(lastRow + 1) {
      let used = (row.lastIndex { $0 != .blank } ?? -1) + 1
      let kept = index == cursorRow ? max(used, cursorColumn + 1) : used
      let pieces = Self.broken(row.prefix(kept), at: columns)
      if index == cursorRow {
        var column = cursorColumn
        newCursor = (broken.count, 0)
        for piece in pieces {
          if column < piece.count { break }
          column -= piece.count
          newCursor.row += 1
        }
        newCursor.column = min(column, columns - 1)
      }
      broken += pieces.map { $0 + Array(repeating: .blank, count: columns - $0.count) }
    }
    let surplus = max(0, broken.count - rows)
    broken.removeFirst(surplus)
    while broken.count < rows { broken.append(Array(repeating: .blank, count: columns)) }
    cells = broken
    (rowCount, columnCount) = (rows, columns)
    (cursorRow, cursorColumn) = (max(0, newCursor.row - surplus), newCursor.column)
    isWrapPending = false
  }

  private static func broken(_ row: some Sequence<ScreenCell>, at width: Int) -> [[ScreenCell]] {
    var pieces: [[ScreenCell]] = [[]]
    let cells = Array(row)
    for (index, cell) in cells.enumerated() {
      let isWide = index + 1 < cells.count && cells[index + 1].text.isEmpty
      if pieces[pieces.count - 1].count + (isWide ? 2 : 1) > width { pieces.append([]) }
      pieces[pieces.count - 1].append(cell)
    }
    return pieces
  }
}
