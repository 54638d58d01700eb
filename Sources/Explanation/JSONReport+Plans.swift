package import Advice
import Evaluation
package import RuleModel

extension JSONReport {
  /// The answer of `plan` for one pathway.
  package static func plan(_ report: PlanReport, _ wording: Wording) -> JSONValue {
    .object([
      .init("pathway", .string(report.pathway)),
      .init("plans", .array(report.plans.map { plan($0, wording) })),
      .init("optimal", .bool(report.isOptimal)),
      .init("explored", .number(report.explored)),
      .init("impossible", report.impossible.map { impossible($0, wording) } ?? .null),
    ])
  }

  private static func plan(_ plan: RemedyPlan, _ wording: Wording) -> JSONValue {
    // A remedy whose absence breaks several clauses has one entry for each.
    let certificate = plan.certificate.flatMap { necessity in
      necessity.fails.map { clause in
        JSONValue.object([
          .init("without", .number(necessity.remedy)),
          .init("fails", .string(clause.text)),
        ])
      }
    }
    return .object([
      .init("day", .string(plan.day.description)),
      .init("effort", .number(plan.effort)),
      .init("count", .number(plan.count)),
      .init("remedies", .array(plan.remedies.map { remedy($0, wording) })),
      .init("certificate", .array(certificate)),
    ])
  }

  static func remedy(_ remedy: Remedy, _ wording: Wording) -> JSONValue {
    .object([
      ("kind", .string(remedy.kind.rawValue)),
      ("clause", .string(remedy.clause.text)),
      ("item", remedy.item.map { .string($0.text) }),
      ("alsoServes", remedy.alsoServes.isEmpty ? nil : ids(remedy.alsoServes)),
      ("units", .number(remedy.units)),
      ("effort", .number(remedy.effort)),
      ("earliest", .string(remedy.earliest.description)),
      ("text", .string(wording.remedy(remedy))),
    ])
  }

  private static func impossible(
    _ impossible: Impossibility,
    _ wording: Wording,
  ) -> JSONValue {
    let because = impossible.because.map { reason in
      JSONValue.object([
        ("clause", .string(reason.clause.text)),
        ("standing", .string(reason.finding.standing.id)),
        ("text", .string(wording.reason(reason))),
      ])
    }
    return .object([
      .init("because", .array(because)),
      .init("nearest", impossible.nearest.map(goal) ?? .null),
      .init("elsewhere", .array(impossible.elsewhere.map(goal))),
    ])
  }

  private static func goal(_ goal: Impossibility.NearestGoal) -> JSONValue {
    .object([
      .init("pathway", .string(goal.pathway)),
      .init("day", .string(goal.day.description)),
      .init("count", .number(goal.count)),
    ])
  }

  /// The answer of `when`: for each pathway the days it opens and what holds it back.
  package static func when(
    _ reports: [OpeningReport],
    asOf: CalendarDay,
    _ wording: Wording,
  ) -> JSONValue {
    var members = header(asOf: asOf, wording)
    members.append(.init("pathways", .array(reports.map(opening))))
    return .object(members)
  }

  private static func opening(_ report: OpeningReport) -> JSONValue {
    .object([
      .init("id", .string(report.pathway)),
      .init("standing", .string(report.verdict.standing.id)),
      .init("opens", day(report.opening.certain)),
      .init("possible", day(report.opening.possible)),
      .init("earliestPlan", day(report.earliestPlan)),
      .init("deciding", ids(report.deciding)),
    ])
  }
}
