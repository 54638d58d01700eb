import CEditline

/// How one scalar of the line looks on the screen.
struct LineCell: Equatable {
  /// What is sent for it.
  var text: String
  /// The columns it takes; never split over two rows.
  var columns: Int

  private static let tab = LineCell(text: "    ", columns: 4)
  private static let replacement = LineCell(text: "\u{FFFD}", columns: 1)
  /// Controls that turn the writing direction: drawn as they are they would let a pasted line show
  /// something other than what it does.
  private static let directional: [ClosedRange<UInt32>] = [
    0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069,
  ]

  private init(text: String, columns: Int) {
    self.text = text
    self.columns = columns
  }

  /// Control characters show as `^X`, a tab as four spaces, what cannot be shown as U+FFFD.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x09: self = .tab
    case 0..<0x20, 0x7F:
      self.init(text: "^" + String(Unicode.Scalar(UInt8(scalar.value ^ 0x40))), columns: 2)
    case 0x20..<0x7F: self.init(text: String(scalar), columns: 1)
    case let value:
      let columns = terminal_columns_of(value)
      if columns < 0 || Self.directional.contains(where: { $0.contains(value) }) {
        self = .replacement
      } else {
        self.init(text: String(scalar), columns: Int(columns))
      }
    }
  }
}
