import Evaluation
import Planning
import RuleModel

/// One pathway of one advisor, with what several questions about it share: how it goes through
/// time, and the graphs in which plans are searched.
///
/// A class because these are made when the first question needs them; it never leaves the advisor.
final class Course {
  let advisor: Advisor
  let pathway: Pathway
  private let notebook: Notebook
  /// The verdict on the day of the facts.
  let verdict: Verdict
  /// The pathway if only time passes.
  private(set) lazy var timeline = Timeline(advisor.evaluator, on: pathway, from: verdict)
  /// The ground as it is.
  private lazy var bare = Groundwork(advisor, for: pathway, isNeeded: false, timeline)
  /// The ground once missing titles and appointments are had.
  private lazy var laid = Groundwork(advisor, for: pathway, isNeeded: true, timeline)
  private var drafts: [Draft?] = Draft.attempts.map { _ in nil }

  init(_ advisor: Advisor, _ pathway: Pathway, _ notebook: Notebook = Notebook()) {
    self.advisor = advisor
    self.pathway = pathway
    self.notebook = notebook
    verdict = advisor.evaluator.verdict(on: pathway)
  }

  /// The days on which the pathway opens if only time passes.
  private(set) lazy var opening = advisor.evaluator.opening(of: pathway)

  /// Whether a filing period that every plan needs is over: no fact moves the calendar.
  private(set) lazy var isClosed = timeline.root.isClosed

  /// The draft of an attempt.
  private func draft(_ attempt: Int) -> Draft {
    if let known = drafts[attempt] { return known }
    let draft = Draft(
      advisor,
      pathway: pathway,
      on: ground(of: attempt),
      lasting: Draft.attempts[attempt].lasting,
      notebook
    )
    drafts[attempt] = draft
    return draft
  }

  private func ground(of attempt: Int) -> Groundwork {
    Draft.attempts[attempt].withGroundwork ? laid : bare
  }

  /// Whether an attempt would be made on ground that needs no laying.
  private func isNeedless(_ attempt: Int) -> Bool {
    Draft.attempts[attempt].withGroundwork && ground(of: attempt).remedies.isEmpty
  }

  /// Whether it shows without a graph that an attempt leads nowhere.
  private func isHopeless(_ attempt: Int) -> Bool {
    let ground = ground(of: attempt)
    let source = ground.source(for: pathway, advisor, notebook)
    return ground.timeline.root.isHopeless(
      source,
      within: ClauseID(pathway.id),
      lasting: Draft.attempts[attempt].lasting
    )
  }

  /// The first plan that an attempt leads to, the plainest attempts first.
  private func first(_ find: (Draft) -> (plan: RemedyPlan?, isFeasible: Bool)) -> RemedyPlan? {
    if verdict.standing.isPassing || isClosed { return nil }
    var isHopeless = false
    for (index, attempt) in Draft.attempts.enumerated() {
      // Asking for more cannot help where even asking for less is impossible.
      if attempt.lasting, isHopeless { continue }
      if isNeedless(index) { break }
      isHopeless = self.isHopeless(index)
      if isHopeless { continue }
      let found = find(draft(index))
      if let plan = found.plan { return plan }
      isHopeless = !found.isFeasible
    }
    return nil
  }

  /// The graph in which plans are searched; nil when there is none or none is needed.
  var graph: RequirementGraph? {
    var graph: RequirementGraph?
    _ = first { draft in
      graph = graph ?? (draft.isFeasible ? draft.graph : nil)
      return (nil, draft.isFeasible)
    }
    return graph
  }

  /// The plan that opens the pathway soonest; nil when there is none or none is needed.
  private(set) lazy var soonest = first { draft in
    let plan = draft.soonest()
    return (plan, plan != nil || draft.isFeasible)
  }

  /// The best plan in an order; nil when there is none or none is needed.
  func best(order: PlanOrder, isCertified: Bool = true) -> RemedyPlan? {
    if order == .date { return soonest }
    return first { draft in
      let found = draft.best(order: order, isCertified: isCertified)
      return (found.plans.first, found.impossible == nil)
    }
  }

  /// The best minimal plans, without a search for another goal when there is none.
  func plans(order: PlanOrder, limit: Int) -> PlanReport {
    var report = PlanReport(
      pathway: pathway.id,
      verdict: verdict,
      plans: [],
      isOptimal: true,
      explored: 0
    )
    if verdict.standing.isPassing { return report }
    var failure: Impossibility?
    for (index, attempt) in Draft.attempts.enumerated() {
      // Asking for more cannot help where even asking for less is impossible.
      if attempt.lasting, failure != nil { continue }
      if isNeedless(index) { break }
      let found = draft(index).plans(order: order, limit: limit)
      report.explored += found.explored
      report.isOptimal = found.isOptimal
      report.isLimited = report.isLimited || found.isLimited
      if !found.plans.isEmpty {
        report.plans = found.plans
        // What stood in the way of a plainer attempt does not stand in the way of these.
        report.impossible = nil
        return report
      }
      failure = found.impossible
      report.impossible = failure ?? report.impossible
    }
    return report
  }
}
