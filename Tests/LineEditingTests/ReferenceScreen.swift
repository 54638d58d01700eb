import TestSupport

/// How a prompt and a line must stand on the screen, written down the plainest way.
struct ReferenceScreen {
  private(set) var lines = [""]
  private var rowCount = 1
  private(set) var cursor = (row: 0, column: 0)

  /// - Parameter cursor: index into `line`.
  init(prompt: String, line: [Character], cursor: Int, columns: Int) {
    var column = 0
    func width(_ character: Character) -> Int { character.isASCII || character == "é" ? 1 : 2 }
    for character in prompt {
      lines[0].append(character)
      column += width(character)
    }
    for (index, character) in (line + [" "]).enumerated() {
      let isEnd = index == line.count
      if column + (isEnd ? 1 : width(character)) > columns {
        lines.append("")
        column = 0
      }
      if index == cursor { self.cursor = (lines.count - 1, column) }
      guard !isEnd else { break }
      lines[lines.count - 1].append(character)
      column += width(character)
    }
    lines = lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    rowCount = lines.count
    while lines.last?.isEmpty == true { lines.removeLast() }
  }

  /// Adds a row below the line, and below the row that holds nothing but its cursor.
  mutating func append(_ row: String) {
    while lines.count < rowCount { lines.append("") }
    lines.append(row)
  }
}
