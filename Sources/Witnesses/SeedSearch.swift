import Evaluation
import OrderedCollections
package import RuleModel

/// Makes the persons for a question: one for each choice that the text of a clause leaves.
package struct SeedSearch: Sendable {
  /// The standard.
  package let pack: RulePack
  /// Whether options of readings other than the defaults are taken too.
  package var includesReadings: Bool
  /// The most persons for one question.
  package var limit: Int

  /// A search.
  package init(pack: RulePack, includesReadings: Bool = true, limit: Int = 400) {
    self.pack = pack
    self.includesReadings = includesReadings
    self.limit = limit
  }

  /// The persons for a question, the plainest first; equal ones once.
  package func seeds(for question: WitnessQuestion) -> [WitnessSeed] {
    guard let pathway = pack.pathways[question.pathway] else { return [] }
    var found: [WitnessSeed] = []
    var seen: Set<SeedKey> = []
    var agenda = SeedAgenda(includesReadings: includesReadings)
    while found.count < limit, let script = agenda.next() {
      let composer = Composer(
        pack: pack,
        pathway: pathway,
        focus: question.focus,
        script: script,
      )
      let made = drafts(for: question, composer)
      for draft in made.drafts {
        let seed = seed(question, draft)
        let key = SeedKey(profile: seed.profile, day: seed.day, readings: seed.readings)
        if seen.insert(key).inserted { found.append(seed) }
      }
      agenda.note(composer.places, isWhole: made.isWhole)
    }
    return found
  }

  private struct SeedKey: Hashable {
    var profile: Profile
    var day: CalendarDay
    var readings: [ReadingID: String]
  }

  private func seed(_ question: WitnessQuestion, _ draft: Draft) -> WitnessSeed {
    let switched = draft.options.filter { pack.readings[$0.key]?.defaultOption != $0.value }
    var seed = WitnessSeed(
      question: question,
      profile: draft.profile,
      day: draft.day,
      readings: switched,
      standing: .unknown,
      declared: Array(draft.declared),
    )
    seed.standing = seed.standing(in: pack) ?? .unknown
    return seed
  }

  private func drafts(
    for question: WitnessQuestion,
    _ composer: Composer,
  ) -> (drafts: [Draft], isWhole: Bool) {
    let periods = periods(of: question)
    let day = day(within: periods)
    var draft = Draft(day: day)
    var isWhole = true
    switch question.subject {
    case .clause(let id):
      let drafts = ([day] + firstDays(of: id)).map { day in
        var draft = Draft(day: day)
        isWhole = composer.meet(clause: id, &draft) && isWhole
        return draft
      }
      return (drafts, isWhole)
    case .pathway:
      // Also on days outside the periods, so that leaving them out shows.
      let outside = periods.flatMap { [$0.0?.adding(days: -1), $0.1?.adding(days: 1)] }
      let days = [day] + (composer.script.isEmpty ? outside.compactMap(\.self) : [])
      let drafts = days.map { day in
        var draft = Draft(day: day)
        isWhole = composer.meet(composer.pathway.requirement, &draft) && isWhole
        return draft
      }
      return (drafts, isWhole)
    case .filter(let id, let kind, let units):
      composer.meet(filter: id, kind, units, &draft)
    case .admission(let kind):
      isWhole = composer.meet(WitnessQuestion.admitted(kind, 1), &draft)
    case .shared(let id, let kind):
      isWhole = composer.meet(WitnessQuestion.admitted(kind, 2), &draft)
      composer.share(id, &draft)
    case .term(let name, let family, let nested):
      let condition = WitnessQuestion.condition(of: name, nested: nested)
      isWhole = composer.meet(.some(RecordTest(family: family, condition: condition)), &draft)
    case .anchor(let name, _):
      let opens = Self.usualDay.adding(years: -Composer.windowYears)
      draft = Draft(day: Self.usualDay)
      isWhole = composer.ensure(name, at: opens, &draft)
      // What is left out is none, so that no other day may be the first.
      for family in ["titles", "education", "employment"]
      where draft.profile.records(family) == nil {
        draft.set([], of: family)
      }
    case .delayed(let service, let delay), .postponed(let service, let delay):
      // So many bad years as the work makes up for, and one more.
      let drafts = [(1, 1), (2, 2), (0, 1), (1, 2)].map { worked, bad in
        var draft = draft
        composer.meet(service, worked: worked, delayedBy: delay, years: bad, &draft)
        return draft
      }
      return (drafts, true)
    }
    return ([draft], isWhole)
  }

  /// The day of judgement where a standard names no period.
  static let usualDay = CalendarDay(number: 20_746)

  private func day(within periods: [(CalendarDay?, CalendarDay?)]) -> CalendarDay {
    let closed = periods.compactMap(\.1).min()
    return closed.map { min($0, Self.usualDay) } ?? Self.usualDay
  }

  /// The first days of the periods that a clause's records must be dated in, and the days before.
  private func firstDays(of clause: ClauseID) -> [CalendarDay] {
    guard case .requirement(let body)? = pack.clauses[clause]?.body else { return [] }
    var found: OrderedSet<CalendarDay> = []
    func visit(_ condition: Condition) {
      switch condition {
      case .attribute(_, .between(let from?, _)):
        found.append(from)
        found.append(from.adding(days: -1))
      case .all(let parts), .any(let parts): for part in parts { visit(part) }
      case .not, .reading, .term, .attribute, .judged, .clause: break
      }
    }
    func visit(_ requirement: Requirement) {
      switch requirement {
      case .all(let parts), .any(let parts), .atLeast(_, let parts):
        for part in parts { visit(part) }
      case .reading(_, let branches):
        for (_, branch) in branches.sorted(by: { $0.key < $1.key }) { visit(branch) }
      case .some(let test), .count(_, let test), .none(let test): visit(test.condition)
      case .clause, .satisfied, .judged, .attested, .outside, .unlessFlagged, .notice, .within,
        .fact, .service, .assessments, .tally, .achievements, .advanced:
        break
      }
    }
    visit(body)
    return found.elements
  }

  /// The calendar periods that the pathway or clause names, to ask the question inside them.
  private func periods(of question: WitnessQuestion) -> [(CalendarDay?, CalendarDay?)] {
    var starts: [Requirement] = []
    if let pathway = pack.pathways[question.pathway] { starts.append(pathway.requirement) }
    if let id = question.clause { starts.append(.clause(id)) }
    var periods: [(CalendarDay?, CalendarDay?)] = []
    var seen: Set<ClauseID> = []
    while let next = starts.popLast() {
      switch next {
      case .clause(let id):
        guard seen.insert(id).inserted,
          case .requirement(let body)? = pack.clauses[id]?.body
        else { continue }
        starts.append(body)
      case .all(let parts), .any(let parts), .atLeast(_, let parts): starts += parts
      case .reading(let id, let branches):
        if let option = pack.readings[id]?.defaultOption, let branch = branches[option] {
          starts.append(branch)
        }
      case .within(let from, let to): periods.append((from, to))
      case .satisfied, .judged, .attested, .outside, .unlessFlagged, .notice, .fact, .some,
        .count, .none, .service, .assessments, .tally, .achievements, .advanced:
        continue
      }
    }
    return periods
  }
}

extension WitnessQuestion {
  /// The clause whose choices are explored.
  var focus: ClauseID? {
    switch subject {
    case .clause(let id), .filter(let id, _, _), .delayed(_, let id), .postponed(let id, _): id
    case .pathway, .admission, .shared, .term, .anchor: nil
    }
  }
}
