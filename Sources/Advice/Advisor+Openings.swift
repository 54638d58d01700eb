import Evaluation
import OrderedCollections
package import Planning
package import RuleModel

extension Advisor {
  /// When each pathway of the standard opens, in the order of the pack.
  ///
  /// - Parameter withPlans: whether to look for the soonest plan where time alone does not do.
  package func openings(withPlans: Bool = true) -> [OpeningReport] {
    let notebook = Notebook()
    return evaluator.pack.pathways.values.map {
      opening(of: Course(self, $0, notebook), withPlans: withPlans)
    }
  }

  /// When one pathway opens, what holds it back, and the soonest plan.
  package func opening(of pathway: Pathway, withPlans: Bool = true) -> OpeningReport {
    opening(of: Course(self, pathway), withPlans: withPlans)
  }

  /// Everything that an overview tells of a pathway and the best plan, found together.
  package func outlook(on pathway: Pathway, order: PlanOrder = .count) -> Outlook {
    let course = Course(self, pathway)
    return Outlook(
      opening: opening(of: course, withPlans: true),
      best: course.best(order: order, isCertified: false),
    )
  }

  private func opening(of course: Course, withPlans: Bool) -> OpeningReport {
    var report = OpeningReport(
      pathway: course.pathway.id,
      opening: course.opening,
      verdict: course.verdict,
      deciding: [],
    )
    guard !course.verdict.standing.isPassing else { return report }
    if let day = course.opening.certain {
      report.deciding = deciding(on: course.pathway, day: day.adding(days: -1))
    } else {
      report.deciding = lastingly(course)
      if withPlans { report.earliestPlan = course.soonest?.day }
    }
    return report
  }

  /// The clauses that decide against a pathway now and for good; those that decide now when time
  /// mends each of them, only for others to fail.
  private func lastingly(_ course: Course) -> [ClauseID] {
    let now = course.verdict.finding.deciding(course.verdict.standing)
    guard let last = course.timeline.findings.last else { return now }
    let atLast = Set(last.deciding(last.standing))
    let lasting = now.filter(atLast.contains)
    return lasting.isEmpty ? now : lasting
  }

  /// The clauses that still decide against a pathway on a day.
  private func deciding(on pathway: Pathway, day: CalendarDay) -> [ClauseID] {
    let finding = evaluator.verdict(on: pathway, day: max(day, evaluator.asOf)).finding
    return finding.deciding(finding.standing)
  }
}
