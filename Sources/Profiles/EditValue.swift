import OrderedCollections
import RuleModel

/// Reads the value of an attribute as it is typed in the shell.
enum EditValue {
  /// The words for a date that has not come: 至今 and 无期限 are what is printed.
  static let openWords = ["~", "至今", "无期限", "长期", "长期有效"]

  /// The words for an empty list: 否 is how one answers 失信？.
  static let noneWords = ["无", "没有", "否", "[]", "~"]

  /// The value; `~`, 至今, 无期限 and 无 are known absences where the attribute can have one, and `[]` or 无
  /// an empty list.
  static func value(_ text: String, of attribute: Attribute) throws(EditFaultKind) -> FactValue {
    guard !text.isEmpty else { throw .missing(expected: "\(attribute.name)的值") }
    if text == "~" { return .absent }
    let isNone = text == "无" || text == "[]"
    switch attribute.type {
    case .openDay:
      if isNone || openWords.contains(text) { return .absent }
    case .words:
      if isNone { return .words([]) }
    case .record(let family):
      return isNone ? .absent : .record(try nested(text, of: family))
    case .records(let family):
      return .records(noneWords.contains(text) ? [] : [try nested(text, of: family)])
    case .yearly:
      return .yearly(isNone ? [] : try yearly(text, of: attribute))
    case .text:
      if attribute.key == "id", !AchievementIDs.isUsable(text) { throw .unusableID(text) }
      return .text(untitled(text))
    case .word, .flag, .number, .day, .attestations:
      break
    }
    do throws(ValueFault) {
      return try ValueSpelling.value(text, of: attribute)
    } catch {
      throw .value(error)
    }
  }

  /// A title without the marks around the whole of it, which are printed anyway.
  private static func untitled(_ text: String) -> String {
    let inner = text.dropFirst().dropLast()
    guard text.first == "《", text.last == "》", !inner.isEmpty,
      !inner.contains(where: { "《》".contains($0) })
    else { return text }
    return String(inner)
  }

  /// What a later value of a list adds to an earlier one; nil when the attribute takes one value.
  static func joined(_ earlier: FactValue, _ later: FactValue) -> FactValue? {
    switch (earlier, later) {
    case (.words(let first), .words(let second)):
      .words(first + second.filter { !first.contains($0) })
    case (.records(let first), .records(let second)):
      .records(first + second)
    case (.yearly(let first), .yearly(let second)):
      .yearly(merged(first + second))
    case (.absent, _), (.word, _), (.words, _), (.text, _), (.flag, _), (.number, _), (.day, _),
      (.yearly, _), (.record, _), (.records, _):
      nil
    }
  }

  /// A nested record typed as one word: 主持,2019-01-01,2022-01-01.
  private static func nested(_ text: String, of family: Family) throws(EditFaultKind) -> Record {
    var builder = RecordBuilder(family: family, kind: nil, fillsTexts: true)
    for part in ValueSpelling.parts(of: text) {
      _ = try builder.take(EditToken(part, range: 0..<part.count))
    }
    if let fault = DateOrder.faults(in: builder.record, of: family).first {
      throw .datesOutOfOrder(fault.sentence)
    }
    return builder.record
  }

  /// Figures of years typed as one word: 2021:5.2,2022:6.
  private static func yearly(
    _ text: String,
    of attribute: Attribute,
  ) throws(EditFaultKind) -> [YearlyNumber] {
    var figures: [YearlyNumber] = []
    for part in ValueSpelling.parts(of: text) {
      guard let pair = EditToken(part, range: 0..<part.count).assignment else {
        throw .value(.wrongShape(expected: "\(attribute.name)如 2021:5.2", found: " '\(part)'"))
      }
      do throws(ValueFault) {
        figures.append(try ValueSpelling.figure(pair.value, year: pair.key))
      } catch {
        throw .value(error)
      }
    }
    return merged(figures)
  }

  /// One figure a year, the last one typed, ascending.
  private static func merged(_ figures: [YearlyNumber]) -> [YearlyNumber] {
    var byYear: OrderedDictionary<Int, YearlyNumber> = [:]
    for figure in figures { byYear[figure.year] = figure }
    return byYear.values.sorted { $0.year < $1.year }
  }
}

extension Attribute {
  /// Whether it takes free text, which is kept as it was written.
  var isText: Bool {
    if case .text = type { true } else { false }
  }
}
