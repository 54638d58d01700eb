import Evaluation
import Planning
import RuleModel

/// Looks for one set of remedies that opens every trial.
///
/// The graph of a trial is built over the remedies of all, and the root asks for each: so what
/// serves several is paid once.
struct JointSearch {
  /// A pathway to be opened, perhaps after losses.
  struct Trial {
    let advisor: Advisor
    let pathway: Pathway
    var losses = Losses()

    /// The applicant after some changes and the losses of the trial.
    func evaluator(after changes: [ProfileChange]) -> Evaluator {
      var result = advisor.evaluator
      let kept = changes.filter { change in
        guard case .add("achievements", let record) = change else { return true }
        return !losses.planned.contains(record.text("id") ?? "")
      }
      result.profile = result.profile.applying(kept).striking(Set(losses.achievements))
      return result
    }
  }

  /// A plan and how well it is known.
  struct Found {
    var plan: JointPlan?
    var isOptimal = true
    var explored = 0
  }

  private var plan: PlanGraph?
  private var roots: [Int] = []
  private(set) var trials: [Trial] = []
  private var ground: [String: Groundwork] = [:]
  private let attempt: Draft.Attempt
  private let notebook = Notebook()

  init(_ attempt: Draft.Attempt) {
    self.attempt = attempt
  }

  /// What must be had first, of all trials.
  private var groundwork: [Remedy] {
    var seen: Set<[ProfileChange]> = []
    return ground.keys.sorted().flatMap { ground[$0]?.remedies ?? [] }
      .filter { seen.insert($0.changes).inserted }
  }

  /// Whether groundwork was asked for and there is none to lay.
  var isPointless: Bool { attempt.withGroundwork && groundwork.isEmpty }

  /// Adds a trial.
  mutating func add(_ trial: Trial) {
    trials.append(trial)
    let laid = ground[trial.pathway.id] ?? lay(for: trial)
    ground[trial.pathway.id] = laid
    var evaluator = laid.evaluator
    let count = evaluator.profile.records("achievements")?.count ?? 0
    let struck = Set(trial.losses.achievements)
    evaluator.profile = evaluator.profile.striking(struck)
    var source = laid.source(for: trial.pathway, trial.advisor, notebook)
    source.evaluator = evaluator
    if !struck.isEmpty { source.positions = (0..<count).filter { !struck.contains($0) } }
    var graph =
      plan
      ?? PlanGraph(source: source, today: evaluator.asOf, lasting: attempt.lasting)
    graph.turn(to: source, losing: Set(trial.losses.planned))
    let timeline =
      struck.isEmpty ? laid.timeline : Timeline(evaluator, on: trial.pathway)
    roots.append(graph.node(for: timeline.root, within: ClauseID(trial.pathway.id)))
    plan = graph
  }

  private func lay(for trial: Trial) -> Groundwork {
    Groundwork(
      trial.advisor,
      for: trial.pathway,
      isNeeded: attempt.withGroundwork,
      Timeline(trial.advisor.evaluator, on: trial.pathway)
    )
  }

  /// The same trials, with achievements that serve two of them at once.
  func sharing() -> JointSearch {
    guard let plan, let first = trials.first else { return self }
    var result = JointSearch(attempt)
    result.ground = ground
    let source = RemedySource(
      evaluator: first.advisor.evaluator,
      pathway: first.pathway,
      preferences: first.advisor.preferences,
      start: first.advisor.evaluator.asOf,
      notebook: notebook,
    )
    var graph = PlanGraph(
      source: source,
      today: first.advisor.evaluator.asOf,
      lasting: attempt.lasting
    )
    graph.sharing = SharedAchievements(for: plan)
    result.plan = graph
    for trial in trials { result.add(trial) }
    return result
  }

  /// The best plan the evaluator accepts.
  func best(order: PlanOrder, limits: SearchLimits = SearchLimits()) -> Found {
    guard var plan, let advisor = trials.first?.advisor else { return Found() }
    let root = plan.add(.all(plan.unique(roots)))
    guard let graph = plan.graph(root: root, always: groundwork) else {
      return Found(isOptimal: false)
    }
    let search = PlanSearch(graph, limits: limits, isCancelled: advisor.isCancelled)
    var found = Found()
    // Mostly the evaluator accepts the best; else it chooses among some.
    for limit in [1, 8] {
      let answer = limit == 1 ? search.best(order: order) : search.plans(order: order, limit: limit)
      found.explored += answer.explored
      for (position, candidate) in answer.plans.enumerated() {
        let remedies = candidate.leaves.compactMap { plan.remedies[$0] }
        guard let checked = check(remedies) else { continue }
        found.plan = checked
        found.isOptimal = answer.optimal && position == 0
        return found
      }
      if answer.plans.count < limit {
        found.isOptimal = answer.optimal && answer.plans.isEmpty
        return found
      }
    }
    found.isOptimal = false
    return found
  }

  /// The plan as the evaluator sees it; nil when some trial stays closed on the day all the others
  /// are open.
  private func check(_ remedies: [Remedy]) -> JointPlan? {
    var kept = remedies.enumerated().sorted {
      ($0.element.earliest, $0.offset) < ($1.element.earliest, $1.offset)
    }.map(\.element)
    guard let day = day(with: kept), failure(of: kept, on: day) == nil else { return nil }
    for index in kept.idleWaits.reversed() { kept.remove(at: index) }
    var certificate: [JointPlan.Necessity] = []
    var index = 0
    while index < kept.count {
      if kept[index].kind == .wait {
        index += 1
        continue
      }
      var without = kept
      without.remove(at: index)
      guard let failed = failure(of: without, on: day) else {
        kept = without
        continue
      }
      certificate.append(
        JointPlan.Necessity(
          remedy: index,
          pathway: failed.trial.pathway.id,
          losses: failed.trial.losses,
          fails: failed.clauses,
        )
      )
      index += 1
    }
    return JointPlan(
      remedies: kept,
      day: day,
      effort: kept.reduce(0) { $0 + $1.effort },
      count: kept.reduce(0) { $0 + $1.newCount },
      certificate: certificate,
    )
  }

  /// The first day that suits all.
  private func day(with remedies: [Remedy]) -> CalendarDay? {
    let changes = remedies.flatMap(\.changes)
    var latest: CalendarDay?
    for trial in trials {
      let evaluator = trial.evaluator(after: changes)
      guard let day = evaluator.opening(of: trial.pathway).certain else { return nil }
      latest = max(latest ?? day, day)
    }
    return latest
  }

  private func failure(
    of remedies: [Remedy],
    on day: CalendarDay,
  ) -> (trial: Trial, clauses: [ClauseID])? {
    let changes = remedies.flatMap(\.changes)
    for trial in trials {
      let evaluator = trial.evaluator(after: changes)
      guard !evaluator.standing(of: trial.pathway, day: day).isPassing else { continue }
      let finding = evaluator.verdict(on: trial.pathway, day: day).finding
      return (trial, finding.deciding(finding.standing))
    }
    return nil
  }
}
