import Diagnostics

/// Prints a tree as YAML that reads back equal.
///
/// Keys keep their order. Short mappings inside lists and short lists stand on one line in
/// brackets, everything else one value a line, indented by two spaces. Texts have quotes only where
/// they need them, absent values are `~`.
package struct DocumentWriter: Sendable {
  /// The columns of a terminal a bracketed line may take.
  package let width: Int

  /// Makes a writer.
  package init(width: Int = 100) {
    self.width = width
  }

  /// The whole document, with a line break at its end.
  package func text(of node: DocumentNode) -> String {
    let lines: [String] =
      switch node.content {
      case .mapping(let entries) where !entries.isEmpty:
        entries.flatMap { self.lines(of: $0, indentation: 0) }
      case .sequence(let elements) where !elements.isEmpty:
        elements.flatMap { self.lines(ofElement: $0, indentation: 0) }
      case .mapping: ["{}"]
      case .sequence: ["[]"]
      case .scalar(let scalar): [ScalarSpelling(scalar).inline(inFlow: false)]
      }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A key with its value as lines without breaks.
  func lines(of entry: DocumentEntry, indentation: Int) -> [String] {
    let margin = String(repeating: " ", count: indentation)
    let key = spelling(ofKey: entry.key).inline(inFlow: false)
    // YAML finds the colon of a key only within 1024 characters.
    let opening =
      key.utf8.count > Self.longestKey ? ["\(margin)? \(key)", "\(margin):"] : ["\(margin)\(key):"]
    return value(entry.value, after: opening, indentation: indentation)
  }

  /// An element of a list as lines without breaks.
  func lines(ofElement node: DocumentNode, indentation: Int) -> [String] {
    let margin = String(repeating: " ", count: indentation)
    let room = width - indentation - 2
    if let entries = node.entries, !entries.isEmpty, flow(node, room: room) == nil {
      var lines = entries.flatMap { self.lines(of: $0, indentation: indentation + 2) }
      lines[0] = "\(margin)- \(lines[0].dropFirst(indentation + 2))"
      return lines
    }
    return value(node, after: ["\(margin)-"], indentation: indentation)
  }

  /// A scalar on one line outside brackets.
  func inline(_ scalar: DocumentScalar) -> String {
    ScalarSpelling(scalar).inline(inFlow: false)
  }
}

extension DocumentWriter {
  private static let longestKey = 500

  /// Keys are texts whatever they look like, so only what would vanish needs quotes: `2024: 7.5`.
  private func spelling(ofKey key: String) -> ScalarSpelling {
    ScalarSpelling(DocumentScalar(key, isQuoted: DocumentScalar(key).isNull))
  }

  /// The value behind `key:` or `-`, the last of the opening lines.
  private func value(
    _ node: DocumentNode,
    after opening: [String],
    indentation: Int,
  ) -> [String] {
    var lines = opening
    let last = lines.removeLast()
    let deeper = indentation + 2
    if let scalar = node.scalar {
      guard let literal = ScalarSpelling(scalar).literal else {
        return lines + ["\(last) \(inline(scalar))"]
      }
      let margin = String(repeating: " ", count: deeper)
      let body = literal.lines.map { $0.isEmpty ? "" : margin + $0 }
      return lines + ["\(last) \(literal.header)"] + body
    }
    let holdsMappings = node.elements?.contains { !($0.entries?.isEmpty ?? true) } ?? false
    let room = width - DisplayWidth.columns(of: last) - 1
    if !holdsMappings, let flow = flow(node, room: room) { return lines + ["\(last) \(flow)"] }
    lines.append(last)
    switch node.content {
    case .scalar: return lines
    case .sequence(let elements):
      return lines + elements.flatMap { self.lines(ofElement: $0, indentation: deeper) }
    case .mapping(let entries):
      return lines + entries.flatMap { self.lines(of: $0, indentation: deeper) }
    }
  }

  /// The node in brackets, when it fits into so many columns.
  private func flow(_ node: DocumentNode, room: Int) -> String? {
    guard let flow = flow(node), DisplayWidth.columns(of: flow) <= room else {
      return (node.elements?.isEmpty ?? false) || (node.entries?.isEmpty ?? false)
        ? flow(node) : nil
    }
    return flow
  }

  /// The node in brackets; nil when it holds what needs lines of its own.
  private func flow(_ node: DocumentNode) -> String? {
    switch node.content {
    case .scalar(let scalar):
      return ScalarSpelling(scalar).literal == nil
        ? ScalarSpelling(scalar).inline(inFlow: true) : nil
    case .sequence(let elements):
      let parts = elements.map(flow)
      return parts.contains(nil) ? nil : "[\(parts.compactMap(\.self).joined(separator: ", "))]"
    case .mapping(let entries):
      var parts: [String] = []
      for entry in entries {
        let key = spelling(ofKey: entry.key).inline(inFlow: true)
        guard key.utf8.count <= Self.longestKey, let value = flow(entry.value) else { return nil }
        parts.append("\(key): \(value)")
      }
      return "{\(parts.joined(separator: ", "))}"
    }
  }
}
