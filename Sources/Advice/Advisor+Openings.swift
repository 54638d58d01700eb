import Evaluation
import OrderedCollections
package import RuleModel

extension Advisor {
  /// When each pathway of the standard opens, in the order of the pack.
  ///
  /// - Parameter withPlans: whether to look for the soonest plan where time alone does not do.
  package func openings(withPlans: Bool = true) -> [OpeningReport] {
    let notebook = Notebook()
    return evaluator.pack.pathways.values.map {
      opening(of: $0, withPlans: withPlans, notebook)
    }
  }

  /// When one pathway opens, what holds it back, and the soonest plan.
  package func opening(of pathway: Pathway, withPlans: Bool = true) -> OpeningReport {
    opening(of: pathway, withPlans: withPlans, Notebook())
  }

  private func opening(
    of pathway: Pathway,
    withPlans: Bool,
    _ notebook: Notebook,
  ) -> OpeningReport {
    let verdict = evaluator.verdict(on: pathway)
    let opening = evaluator.opening(of: pathway)
    var report = OpeningReport(
      pathway: pathway.id,
      opening: opening,
      verdict: verdict,
      deciding: [],
    )
    guard !verdict.standing.isPassing else { return report }
    if let day = opening.certain {
      report.deciding = deciding(on: pathway, day: day.adding(days: -1))
    } else {
      let last = Timeline(evaluator, on: pathway).findings.last ?? verdict.finding
      report.deciding = last.deciding(last.standing)
      if withPlans { report.earliestPlan = soonest(toward: pathway, notebook)?.day }
    }
    return report
  }

  /// The clauses that still decide against a pathway on a day.
  private func deciding(on pathway: Pathway, day: CalendarDay) -> [ClauseID] {
    let finding = evaluator.verdict(on: pathway, day: max(day, evaluator.asOf)).finding
    return finding.deciding(finding.standing)
  }
}
