extension EditlineEngine {
  /// How far a cluster may reach; what is longer is taken apart.
  private static let longestCluster = 64

  /// Scalars of what the user sees as one character before the cursor; 0 at the start.
  var clusterBeforeCursor: Int {
    Self.characters(line[..<cursor].suffix(Self.longestCluster)).last?.unicodeScalars.count ?? 0
  }

  /// Scalars of what the user sees as one character at the cursor; 0 at the end.
  var clusterAfterCursor: Int {
    Self.characters(line[cursor...].prefix(Self.longestCluster)).first?.unicodeScalars.count ?? 0
  }

  /// Where the word before the cursor starts.
  var wordStartBeforeCursor: Int {
    let line = line
    var index = cursor
    while index > 0, !Self.isWord(line[index - 1]) { index -= 1 }
    while index > 0, Self.isWord(line[index - 1]) { index -= 1 }
    return index
  }

  /// Where the word after the cursor ends.
  var wordEndAfterCursor: Int {
    let line = line
    var index = cursor
    while index < line.count, !Self.isWord(line[index]) { index += 1 }
    while index < line.count, Self.isWord(line[index]) { index += 1 }
    return index
  }

  /// Swaps the characters around the cursor and moves past them, at the end the last two.
  func transpose() {
    let start = cursor
    guard clusterBeforeCursor > 0 else { return }
    if clusterAfterCursor == 0 { move(to: start - clusterBeforeCursor) }
    let after = clusterAfterCursor
    let before = clusterBeforeCursor
    guard before > 0 else { return move(to: start) }
    let moved = Array(line[(cursor - before)..<cursor])
    deleteBeforeCursor(before)
    move(to: cursor + after)
    insert(moved)
  }

  /// Chinese without spaces is one word, as nobody's dictionary is asked.
  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark,
      .connectorPunctuation:
      return true
    default: return properties.isAlphabetic
    }
  }

  private static func characters(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
