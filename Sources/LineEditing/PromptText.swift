/// A prompt taken apart into what takes room and what does not.
struct PromptText {
  enum Piece: Equatable {
    case cell(LineCell)
    case newline
    /// A CSI sequence, such as a colour; takes no room.
    case escape(String)
  }

  private(set) var pieces: [Piece] = []

  init(_ prompt: String) {
    var escape: String.UnicodeScalarView?
    for scalar in prompt.unicodeScalars {
      if var open = escape {
        open.append(scalar)
        let isComplete = open.count > 2 && (0x40...0x7E).contains(scalar.value)
        if isComplete { pieces.append(.escape(String(open))) }
        escape = isComplete ? nil : open
      } else if scalar == "\u{1B}" {
        escape = String.UnicodeScalarView([scalar])
      } else if scalar == "\n" {
        pieces.append(.newline)
      } else {
        pieces.append(.cell(LineCell(scalar)))
      }
    }
  }
}
