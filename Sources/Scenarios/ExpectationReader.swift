import Advice
import Diagnostics
import Documents
import OrderedCollections
import RuleModel

/// Reads `expect`: answers by pathway, and under `branches` the same for each branch.
///
/// ```yaml
/// expect:
///   qh-finecon/senior/regular: {standing: unmet, missing: [QH-12.3.0b], opens: ~, plan: {count: 1}}
///   branches:
///     再发一篇:
///       qh-finecon/senior/regular: {standing: review}
/// ```
struct ExpectationReader {
  let references: ReferenceCheck
  let branches: OrderedSet<String>

  private static let orders = ["count", "date", "effort"]

  func expectations(_ value: ValueReader) -> [Expectation] {
    var expectations: [Expectation] = []
    for (key, answers) in value.entries() ?? [] {
      if key.node.scalar?.text == "branches" {
        expectations += inBranches(answers)
      } else {
        expectation(key, answers, branch: nil).map { expectations.append($0) }
      }
    }
    return expectations
  }

  private func inBranches(_ value: ValueReader) -> [Expectation] {
    var expectations: [Expectation] = []
    for (key, answers) in value.entries() ?? [] {
      guard let name = key.text() else { continue }
      guard branches.contains(name) else {
        key.reportKey(
          DiagnosticMessage(
            .unknownReference,
            "没有分支 '\(name.prefix(40))'",
            suggestion: key.faults.nearest(to: name, among: Array(branches)),
          )
        )
        continue
      }
      for (key, answers) in answers.entries() ?? [] {
        expectation(key, answers, branch: name).map { expectations.append($0) }
      }
    }
    return expectations
  }

  private func expectation(
    _ key: ValueReader,
    _ value: ValueReader,
    branch: String?,
  ) -> Expectation? {
    guard let pathway = key.text() else { return nil }
    references.check(pathway: key)
    return value.mapping { fields in
      var expectation = Expectation(pathway: pathway, branch: branch)
      expectation.standing = fields.optional("standing")?.standing()
      expectation.missing = fields.optional("missing").flatMap(references.clauses)
      expectation.unknown = fields.optional("unknown").flatMap(references.clauses)
      expectation.review = fields.optional("review").flatMap(review)
      expectation.opens = fields.optional("opens").flatMap(opens)
      expectation.plan = fields.optional("plan").flatMap(plan)
      expectation.impossible = fields.optional("impossible")?.bool()
      expectation.assignment = fields.optional("assignment").flatMap(assignment)
      expectation.flips = fields.optional("flips").flatMap(flips)
      return expectation
    }
  }

  private func review(_ value: ValueReader) -> Expectation.Review? {
    if value.node.elements != nil { return references.clauses(value).map { .clauses($0) } }
    return value.integer(in: 0...9999).map { .count($0) }
  }

  private func opens(_ value: ValueReader) -> Expectation.Opens? {
    value.isNull ? .never : value.day().map { .on($0) }
  }

  private func plan(_ value: ValueReader) -> ExpectedPlan? {
    value.mapping { fields in
      var plan = ExpectedPlan()
      plan.order = fields.optional("order")?.word("次序", among: Self.orders)
      plan.count = fields.optional("count")?.integer(in: 0...9999)
      plan.effort = fields.optional("effort")?.integer(in: 0...99_999)
      plan.day = fields.optional("day")?.day()
      plan.kinds = fields.optional("kinds")?.elements()?.compactMap { kind in
        kind.word("补救种类", among: Remedy.Kind.allCases.map(\.rawValue))
      }
      plan.clauses = fields.optional("clauses").flatMap(references.clauses)
      return plan
    }
  }

  private func assignment(_ value: ValueReader) -> OrderedDictionary<String, ClauseID?>? {
    guard let entries = value.entries() else { return nil }
    var assignment: OrderedDictionary<String, ClauseID?> = [:]
    for (key, item) in entries {
      guard let achievement = key.text() else { continue }
      assignment.updateValue(item.present.flatMap(references.clause), forKey: achievement)
    }
    return assignment
  }

  private func flips(_ value: ValueReader) -> [ExpectedFlip]? {
    if value.node.entries == nil {
      return value.elements()?.compactMap { element in
        references.switched(element).map { ExpectedFlip(reading: $0.reading, option: $0.option) }
      }
    }
    return value.entries()?.compactMap { key, standing in
      guard let (reading, option) = references.switched(key) else { return nil }
      return ExpectedFlip(reading: reading, option: option, standing: standing.present?.standing())
    }
  }
}

extension ValueReader {
  /// One of the four standings.
  func standing() -> Standing? {
    word("结论", among: Standing.allCases.map(\.id), meanings: Standing.allCases)
  }
}
