import Diagnostics
import Documents
import RuleModel

/// Reads clauses.
struct ClauseReader {
  let scope: PackScope
  /// The instrument that is cited.
  let document: String

  private enum Head: String, CaseIterable {
    case require, filter, distinct, term, semantics, inert, item
  }

  /// One clause; its id has been read already.
  func read(_ value: ValueReader) -> Clause? {
    value.mapping { fields -> Clause? in
      let id = fields.required("id")?.text()
      let locator = fields.required("cite")?.text()
      let kind = fields.required("kind")?.word(
        "条款类别",
        among: Clause.Kind.allCases.map(\.rawValue),
        meanings: Clause.Kind.allCases,
      )
      let text = fields.required("text")?.text()
      let body = body(of: kind, in: &fields, value)
      guard let id, let locator, let kind, let text, let body else { return nil }
      return Clause(
        id: ClauseID(id),
        citation: Citation(document: document, locator: locator),
        kind: kind,
        text: text,
        body: body,
      )
    }
  }

  private func body(
    of kind: Clause.Kind?,
    in fields: inout MappingReader,
    _ value: ValueReader,
  ) -> Clause.Body? {
    let heads = (fields.node.entries ?? []).compactMap { Head(rawValue: $0.key) }
    for second in heads.dropFirst() {
      fields.report(
        .severalHeads(second.rawValue, beside: heads[0].rawValue, of: "条款"),
        key: second.rawValue,
      )
    }
    // Every body is read, so that its own faults are told as well.
    let bodies = heads.map { head in
      fields.optional(head.rawValue).flatMap { self.body(head, $0) }
    }
    guard let head = heads.first, heads.count == 1 else {
      for head in Head.allCases { fields.allow(head.rawValue) }
      if heads.isEmpty {
        value.report(.missingHead(of: "条款", among: Head.allCases.map(\.rawValue)))
      }
      return nil
    }
    if head == .item, let kind, kind != .group {
      fields.report(.kindNeedsGroup(head.rawValue), key: head.rawValue)
      return nil
    }
    return bodies[0]
  }

  private func body(_ head: Head, _ value: ValueReader) -> Clause.Body? {
    switch head {
    case .require: RequirementReader(scope: scope).read(value).map { .requirement($0) }
    case .item: TallyReader(scope: scope).item(value).map { .requirement($0) }
    case .filter: filter(value)
    case .distinct: distinct(value).map { .distinct($0) }
    case .term: scope.term(value).map { .term($0) }
    case .semantics: value.text().map { .semantics($0) }
    case .inert: value.text().map { .inert(reason: $0) }
    }
  }

  private func filter(_ value: ValueReader) -> Clause.Body? {
    value.mapping { fields -> Clause.Body? in
      let kinds = fields.optional("kinds").map { scope.kinds($0) } ?? []
      let condition = fields.required("where")
        .flatMap { scope.achievementCondition($0, kinds: kinds) }
      guard let kinds, let condition else { return nil }
      return .filter(kinds: kinds, condition: condition)
    }
  }

  private func distinct(_ value: ValueReader) -> Distinct? {
    value.mapping { fields -> Distinct? in
      let kinds = fields.required("kinds").flatMap { scope.kinds($0) }
      let key = fields.required("key").flatMap { paths($0, kinds: kinds ?? []) }
      let highest = fields.optional("keepHighest").map { paths($0, kinds: kinds ?? []) } ?? []
      guard let kinds, let key, let highest else { return nil }
      return Distinct(kinds: kinds, key: key, keepHighest: highest)
    }
  }

  private func paths(_ value: ValueReader, kinds: [String]) -> [String]? {
    guard let family = Vocabulary.family("achievements") else { return nil }
    let shape = RecordShape(family, kinds: kinds)
    return scope.list(value, noun: "属性列表") { element -> String? in
      guard let path = element.text() else { return nil }
      let owners = shape.lacks(path)
      if family.attribute(at: path) != nil, owners.isEmpty { return path }
      if owners.isEmpty {
        let suggestion = element.faults.nearest(to: path, among: shape.paths)
        element.report(.unknownAttribute(path, of: family, suggestion: suggestion))
      } else {
        element.report(.attributeOfOtherKinds(path, kinds: kinds, has: owners))
      }
      return nil
    }
  }
}
