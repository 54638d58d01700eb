import OrderedCollections
import RuleModel

/// Makes random profiles by the vocabulary table; the same seed makes the same profile.
struct ProfileGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  mutating func profile() -> Profile {
    Profile(root: record(of: Vocabulary.profile, kind: nil))
  }

  private mutating func next(_ bound: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(bound))
  }

  private mutating func record(of family: Family, kind: String?, id: String? = nil) -> Record {
    var values: OrderedDictionary<String, FactValue> = [:]
    if let id { values["id"] = .text(id) }
    if let kind { values["kind"] = .word(kind) }
    for attribute in family.attributes.values where values[attribute.key] == nil {
      let fits = kind.map { attribute.kinds.isEmpty || attribute.kinds.contains($0) } ?? true
      guard fits, next(3) > 0, attribute.key != "id" || id == nil else { continue }
      values[attribute.key] = value(of: attribute, in: family)
    }
    // Dates that run backwards are faults of their own.
    for pair in [("from", "to"), ("passed", "validUntil"), ("begun", "date")] {
      if case .day? = values[pair.0], case .day? = values[pair.1] { values[pair.1] = nil }
    }
    return Record(values)
  }

  private mutating func value(of attribute: Attribute, in family: Family) -> FactValue {
    if next(8) == 0, !isAttestations(attribute) { return .absent }
    switch attribute.type {
    case .word(let set): return .word(word(of: set))
    case .words(let set):
      var words: [String] = []
      for _ in 0..<next(4) {
        let word = word(of: set)
        if !words.contains(word) { words.append(word) }
      }
      return .words(words)
    case .text: return .text(text())
    case .flag: return .flag(next(2) == 0)
    case .number(let range, let decimals):
      let whole = range.lowerBound + next(min(range.count, 100_000))
      let places = decimals && whole < range.upperBound ? ".\(1 + next(9999))" : ""
      return .number(Quantity(text: "\(whole)\(places.prefix(5))") ?? Quantity(whole))
    case .day, .openDay: return .day(day())
    case .yearly:
      let first = 1990 + next(20)
      return .yearly(
        (first..<first + next(4)).map { YearlyNumber(year: $0, number: Quantity(next(100) - 50)) }
      )
    case .record(let nested): return .record(record(of: nested, kind: nil))
    case .records(let nested): return .records(records(of: nested))
    case .attestations:
      return .record(Record(["QH-7.\(next(9))": .flag(next(2) == 0), "BF-A2-0.1": .flag(true)]))
    }
  }

  private mutating func records(of family: Family) -> [Record] {
    (0..<next(4)).map { index in
      guard family.key == "achievements" else { return record(of: family, kind: nil) }
      let kinds = Vocabulary.achievementKinds
      return record(of: family, kind: kinds[next(kinds.count)].id, id: "x\(index)")
    }
  }

  private func isAttestations(_ attribute: Attribute) -> Bool {
    if case .attestations = attribute.type { true } else { false }
  }

  private mutating func word(of set: WordSet) -> String {
    if set.isOpen, next(5) == 0 { return ["true", "1", "某 词", "a: b", "#"][next(5)] }
    return set.words[next(set.words.count)].id
  }

  private mutating func text() -> String {
    let texts = [
      "题目", "~", "是", "007", "a: b", "- x", "多\n行\n", " 前后 ", "\"引号\"", "", "#井", "2015-07-01",
      "[1]", "null", "tab\tin", "长" + String(repeating: "题", count: 200),
    ]
    return texts[next(texts.count)]
  }

  private mutating func day() -> PartialDay {
    let year = 1950 + next(200)
    let month = 1 + next(12)
    let day = 1 + next(28)
    let dates = [
      PartialDay(year: year), PartialDay(year: year, month: month),
      PartialDay(year: year, month: month, day: day),
    ]
    return dates[next(3)] ?? PartialDay(CalendarDay(number: next(30_000)))
  }
}
