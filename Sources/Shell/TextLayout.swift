import Diagnostics

/// Breaks the shell's own lines at a width; reports are laid out by Explanation.
enum TextLayout {
  /// The lines of a text that are not wider than `width`; all but the first are indented.
  ///
  /// Chinese may break anywhere but before closing and behind opening marks; dates, ids and other
  /// words of ASCII stay whole unless they alone are wider than a line.
  static func wrapped(_ text: String, width: Int, hanging: Int) -> [String] {
    guard DisplayWidth.columns(of: text) > width else { return [text] }
    let indent = String(repeating: " ", count: min(hanging, width / 3))
    var lines: [String] = []
    var rest = Array(text)[...]
    while !rest.isEmpty {
      let lead = lines.isEmpty ? "" : indent
      let end = lineEnd(of: rest, columns: width - lead.count)
      var line = rest[..<end]
      while line.last == " " { line.removeLast() }
      lines.append(lead + String(line))
      rest = rest[end...].drop { $0 == " " }
    }
    return lines
  }

  /// A text of at most so many columns, with `…` in the place of what had to go.
  static func cut(_ text: String, to columns: Int) -> String {
    guard DisplayWidth.columns(of: text) > columns else { return text }
    var kept = ""
    var used = DisplayWidth.columns(of: "…")
    for character in text {
      used += DisplayWidth.columns(of: character)
      if used > columns { break }
      kept.append(character)
    }
    return kept + "…"
  }

  /// Where the first line of some characters ends.
  private static func lineEnd(of text: ArraySlice<Character>, columns: Int) -> Int {
    var used = 0
    var end = text.startIndex
    while end < text.endIndex {
      used += DisplayWidth.columns(of: text[end])
      if used > columns { break }
      end += 1
    }
    guard end < text.endIndex else { return end }
    var place = end
    while place > text.startIndex, !mayBreak(text[place - 1], text[place]) { place -= 1 }
    // A line must hold something, and not be broken too early for the sake of one long word.
    return place > text.startIndex + (end - text.startIndex) / 2
      ? place : max(end, text.startIndex + 1)
  }

  private static func mayBreak(_ left: Character, _ right: Character) -> Bool {
    if "，。；：、）」』”》？！·".contains(right) || "（「『“《·".contains(left) { return false }
    return left == " " || right == " " || !left.isASCII || !right.isASCII
  }
}
