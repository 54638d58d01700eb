import Diagnostics
import Documents
import RuleModel

/// Reads rules on annual assessments.
struct AssessmentRuleReader {
  let scope: PackScope

  private enum Head: String, CaseIterable {
    case free, delay, years
  }

  /// `{free: …}`, `{delay: …}` or `{years: …}`.
  func read(_ value: ValueReader) -> AssessmentRule? {
    value.mapping { fields -> AssessmentRule? in
      let heads = Head.allCases.filter { fields.has($0.rawValue) }
      guard let head = heads.first, heads.count == 1 else {
        value.report(.missingHead(of: "考核要求", among: Head.allCases.map(\.rawValue)))
        fields.allow("free", "delay", "years", "since", "gaps", "effect", "grade")
        fields.allow("consecutive", "targetSystem")
        return nil
      }
      let body = fields.required(head.rawValue)
      let since = fields.required("since").flatMap { scope.anchor($0) }
      return switch head {
      case .free: free(body, since, &fields)
      case .delay: delay(body, since, &fields)
      case .years: years(body, since, &fields)
      }
    }
  }

  private func free(
    _ body: ValueReader?,
    _ since: AnchorName?,
    _ fields: inout MappingReader,
  ) -> AssessmentRule? {
    let gaps = fields.required("gaps")?.word(
      "缺年处理",
      among: AssessmentGaps.allCases.map(\.rawValue),
      meanings: AssessmentGaps.allCases,
    )
    // An empty list asks only that no year is missing.
    let isEmpty = body?.node.elements?.isEmpty ?? false
    let grades = isEmpty ? [] : body.flatMap { self.grades($0) }
    guard let grades, let since, let gaps else { return nil }
    return .free(of: grades, since: since, gaps: gaps)
  }

  private func delay(
    _ body: ValueReader?,
    _ since: AnchorName?,
    _ fields: inout MappingReader,
  ) -> AssessmentRule? {
    let effect = fields.required("effect")?.word(
      "延迟方式",
      among: DelayEffect.allCases.map(\.rawValue),
      meanings: DelayEffect.allCases,
    )
    guard let grades = body.flatMap({ self.grades($0) }), let since, let effect else { return nil }
    return .delay(grades: grades, since: since, effect: effect)
  }

  private func years(
    _ body: ValueReader?,
    _ since: AnchorName?,
    _ fields: inout MappingReader,
  ) -> AssessmentRule? {
    let grade = fields.required("grade").flatMap { self.grade($0) }
    let consecutive = fields.optional("consecutive").map { $0.bool() } ?? false
    let targetSystem = fields.optional("targetSystem").map { $0.bool() } ?? false
    guard let years = body?.integer(in: 1...60), let grade, let since, let consecutive,
      let targetSystem
    else { return nil }
    return .years(
      years,
      grade: grade,
      since: since,
      consecutive: consecutive,
      targetSystem: targetSystem,
    )
  }

  private func grades(_ value: ValueReader) -> [String]? {
    scope.list(value, noun: "考核等次") { grade($0) }
  }

  private func grade(_ value: ValueReader) -> String? {
    guard case .word(let set)? = Vocabulary.family("assessments")?.attribute(at: "grade")?.type
    else { return nil }
    return value.word("考核等次", among: set.words.map(\.id))
  }
}
