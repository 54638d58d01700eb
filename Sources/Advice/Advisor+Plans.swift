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
    var report = Course(self, pathway, notebook).plans(order: order, limit: limit)
    if report.plans.isEmpty, report.impossible != nil {
      report.impossible?.nearest = nearestGoal(besides: pathway, notebook)
      report.impossible?.elsewhere = nearestGoalsElsewhere(than: pathway)
    }
    return report
  }

  /// The graph in which a pathway's plans are searched; nil when there is none or none is needed.
  package func requirementGraph(toward pathway: Pathway) -> RequirementGraph? {
    Course(self, pathway).graph
  }

  /// The best plan in an order; nil when there is none or none is needed.
  func bestPlan(toward pathway: Pathway, order: PlanOrder) -> RemedyPlan? {
    Course(self, pathway).best(order: order)
  }

  /// The plan that opens a pathway soonest; nil when there is none or none is needed.
  func soonest(toward pathway: Pathway, _ notebook: Notebook) -> RemedyPlan? {
    Course(self, pathway, notebook).soonest
  }
}
