import TestSupport

/// A key that edits, and what it does to a line.
enum RandomEdit {
  case insert([Character])
  case left, right, home, end, backspace, delete, killToEnd, killToStart, yank, transpose

  /// A line longer than this is shortened, lest it outgrow the screen.
  private static let longestLine = 120

  init(for line: ReferenceLine, using generator: inout SeededGenerator) {
    let alphabet: [Character] = ["职", "称", "评", "审", "，", "a", "Z", "7", " ", "😀", "𠀀", "é"]
    guard line.text.count < Self.longestLine else {
      self = line.cursor < line.text.count / 2 ? .killToEnd : .killToStart
      return
    }
    switch Int.random(in: 0..<24, using: &generator) {
    case 0..<10:
      let count = Int.random(in: 1...4, using: &generator)
      self = .insert((0..<count).map { _ in alphabet.randomElement(using: &generator) ?? "字" })
    case 10..<13: self = .left
    case 13: self = .right
    case 14: self = .home
    case 15: self = .end
    case 16..<19: self = .backspace
    case 19: self = .delete
    case 20: self = .killToEnd
    case 21: self = .yank
    case 22: self = .transpose
    default: self = Bool.random(using: &generator) ? .killToStart : .left
    }
  }

  var keys: String {
    switch self {
    case .insert(let text): String(text)
    case .left: Key.left
    case .right: Key.right
    case .home: Key.home
    case .end: Key.end
    case .backspace: Key.backspace
    case .delete: Key.delete
    case .killToEnd: Key.control("k")
    case .killToStart: Key.control("u")
    case .yank: Key.control("y")
    case .transpose: Key.control("t")
    }
  }
}
