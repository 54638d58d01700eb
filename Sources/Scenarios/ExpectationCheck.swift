import Advice
import Evaluation
import OrderedCollections
import RuleModel

/// Compares one expectation with the answers on its pathway.
struct ExpectationCheck {
  let advisor: Advisor
  let pathway: Pathway
  let report: MismatchReport
  let verdict: Verdict
  var expectation: Expectation { report.expectation }
  private var finding: Finding { verdict.finding }

  init(_ advisor: Advisor, _ pathway: Pathway, _ report: MismatchReport) {
    self.advisor = advisor
    self.pathway = pathway
    self.report = report
    verdict = advisor.evaluator.verdict(on: pathway)
  }

  /// The mismatches in the order of ``Expectation/Field``.
  func mismatches() -> [Mismatch] {
    var found: [Mismatch?] = [
      standing(), clauses(.missing, expectation.missing, .unmet),
      clauses(.unknown, expectation.unknown, .unknown), review(), opens(),
    ]
    found += plan()
    found += assignment()
    found.append(flips())
    return found.compactMap { $0 }
  }
}

extension ExpectationCheck {
  private func standing() -> Mismatch? {
    guard let expected = expectation.standing, expected != verdict.standing else { return nil }
    let deciding = finding.deciding(verdict.standing)
    let hint = deciding.isEmpty ? nil : "起决定作用的条款：\(spelled(deciding))"
    return report.mismatch(
      .standing,
      expected: expected.id,
      found: verdict.standing.id,
      hint: verdict.standing == .met ? nil : hint,
    )
  }

  private func clauses(
    _ field: Expectation.Field,
    _ expected: [ClauseID]?,
    _ standing: Standing,
  ) -> Mismatch? {
    guard let expected else { return nil }
    let found = finding.deciding(standing)
    guard Set(expected) != Set(found) else { return nil }
    return report.mismatch(
      field,
      expected: spelled(expected),
      found: spelled(found),
      hint: difference(expected.map(\.text), found.map(\.text)),
    )
  }

  private func review() -> Mismatch? {
    switch expectation.review {
    case nil: return nil
    case .clauses(let clauses): return self.clauses(.review, clauses, .review)
    case .count(let count):
      let found = finding.deciding(.review)
      guard found.count != count else { return nil }
      return report.mismatch(
        .review,
        expected: String(count),
        found: String(found.count),
        hint: "由评委会判断：\(spelled(found))",
      )
    }
  }

  private func opens() -> Mismatch? {
    guard let expected = expectation.opens else { return nil }
    let opening = advisor.opening(of: pathway, withPlans: false)
    let found: Expectation.Opens = opening.opening.certain.map { .on($0) } ?? .never
    guard found != expected else { return nil }
    let hint = opening.deciding.isEmpty ? nil : "起决定作用的条款：\(spelled(opening.deciding))"
    return report.mismatch(.opens, expected: spelled(expected), found: spelled(found), hint: hint)
  }

  private func assignment() -> [Mismatch] {
    guard let expected = expectation.assignment else { return [] }
    let achievements = advisor.evaluator.profile.records("achievements") ?? []
    let pairings = finding.pairings
    return expected.compactMap { id, item in
      let index = achievements.firstIndex { $0.text("id") == id }
      guard let index else {
        return report.mismatch(
          .assignment,
          id,
          expected: item?.text ?? "~",
          found: "档案没有成果 \(id)",
          hint: "成果：\(achievements.compactMap { $0.text("id") }.joined(separator: "、"))",
        )
      }
      let found = pairings.first { $0.achievement == index }?.item
      guard found != item else { return nil }
      return report.mismatch(
        .assignment,
        id,
        expected: item?.text ?? "~",
        found: found?.text ?? "~",
      )
    }
  }

  private func flips() -> Mismatch? {
    guard let expected = expectation.flips else { return nil }
    let found = advisor.evaluator.flips(of: verdict, on: pathway)
    let isSame =
      found.count == expected.count
      && expected.allSatisfy { flip in
        found.contains {
          $0.reading == flip.reading && $0.option == flip.option
            && (flip.standing.map { [$0] } ?? Standing.allCases).contains($0.standing)
        }
      }
    guard !isSame else { return nil }
    let wanted = expected.map { flip in
      "\(flip.reading)=\(flip.option)" + (flip.standing.map { ": \($0.id)" } ?? "")
    }
    let told = found.map { "\($0.reading)=\($0.option): \($0.standing.id)" }
    return report.mismatch(.flips, expected: bracketed(wanted), found: bracketed(told))
  }
}

// Spelling, as in the file.
extension ExpectationCheck {
  func spelled(_ clauses: [ClauseID]) -> String { bracketed(clauses.map(\.text)) }

  private func spelled(_ opens: Expectation.Opens) -> String {
    switch opens {
    case .never: "~"
    case .on(let day): day.description
    }
  }

  func bracketed(_ words: [String]) -> String { "[\(words.joined(separator: ", "))]" }

  private func difference(_ expected: [String], _ found: [String]) -> String {
    let extra = found.filter { !expected.contains($0) }
    let lacking = expected.filter { !found.contains($0) }
    var parts: [String] = []
    if !extra.isEmpty { parts.append("多出 \(extra.joined(separator: "、"))") }
    if !lacking.isEmpty { parts.append("少了 \(lacking.joined(separator: "、"))") }
    return parts.joined(separator: "；")
  }
}

extension Finding {
  /// Which achievement serves which item, over every tally, each pairing once.
  fileprivate var pairings: [Pairing] {
    var result: [Pairing] = []
    if case .tally(let basis) = basis { result = basis.pairings }
    for pairing in children.flatMap(\.pairings) where !result.contains(pairing) {
      result.append(pairing)
    }
    return result
  }
}
