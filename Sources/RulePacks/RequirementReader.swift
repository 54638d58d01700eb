import Diagnostics
import Documents
import RuleModel

/// Reads what a clause or a pathway asks for.
struct RequirementReader {
  let scope: PackScope

  /// The key that tells which form a requirement has.
  enum Head: String, CaseIterable {
    case by, all, any, atLeast, satisfied, judged, attested, outside, unlessFlagged, notice
    case within, fact, some, none, count, service, assessments, tally, need, advance
  }

  /// A clause id, a list of which all are asked, or a mapping of one form.
  func read(_ value: ValueReader) -> Requirement? {
    switch value.node.content {
    case .scalar:
      if value.isNull {
        value.report(.empty("要求"))
        return nil
      }
      return scope.clause(value).map { .clause($0) }
    case .sequence:
      return requirements(value).map { .all($0) }
    case .mapping:
      return form(value)
    }
  }

  private func requirements(_ value: ValueReader) -> [Requirement]? {
    scope.list(value, noun: "要求列表") { read($0) }
  }

  private func form(_ value: ValueReader) -> Requirement? {
    guard let keys = value.entries()?.map(\.key) else { return nil }
    let words = keys.map { $0.node.scalar?.text ?? "" }
    // The options of a reading may be named like any other form.
    if words.contains(Head.by.rawValue) {
      return scope.branches(value, read: { read($0) }).map { .reading($0.reading, $0.bodies) }
    }
    let heads = words.compactMap { Head(rawValue: $0) }
    guard let head = heads.first else {
      let known = Head.allCases.map(\.rawValue)
      let suggestion = words.first.flatMap { value.faults.nearest(to: $0, among: known) }
      let message = DiagnosticMessage.unknownHead(
        words.first ?? "",
        of: "要求",
        suggestion: suggestion,
      )
      (keys.first ?? value).report(words.isEmpty ? .empty("要求") : message)
      return nil
    }
    return value.mapping { fields -> Requirement? in
      let body = fields.required(head.rawValue)
      let found = body.flatMap { read(head, $0, in: &fields) }
      for second in heads.dropFirst() {
        let message = DiagnosticMessage.severalHeads(
          second.rawValue,
          beside: head.rawValue,
          of: "要求",
        )
        fields.report(message, key: second.rawValue)
        _ = fields.optional(second.rawValue)
      }
      return heads.count == 1 ? found : nil
    }
  }

  private func read(
    _ head: Head,
    _ value: ValueReader,
    in fields: inout MappingReader,
  ) -> Requirement? {
    switch head {
    case .by: nil
    case .all: requirements(value).map { .all($0) }
    case .any: requirements(value).map { .any($0) }
    case .atLeast: atLeast(value, in: &fields)
    case .satisfied: value.text().map { .satisfied($0) }
    case .judged: value.text().map { .judged($0) }
    case .attested: value.text().map { .attested($0) }
    case .outside: value.text().map { .outside(document: $0) }
    case .unlessFlagged: value.text().map { .unlessFlagged($0) }
    case .notice: value.text().map { .notice($0) }
    case .within: PeriodReader().read(value).map { .within(from: $0.from, to: $0.to) }
    case .fact: fact(value, in: &fields)
    case .some: records(value, in: &fields).map { .some($0) }
    case .none: records(value, in: &fields).map { .none($0) }
    case .count: count(value, in: &fields)
    case .service: service(value, in: &fields).map { .service($0) }
    case .assessments: AssessmentRuleReader(scope: scope).read(value).map { .assessments($0) }
    case .tally: TallyReader(scope: scope).read(value)
    case .need: needs(value).map { .achievements($0) }
    case .advance: advance(value).map { .advanced($0) }
    }
  }

  private func atLeast(_ value: ValueReader, in fields: inout MappingReader) -> Requirement? {
    let list = fields.required("of")
    let parts = list.flatMap { requirements($0) }
    let most = max(1, list?.node.elements?.count ?? 1000)
    guard let count = value.integer(in: 1...most), let parts else { return nil }
    return .atLeast(count, parts)
  }
}

// Forms about the profile and its records.
extension RequirementReader {
  private func fact(_ value: ValueReader, in fields: inout MappingReader) -> Requirement? {
    let test = fields.required("is")
    guard let path = value.text() else { return nil }
    guard let attribute = Vocabulary.profile.attribute(at: path) else {
      let known = RecordShape.paths(of: Vocabulary.profile)
      let suggestion = value.faults.nearest(to: path, among: known)
      value.report(.unknownAttribute(path, of: Vocabulary.profile, suggestion: suggestion))
      return nil
    }
    let reader = AttributeTestReader(scope: scope, path: path, attribute: attribute)
    guard let tests = test.flatMap({ reader.read($0) }) else { return nil }
    let facts = tests.map { Requirement.fact(path, $0) }
    return facts.count == 1 ? facts.first : .all(facts)
  }

  private func records(_ value: ValueReader, in fields: inout MappingReader) -> RecordTest? {
    let condition = fields.optional("where")
    let current = fields.optional("current").map { $0.bool() } ?? false
    guard let family = scope.family(value) else { return nil }
    let read = ConditionReader(scope: scope).read(optional: condition, on: RecordShape(family))
    if current == true, !family.holdsSpells {
      fields.report(.familyHasNoSpells(family, "current"), key: "current")
      return nil
    }
    guard let current, let read else { return nil }
    return RecordTest(family: family.key, condition: read, current: current)
  }

  private func count(_ value: ValueReader, in fields: inout MappingReader) -> Requirement? {
    let family = fields.required("of")
    let test = family.flatMap { records($0, in: &fields) }
    if family == nil { fields.allow("where", "current") }
    guard let count = value.integer(in: 1...1000), let test else { return nil }
    return .count(count, test)
  }

  private func service(_ value: ValueReader, in fields: inout MappingReader) -> Service? {
    let condition = fields.optional("where")
    let years = fields.required("years")?.integer(in: 0...60)
    let since = scope.anchor(in: &fields)
    let flags = ["unbroken", "running", "adjustable"].map { key in
      fields.optional(key).map { $0.bool() } ?? false
    }
    guard let family = scope.family(value) else { return nil }
    let read = ConditionReader(scope: scope).read(optional: condition, on: RecordShape(family))
    guard family.holdsSpells else {
      value.report(.familyHasNoSpells(family, Head.service.rawValue))
      return nil
    }
    guard let years, let since, let read, let unbroken = flags[0], let running = flags[1],
      let adjustable = flags[2]
    else { return nil }
    return Service(
      family: family.key,
      condition: read,
      years: years,
      since: since,
      unbroken: unbroken,
      running: running,
      adjustable: adjustable,
    )
  }
}
