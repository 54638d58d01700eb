/// The list of completions under the line: equal columns, read downwards.
struct CandidateTable {
  /// The rows, each narrower than the window.
  let rows: [String]

  private static let gap = 3
  private static let descriptionGap = 2

  /// - Parameter maximumRows: when the list is longer, its last row tells how many are missing.
  init(_ candidates: [CompletionCandidate], columns: Int, maximumRows: Int) {
    let room = columns - 1
    let cells = candidates.map {
      (display: Self.plain($0.display), about: Self.plain($0.description))
    }
    let displayWidth = min(cells.map { DisplayWidth.of($0.display) }.max() ?? 0, room)
    let aboutWidth = cells.map { DisplayWidth.of($0.about) }.max() ?? 0
    let natural = displayWidth + (aboutWidth > 0 ? Self.descriptionGap + aboutWidth : 0)
    let width = max(1, min(natural, room))
    let across = max(1, (room + Self.gap) / (width + Self.gap))
    let neededRows = (cells.count + across - 1) / across
    let isCut = neededRows > maximumRows
    let shown = isCut ? max(0, maximumRows - 1) * across : cells.count
    let height = (shown + across - 1) / across

    let texts = cells.prefix(shown).map { cell in
      var text = Self.padded(DisplayWidth.cut(cell.display, to: room), to: displayWidth)
      if !cell.about.isEmpty {
        text += String(repeating: " ", count: Self.descriptionGap) + cell.about
      }
      return Self.padded(DisplayWidth.cut(text, to: width), to: width)
    }
    var rows = (0..<height).map { row in
      let inRow = stride(from: row, to: shown, by: height).map { texts[$0] }
      return Self.withoutTrailingSpaces(
        inRow.joined(separator: String(repeating: " ", count: Self.gap))
      )
    }
    if isCut, maximumRows > 0 {
      rows.append(DisplayWidth.cut("… 还有 \(cells.count - shown) 项", to: room))
    }
    self.rows = rows
  }

  private static func padded(_ text: String, to columns: Int) -> String {
    text + String(repeating: " ", count: max(0, columns - DisplayWidth.of(text)))
  }

  private static func withoutTrailingSpaces(_ text: String) -> String {
    let kept = text.lastIndex { $0 != " " }.map { text[...$0] }
    return String(kept ?? "")
  }

  /// Control characters made harmless: a candidate may come from a file.
  private static func plain(_ text: String) -> String {
    text.unicodeScalars.map { LineCell($0).text }.joined()
  }
}
