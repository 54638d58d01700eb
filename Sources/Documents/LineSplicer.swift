import Diagnostics

/// Replaces the lines of what changed in a block collection and keeps the others.
struct LineSplicer {
  /// Lines that take the place of a collection's lines, and the tree they stand for.
  struct Splice {
    var text: String
    var node: DocumentNode
  }

  let source: SourceText
  let writer: DocumentWriter
  private let document: Document
  private let lineBreak: String

  init(_ document: Document, writer: DocumentWriter) {
    self.document = document
    self.writer = writer
    source = document.source
    let firstBreak = document.text.unicodeScalars.first { $0 == "\n" || $0 == "\r" }
    lineBreak = firstBreak == "\r" ? (document.text.contains("\r\n") ? "\r\n" : "\r") : "\n"
  }

  /// The collection with the differences between `old` and `new` applied, from its first line up to
  /// line `end`; nil when its entries do not stand on lines of their own.
  func splice(
    _ node: DocumentNode,
    _ old: DocumentNode,
    _ new: DocumentNode,
    end: Int,
  ) -> Splice? {
    switch (node.content, old.content, new.content) {
    case (.mapping(let entries), .mapping, .mapping(let wanted)):
      splice(entries, of: node, old, new, wanted, end: end)
    case (.sequence(let elements), .sequence(let before), .sequence(let after)):
      splice(elements, of: node, before, after, end: end)
    case (.scalar, _, _), (.sequence, _, _), (.mapping, _, _):
      nil
    }
  }

  /// The line on which a block collection begins.
  func firstLine(of node: DocumentNode) -> Int? {
    blocks(of: node, end: source.lineCount + 1)?.first?.lines.lowerBound
  }

  /// The byte order mark the text begins with; line 1 is without it.
  var byteOrderMark: String {
    document.text.unicodeScalars.first == "\u{FEFF}" ? "\u{FEFF}" : ""
  }

  /// The comments and empty lines above and below everything else.
  var frame: (above: String, below: String) {
    let all = 1..<(source.lineCount + 1)
    func isOutside(_ number: Int) -> Bool {
      let first = source.line(number)?.first { !$0.isWhitespace }
      return first == nil || first == "#"
    }
    let start = all.first { !isOutside($0) } ?? all.upperBound
    let end = all.last { !isOutside($0) } ?? start - 1
    return (text(of: 1..<start), text(of: (end + 1)..<all.upperBound))
  }

  /// Lines as they are, with their breaks; a last line without one is given one.
  func text(of lines: Range<Int>) -> String {
    var text = ""
    for number in lines {
      guard let line = source.line(number) else { continue }
      guard let next = source.line(number + 1) else {
        if !line.isEmpty { text += line + lineBreak }
        continue
      }
      text += document.text[line.startIndex..<next.startIndex]
    }
    return text
  }

  /// New lines with breaks.
  func text(of lines: [String]) -> String {
    lines.map { $0 + lineBreak }.joined()
  }
}

extension LineSplicer {
  /// The lines of one entry or element.
  struct Block {
    /// From the first line of this to the first line of the next.
    let lines: Range<Int>
    /// Behind the last line that is no comment between entries.
    let contentEnd: Int
    /// What stands on the first line before the key or the dash.
    let prefix: String

    /// The lines that belong to the entry itself.
    var content: Range<Int> { lines.lowerBound..<contentEnd }
    /// The comments and empty lines behind it.
    var gap: Range<Int> { contentEnd..<lines.upperBound }
  }

  /// The lines of each entry of a block collection; nil in brackets or when lines are shared.
  func blocks(of node: DocumentNode, end: Int) -> [Block]? {
    guard let start = node.location else { return nil }
    let heads: [SourceLocation]
    switch node.content {
    case .scalar:
      return nil
    case .mapping(let entries):
      heads = entries.compactMap(\.keyLocation)
      guard heads.count == entries.count, heads.first == start else { return nil }
    case .sequence(let elements):
      heads = elements.compactMap { dash(of: $0, column: start.column) }
      guard heads.count == elements.count, heads.first == start else { return nil }
    }
    var blocks: [Block] = []
    for (index, head) in heads.enumerated() {
      let next = index + 1 < heads.count ? heads[index + 1].line : end
      guard head.column == start.column, head.line < next, let line = source.line(head.line)
      else { return nil }
      let prefix = line.prefix(head.column - 1)
      guard prefix.allSatisfy({ $0 == " " || (index == 0 && $0 == "-") }) else { return nil }
      let contentEnd = contentEnd(of: head.line..<next, margin: head.column - 1)
      blocks.append(Block(lines: head.line..<next, contentEnd: contentEnd, prefix: String(prefix)))
    }
    return blocks
  }

  private func dash(of element: DocumentNode, column: Int) -> SourceLocation? {
    guard let place = element.location, column <= place.column,
      let line = source.line(place.line)
    else { return nil }
    let tail = line.dropFirst(column - 1)
    guard tail.first == "-", tail.dropFirst().first ?? " " == " " else { return nil }
    return SourceLocation(file: place.file, line: place.line, column: column)
  }

  /// Comments indented deeper than the entry may be part of a text below `|`, so they stay with it.
  private func contentEnd(of lines: Range<Int>, margin: Int) -> Int {
    var end = lines.upperBound
    while end - 1 > lines.lowerBound, let line = source.line(end - 1) {
      let indentation = line.prefix { $0 == " " }.count
      let rest = line.dropFirst(indentation)
      guard rest.allSatisfy(\.isWhitespace) || (rest.first == "#" && indentation <= margin)
      else { break }
      end -= 1
    }
    return end
  }
}
