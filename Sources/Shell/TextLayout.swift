import Diagnostics

/// Breaks the shell's own lines at a width; reports are laid out by Explanation.
enum TextLayout {
  /// The lines of a text that are not wider than `width`; all but the first are indented.
  static func wrapped(_ text: String, width: Int, hanging: Int) -> [String] {
    guard DisplayWidth.columns(of: text) > width else { return [text] }
    let indent = min(hanging, width / 3)
    var lines: [String] = []
    var line = ""
    var columns = 0
    for character in text {
      let wide = DisplayWidth.columns(of: character)
      if columns + wide > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        columns = indent
        if character == " " { continue }
      }
      line.append(character)
      columns += wide
    }
    return lines + [line]
  }
}
