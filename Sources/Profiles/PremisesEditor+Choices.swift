import Diagnostics
import OrderedCollections
import RuleModel

extension PremisesEditor {
  private static let defaultWords = ["默认", "还原", "default"]
  private static let todayWords = ["今天", "今日", "today"]

  /// `AM-66=one-work`, `AM-66 one-work`, `AM-66 默认`; an option also by its meaning in Chinese.
  func switchReading(
    _ words: [Token],
    in statement: Statement,
    _ premises: inout Premises,
  ) throws(EditLineFault) {
    let example = "如 口径 AM-66=one-work，或 口径 AM-66 默认"
    guard let first = words.first else {
      throw missing("口径", example, after: statement)
    }
    let parts = first.text.split(separator: "=", maxSplits: 1).map(String.init)
    let id = ReadingID((parts.first ?? "").uppercased())
    let readings = try readings(id, named: first)
    let option: String
    let optionRange: Range<Int>
    if parts.count > 1 {
      option = parts[1]
      optionRange = first.range.lowerBound + parts[0].count + 1..<first.range.upperBound
    } else if words.count > 1 {
      option = words[1].text
      optionRange = words[1].range
    } else {
      throw missing("口径 \(id) 的选项", example, after: statement)
    }
    let used = parts.count > 1 ? 1 : 2
    if words.count > used { throw unexpected(words[used]) }
    if Self.defaultWords.contains(option) {
      premises.readings[id] = nil
      return
    }
    premises.readings[id] = try self.option(option, at: optionRange, of: id, among: readings)
  }

  /// `2026-12-31`, `今天`.
  func setDay(
    _ words: [Token],
    in statement: Statement,
    _ premises: inout Premises,
  ) throws(EditLineFault) {
    guard let first = words.first else {
      throw missing("日期", "如 日期 2026-12-31，或 日期 今天", after: statement)
    }
    if words.count > 1 { throw unexpected(words[1]) }
    if Self.todayWords.contains(first.text) {
      premises.asOf = nil
      return
    }
    guard let day = PartialDay(text: first.text)?.exact else {
      let found = first.text.prefix(40)
      throw EditLineFault(
        DiagnosticMessage(.badDate, "应为日期（如 2026-12-31）或 今天，得到 '\(found)'"),
        range: first.range,
      )
    }
    premises.asOf = day
  }

  /// A reading in each standard that has it; nil when nothing is known of them.
  private func readings(
    _ id: ReadingID,
    named token: Token,
  ) throws(EditLineFault) -> [Reading]? {
    guard let packs else { return nil }
    let readings = packs.compactMap { $0.readings[id] }
    guard readings.isEmpty else { return readings }
    let known = packs.flatMap { $0.readings.keys.map(\.text) }
    throw EditLineFault(
      DiagnosticMessage(
        .unknownReference,
        "没有口径 '\(id.text.prefix(40))'",
        suggestion: Suggestion.nearest(to: id.text, among: known),
      ),
      range: token.range,
    )
  }

  /// The option that a word means, by its name or by what it says in Chinese.
  private func option(
    _ word: String,
    at range: Range<Int>,
    of id: ReadingID,
    among readings: [Reading]?,
  ) throws(EditLineFault) -> String {
    guard let readings else { return word }
    let meant = OrderedSet(readings.flatMap { $0.options(named: word) })
    if meant.count == 1, let only = meant.first { return only }
    let options = readings.flatMap { $0.options.map { (name: $0.key, meaning: $0.value) } }
    let told = options.map { "\($0.name)（\($0.meaning)）" }
    let shown = word.prefix(40)
    throw EditLineFault(
      DiagnosticMessage(
        .unknownWord,
        meant.isEmpty
          ? "口径 \(id) 没有选项 '\(shown)'" : "口径 \(id) 的 '\(shown)' 可指几个选项",
        notes: ["可用：\(OrderedSet(told).joined(separator: "、"))"],
        suggestion: meant.isEmpty
          ? Suggestion.nearest(to: word, among: options.map(\.name)) : nil,
      ),
      range: range,
    )
  }

  private func missing(
    _ what: String,
    _ example: String,
    after statement: Statement,
  ) -> EditLineFault {
    let end = statement.tokens.last?.range.upperBound ?? statement.range.upperBound
    return EditLineFault(
      DiagnosticMessage(.badCommand, "还缺\(what)", notes: [example]),
      range: end..<end,
    )
  }

  private func unexpected(_ token: Token) -> EditLineFault {
    EditLineFault(
      DiagnosticMessage(.badCommand, "多了 '\(token.text.prefix(40))'"),
      range: token.range,
    )
  }
}
