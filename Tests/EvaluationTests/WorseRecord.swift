import OrderedCollections
import RuleModel

/// One record made worse in one attribute by one step.
struct WorseRecord {
  /// The attribute that is worse, `tenure.from` for nested ones.
  var attribute: String
  /// The step.
  var change: String
  var record: Record

  /// The word it has now, where one word took another's place.
  var word: String? {
    change.split(separator: "→").dropFirst().first.map { String($0) }
  }

  /// Every record that is one step worse than this one.
  static func all(of record: Record, in family: Family?, before window: CalendarDay)
    -> [WorseRecord]
  {
    record.values.flatMap { key, value -> [WorseRecord] in
      guard key != "id", key != "kind" else { return [] }
      let type = family?.attribute(at: key)?.type
      return worse(value, key, type, before: window).map { path, change, worse in
        var result = record
        result.values[key] = worse
        return WorseRecord(attribute: path, change: change, record: result)
      }
    }
  }

  private static func worse(
    _ value: FactValue,
    _ key: String,
    _ type: AttributeType?,
    before window: CalendarDay,
  ) -> [(path: String, change: String, value: FactValue)] {
    switch value {
    case .absent: return []
    case .word(let word):
      guard case .word(let set)? = type else { return [] }
      return worse(word: word, in: set).map { (key, "\(word)→\($0)", .word($0)) }
    case .words: return [(key, "none", .words([]))]
    case .text: return [(key, "other", .text("别的"))]
    case .flag(let flag): return [(key, "\(!flag)", .flag(!flag))]
    case .number(let number):
      let step = key == "rank" ? Quantity(1) : Quantity(-1)
      return [(key, "\(number + step)", .number(number + step))]
    case .day:
      let day = key == "date" || key == "begun" ? window.adding(days: -1) : window
      return [(key, "\(day)", .day(PartialDay(day)))]
    case .yearly(let figures):
      guard let hair = Quantity(text: "-0.0001") else { return [] }
      let lower = figures.map { YearlyNumber(year: $0.year, number: $0.number + hair) }
      return [
        (key, "a hair less", .yearly(lower)), (key, "a year less", .yearly(figures.dropLast())),
      ]
    case .record(let nested):
      return all(of: nested, in: type?.family, before: window).map {
        ("\(key).\($0.attribute)", $0.change, .record($0.record))
      }
    case .records(let list): return worse(list, key, type, before: window)
    }
  }

  private static func worse(
    _ list: [Record],
    _ key: String,
    _ type: AttributeType?,
    before window: CalendarDay,
  ) -> [(path: String, change: String, value: FactValue)] {
    var result: [(path: String, change: String, value: FactValue)] = [
      (key, "one less", .records(list.dropLast()))
    ]
    guard let last = list.last else { return [] }
    if case .day(let from)? = last.values["from"] {
      var later = last
      later.values["from"] = .day(PartialDay(from.latest.adding(days: 1)))
      result.append(("\(key).from", "a day later", .records(list.dropLast() + [later])))
    }
    for nested in all(of: last, in: type?.family, before: window)
    where !["from", "to"].contains(nested.attribute) {
      result.append(
        ("\(key).\(nested.attribute)", nested.change, .records(list.dropLast() + [nested.record]))
      )
    }
    return result
  }

  /// The words one rank lower; every other word of a list without ranks.
  private static func worse(word: String, in set: WordSet) -> [String] {
    guard let rank = set.rank(of: word) else {
      return set.words.map(\.id).filter { $0 != word }
    }
    let lower = set.words.compactMap(\.rank).filter { $0 < rank }.max()
    return set.words.filter { $0.rank == lower && lower != nil }.map(\.id)
  }
}

extension AttributeType {
  /// The family of nested records, when it has any.
  var family: Family? {
    switch self {
    case .record(let family), .records(let family): family
    case .word, .words, .text, .flag, .number, .day, .openDay, .yearly, .attestations: nil
    }
  }
}
