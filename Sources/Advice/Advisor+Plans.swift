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
    var report = drafted(toward: pathway, order: order, limit: limit)
    if report.plans.isEmpty, report.impossible != nil {
      report.impossible?.nearest = nearestGoal(besides: pathway)
    }
    return report
  }

  /// The plans without the search for another goal.
  private func drafted(
    toward pathway: Pathway,
    order: PlanOrder,
    limit: Int,
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
    // What need not be laid must not be: the groundwork is tried only when there is no plan
    // without it.
    // Whatever holds once is tried first; what must last is asked for only when the evaluator
    // refuses every such plan, as when an exam expires on the way.
    for (isNeeded, lasting) in [(false, false), (false, true), (true, false), (true, true)] {
      if lasting, failure != nil { continue }
      let draft = Draft(self, pathway: pathway, withGroundwork: isNeeded, lasting: lasting)
      if isNeeded, draft.groundwork.isEmpty { break }
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

  /// The plan that opens a pathway soonest; nil when there is none or none is needed.
  func soonest(toward pathway: Pathway) -> RemedyPlan? {
    if evaluator.standing(of: pathway).isPassing { return nil }
    for isNeeded in [false, true] {
      let draft = Draft(self, pathway: pathway, withGroundwork: isNeeded)
      if isNeeded, draft.groundwork.isEmpty { break }
      if let plan = draft.soonest() { return plan }
    }
    return nil
  }

  /// The reachable pathway that opens soonest.
  private func nearestGoal(besides pathway: Pathway) -> Impossibility.NearestGoal? {
    evaluator.pack.pathways.values.compactMap { other -> Impossibility.NearestGoal? in
      guard other.id != pathway.id else { return nil }
      if let day = evaluator.opening(of: other).certain {
        return Impossibility.NearestGoal(pathway: other.id, day: day, count: 0)
      }
      return soonest(toward: other).map {
        Impossibility.NearestGoal(pathway: other.id, day: $0.day, count: $0.count)
      }
    }.min { ($0.day, $0.count, $0.pathway) < ($1.day, $1.count, $1.pathway) }
  }
}

/// A pathway made ready for the search, and the way back from its answers to the regulation.
struct Draft {
  let groundwork: [Remedy]
  private let advisor: Advisor
  private let pathway: Pathway
  private var plan: PlanGraph
  private let graph: RequirementGraph?

  init(_ advisor: Advisor, pathway: Pathway, withGroundwork: Bool, lasting: Bool) {
    self.advisor = advisor
    self.pathway = pathway
    let ground = Groundwork(advisor, for: pathway, isNeeded: withGroundwork)
    groundwork = ground.remedies
    let source = RemedySource(
      evaluator: ground.evaluator,
      pathway: pathway,
      preferences: advisor.preferences,
      start: ground.start,
    )
    plan = PlanGraph(source: source, today: advisor.evaluator.asOf, lasting: lasting)
    let timeline = Timeline(ground.evaluator, on: pathway)
    let root = plan.node(for: timeline.root, within: ClauseID(pathway.id))
    graph = plan.graph(root: root, always: ground.remedies)
  }

  struct Found {
    var plans: [RemedyPlan] = []
    var isOptimal = true
    var explored = 0
    var isLimited = false
    var impossible: Impossibility?
  }

  /// The soonest plan, without its certificate; nil when there is none.
  func soonest() -> RemedyPlan? {
    guard let graph else { return nil }
    let search = PlanSearch(graph, isCancelled: advisor.isCancelled)
    // Mostly the first is as good as the search says; else the evaluator chooses among some.
    for limit in [1, 6] {
      let answer = search.plans(order: .date, limit: limit)
      let checked = answer.plans.compactMap { check(remedies(of: $0), isCertified: false) }
        .filter { isAllowed($0) }
      let best = checked.min { ($0.day, $0.count) < ($1.day, $1.count) }
      let isAll = answer.plans.count < limit
      if isAll || best?.day.number == answer.plans.first?.value.day { return best }
      if limit > 1 { return best }
    }
    return nil
  }

  private func isAllowed(_ plan: RemedyPlan) -> Bool {
    (advisor.preferences.maximumEffort.map { plan.effort <= $0 } ?? true)
      && (advisor.preferences.latestDay.map { plan.day <= $0 } ?? true)
  }

  func plans(order: PlanOrder, limit: Int) -> Found {
    guard let graph else { return Found(isOptimal: false) }
    let search = PlanSearch(graph, isCancelled: advisor.isCancelled)
    if let failure = search.infeasibility() {
      return Found(impossible: Impossibility(because: reasons(failure, from: graph.root)))
    }
    // Plans that differ only in what they wait for come out as one.
    let answer = search.plans(order: order, limit: limit * 2 + 4)
    var found = Found(isOptimal: answer.optimal, explored: answer.explored)
    let checked = answer.plans.compactMap { check(remedies(of: $0), isCertified: true) }
    // A plan the evaluator refuses is withheld, and the list no longer claims to be the best.
    if checked.count < answer.plans.count { found.isOptimal = false }
    let allowed = checked.filter { isAllowed($0) }
    found.isLimited = allowed.count < checked.count
    let sorted = allowed.enumerated().sorted { left, right in
      let (a, b) = (order.key(of: left.element.value), order.key(of: right.element.value))
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element)
    found.plans = Array(distinct(sorted).prefix(limit))
    return found
  }

  /// Each set of things to do once.
  private func distinct(_ plans: [RemedyPlan]) -> [RemedyPlan] {
    var seen: Set<[Remedy]> = []
    return plans.filter { plan in
      seen.insert(plan.remedies.filter { $0.kind != .wait }).inserted
    }
  }

  /// The remedies of a plan, units of one limb together, the earliest first.
  private func remedies(of found: Plan) -> [Remedy] {
    var merged: [Remedy] = []
    for remedy in found.leaves.compactMap({ plan.remedies[$0] }) {
      let twin = merged.firstIndex {
        $0.kind == .achievement && remedy.kind == .achievement && $0.clause == remedy.clause
      }
      guard let twin else {
        merged.append(remedy)
        continue
      }
      merged[twin].units += remedy.units
      merged[twin].effort += remedy.effort
      merged[twin].earliest = max(merged[twin].earliest, remedy.earliest)
      merged[twin].changes += remedy.changes
    }
    return merged.enumerated().sorted {
      ($0.element.earliest, $0.offset) < ($1.element.earliest, $1.offset)
    }.map(\.element)
  }

  /// The plan as the evaluator sees it; nil when it does not open the pathway.
  private func check(_ remedies: [Remedy], isCertified: Bool) -> RemedyPlan? {
    var kept = remedies
    guard let day = opening(with: kept) else { return nil }
    var certificate: [RemedyPlan.Necessity] = []
    var index = 0
    while index < kept.count {
      guard kept[index].kind != .wait else {
        index += 1
        continue
      }
      let less = kept[index].oneUnitLess
      let without = kept[..<index] + (less.map { [$0] } ?? []) + kept[(index + 1)...]
      let spared = evaluator(with: without.flatMap(\.changes))
      if spared.standing(of: pathway, day: day).isPassing {
        kept = Array(without)
        continue
      }
      if isCertified {
        let finding = spared.verdict(on: pathway, day: day).finding
        let fails = finding.deciding(finding.standing)
        certificate.append(RemedyPlan.Necessity(remedy: index, fails: fails))
      }
      index += 1
    }
    dropIdleWaits(&kept, &certificate)
    return RemedyPlan(
      remedies: kept,
      day: day,
      effort: kept.reduce(0) { $0 + $1.effort },
      count: kept.reduce(0) { $0 + $1.newCount },
      certificate: certificate,
    )
  }

  /// A wait that ends before the last thing is had holds nothing up.
  private func dropIdleWaits(
    _ remedies: inout [Remedy],
    _ certificate: inout [RemedyPlan.Necessity],
  ) {
    let waits = remedies.filter { $0.kind == .wait }.map(\.earliest)
    let things = remedies.filter { $0.kind != .wait }.map(\.earliest)
    let binding = (waits + things).max()
    let isIdle = remedies.map { remedy in
      remedy.kind == .wait && (remedy.earliest != binding || things.contains { $0 == binding })
    }
    for index in isIdle.indices.reversed() where isIdle[index] {
      remedies.remove(at: index)
      for position in certificate.indices where certificate[position].remedy > index {
        certificate[position].remedy -= 1
      }
    }
  }

  private func evaluator(with changes: [ProfileChange]) -> Evaluator {
    var result = advisor.evaluator
    result.profile = result.profile.applying(changes)
    return result
  }

  private func opening(with remedies: [Remedy]) -> CalendarDay? {
    evaluator(with: remedies.flatMap(\.changes)).opening(of: pathway).certain
  }

  /// From the pathway down to the facts: the clauses that cannot hold, at most six.
  private func reasons(_ failure: Infeasibility, from root: Int) -> [Impossibility.Reason] {
    var seen: Set<ClauseID> = []
    var reasons: [Impossibility.Reason] = []
    func visit(_ node: Int) {
      guard let failed = failure.failure(of: node) else { return }
      let origin = plan.origins[node]
      // A tally fails as a whole: its limbs are no reasons of their own.
      if failed.failing.isEmpty || origin?.finding.isTally == true {
        if let origin, seen.insert(origin.clause).inserted {
          reasons.append(Impossibility.Reason(clause: origin.clause, finding: origin.finding))
        }
        return
      }
      failed.failing.forEach(visit)
    }
    visit(root)
    return Array(reasons.prefix(6))
  }
}

extension Finding {
  fileprivate var isTally: Bool {
    if case .tally = basis { return true }
    return false
  }
}

extension RemedyPlan {
  /// The value the search orders plans by.
  var value: PlanValue { PlanValue(count: count, day: day.number, effort: effort) }
}

extension Remedy {
  /// The same with one unit less; nil when it has only one.
  fileprivate var oneUnitLess: Remedy? {
    guard units > 1 else { return nil }
    var result = self
    result.effort -= effort / units
    result.units -= 1
    result.changes.removeLast()
    return result
  }

  /// How many new things it stands for.
  var newCount: Int {
    switch kind {
    case .wait, .fact, .attestation: 0
    case .achievement, .exam, .degree, .title, .appointment, .recommendation: units
    }
  }
}
