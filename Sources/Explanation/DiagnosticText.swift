package import Diagnostics

/// A fault as editors, terminals and people read it:
///
/// ```
/// scenarios/x.yaml:12:7: error: 未知的键 'publicatons'；是不是 'publications'？
///   publicatons: 3
///   ^~~~~~~~~~~
/// ```
package struct DiagnosticText: Sendable {
  /// The fault.
  package var diagnostic: Diagnostic

  /// A text of a fault.
  package init(_ diagnostic: Diagnostic) {
    self.diagnostic = diagnostic
  }

  /// The first line is never broken, so that it can be searched for; the source line is cut around
  /// the fault where it is wider than the style.
  package func lines(_ style: TextStyle) -> [String] {
    let place = diagnostic.location.map { "\($0): " } ?? ""
    let severity = style.paint("\(diagnostic.severity.rawValue):", shade)
    let head = DisplayWidth.visible(diagnostic.headline)
    var lines = ["\(DisplayWidth.visible(place))\(severity) \(head)"]
    if let source = diagnostic.sourceLine, let location = diagnostic.location {
      lines += excerpt(Array(DisplayWidth.visible(source)), location.column, style)
    }
    for note in diagnostic.notes {
      lines.append("  note: \(DisplayWidth.visible(note))")
    }
    return lines
  }

  /// All lines of several faults.
  package static func lines(_ diagnostics: [Diagnostic], _ style: TextStyle) -> [String] {
    diagnostics.flatMap { DiagnosticText($0).lines(style) }
  }

  private var shade: TextStyle.Shade {
    switch diagnostic.severity {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }

  /// The source line with a caret under the fault, counted in columns of the terminal.
  private func excerpt(_ source: [Character], _ column: Int, _ style: TextStyle) -> [String] {
    let indent = 2
    let fault = min(max(0, column - 1), source.count)
    let room = style.width - indent - 1
    // A little of what stands before the fault, then as much as fits.
    var start = 0
    if DisplayWidth.columns(of: String(source[..<fault])) > room / 2 {
      start = fault
      var used = 0
      while start > 0, used + DisplayWidth.columns(of: source[start - 1]) <= room / 2 {
        start -= 1
        used += DisplayWidth.columns(of: source[start])
      }
    }
    var end = start
    var used = 0
    while end < source.count, used + DisplayWidth.columns(of: source[end]) <= room {
      used += DisplayWidth.columns(of: source[end])
      end += 1
    }
    let before = DisplayWidth.columns(of: String(source[start..<fault]))
    let faultEnd = min(end, fault + diagnostic.length)
    let marked = fault < faultEnd ? DisplayWidth.columns(of: String(source[fault..<faultEnd])) : 1
    let caret = "^" + String(repeating: "~", count: max(0, marked - 1))
    return [
      Page.spaces(indent) + String(source[start..<end]),
      Page.spaces(indent + before) + style.paint(caret, shade),
    ]
  }
}
