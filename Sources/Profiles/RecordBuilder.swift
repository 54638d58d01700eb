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
    if fillsTexts, let free = attributes.first(where: { isFreeText($0) }) {
      record[free.key] = .text(token.written)
      return free.key
    }
    throw misfit(text)
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
