/// How wide text may be and whether it may be coloured; given from outside.
package struct TextStyle: Hashable, Sendable {
  /// The widest a line may be, in columns of the terminal; never below ``minimumWidth``.
  package let width: Int
  /// Whether marks and headings carry colours (SGR escapes). Nothing is told by colour alone.
  package let colour: Bool

  /// The narrowest width that is laid out; less is taken as this.
  package static let minimumWidth = 24

  /// A style; 80 columns without colour unless told otherwise.
  package init(width: Int = 80, colour: Bool = false) {
    self.width = max(Self.minimumWidth, width)
    self.colour = colour
  }
}

extension TextStyle {
  /// The colours of a text, as SGR parameters.
  enum Shade: String {
    case bold = "1"
    case faint = "2"
    case red = "31"
    case green = "32"
    case yellow = "33"
    case magenta = "35"
    case cyan = "36"
  }

  /// The text in a shade; unchanged without colour.
  func paint(_ text: String, _ shade: Shade?) -> String {
    guard colour, let shade, !text.isEmpty else { return text }
    return "\u{1B}[\(shade.rawValue)m\(text)\u{1B}[0m"
  }
}
