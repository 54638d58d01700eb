/// A line as an editor without any tricks would keep it.
struct ReferenceLine {
  private(set) var text: [Character] = []
  private(set) var cursor = 0
  private var killed: [Character] = []

  mutating func apply(_ edit: RandomEdit) {
    switch edit {
    case .insert(let inserted): insert(inserted)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home: cursor = 0
    case .end: cursor = text.count
    case .backspace:
      guard cursor > 0 else { return }
      cursor -= 1
      text.remove(at: cursor)
    case .delete: if cursor < text.count { text.remove(at: cursor) }
    case .killToEnd:
      if cursor < text.count { killed = Array(text[cursor...]) }
      text.removeSubrange(cursor...)
    case .killToStart:
      if cursor > 0 { killed = Array(text[..<cursor]) }
      text.removeSubrange(..<cursor)
      cursor = 0
    case .yank: insert(killed)
    case .transpose: transpose()
    }
  }

  private mutating func insert(_ inserted: [Character]) {
    text.insert(contentsOf: inserted, at: cursor)
    cursor += inserted.count
  }

  /// Swaps the characters around the cursor, at the end the last two.
  private mutating func transpose() {
    guard cursor > 0, text.count > 1 else { return }
    if cursor < text.count { cursor += 1 }
    text.swapAt(cursor - 2, cursor - 1)
  }
}
