import Diagnostics
import RuleModel

/// Lines of text laid out for one style; no line is ever wider than the style's width.
struct Page {
  let style: TextStyle
  private(set) var lines: [String] = []

  init(_ style: TextStyle) {
    self.style = style
  }

  /// A line of its own that introduces what follows.
  mutating func heading(_ text: String) {
    for line in LineWrap.lines(of: DisplayWidth.visible(text), width: style.width) {
      lines.append(style.paint(line, .bold))
    }
  }

  /// An empty line, unless nothing has been written yet.
  mutating func blank() {
    if !lines.isEmpty { lines.append("") }
  }

  /// A paragraph that hangs behind its lead; `indent` counts columns.
  mutating func add(_ text: String, _ lead: Outline.Lead = .none, indent: Int = 0) {
    // Deep trees must leave room for words.
    let indent = min(indent, style.width / 3)
    let mark = lead.text
    let hanging = indent + DisplayWidth.columns(of: mark)
    let wrapped = LineWrap.lines(of: DisplayWidth.visible(text), width: style.width - hanging)
    for (index, line) in wrapped.enumerated() {
      let body = tinted(line)
      if index == 0 {
        let painted = style.paint(mark, lead.shade)
        lines.append(Self.spaces(indent) + (line.isEmpty ? mark : painted + body))
      } else {
        lines.append(Self.spaces(hanging) + body)
      }
    }
  }

  mutating func add(_ outline: Outline) {
    for line in outline.lines {
      if line.isHeading {
        heading(line.text)
      } else {
        add(line.text, line.lead, indent: line.depth * 2)
      }
    }
  }

  mutating func add(_ table: Table) {
    lines += table.lines(style)
  }

  static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }

  /// Tags of facts that were not given stand out.
  private func tinted(_ line: String) -> String {
    guard style.colour else { return line }
    var result = line
    for origin in Origin.allCases {
      let tag = Wording.tag(origin)
      guard !tag.isEmpty, result.contains(tag) else { continue }
      result = result.split(separator: tag, omittingEmptySubsequences: false)
        .joined(separator: style.paint(tag, .magenta))
    }
    return result
  }
}
