import Diagnostics
import Documents
import RuleModel

/// Reads the test of one attribute, in the forms that its type allows.
struct AttributeTestReader {
  let scope: PackScope
  let path: String
  let attribute: Attribute

  /// The keys of a test that is written as a mapping.
  enum Form: String, CaseIterable {
    case has, atLeast, atMost, unless, since, between, lasts, counts, yearly
  }

  /// The tests a value stands for, all of which must hold; usually one.
  func read(_ value: ValueReader) -> [AttributeTest]? {
    if value.node.entries != nil { return forms(value) }
    if let scalar = value.node.scalar, !scalar.isQuoted, scalar.text == "given" { return [.given] }
    if let elements = value.node.elements { return list(value, of: elements.count) }
    return scalar(value)
  }
}

// A bare value or a list of them.
extension AttributeTestReader {
  private func scalar(_ value: ValueReader) -> [AttributeTest]? {
    switch attribute.type {
    case .word(let set): word(value, in: set).map { [.oneOf([$0])] }
    case .text: value.text().map { [.text([$0])] }
    case .flag: flag(value).map { [$0] }
    case .number: number(value).map { [.atLeast($0), .atMost($0)] }
    case .day, .openDay: day(value).map { [$0] }
    case .words, .yearly, .record, .records, .attestations: wrong(value)
    }
  }

  private func list(_ value: ValueReader, of count: Int) -> [AttributeTest]? {
    switch attribute.type {
    case .word(let set):
      scope.list(value, noun: "词的列表") { word($0, in: set) }.map { [.oneOf($0)] }
    case .text:
      scope.list(value, noun: "文字的列表") { $0.text() }.map { [.text($0)] }
    case .words, .flag, .number, .day, .openDay, .yearly, .record, .records, .attestations:
      wrong(value)
    }
  }

  private func day(_ value: ValueReader) -> AttributeTest? {
    switch value.node.scalar?.text {
    case "reached": .reached
    case "unexpired": .unexpired
    case "thisYear": .thisYear
    default: wrong(value)
    }
  }

  private func flag(_ value: ValueReader) -> AttributeTest? {
    if value.node.scalar?.text == "claimed" { return .claimed }
    return truth(value).map { .flag($0) }
  }

  private func truth(_ value: ValueReader) -> Bool? {
    guard let flag = value.node.scalar?.bool else { return wrong(value) }
    return flag
  }

  /// A number within the bounds of the attribute.
  private func number(_ value: ValueReader) -> Quantity? {
    guard case .number(let range, let decimals) = attribute.type,
      let scalar = value.node.scalar, !scalar.isQuoted, let number = Quantity(text: scalar.text)
    else { return wrong(value) }
    let isWithin = Quantity(range.lowerBound) <= number && number <= Quantity(range.upperBound)
    guard isWithin, decimals || number.whole != nil else {
      let noun = decimals ? "数" : "整数"
      value.report(
        DiagnosticMessage(
          .outOfRange,
          "'\(path)' 应为 \(range.lowerBound) 到 \(range.upperBound) 的\(noun)，得到 '\(number)'",
        )
      )
      return nil
    }
    return number
  }

  private func word(_ value: ValueReader, in set: WordSet) -> String? {
    guard let text = value.text() else { return nil }
    if set.word(id: text) != nil { return text }
    if let meant = set.match(text) {
      value.report(.unknownWord(text, of: path, suggestion: meant.id, allowed: []))
      return nil
    }
    let suggestion = value.faults.nearest(to: text, among: set.words.map(\.id))
    guard set.isOpen else {
      let allowed = set.words.map(\.id)
      value.report(.unknownWord(text, of: path, suggestion: suggestion, allowed: allowed))
      return nil
    }
    if let suggestion {
      let message = DiagnosticMessage.nearlyKnownWord(text, of: path, suggestion: suggestion)
      value.report(message, severity: .warning)
    }
    return text
  }

  private func wrong<Value>(_ value: ValueReader) -> Value? {
    value.report(.wrongTest(path, takes: expected, found: value.node.brief))
    return nil
  }

  /// The forms that the type allows, for a sentence.
  private var expected: String {
    switch attribute.type {
    case .word: "一个词、词的列表或 {unless: 词}、{atLeast: 词}"
    case .words: "{has: [词]}"
    case .text: "文字或文字的列表"
    case .flag: "true、false、claimed 或 {unless: …}"
    case .number: "数或 {atLeast: 数}、{atMost: 数}"
    case .day, .openDay: "reached、unexpired、thisYear 或 {since: 起算日}、{between: 期间}"
    case .yearly: "{yearly: …}"
    case .record: "given，或写其下的属性（如 \(path).…）"
    case .records: "{counts: …} 或 {lasts: …}"
    case .attestations: "given"
    }
  }
}

// A mapping of forms.
extension AttributeTestReader {
  private func forms(_ value: ValueReader) -> [AttributeTest]? {
    guard let entries = value.entries() else { return nil }
    if entries.isEmpty { return wrong(value) }
    let parts = entries.map { entry -> [AttributeTest]? in
      let text = entry.key.node.scalar?.text ?? ""
      guard let form = Form(rawValue: text) else {
        let known = Form.allCases.map(\.rawValue)
        let suggestion = value.faults.nearest(to: text, among: known)
        entry.key.report(.unknownHead(text, of: "检验", suggestion: suggestion))
        return nil
      }
      return read(form, entry.key, entry.value)
    }
    guard parts.allSatisfy({ $0 != nil }) else { return nil }
    return parts.compactMap(\.self).flatMap(\.self)
  }

  private func read(_ form: Form, _ key: ValueReader, _ value: ValueReader) -> [AttributeTest]? {
    switch (form, attribute.type) {
    case (.has, .words(let set)):
      return scope.list(value, noun: "词的列表") { word($0, in: set) }.map { [.has($0)] }
    case (.atLeast, .word(let set)):
      return ranked(value, in: set).map { [.wordAtLeast($0)] }
    case (.atLeast, .number):
      return number(value).map { [.atLeast($0)] }
    case (.atMost, .number):
      return number(value).map { [.atMost($0)] }
    case (.unless, .word(let set)):
      if value.node.elements != nil {
        return scope.list(value, noun: "词的列表") { word($0, in: set) }?
          .map { .unless(.word($0)) }
      }
      return word(value, in: set).map { [.unless(.word($0))] }
    case (.unless, .flag):
      return truth(value).map { [.unless(.flag($0))] }
    case (.since, .day), (.since, .openDay):
      return scope.anchor(value).map { [.since($0)] }
    case (.between, .day), (.between, .openDay):
      return PeriodReader().read(value).map { [.between(from: $0.from, to: $0.to)] }
    case (.yearly, .yearly):
      return yearly(value).map { [.yearly($0)] }
    case (.lasts, .records(let nested)):
      return lasts(key, value, nested)
    case (.counts, .records(let nested)):
      return counts(value, nested)
    case (.has, _), (.atLeast, _), (.atMost, _), (.unless, _), (.since, _), (.between, _),
      (.yearly, _), (.lasts, _), (.counts, _):
      key.report(.wrongTest(path, takes: expected, found: "'\(form.rawValue)'"))
      return nil
    }
  }

  private func ranked(_ value: ValueReader, in set: WordSet) -> String? {
    guard let word = word(value, in: set) else { return nil }
    if set.rank(of: word) != nil { return word }
    value.report(.unrankedWord(word, of: path))
    return nil
  }
}
