import Evaluation
import OrderedCollections
package import Planning
package import RuleModel

extension Advisor {
  /// The best minimal plans toward a pathway, each re-checked by the evaluator.
  ///
  /// - Parameter limit: how many at most.
  package func plans(
    toward pathway: Pathway,
    order: PlanOrder = .count,
    limit: Int = 10,
  ) -> PlanReport {
    let notebook = Notebook()
    var report = drafted(toward: pathway, order: order, limit: limit, notebook)
    if report.plans.isEmpty, report.impossible != nil {
      report.impossible?.nearest = nearestGoal(besides: pathway, notebook)
      report.impossible?.elsewhere = nearestGoalsElsewhere(than: pathway)
    }
    return report
  }

  /// The plans without the search for another goal.
  private func drafted(
    toward pathway: Pathway,
    order: PlanOrder,
    limit: Int,
    _ notebook: Notebook,
  ) -> PlanReport {
    let verdict = evaluator.verdict(on: pathway)
    var report = PlanReport(
      pathway: pathway.id,
      verdict: verdict,
      plans: [],
      isOptimal: true,
      explored: 0
    )
    if verdict.standing.isPassing { return report }
    var failure: Impossibility?
    let timeline = Timeline(evaluator, on: pathway)
    for attempt in Draft.attempts {
      // Asking for more cannot help where even asking for less is impossible.
      if attempt.lasting, failure != nil { continue }
      let draft = Draft(self, pathway: pathway, attempt, timeline, notebook)
      if attempt.withGroundwork, draft.groundwork.isEmpty { break }
      let found = draft.plans(order: order, limit: limit)
      report.explored += found.explored
      report.isOptimal = found.isOptimal
      report.isLimited = report.isLimited || found.isLimited
      if !found.plans.isEmpty {
        report.plans = found.plans
        return report
      }
      failure = found.impossible
      report.impossible = failure ?? report.impossible
    }
    return report
  }

  /// The best plan in an order; nil when there is none or none is needed.
  func bestPlan(toward pathway: Pathway, order: PlanOrder) -> RemedyPlan? {
    order == .date
      ? soonest(toward: pathway, Notebook())
      : drafted(toward: pathway, order: order, limit: 1, Notebook()).plans.first
  }

  /// The plan that opens a pathway soonest; nil when there is none or none is needed.
  func soonest(toward pathway: Pathway, _ notebook: Notebook) -> RemedyPlan? {
    if evaluator.standing(of: pathway).isPassing { return nil }
    let timeline = Timeline(evaluator, on: pathway)
    var isHopeless = false
    for attempt in Draft.attempts {
      if attempt.lasting, isHopeless { continue }
      let draft = Draft(self, pathway: pathway, attempt, timeline, notebook)
      if attempt.withGroundwork, draft.groundwork.isEmpty { break }
      if let plan = draft.soonest() { return plan }
      isHopeless = !draft.isFeasible
    }
    return nil
  }
}
