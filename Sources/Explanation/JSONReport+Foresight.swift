package import Advice
import Evaluation
import OrderedCollections
package import RuleModel

extension JSONReport {
  /// The answer of `doubt` for one pathway.
  package static func doubt(_ report: DoubtReport, _ wording: Wording) -> JSONValue {
    let weights = report.weights.map { weight in
      JSONValue.object([
        ("achievement", .string(wording.achievementID(weight.achievement))),
        ("role", .string(weight.role.rawValue)),
        ("loss", weight.loss.map(loss)),
        ("nearest", weight.nearest.map { .string($0.clause.text) }),
        (
          "why",
          weight.role == .useless ? .string(wording.uselessness(weight)) : nil
        ),
      ])
    }
    let pairs = report.pairs.map { pair in
      JSONValue.object([
        .init(
          "achievements",
          .array([pair.first, pair.second].map { .string(wording.achievementID($0)) })
        ),
        .init("loss", loss(pair.loss)),
      ])
    }
    return .object([
      .init("pathway", .string(report.pathway)),
      .init("standing", .string(report.verdict.standing.id)),
      .init("achievements", .array(weights)),
      .init("pairs", .array(pairs)),
      .init("complete", .bool(report.isComplete)),
    ])
  }

  private static func loss(_ loss: DoubtReport.Loss) -> JSONValue {
    .object([
      .init("standing", .string(loss.standing.id)),
      .init("lacking", .number(loss.lacking)),
      .init("fails", ids(loss.fails)),
    ])
  }

  /// The answer of `tipping` for one pathway.
  package static func tipping(_ report: TippingReport, _ wording: Wording) -> JSONValue {
    let points = report.points.map { point in
      JSONValue.object([
        ("fact", .string(wording.fact(of: point))),
        ("value", .string(wording.value(point.value, at: point))),
        ("below", point.below.map { edge($0, of: point, wording) }),
        ("above", point.above.map { edge($0, of: point, wording) }),
      ])
    }
    return .object([
      .init("pathway", .string(report.pathway)),
      .init("standing", .string(report.verdict.standing.id)),
      .init("points", .array(points)),
      .init("complete", .bool(report.isComplete)),
    ])
  }

  private static func edge(
    _ edge: TippingPoint.Edge,
    of point: TippingPoint,
    _ wording: Wording,
  ) -> JSONValue {
    .object([
      .init("value", .string(wording.value(edge.value, at: point))),
      .init("standing", .string(edge.standing.id)),
      .init("lacking", .number(edge.finding.lacking)),
      .init("deciding", ids(edge.deciding)),
    ])
  }

  /// The answer of `plan --robust`.
  package static func robust(_ report: RobustReport, _ wording: Wording) -> JSONValue {
    .object([
      .init("pathway", .string(report.pathway)),
      .init("tolerance", .number(report.tolerance)),
      .init("plan", report.plan.map { joint($0, [wording]) } ?? .null),
      .init("optimal", .bool(report.isOptimal)),
      .init("losses", .array(report.losses.map { losses($0, wording) })),
      .init("tried", .number(report.tried)),
      .init("explored", .number(report.explored)),
    ])
  }

  /// The answer of `plan --together`.
  package static func combined(_ report: CombinedReport, _ wordings: [Wording]) -> JSONValue {
    .object([
      .init("pathways", .array(report.pathways.map { .string($0) })),
      .init("alone", .array(report.alone.map { $0.map { .number($0.count) } ?? .null })),
      .init("plan", report.plan.map { joint($0, wordings) } ?? .null),
      .init("optimal", .bool(report.isOptimal)),
      .init("explored", .number(report.explored)),
      .init(
        "impossible",
        .array(report.pathways.filter { report.impossible[$0] != nil }.map { .string($0) })
      ),
    ])
  }

  private static func joint(_ plan: JointPlan, _ wordings: [Wording]) -> JSONValue {
    let certificate = plan.certificate.map { necessity in
      JSONValue.object([
        ("without", .number(necessity.remedy)),
        ("pathway", .string(necessity.pathway)),
        (
          "losses",
          necessity.losses.isEmpty ? nil : wordings.first.map { losses(necessity.losses, $0) }
        ),
        ("fails", ids(necessity.fails)),
      ])
    }
    let remedies = plan.remedies.compactMap { remedy in
      wordings.first { $0.pack.clauses[remedy.clause] != nil }.map { self.remedy(remedy, $0) }
        ?? wordings.first.map { self.remedy(remedy, $0) }
    }
    return .object([
      .init("day", .string(plan.day.description)),
      .init("effort", .number(plan.effort)),
      .init("count", .number(plan.count)),
      .init("remedies", .array(remedies)),
      .init("certificate", .array(certificate)),
    ])
  }

  private static func losses(_ losses: Losses, _ wording: Wording) -> JSONValue {
    .array(
      losses.achievements.map { .string(wording.achievementID($0)) }
        + losses.planned.map { .string($0) }
    )
  }

  /// The answer of `career`.
  package static func career(
    _ report: CareerReport,
    asOf: CalendarDay,
    _ wordings: [Wording],
  ) -> JSONValue {
    .object([
      .init("level", .string(report.terms.level)),
      .init("standards", .array(report.terms.standards.sorted().map { .string($0) })),
      .init("asOf", .string(asOf.description)),
      .init("alreadyHeld", .bool(report.alreadyHeld)),
      .init("earliest", report.earliest.map { route($0, wordings) } ?? .null),
      .init("cheapest", report.cheapest.map { route($0, wordings) } ?? .null),
      .init("explored", .number(report.explored)),
      .init("complete", .bool(report.isComplete)),
    ])
  }

  private static func route(_ route: CareerRoute, _ wordings: [Wording]) -> JSONValue {
    let reviews = route.reviews.compactMap { review in
      wordings.first { $0.pack.id == review.standard }.map { self.review(review, $0) }
    }
    return .object([
      .init("day", .string(route.day.description)),
      .init("effort", .number(route.effort)),
      .init("count", .number(route.count)),
      .init("reviews", .array(reviews)),
    ])
  }

  private static func review(_ review: CareerReview, _ wording: Wording) -> JSONValue {
    let passedOver = review.passedOver.map { other in
      JSONValue.object([
        .init("pathway", .string(other.pathway)),
        .init("filing", .string(other.filing.description)),
        .init("effort", .number(other.effort)),
      ])
    }
    return .object([
      .init("pathway", .string(review.pathway)),
      .init("opens", .string(review.opens.description)),
      .init("filing", .string(review.filing.description)),
      .init("granted", .string(review.granted.description)),
      .init("remedies", .array((review.plan?.remedies ?? []).map { remedy($0, wording) })),
      .init("deciding", ids(review.deciding)),
      .init("spent", .array(review.spent.map { .string($0) })),
      .init("passedOver", .array(passedOver)),
    ])
  }
}
