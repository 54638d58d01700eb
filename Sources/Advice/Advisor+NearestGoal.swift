import Evaluation
import OrderedCollections
import RuleModel

// What can be reached when the pathway asked about cannot.
extension Advisor {
  /// The pathway of the same standard that opens soonest, none below the highest level held.
  func nearestGoal(besides pathway: Pathway, _ notebook: Notebook) -> Impossibility.NearestGoal? {
    let held = CareerStage(profile: evaluator.profile, day: evaluator.asOf).rank
    let others = evaluator.pack.pathways.values.filter {
      $0.id != pathway.id && CareerStage.levels.firstIndex(of: $0.level) ?? 0 >= held
    }
    return soonestGoal(of: Array(others), notebook)
  }

  /// The soonest pathway of the other standards for each level, from that of a pathway down to the
  /// highest held, which can be had again in another series.
  func nearestGoalsElsewhere(than pathway: Pathway) -> [Impossibility.NearestGoal] {
    let stage = CareerStage(profile: evaluator.profile, day: evaluator.asOf)
    guard let aim = CareerStage.levels.firstIndex(of: pathway.level), stage.rank <= aim else {
      return []
    }
    return CareerStage.levels[max(stage.rank, 0)...aim].reversed().compactMap { level in
      elsewhere.compactMap { evaluator in
        var advisor = self
        advisor.evaluator = evaluator
        let pathways = evaluator.pack.pathways.values.filter { $0.level == level }
        return advisor.soonestGoal(of: Array(pathways), Notebook())
      }.min(by: <)
    }
  }

  private func soonestGoal(
    of pathways: [Pathway],
    _ notebook: Notebook,
  ) -> Impossibility.NearestGoal? {
    let standard = evaluator.pack.shortName
    return pathways.compactMap { pathway in
      if let day = evaluator.opening(of: pathway).certain {
        return .init(standard: standard, pathway: pathway.id, day: day, count: 0)
      }
      return soonest(toward: pathway, notebook).map {
        .init(standard: standard, pathway: pathway.id, day: $0.day, count: $0.count)
      }
    }.min(by: <)
  }
}

extension Impossibility.NearestGoal {
  /// Sooner, then with less to do.
  fileprivate static func < (left: Self, right: Self) -> Bool {
    (left.day, left.count, left.pathway) < (right.day, right.count, right.pathway)
  }
}
