import Evaluation
import OrderedCollections
package import RuleModel

extension Advisor {
  /// For every dated or counted fact the exact values at which the verdict on a pathway changes.
  ///
  /// A fact whose value, were it unknown, would leave the verdict as certain as it is cannot tip
  /// it: whatever holds for the unknown holds for every value. The others are moved outward, past
  /// every anniversary in sight, until the verdict changes; the edge is then closed in on.
  package func tippingPoints(on pathway: Pathway) -> TippingReport {
    let verdict = evaluator.verdict(on: pathway)
    var report = TippingReport(
      pathway: pathway.id,
      verdict: verdict,
      points: [],
      isComplete: true
    )
    let days = landmarks()
    for fact in MovableFact.all(of: evaluator.profile) {
      guard !isCancelled() else {
        report.isComplete = false
        return report
      }
      let scale = TippingScale(self, pathway: pathway, fact: fact, standing: verdict.standing)
      guard scale.standing(of: nil) != verdict.standing else { continue }
      guard let point = scale.point(landmarks: days) else { continue }
      report.points.append(point)
    }
    return report
  }

  /// The days that others are compared with: the day of judgement and those of the career.
  private func landmarks() -> [CalendarDay] {
    let profile = evaluator.profile
    let families = ["titles", "appointments", "education", "exams", "employment"]
    let career = families.flatMap { profile.records($0) ?? [] }.flatMap { record in
      record.values.values.compactMap { value -> CalendarDay? in
        if case .day(let day) = value { return day.latest }
        return nil
      }
    }
    return Array(Set(career + [evaluator.asOf])).sorted()
  }
}

/// One fact of a profile, moved up and down until a verdict changes.
private struct TippingScale {
  private let advisor: Advisor
  private let pathway: Pathway
  private let fact: MovableFact
  private let standing: Standing

  init(_ advisor: Advisor, pathway: Pathway, fact: MovableFact, standing: Standing) {
    self.advisor = advisor
    self.pathway = pathway
    self.fact = fact
    self.standing = standing
  }

  /// The standing with another value; nil leaves the fact unknown.
  func standing(of value: FactValue?) -> Standing {
    evaluator(with: value).standing(of: pathway)
  }

  private func evaluator(with value: FactValue?) -> Evaluator {
    var result = advisor.evaluator
    result.profile = fact.set(value, in: result.profile)
    return result
  }

  /// The edges on both sides; nil when there is neither.
  func point(landmarks: [CalendarDay]) -> TippingPoint? {
    guard let steps = MovingSteps(of: fact, landmarks: landmarks) else { return nil }
    var point = TippingPoint(
      fact: fact.reference,
      year: fact.year,
      value: fact.value,
      below: nil,
      above: nil,
    )
    point.below = edge(from: steps.present.lowerBound, through: steps.below, steps)
    point.above = edge(from: steps.present.upperBound, through: steps.above, steps)
    return point.below == nil && point.above == nil ? nil : point
  }

  private func edge(from start: Int, through places: [Int], _ steps: MovingSteps) -> TippingPoint
    .Edge?
  {
    var same = start
    guard standing(of: steps.value(start)) == standing else { return nil }
    for place in places {
      guard standing(of: steps.value(place)) != standing else {
        same = place
        continue
      }
      var other = place
      while abs(other - same) > 1 {
        let middle = same + (other - same) / 2
        if standing(of: steps.value(middle)) == standing { same = middle } else { other = middle }
      }
      let verdict = evaluator(with: steps.value(other)).verdict(on: pathway)
      return TippingPoint.Edge(
        value: steps.value(other),
        standing: verdict.standing,
        deciding: verdict.standing.isPassing ? [] : verdict.finding.deciding(verdict.standing),
      )
    }
    return nil
  }
}
