/// The lines entered before, oldest first, without repetitions in a row.
struct History: Equatable {
  /// A longer line is not worth keeping.
  static let longestLine = 1 << 16

  private(set) var lines: [String] = []
  private let maximumLines: Int

  init(_ lines: [String] = [], maximumLines: Int = HistoryFile.usualMaximum) {
    self.maximumLines = maximumLines
    for line in lines { _ = add(line) }
  }

  /// Adds a line; false when it is empty, overlong or the same as the last.
  mutating func add(_ line: String) -> Bool {
    guard !line.isEmpty, line != lines.last, line.utf8.count <= Self.longestLine else {
      return false
    }
    lines.append(line)
    if lines.count > maximumLines { lines.removeFirst(lines.count - maximumLines) }
    return true
  }

  /// The nearest line before `index` that begins with `prefix` and is not `excluded`.
  func older(than index: Int, prefix: String, excluding excluded: String) -> Int? {
    lines[..<min(index, lines.count)].lastIndex { Self.begins($0, prefix) && $0 != excluded }
  }

  /// The nearest line after `index` that begins with `prefix` and is not `excluded`.
  func newer(than index: Int, prefix: String, excluding excluded: String) -> Int? {
    guard index + 1 < lines.count else { return nil }
    return lines[(index + 1)...].firstIndex { Self.begins($0, prefix) && $0 != excluded }
  }

  /// The newest line that begins with `line` and goes on: the rest of it.
  func suggestion(after line: String) -> String? {
    guard !line.isEmpty, let index = older(than: lines.count, prefix: line, excluding: line) else {
      return nil
    }
    return String(decoding: lines[index].utf8.dropFirst(line.utf8.count), as: UTF8.self)
  }

  /// The nearest line at or before `index` that contains `pattern`, letter case of ASCII aside, and
  /// is not `excluded`.
  func match(_ pattern: String, atOrBefore index: Int, excluding excluded: String? = nil) -> Int? {
    guard index >= 0, !lines.isEmpty else { return nil }
    return lines[...min(index, lines.count - 1)].lastIndex {
      $0 != excluded && Self.find(pattern, in: $0) != nil
    }
  }

  /// Where `pattern` begins in `line`, counted in scalars.
  static func find(_ pattern: String, in line: String) -> Int? {
    let needle = pattern.unicodeScalars.map(folded)
    let hay = line.unicodeScalars.map(folded)
    guard needle.count <= hay.count else { return nil }
    return (0...(hay.count - needle.count)).first { hay[$0...].starts(with: needle) }
  }

  /// By bytes: a beginning that ends inside a composed character counts, equivalent spellings do not.
  private static func begins(_ line: String, _ prefix: String) -> Bool {
    line.utf8.starts(with: prefix.utf8)
  }

  private static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    (0x41...0x5A).contains(scalar.value) ? scalar.value | 0x20 : scalar.value
  }
}
