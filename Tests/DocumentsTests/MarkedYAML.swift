import Diagnostics
import Documents

/// A document written with marks `⟦1⟧`, `⟦2⟧` … where something is expected to be found.
struct MarkedYAML {
  static let file = "marked.yaml"
  let text: String
  private(set) var marks: [Int: SourceLocation] = [:]

  init(_ marked: String) {
    var text = ""
    var line = 1
    var column = 1
    var rest = marked[...]
    while let character = rest.first {
      if character == "⟦", let end = rest.firstIndex(of: "⟧"),
        let number = Int(rest[rest.index(after: rest.startIndex)..<end])
      {
        marks[number] = SourceLocation(file: Self.file, line: line, column: column)
        rest = rest[rest.index(after: end)...]
        continue
      }
      text.append(character)
      rest.removeFirst()
      if character == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    }
    self.text = text
  }

  func read(limits: DocumentLimits = DocumentLimits()) -> Document {
    DocumentReader(limits: limits).read(text: text, file: Self.file)
  }
}

extension Document {
  /// Codes with places, in the order they are told.
  var found: [Found] {
    diagnostics.reported.map { Found(code: $0.code, location: $0.location) }
  }
}

/// A fault reduced to what tests of logic compare.
struct Found: Equatable {
  let code: DiagnosticCode
  let location: SourceLocation?
}
