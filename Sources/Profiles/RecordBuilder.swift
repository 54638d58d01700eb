import OrderedCollections
import RuleModel

/// Fills a record from words: `键=值` by name, other words where they fit.
struct RecordBuilder {
  let family: Family
  let kind: String?
  /// Whether a word that fits nothing else may fill a free text, as in a nested record.
  let fillsTexts: Bool
  private(set) var record: Record

  /// A builder on a blank record.
  init(family: Family, kind: String?, fillsTexts: Bool = false) {
    self.family = family
    self.kind = kind
    self.fillsTexts = fillsTexts
    record = Record()
  }

  /// A builder on a blank achievement whose kind was said by the word for its type.
  init(achievements family: Family, kind: AchievementKindWord?) {
    self.init(family: family, kind: kind?.kind)
    if let kind, kind.isImplied { record["kind"] = .word(kind.kind) }
  }

  /// Takes one word and answers the path it filled.
  mutating func take(_ token: EditToken) throws(EditFaultKind) -> String {
    if let pair = token.assignment {
      let target = try AttributePath(pair.key, in: family, kind: kind)
      let word = target.attribute.isText ? pair.written : pair.value
      let value = try EditValue.value(word, of: target.attribute)
      try fill(target.path, target.attribute, with: value)
      return target.path
    }
    return try takeBare(token)
  }

  private mutating func fill(
    _ path: String,
    _ attribute: Attribute,
    with value: FactValue,
  ) throws(EditFaultKind) {
    guard let earlier = record[path] else {
      record[path] = value
      return
    }
    guard let joined = EditValue.joined(earlier, value) else { throw .repeated(attribute.name) }
    record[path] = joined
  }
}

extension RecordBuilder {
  private var attributes: [Attribute] { family.attributes(ofKind: kind) }

  private mutating func takeBare(_ token: EditToken) throws(EditFaultKind) -> String {
    let text = token.text
    for attribute in attributes {
      if let value = fit(text, attribute) {
        try fill(attribute.key, attribute, with: value)
        return attribute.key
      }
    }
    if fillsTexts, let said = flag(named: text) {
      try fill(said.attribute.key, said.attribute, with: .flag(said.flag))
      return said.attribute.key
    }
    if fillsTexts, let free = attributes.first(where: { isFreeText($0) }) {
      record[free.key] = .text(token.written)
      return free.key
    }
    if let name = TitleName(text), let level = try take(name) { return level }
    throw misfit(text)
  }

  /// Takes 工程师 as a series and a level, which may have been said before; nil without the two.
  private mutating func take(_ name: TitleName) throws(EditFaultKind) -> String? {
    guard let series = family.attributes["series"], let level = family.attributes["level"] else {
      return nil
    }
    for (attribute, word) in [(series, name.series), (level, name.level)]
    where record.word(attribute.key) != word {
      try fill(attribute.key, attribute, with: .word(word))
    }
    return level.key
  }

  /// The yes or no that its name alone says: 核心, and no by 非核心.
  private func flag(named text: String) -> (attribute: Attribute, flag: Bool)? {
    for (spelling, flag) in [(text, true), (String(text.dropFirst()), false)]
    where flag || "非无".contains(text.prefix(1)) {
      if let attribute = family.attribute(spelled: spelling, kind: kind),
        case .flag = attribute.type
      {
        return (attribute, flag)
      }
    }
    return nil
  }

  private func isFreeText(_ attribute: Attribute) -> Bool {
    if case .text = attribute.type { return record.values[attribute.key] == nil }
    return false
  }

  /// The value of an attribute that a word standing alone means; nil when it does not fit or the
  /// attribute is taken.
  ///
  /// Yes and no need a name, and so do numbers unless the family has but one.
  private func fit(_ text: String, _ attribute: Attribute) -> FactValue? {
    let isFree = record.values[attribute.key] == nil
    switch attribute.type {
    case .word(let set):
      return isFree ? set.listed(text).map { .word($0.id) } : nil
    case .words(let set):
      let words = ValueSpelling.parts(of: text).map { set.listed($0)?.id }
      return words.isEmpty || words.contains(nil) ? nil : .words(words.compactMap { $0 })
    case .number:
      guard isFree, numberCount == 1 else { return nil }
      return try? ValueSpelling.value(text, of: attribute)
    case .day:
      return isFree ? PartialDay(text: text).map(FactValue.day) : nil
    case .openDay:
      guard isFree else { return nil }
      if EditValue.openWords.contains(text) { return .absent }
      return PartialDay(text: text).map(FactValue.day)
    case .text, .flag, .yearly, .record, .records, .attestations:
      return nil
    }
  }

  private var numberCount: Int {
    attributes.count { if case .number = $0.type { true } else { false } }
  }

  /// Why a word standing alone fits nothing.
  private func misfit(_ text: String) -> EditFault.Kind {
    if let named = try? AttributePath(text, in: family, kind: kind) {
      return .attributeWithoutValue(text, example: "\(text)=\(example(of: named.attribute))")
    }
    let free = attributes.filter { record.values[$0.key] == nil }
    if text.first?.isNumber ?? false, PartialDay(text: text) == nil,
      free.contains(where: { $0.takesDates })
    {
      return .value(.badDate(text))
    }
    var expected: [String] = []
    var spellings: [String] = []
    for attribute in free {
      switch attribute.type {
      case .word(let set), .words(let set):
        expected.append(attribute.name)
        spellings += set.spellings
      case .day, .openDay:
        expected.append(attribute.name)
      case .text, .flag, .number, .yearly, .record, .records, .attestations:
        expected.append("\(attribute.name)=\(example(of: attribute))")
      }
    }
    spellings += attributes.flatMap(\.names)
    return .unknownWord(
      text,
      family: kind.map(Vocabulary.name(ofKind:)) ?? family.name,
      expected: expected,
      spellings: spellings,
    )
  }

  private func example(of attribute: Attribute) -> String {
    switch attribute.type {
    case .word(let set), .words(let set): set.words.first?.name ?? "…"
    case .flag: "是"
    case .number: "1"
    case .day, .openDay: "2015-07-01"
    case .yearly: "2021:5.2"
    case .text, .record, .records, .attestations: "…"
    }
  }
}

extension Attribute {
  var takesDates: Bool {
    switch type {
    case .day, .openDay: true
    case .word, .words, .text, .flag, .number, .yearly, .record, .records, .attestations: false
    }
  }
}
