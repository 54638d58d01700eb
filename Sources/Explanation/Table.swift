import Diagnostics

/// Rows under a header, padded by display columns.
///
/// Columns shrink, widest first, until the table fits; when it cannot fit, each row becomes a block
/// of its own.
struct Table {
  var header: [String]
  var rows: [[String]]
  /// No column is made narrower than this unless its words are.
  var narrowest = 8
  /// The column that gives way before the others.
  var flexible: Int?

  private static let gap = 2
  /// Longer words may be broken.
  private static let widestWord = 24

  func lines(_ style: TextStyle) -> [String] {
    let cells = ([header] + rows).map { row in
      header.indices.map { $0 < row.count ? DisplayWidth.visible(row[$0]) : "" }
    }
    guard let widths = widths(of: cells, within: style.width) else { return blocks(style) }
    var result: [String] = []
    for (index, row) in cells.enumerated() {
      let drawn = draw(row, widths)
      result += index == 0 ? drawn.map { style.paint($0, .bold) } : drawn
      if index == 0 {
        result.append(
          widths.map { String(repeating: "─", count: $0) }
            .joined(separator: Page.spaces(Self.gap))
        )
      }
    }
    return result
  }

  /// The column widths, or nil when the table does not fit.
  private func widths(of cells: [[String]], within width: Int) -> [Int]? {
    var widths = header.indices.map { column in
      cells.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
    }
    let floors = header.indices.map { column in
      // Dates and ids stay whole.
      let word = cells.map { LineWrap.widestWord(of: $0[column]) }.max() ?? 0
      return min(widths[column], max(narrowest, min(word, Self.widestWord)))
    }
    var excess = widths.reduce(0, +) + Self.gap * max(0, widths.count - 1) - width
    while excess > 0 {
      // Then the widest gives way; of equals the last, which holds the remarks.
      let wide = widths.indices.filter { widths[$0] > floors[$0] }
      let widest =
        wide.first { $0 == flexible } ?? wide.max { (widths[$0], $0) < (widths[$1], $1) }
      guard let widest else { return nil }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func draw(_ row: [String], _ widths: [Int]) -> [String] {
    let wrapped = zip(row, widths).map { LineWrap.lines(of: $0, width: $1) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = ""
      var due = 0
      for (cell, width) in zip(wrapped, widths) {
        if line < cell.count, !cell[line].isEmpty {
          text += Page.spaces(due - DisplayWidth.columns(of: text)) + cell[line]
        }
        due += width + Self.gap
      }
      return text
    }
  }

  private func blocks(_ style: TextStyle) -> [String] {
    var page = Page(style)
    for row in rows {
      page.heading(row.first ?? "")
      for (name, cell) in zip(header, row).dropFirst() where !cell.isEmpty {
        page.add("\(name)：\(cell)", indent: 2)
      }
    }
    return page.lines
  }
}
