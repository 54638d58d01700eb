import Diagnostics
import Documents
import Profiles
import Testing

/// A profile whose text has a `▶` before each place where a fault is expected.
struct MarkedProfile {
  let text: String
  let places: [Place]

  struct Place: Hashable, Comparable, CustomStringConvertible {
    let line: Int
    let column: Int

    static func < (left: Place, right: Place) -> Bool {
      (left.line, left.column) < (right.line, right.column)
    }

    var description: String { "\(line):\(column)" }
  }

  init(_ marked: String) {
    var text = ""
    var places: [Place] = []
    var line = 1
    var column = 1
    for character in marked {
      if character == "▶" {
        places.append(Place(line: line, column: column))
        continue
      }
      text.append(character)
      column += 1
      if character == "\n" {
        line += 1
        column = 1
      }
    }
    self.text = text
    self.places = places
  }

  /// Reads the profile and expects the faults at the marks and nowhere else.
  @discardableResult
  func expect(
    _ codes: [DiagnosticCode],
    sourceLocation: Testing.SourceLocation = #_sourceLocation,
  ) -> [Diagnostic] {
    let document = DocumentReader().read(text: text, file: "p.yaml")
    let found = ProfileReader.read(document).diagnostics.sorted
    let where_ = found.compactMap { diagnostic in
      diagnostic.location.map { Place(line: $0.line, column: $0.column) }
    }
    #expect(where_ == places, "\(found.map(\.headline))", sourceLocation: sourceLocation)
    #expect(found.map(\.code) == codes, "\(found.map(\.headline))", sourceLocation: sourceLocation)
    return found
  }
}

/// Reads a text that is expected to be right.
func readProfile(
  _ text: String,
  sourceLocation: Testing.SourceLocation = #_sourceLocation,
) throws -> ReadProfile {
  let document = DocumentReader().read(text: text, file: "p.yaml")
  let (result, diagnostics) = ProfileReader.read(document)
  #expect(
    diagnostics.isEmpty,
    "\(diagnostics.sorted.map { "\($0.location.map(\.description) ?? "") \($0.headline)" })",
    sourceLocation: sourceLocation,
  )
  return try #require(result, sourceLocation: sourceLocation)
}
