import Advice
import Evaluation
import OrderedCollections
import Planning
import RuleModel

extension ExpectationCheck {
  func plan() -> [Mismatch] {
    let expected = expectation.plan
    guard expected != nil || expectation.impossible != nil else { return [] }
    let answer = advisor.plans(toward: pathway, order: order(expected?.order), limit: 1)
    var found: [Mismatch] = []
    if let expected { found += plan(expected, answer) }
    if let impossible = expectation.impossible, impossible != (answer.impossible != nil) {
      found.append(
        report.mismatch(
          .impossible,
          expected: String(impossible),
          found: String(!impossible),
          hint: answer.plans.first.map { "方案：\(summary($0))" },
        )
      )
    }
    return found
  }

  private func plan(_ expected: ExpectedPlan, _ answer: PlanReport) -> [Mismatch] {
    let best = answer.plans.first
    let isOpen = verdict.standing.isPassing
    guard best != nil || isOpen else {
      let because = answer.impossible?.because.map(\.clause) ?? []
      return [
        report.mismatch(.plan, expected: "有方案", found: "没有方案", hint: "因为 \(spelled(because))")
      ]
    }
    let hint = best.map { "方案：\(summary($0))" } ?? "已符合申报条件，不需要方案"
    func compare(_ part: String, _ expected: String?, _ found: String) -> Mismatch? {
      guard let expected, expected != found else { return nil }
      return report.mismatch(.plan, part, expected: expected, found: found, hint: hint)
    }
    let remedies = best?.remedies ?? []
    var clauses: OrderedSet<String> = []
    for remedy in remedies { clauses.append(remedy.clause.text) }
    return [
      compare("count", expected.count.map(String.init), String(best?.count ?? 0)),
      compare("effort", expected.effort.map(String.init), String(best?.effort ?? 0)),
      compare("day", expected.day?.description, (best?.day ?? verdict.day).description),
      compare(
        "kinds",
        expected.kinds.map { bracketed($0.sorted()) },
        bracketed(remedies.map(\.kind.rawValue).sorted()),
      ),
      compare(
        "clauses",
        expected.clauses.map { bracketed($0.map(\.text).sorted()) },
        bracketed(clauses.sorted()),
      ),
    ].compactMap { $0 }
  }

  private func order(_ id: String?) -> PlanOrder {
    switch id {
    case "date": .date
    case "effort": .effort
    default: .count
    }
  }

  private func summary(_ plan: RemedyPlan) -> String {
    let remedies = plan.remedies.map { "\($0.kind.rawValue) \($0.clause)" }
    return "\(plan.day)，\(remedies.joined(separator: "、"))"
  }
}
