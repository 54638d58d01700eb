import Evaluation
import OrderedCollections
import Planning
import RuleModel

extension Advisor {
  /// The early path of each level against the regular one, and what each honour would save.
  package func radar() -> [EarlyRadar] {
    let pathways = evaluator.pack.pathways.values
    let notebook = Notebook()
    return pathways.filter { $0.kind == "early" }.compactMap { early in
      pathways.first { $0.level == early.level && $0.kind == "regular" }
        .map { radar(early: early, regular: $0, notebook) }
    }
  }

  private func radar(early: Pathway, regular: Pathway, _ notebook: Notebook) -> EarlyRadar {
    let regularDay = firstDay(of: regular, notebook)
    let earlyDay = firstDay(of: early, notebook)
    let grants = advanceGrants(in: early.requirement).map {
      grant($0, on: early, regularDay: regularDay, earlyDay: earlyDay, notebook)
    }
    return EarlyRadar(
      level: early.level,
      regular: regular.id,
      early: early.id,
      regularDay: regularDay,
      earlyDay: earlyDay,
      grants: grants,
    )
  }

  /// The day a pathway opens by itself, or by the plan that opens it soonest.
  private func firstDay(of pathway: Pathway, _ notebook: Notebook) -> CalendarDay? {
    let byTime = evaluator.opening(of: pathway).certain
    return [byTime, soonest(toward: pathway, notebook)?.day].compactMap { $0 }.min()
  }

  private func grant(
    _ grant: Advance.Grant,
    on early: Pathway,
    regularDay: CalendarDay?,
    earlyDay: CalendarDay?,
    _ notebook: Notebook,
  ) -> EarlyRadar.Grant {
    let clause = Pathway(
      id: early.id,
      name: early.name,
      level: early.level,
      kind: early.kind,
      current: early.current,
      requirement: .clause(grant.clause),
      filters: early.filters,
    )
    let standing = evaluator.standing(of: clause)
    let isHeld = standing.isPassing
    let held = isHeld ? self : holding(clause, isFree: true, notebook)?.advisor
    let obtained = isHeld ? nil : holding(clause, isFree: false, notebook)
    let dayIfHeld = isHeld ? earlyDay : held?.firstDay(of: early, notebook)
    func saved(_ day: CalendarDay?) -> Int? {
      guard let day, let regularDay else { return nil }
      return day.days(to: regularDay)
    }
    return EarlyRadar.Grant(
      clause: grant.clause,
      years: grant.years,
      standing: standing,
      dayIfHeld: dayIfHeld,
      daysSaved: saved(dayIfHeld),
      obtainable: obtained?.day,
      daysSavedIfObtained: saved(obtained?.advisor.firstDay(of: early, notebook)),
      deciding: dayIfHeld.map { day in
        let eve = max(day.adding(days: -1), evaluator.asOf)
        let finding = (held ?? self).evaluator.verdict(on: early, day: eve).finding
        return finding.standing.isPassing ? [] : finding.deciding(finding.standing)
      } ?? [],
    )
  }

  /// The advisor for the same person who also satisfies a clause, and the day it is had.
  private func holding(
    _ clause: Pathway,
    isFree: Bool,
    _ notebook: Notebook,
  ) -> (advisor: Advisor, day: CalendarDay)? {
    let source = RemedySource(
      evaluator: evaluator,
      pathway: clause,
      preferences: preferences,
      start: evaluator.asOf,
      notebook: notebook,
      isFree: isFree,
    )
    var plan = PlanGraph(source: source, today: evaluator.asOf, lasting: true)
    let root = plan.node(for: Timeline(evaluator, on: clause).root, within: ClauseID(clause.id))
    guard let graph = plan.graph(root: root, always: []),
      let best = PlanSearch(graph, isCancelled: isCancelled).best(order: .date)
        .plans.first
    else { return nil }
    let remedies = best.leaves.compactMap { plan.remedies[$0] }
    var result = self
    result.evaluator.profile = evaluator.profile.applying(remedies.flatMap(\.changes))
    return (result, remedies.map(\.earliest).max() ?? evaluator.asOf)
  }

  /// The clauses that grant an advance anywhere in a requirement.
  private func advanceGrants(in requirement: Requirement) -> [Advance.Grant] {
    switch requirement {
    case .advanced(let advance): return advance.grants
    case .clause(let id):
      guard case .requirement(let body)? = evaluator.pack.clauses[id]?.body else { return [] }
      return advanceGrants(in: body)
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      var seen: Set<ClauseID> = []
      return parts.flatMap { advanceGrants(in: $0) }.filter { seen.insert($0.clause).inserted }
    case .reading(let id, let branches):
      return branches[evaluator.option(of: id)].map { advanceGrants(in: $0) } ?? []
    case .satisfied, .judged, .attested, .outside, .unlessFlagged, .notice, .within, .fact, .some,
      .count, .none, .service, .assessments, .tally, .achievements:
      return []
    }
  }
}
