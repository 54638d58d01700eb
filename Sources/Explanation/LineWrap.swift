import Diagnostics

/// Breaks text into lines by display columns, the way Chinese is set.
///
/// A line may break between Chinese characters, at spaces and between scripts; never before a
/// closing mark or after an opening one, never inside a Latin word or a tag such as 〔计划〕 unless
/// it is wider than the line.
enum LineWrap {
  /// The lines of a text, none wider than `width` columns (at least 2).
  ///
  /// - Complexity: O(length).
  static func lines(of text: String, width: Int) -> [String] {
    let width = max(2, width)
    if DisplayWidth.columns(of: text) <= width { return [trimmed(text)] }
    var lines: [String] = []
    var line = ""
    var columns = 0
    func close() {
      lines.append(trimmed(line))
      line = ""
      columns = 0
    }
    for chunk in chunks(of: text) {
      let size = DisplayWidth.columns(of: chunk)
      if columns + size > width, columns > 0 {
        close()
      }
      if columns == 0, chunk == " ", !lines.isEmpty { continue }
      if size <= width {
        line += chunk
        columns += size
        continue
      }
      for character in chunk {
        let size = DisplayWidth.columns(of: character)
        if columns + size > width { close() }
        line.append(character)
        columns += size
      }
    }
    if !line.isEmpty || lines.isEmpty { close() }
    return lines
  }

  /// The columns of the widest piece that is kept whole.
  static func widestWord(of text: String) -> Int {
    chunks(of: text).map { DisplayWidth.columns(of: $0) }.max() ?? 0
  }

  private static func trimmed(_ line: String) -> String {
    var body = Substring(line)
    while body.last == " " { body = body.dropLast() }
    return String(body)
  }
}

extension LineWrap {
  private static let closing = marks("，。；：、！？）》」』〕】”’…·｜,.;:!?)]%％")
  // The glyphs of origins belong to the tag that follows them.
  private static let opening = marks("（《「『〔【“‘([◇▷≈")

  private static func marks(_ text: String) -> Set<UInt32> {
    Set(text.unicodeScalars.map(\.value))
  }

  /// Whether a character is one of some marks; all are single scalars, which are cheaper to compare.
  private static func isOne(_ character: Character, of marks: Set<UInt32>) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, !(0x4E00...0x9FFF).contains(first.value) else { return false }
    return marks.contains(first.value) && scalars.dropFirst().isEmpty
  }

  private static let longestTag = 6

  /// The pieces that stay together.
  private static func chunks(of text: String) -> [String] {
    var result: [String] = []
    var last: Character?
    var tagLeft = 0
    let characters = Array(text)
    for (index, character) in characters.enumerated() {
      if tagLeft > 0 {
        tagLeft -= 1
        append(character, to: &result, joined: true)
      } else {
        append(character, to: &result, joined: last.map { joins($0, character) } ?? false)
        if character == "〔" { tagLeft = tagLength(in: characters, from: index) }
      }
      last = character
    }
    return result
  }

  private static func append(_ character: Character, to result: inout [String], joined: Bool) {
    if joined, !result.isEmpty {
      result[result.count - 1].append(character)
    } else {
      result.append(String(character))
    }
  }

  /// How many characters of a short tag follow its opening bracket; 0 when it is no tag.
  private static func tagLength(in characters: [Character], from start: Int) -> Int {
    let end = characters[start...].prefix(longestTag).firstIndex(of: "〕")
    return end.map { $0 - start } ?? 0
  }

  private static func joins(_ left: Character, _ right: Character) -> Bool {
    if left == " " || right == " " { return false }
    if isOne(right, of: closing) || isOne(left, of: opening) { return true }
    // The place 第十二条（三）4 must not lose its number.
    if left == "）", right.isASCII, right.isNumber { return true }
    return DisplayWidth.columns(of: left) < 2 && DisplayWidth.columns(of: right) < 2
      && !isOne(right, of: opening)
  }
}
