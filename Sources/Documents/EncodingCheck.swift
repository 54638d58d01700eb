package import Diagnostics

/// Finds bytes and characters no document may hold, before YAML sees them.
package enum EncodingCheck {
  /// A byte that is not UTF-8: what the file probably is instead, and the place, from 1.
  package typealias Fault = (message: DiagnosticMessage, line: Int, column: Int)

  /// Reports every line's first byte that is not UTF-8.
  static func report(_ bytes: [UInt8], to faults: DocumentFaults) {
    for fault in self.faults(in: bytes) {
      let file = faults.source.file
      faults.report(
        fault.message,
        at: SourceLocation(file: file, line: fault.line, column: fault.column),
      )
    }
  }

  /// Every line's first byte that is not UTF-8; one fault for all of UTF-16.
  package static func faults(in bytes: [UInt8]) -> [Fault] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return [(.utf16, 1, 1)]
    }
    var found: [Fault] = []
    var line = 1
    var read = String.UnicodeScalarView()
    var isReported = false
    var previous: Unicode.Scalar = " "
    var rest = bytes.makeIterator()
    var decoder = UTF8()
    while true {
      switch decoder.decode(&rest) {
      case .scalarValue("\n") where previous == "\r":
        previous = "\n"
      case .scalarValue(let scalar):
        previous = scalar
        read.append(scalar)
        if scalar == "\n" || scalar == "\r" {
          line += 1
          read.removeAll()
          isReported = false
        }
      case .error:
        previous = " "
        if isReported { continue }
        isReported = true
        found.append((.notUTF8, line, String(read).count + 1))
      case .emptyInput:
        return found
      }
    }
  }

  /// The text with every forbidden character replaced, one for one, so that places stay true.
  ///
  /// Forbidden are control characters but for tab and line breaks; the line breaks only Unicode
  /// knows, which YAML and editors count differently; and a byte order mark that is not the first
  /// character. The first one is dropped.
  static func replacingForbidden(in text: String, reportingTo faults: DocumentFaults) -> String {
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars = scalars.dropFirst() }
    if !scalars.contains(where: isForbidden) { return String(scalars) }
    for number in 1...faults.source.lineCount {
      guard let line = faults.source.line(number), line.unicodeScalars.contains(where: isForbidden)
      else { continue }
      for (offset, character) in line.enumerated() {
        guard let scalar = character.unicodeScalars.first(where: isForbidden) else { continue }
        let column = offset + 1
        faults.report(
          .forbidden(scalar),
          at: SourceLocation(file: faults.source.file, line: number, column: column),
        )
      }
    }
    var clean = String.UnicodeScalarView()
    for scalar in scalars { clean.append(isForbidden(scalar) ? "\u{FFFD}" : scalar) }
    return String(clean)
  }

  /// Whether a text may not hold the character, written out or escaped.
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0x00...0x1F, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}

extension DiagnosticMessage {
  fileprivate static var utf16: DiagnosticMessage {
    DiagnosticMessage(.invalidEncoding, "应为 UTF-8 编码，得到 UTF-16", notes: [saveAgain])
  }

  fileprivate static var notUTF8: DiagnosticMessage {
    DiagnosticMessage(
      .invalidEncoding,
      "应为 UTF-8 编码，此处不是（可能是 GBK）",
      notes: [saveAgain],
    )
  }

  fileprivate static func forbidden(_ scalar: Unicode.Scalar) -> DiagnosticMessage {
    let hexadecimal = String(scalar.value, radix: 16, uppercase: true)
    let code = String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
    return DiagnosticMessage(.forbiddenCharacter, "不可见的字符 U+\(code) 不能用在这里")
  }

  private static var saveAgain: String { "请用编辑器把文件另存为 UTF-8" }
}
