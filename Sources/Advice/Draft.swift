import Evaluation
import Planning
import RuleModel

/// A pathway made ready for the search, and the way back from its answers to the regulation.
struct Draft {
  let groundwork: [Remedy]
  private let advisor: Advisor
  private let pathway: Pathway
  private var plan: PlanGraph
  let graph: RequirementGraph?

  /// What a draft supposes.
  struct Attempt {
    /// Whether missing titles and appointments are had first.
    var withGroundwork: Bool
    /// Whether what holds must hold to the end.
    var lasting: Bool
  }

  /// The plainest first: groundwork that need not be laid must not be, and what holds must last
  /// only when the evaluator refuses every other plan, as when an exam expires on the way.
  static let attempts = [false, true].flatMap { groundwork in
    [false, true].map { Attempt(withGroundwork: groundwork, lasting: $0) }
  }

  /// - Parameter ground: what is had first, if anything.
  init(
    _ advisor: Advisor,
    pathway: Pathway,
    on ground: Groundwork,
    lasting: Bool,
    _ notebook: Notebook,
  ) {
    self.advisor = advisor
    self.pathway = pathway
    groundwork = ground.remedies
    let source = ground.source(for: pathway, advisor, notebook)
    plan = PlanGraph(source: source, today: advisor.evaluator.asOf, lasting: lasting)
    let root = plan.node(for: ground.timeline.root, within: ClauseID(pathway.id))
    graph = plan.graph(root: root, always: ground.remedies)
  }

  struct Found {
    var plans: [RemedyPlan] = []
    var isOptimal = true
    var explored = 0
    var isLimited = false
    var impossible: Impossibility?
  }

  /// Whether any set of remedies reaches the pathway, as far as the graph tells.
  var isFeasible: Bool {
    graph.map { PlanSearch($0, isCancelled: advisor.isCancelled).infeasibility() == nil } ?? false
  }

  /// The soonest plan, without its certificate; nil when there is none.
  func soonest() -> RemedyPlan? {
    guard let graph else { return nil }
    let search = PlanSearch(graph, isCancelled: advisor.isCancelled)
    // Mostly the first is as good as the search says; else the evaluator chooses among some.
    for limit in [1, 6] {
      let answer = limit == 1 ? search.best(order: .date) : search.plans(order: .date, limit: limit)
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
    // Plans that differ only in what they wait for come out as one, and limits leave some out.
    var asked = limit * 2 + 4
    while true {
      let answer = search.plans(order: order, limit: asked)
      var found = judged(answer, order: order, limit: limit)
      let isShort = found.plans.count < limit && answer.plans.count == asked
      guard isShort, found.isLimited, answer.optimal else { return found }
      guard asked < Self.mostAsked else {
        found.isOptimal = false
        return found
      }
      asked *= 4
    }
  }

  /// The best plan, asking for no more than are needed to tell; its certificate may be left out.
  func best(order: PlanOrder, isCertified: Bool) -> Found {
    guard let graph else { return Found(isOptimal: false) }
    let search = PlanSearch(graph, isCancelled: advisor.isCancelled)
    // Mostly the first is as good as the search says.
    if let first = search.plans(order: order, limit: 1).plans.first,
      let plan = check(remedies(of: first), isCertified: isCertified), plan.value == first.value,
      isAllowed(plan)
    {
      return Found(plans: [plan])
    }
    return plans(order: order, limit: 1)
  }

  /// More plans than are looked through for some that the limits allow.
  private static let mostAsked = 500

  /// The plans of an answer that the evaluator and the limits let pass.
  private func judged(_ answer: PlanAnswer, order: PlanOrder, limit: Int) -> Found {
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
      let fails = isCertified ? spared.verdict(on: pathway, day: day).finding : nil
      if (fails?.standing ?? spared.standing(of: pathway, day: day)).isPassing {
        kept = Array(without)
        continue
      }
      if let fails {
        let necessity = RemedyPlan.Necessity(remedy: index, fails: fails.deciding(fails.standing))
        certificate.append(necessity)
      }
      index += 1
    }
    let idle = kept.idleWaits
    for index in idle.reversed() {
      kept.remove(at: index)
      for position in certificate.indices where certificate[position].remedy > index {
        certificate[position].remedy -= 1
      }
    }
    return RemedyPlan(
      remedies: kept,
      day: day,
      effort: kept.reduce(0) { $0 + $1.effort },
      count: kept.reduce(0) { $0 + $1.newCount },
      certificate: certificate,
    )
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
