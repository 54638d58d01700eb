import Algorithms
import Evaluation
package import Planning
package import RuleModel

extension Advisor {
  /// The best plan after which a pathway outlives the loss of any so many achievements, those of
  /// the plan included.
  ///
  /// Losses are added one by one: the plan that outlives those known is tried against all others,
  /// and the first it does not outlive joins them. So the last plan is the best, for every plan
  /// that is robust outlives the losses asked for.
  package func robustPlan(
    toward pathway: Pathway,
    tolerance: Int,
    order: PlanOrder = .count,
  ) -> RobustReport {
    var report = RobustReport(
      pathway: pathway.id,
      tolerance: tolerance,
      plan: nil,
      isOptimal: true,
      losses: [],
      tried: 0,
      explored: 0,
    )
    for attempt in Draft.attempts {
      var search = JointSearch(attempt)
      search.add(JointSearch.Trial(advisor: self, pathway: pathway))
      if search.isPointless { break }
      report.losses = []
      while let plan = best(of: search, order, &report) {
        // Once there is no proof to be had, all losses at once lead to a plan soonest.
        let losses = losses(
          that: plan,
          cannotOutlive: tolerance,
          pathway,
          limit: isSpent(report) ? .max : 1,
          &report.tried
        )
        guard !losses.isEmpty else {
          report.plan = plan
          return report
        }
        // A loss the evaluator was told of and still refuses cannot be searched away.
        guard !losses.contains(where: report.losses.contains),
          report.losses.count < Self.mostLosses, !isCancelled()
        else {
          report.isOptimal = false
          return report
        }
        report.losses += losses
        for loss in losses {
          search.add(JointSearch.Trial(advisor: self, pathway: pathway, losses: loss))
        }
      }
    }
    if report.losses.isEmpty {
      report.impossible = plans(toward: pathway, order: order, limit: 1).impossible
    }
    return report
  }

  /// More losses than a regulation of a few items needs.
  private static let mostLosses = 400
  /// After so many search nodes in all no better proof is waited for; seconds for a real standard.
  private static let patience = 6_000

  private func isSpent(_ report: RobustReport) -> Bool { report.explored >= Self.patience }

  private func best(
    of search: JointSearch,
    _ order: PlanOrder,
    _ report: inout RobustReport,
  ) -> JointPlan? {
    let expansions = max(150, Self.patience - report.explored)
    let found = search.best(order: order, limits: SearchLimits(expansions: expansions))
    report.explored += found.explored
    report.isOptimal = found.isOptimal
    return found.plan
  }

  /// Losses after which a pathway is closed on the day of a plan, so many at most; none when it
  /// outlives all.
  private func losses(
    that plan: JointPlan,
    cannotOutlive tolerance: Int,
    _ pathway: Pathway,
    limit: Int,
    _ tried: inout Int,
  ) -> [Losses] {
    var found: [Losses] = []
    let changes = plan.remedies.flatMap(\.changes)
    var all = JointSearch.Trial(advisor: self, pathway: pathway)
    let finding = all.evaluator(after: changes).verdict(on: pathway, day: plan.day).finding
    // What serves nowhere is no loss.
    let uses = AchievementUses(finding).all
    let owned = evaluator.profile.records("achievements")?.count ?? 0
    let ids = plan.remedies.flatMap(\.newAchievementIDs)
    let losable = uses.filter { $0 < owned + ids.count }
    for loss in losable.combinations(ofCount: min(tolerance, losable.count)) {
      tried += 1
      all.losses = Losses(
        achievements: loss.filter { $0 < owned },
        planned: loss.filter { $0 >= owned }.map { ids[$0 - owned] },
      )
      let standing = all.evaluator(after: changes).standing(of: pathway, day: plan.day)
      if !standing.isPassing { found.append(all.losses) }
      if found.count >= limit { break }
    }
    return found
  }

  /// The best plan that opens several pathways, of one standard or of several, at once.
  ///
  /// - Parameter goals: each with the advisor of its standard, all of the same profile and day.
  package static func combinedPlan(
    _ goals: [(advisor: Advisor, pathway: Pathway)],
    order: PlanOrder = .count,
  ) -> CombinedReport {
    let alone = goals.map { $0.advisor.plans(toward: $0.pathway, order: order, limit: 1) }
    var report = CombinedReport(
      pathways: goals.map(\.pathway.id),
      alone: alone.map(\.plans.first),
      plan: nil,
      isOptimal: true,
      explored: 0,
      impossible: [:],
    )
    for answer in alone { report.impossible[answer.pathway] = answer.impossible }
    guard report.impossible.isEmpty else { return report }
    for attempt in Draft.attempts {
      var search = JointSearch(attempt)
      for goal in goals {
        search.add(JointSearch.Trial(advisor: goal.advisor, pathway: goal.pathway))
      }
      if search.isPointless { break }
      let found = search.sharing().best(order: order)
      report.explored += found.explored
      report.isOptimal = found.isOptimal
      if let plan = found.plan {
        report.plan = plan
        return report
      }
    }
    return report
  }
}
