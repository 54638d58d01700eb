package import Diagnostics

/// The lines of a text, for pointing at places in it.
///
/// Lines end at LF, CR LF or CR, as they do for YAML; a byte order mark is not part of line 1.
package struct SourceText: Sendable {
  /// The file as the user named it.
  package let file: String
  private let lines: [Substring]

  /// Splits a text into lines.
  ///
  /// - Complexity: O(length).
  package init(file: String, text: String) {
    self.file = file
    let bytes = text.utf8
    var lines: [Substring] = []
    var start = bytes.startIndex
    if text.unicodeScalars.first == "\u{FEFF}" {
      start = text.unicodeScalars.index(after: text.unicodeScalars.startIndex)
    }
    var index = start
    while index < bytes.endIndex {
      let byte = bytes[index]
      var next = bytes.index(after: index)
      if byte == 0x0A || byte == 0x0D {
        lines.append(Substring(bytes[start..<index]))
        if byte == 0x0D, next < bytes.endIndex, bytes[next] == 0x0A {
          next = bytes.index(after: next)
        }
        start = next
      }
      index = next
    }
    lines.append(Substring(bytes[start...]))
    self.lines = lines
  }

  /// How many lines there are; an empty text has one.
  package var lineCount: Int { lines.count }

  /// A line without its break, counted from 1; nil outside the text.
  package func line(_ number: Int) -> Substring? {
    lines.indices.contains(number - 1) ? lines[number - 1] : nil
  }

  /// The line a location points into, when it is short enough to be shown.
  package func excerpt(at location: SourceLocation) -> String? {
    guard let line = line(location.line), line.utf8.count <= Self.longestExcerpt else { return nil }
    return String(line)
  }

  private static let longestExcerpt = 2000
}
