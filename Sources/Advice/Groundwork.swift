import Evaluation
import OrderedCollections
import RuleModel

/// What must be had before anything else can be counted: the title a pathway counts from, and the
/// appointment whose years it asks for.
///
/// Years and windows that start with them can only be judged once they stand in the profile.
struct Groundwork {
  private(set) var remedies: [Remedy] = []
  private(set) var evaluator: Evaluator
  /// The pathway followed through time on the ground laid.
  private(set) var timeline: Timeline
  /// New achievements count from here.
  private(set) var start: CalendarDay

  /// One title and one appointment, with room for a chain of anchors.
  private static let maximumSteps = 4

  /// - Parameter timeline: the pathway followed through time as things are.
  init(_ advisor: Advisor, for pathway: Pathway, isNeeded: Bool, _ timeline: Timeline) {
    evaluator = advisor.evaluator
    self.timeline = timeline
    start = evaluator.asOf
    guard isNeeded else { return }
    for _ in 0..<Self.maximumSteps {
      guard let remedy = next(for: pathway, advisor.preferences) else { return }
      remedies.append(remedy)
      start = max(start, remedy.earliest)
      evaluator.profile = evaluator.profile.applying(remedy.changes)
      self.timeline = Timeline(evaluator, on: pathway)
    }
  }

  /// What closes gaps once the ground is laid.
  func source(for pathway: Pathway, _ advisor: Advisor, _ notebook: Notebook) -> RemedySource {
    RemedySource(
      evaluator: evaluator,
      pathway: pathway,
      preferences: advisor.preferences,
      start: start,
      notebook: notebook,
    )
  }

  private func next(for pathway: Pathway, _ preferences: PlanPreferences) -> Remedy? {
    guard let last = timeline.findings.last else { return nil }
    if case .missing = evaluator.state(of: pathway.current, on: pathway, day: start) {
      return anchor(pathway.current, for: pathway, clause: nil, preferences)
    }
    for (clause, basis) in services(in: last, within: nil) {
      if let missing = basis.missingAnchor,
        let remedy = anchor(missing, for: pathway, clause: clause, preferences)
      {
        return remedy
      }
      if basis.service.family == "appointments", basis.missingAnchor == nil,
        let remedy = appointment(basis.service, for: pathway, clause: clause, preferences)
      {
        return remedy
      }
    }
    return nil
  }

  /// Years of service that time alone never completes.
  private func services(
    in finding: Finding,
    within enclosing: ClauseID?,
  ) -> [(ClauseID, ServiceBasis)] {
    let clause = finding.clause ?? enclosing
    if case .service(let basis) = finding.basis, finding.standing == .unmet, let clause {
      return [(clause, basis)]
    }
    return finding.children.flatMap { services(in: $0, within: clause) }
  }

  private func anchor(
    _ name: AnchorName,
    for pathway: Pathway,
    clause: ClauseID?,
    _ preferences: PlanPreferences,
  ) -> Remedy? {
    guard let found = evaluator.anchorWitness(name, on: pathway, day: start) else { return nil }
    let kinds: [String: Remedy.Kind] = [
      "titles": .title, "education": .degree, "exams": .exam, "appointments": .appointment,
    ]
    guard let kind = kinds[found.family] else { return nil }
    let price = preferences.price(of: kind.rawValue)
    let day = start.adding(months: price.months)
    guard !price.excluded,
      let dated = evaluator.anchorWitness(name, on: pathway, day: day)
    else { return nil }
    return Remedy(
      kind: kind,
      clause: clause ?? clauseAsking(for: found.family, pathway),
      units: 1,
      effort: price.effort,
      earliest: day,
      changes: [.add(family: dated.family, dated.record)],
    )
  }

  private func appointment(
    _ service: Service,
    for pathway: Pathway,
    clause: ClauseID,
    _ preferences: PlanPreferences,
  ) -> Remedy? {
    let price = preferences.price(of: Remedy.Kind.appointment.rawValue)
    let day = start.adding(months: price.months)
    let test = RecordTest(family: service.family, condition: service.condition, current: true)
    guard !price.excluded,
      let record = evaluator.recordWitness(for: test, on: pathway, day: day)
    else { return nil }
    return Remedy(
      kind: .appointment,
      clause: clause,
      units: 1,
      effort: price.effort,
      earliest: day,
      changes: [.add(family: service.family, record)],
    )
  }

  /// The clause of the pathway that first asks for a record of a family.
  private func clauseAsking(for family: String, _ pathway: Pathway) -> ClauseID {
    func search(_ finding: Finding, _ enclosing: ClauseID?) -> ClauseID? {
      let clause = finding.clause ?? enclosing
      if case .some(let test, _) = finding.basis, test.family == family { return clause }
      return finding.children.lazy.compactMap { search($0, clause) }.first
    }
    let finding = evaluator.verdict(on: pathway).finding
    return search(finding, nil) ?? ClauseID(pathway.id)
  }
}
