import Evaluation
package import RuleModel

extension Advisor {
  /// For every dated or counted fact the exact values at which the verdict on a pathway changes:
  /// its standing, or while it does not pass what it lacks.
  ///
  /// A date is looked for in spans of days, halved until the verdict is the same for all their days
  /// or a day is left: so the nearest edge is proved. A number is moved outward until the verdict
  /// changes; the edge is then closed in on.
  package func tippingPoints(on pathway: Pathway) -> TippingReport {
    let verdict = evaluator.verdict(on: pathway)
    var report = TippingReport(
      pathway: pathway.id,
      verdict: verdict,
      points: [],
      isComplete: true
    )
    for fact in MovableFact.all(of: evaluator.profile) {
      guard !isCancelled() else {
        report.isComplete = false
        return report
      }
      let scale = TippingScale(self, verdict, pathway: pathway, fact: fact)
      if let point = scale.point() { report.points.append(point) }
    }
    return report
  }
}
