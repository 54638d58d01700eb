import RuleModel

/// Text as lines with a depth and a mark, before it is known whether it becomes terminal text or
/// Markdown.
package struct Outline: Sendable {
  /// What stands before a line.
  enum Lead: Hashable, Sendable {
    /// Nothing.
    case none
    /// The mark of a truth.
    case standing(Standing)
    /// A point of a list.
    case bullet
    /// A place in a list, from 1.
    case number(Int)
  }

  struct Line: Hashable, Sendable {
    var depth: Int
    var lead: Lead
    var text: String
    var isHeading = false
  }

  private(set) var lines: [Line] = []

  mutating func heading(_ text: String) {
    lines.append(Line(depth: 0, lead: .none, text: text, isHeading: true))
  }

  mutating func add(_ text: String, _ lead: Lead = .none, depth: Int = 0) {
    lines.append(Line(depth: depth, lead: lead, text: text))
  }

  mutating func append(_ other: Outline, depth: Int = 0) {
    lines += other.lines.map {
      var line = $0
      line.depth += depth
      return line
    }
  }
}

extension Outline.Lead {
  /// How it is written, with the space that follows it.
  var text: String {
    switch self {
    case .none: ""
    case .standing(let standing): Wording.mark(standing) + " "
    case .bullet: "· "
    case .number(let number): "\(number). "
    }
  }

  /// The colour it is drawn in.
  var shade: TextStyle.Shade? {
    switch self {
    case .none, .bullet, .number: nil
    case .standing(let standing):
      switch standing {
      case .met: .green
      case .unmet: .red
      case .unknown: .yellow
      case .review: .cyan
      }
    }
  }
}
