/// A text written with `⟦` before each place where a fault is expected.
package struct MarkedText {
  /// The text without its marks.
  package let text: String
  /// The marked places, lines and columns from 1, in the order of the text.
  package let places: [Place]

  /// A line and a column.
  package struct Place: Hashable, CustomStringConvertible {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    package var description: String { "\(line):\(column)" }
  }

  package init(_ marked: String) {
    var text = ""
    var places: [Place] = []
    var (line, column) = (1, 1)
    for character in marked {
      if character == "⟦" {
        places.append(Place(line: line, column: column))
        continue
      }
      text.append(character)
      if character == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    self.text = text
    self.places = places
  }
}
