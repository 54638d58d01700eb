import Diagnostics
import Documents
import Evaluation
import OrderedCollections
import RuleModel

extension ScenarioReading {
  /// `{standard: qh-finecon, level: senior, pathway: qh-finecon/senior/regular}`, each optional.
  func target(_ value: ValueReader) -> ScenarioTarget {
    value.mapping { fields in
      var target = ScenarioTarget()
      if let standard = fields.optional("standard")?.present {
        target.standard = standard.text()
        references.check(standard: standard)
      }
      target.level = fields.optional("level")?.present?.level()
      if let pathway = fields.optional("pathway")?.present {
        let values = pathway.node.elements == nil ? [pathway] : pathway.elements() ?? []
        target.pathways = values.compactMap { value in
          references.check(pathway: value)
          return value.text()
        }
      }
      return target
    } ?? ScenarioTarget()
  }

  /// `{AM-21: cap-one}`.
  func readReadings(_ value: ValueReader?, into scenario: inout Scenario) {
    for (key, option) in value?.entries() ?? [] {
      guard let id = key.text(), let option = references.option(of: key, option) else { continue }
      scenario.readings[ReadingID(id)] = option
    }
  }

  /// `{pin: {p1: QH-12.3.5}, forbid: {p1: [QH-12.3.4]}}`.
  func pairings(_ value: ValueReader) -> PairingWishes {
    value.mapping { fields in
      var wishes = PairingWishes()
      for (key, clause) in fields.optional("pin")?.present?.entries() ?? [] {
        guard let id = key.text(), let clause = references.clause(clause) else { continue }
        wishes.pinned[id] = clause
      }
      for (key, clauses) in fields.optional("forbid")?.present?.entries() ?? [] {
        guard let id = key.text() else { continue }
        let values = clauses.node.elements == nil ? [clauses] : clauses.elements() ?? []
        wishes.forbidden[id] = Set(values.compactMap(references.clause))
      }
      return wishes
    } ?? PairingWishes()
  }

  /// `{name: [edit, …]}` or `{name: {from: other, edits: [edit, …]}}`.
  func branches(_ value: ValueReader) -> OrderedDictionary<String, ScenarioBranch> {
    var branches: OrderedDictionary<String, ScenarioBranch> = [:]
    for (key, branch) in value.entries() ?? [] {
      guard let name = key.text() else { continue }
      if branch.node.entries != nil {
        branches[name] = branch.mapping { fields in
          let parent = fields.optional("from")?.present
          let edits = fields.required("edits")?.present.map(edits) ?? []
          guard let parent else { return ScenarioBranch(edits: edits) }
          guard let from = parent.word("分支", among: Array(branches.keys)) else { return nil }
          return ScenarioBranch(parent: from, edits: edits)
        }
      } else {
        branches[name] = ScenarioBranch(edits: branch.present.map(edits) ?? [])
      }
    }
    return branches
  }

  private func edits(_ value: ValueReader) -> [String] {
    (value.elements() ?? []).compactMap { $0.text() }
  }
}

extension ValueReader {
  /// A day, to the day.
  func day() -> CalendarDay? {
    converted(.badDate, expected: "日期（如 2026-12-01）") { PartialDay(text: $0)?.exact }
  }

  /// A level of titles, by its English id or a Chinese word.
  func level() -> String? {
    guard case .word(let levels)? = Vocabulary.family("titles")?.attribute(at: "level")?.type else {
      return text()
    }
    return word(
      "层级",
      among: levels.words.flatMap { [$0.id] + $0.names },
      meanings: levels.words.flatMap { word in [word.id] + word.names.map { _ in word.id } },
    )
  }

  /// The text and how it is marked in a fault: keys have no quotes of their own.
  func reportKey(_ message: DiagnosticMessage) {
    faults.report(message, at: node.location, length: node.scalar?.text.count ?? 1)
  }
}
