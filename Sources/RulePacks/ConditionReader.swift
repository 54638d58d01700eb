import Diagnostics
import Documents
import RuleModel

/// Reads conditions on one record: a mapping whose keys are attribute paths or reserved words.
struct ConditionReader {
  let scope: PackScope

  /// The keys that are not attribute paths.
  enum Word: String, CaseIterable {
    case `is`, any, all, not, by, judged, clause, always
  }

  /// The condition of a mapping; several keys must all hold.
  func read(_ value: ValueReader, on shape: RecordShape) -> Condition? {
    guard let entries = value.entries() else { return nil }
    if entries.isEmpty {
      value.report(.empty("条件"))
      return nil
    }
    if let by = entries.first(where: { $0.key.node.scalar?.text == Word.by.rawValue }) {
      return branches(value, by: by.value, beside: entries.map(\.key), on: shape)
    }
    let parts = entries.map { part($0.key, $0.value, on: shape) }
    let sound = parts.compactMap(\.self).flatMap(\.self)
    guard parts.allSatisfy({ $0 != nil }) else { return nil }
    return sound.count == 1 ? sound.first : .all(sound)
  }

  /// The condition under an optional key; one that is left out always holds.
  func read(optional value: ValueReader?, on shape: RecordShape) -> Condition? {
    guard let value else { return .all([]) }
    return read(value, on: shape)
  }

  private func branches(
    _ value: ValueReader,
    by reading: ValueReader,
    beside keys: [ValueReader],
    on shape: RecordShape,
  ) -> Condition? {
    let options = scope.options(of: reading.node)
    let strangers = keys.filter { key in
      guard let text = key.node.scalar?.text, !options.contains(text) else { return false }
      return shape.family.attribute(at: text) != nil
    }
    // What looks like a condition beside `by` was meant to hold as well.
    for key in strangers { key.report(.branchStandsAlone()) }
    guard strangers.isEmpty else { return nil }
    return scope.branches(value, read: { read($0, on: shape) })
      .map { .reading($0.reading, $0.bodies) }
  }

  /// What one key says; usually one condition.
  private func part(
    _ key: ValueReader,
    _ value: ValueReader,
    on shape: RecordShape,
  ) -> [Condition]? {
    guard let text = key.node.scalar?.text else { return nil }
    guard let word = Word(rawValue: text) else {
      return attribute(text, key, value, on: shape)
    }
    switch word {
    case .is: return terms(value, on: shape)
    case .any: return conditions(value, on: shape).map { [.any($0)] }
    case .all: return conditions(value, on: shape).map { [.all($0)] }
    case .not: return read(value, on: shape).map { [.not($0)] }
    case .judged: return value.text().map { [.judged($0)] }
    case .clause: return scope.clause(value).map { [.clause($0)] }
    case .always: return value.word("写法", among: ["true": [.all([])]])
    case .by: return nil
    }
  }

  private func conditions(_ value: ValueReader, on shape: RecordShape) -> [Condition]? {
    scope.list(value, noun: "条件列表") { read($0, on: shape) }
  }

  private func terms(_ value: ValueReader, on shape: RecordShape) -> [Condition]? {
    if value.node.elements != nil {
      return scope.list(value, noun: "术语列表") { term($0, on: shape) }
    }
    return term(value, on: shape).map { [$0] }
  }

  private func term(_ value: ValueReader, on shape: RecordShape) -> Condition? {
    guard let name = scope.term(value) else { return nil }
    let misfits = scope.terms.misfits(name, on: shape, in: scope)
    guard misfits.isEmpty else {
      value.report(.termDoesNotFit(name, shape.family, kinds: shape.kinds, because: misfits))
      return nil
    }
    return .term(name)
  }

  private func attribute(
    _ path: String,
    _ key: ValueReader,
    _ value: ValueReader,
    on shape: RecordShape,
  ) -> [Condition]? {
    guard let attribute = shape.family.attribute(at: path) else {
      let words = Word.allCases.map(\.rawValue)
      let suggestion = key.faults.nearest(to: path, among: shape.paths + words)
      key.report(.unknownAttribute(path, of: shape.family, suggestion: suggestion))
      return nil
    }
    let owners = shape.lacks(path)
    guard owners.isEmpty else {
      key.report(.attributeOfOtherKinds(path, kinds: shape.kinds, has: owners))
      return nil
    }
    let tests = AttributeTestReader(scope: scope, path: path, attribute: attribute).read(value)
    return tests?.map { .attribute(path, $0) }
  }
}
