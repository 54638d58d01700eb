import Evaluation
import OrderedCollections
package import RuleModel
package import RulePacks

/// The questions that the witnesses of a standard answer.
package struct WitnessCatalog: Sendable {
  /// The standard.
  package let pack: RulePack
  private let links: OrderedDictionary<PackName, [PackName]>
  /// What each pathway comes by, in the order of the pathways.
  private let reach: [Set<PackName>]
  /// What each part of the pack is referred to by.
  private let users: [PackName: [PackName]]

  /// The questions of a pack.
  package init(_ pack: RulePack) {
    self.pack = pack
    let graph = PackGraph(pack)
    links = graph.links
    reach = pack.pathways.keys.map { graph.reachable(from: [.pathway($0)]) }
    var users: [PackName: [PackName]] = [:]
    for (user, names) in links {
      for name in names { users[name, default: []].append(user) }
    }
    for pathway in pack.pathways.values {
      users[.anchor(pathway.current), default: []].append(.anchor("current"))
    }
    self.users = users
  }

  /// Every question in the order of the pack: clauses, terms and anchors first, then admissions
  /// and whole pathways.
  package var questions: [WitnessQuestion] {
    var questions = pack.clauses.keys.flatMap { self.questions(about: $0) }
    for (name, term) in pack.terms where term.clause == nil {
      questions += self.questions(aboutTerm: name)
    }
    for name in pack.anchors.keys { questions += self.questions(aboutAnchor: name) }
    for pathway in pack.pathways.values { questions += self.questions(about: pathway) }
    return questions
  }

  private func questions(about pathway: Pathway) -> [WitnessQuestion] {
    var subjects: [WitnessQuestion.Subject] = []
    if !pathway.filters.isEmpty {
      subjects += Vocabulary.achievementKinds.map { .admission(kind: $0.id) }
    }
    for id in pathway.filters {
      guard case .distinct(let rule)? = pack.clauses[id]?.body else { continue }
      subjects += rule.kinds.map { .shared(id, kind: $0) }
    }
    return (subjects + [.pathway]).map { WitnessQuestion(pathway: pathway.id, subject: $0) }
  }

  /// The questions whose answers show a change of a part of the pack first, the nearest first.
  ///
  /// Those further up hang on these: a pathway is judged differently only where one of the clauses
  /// that use the part is.
  package func questions(
    touching name: PackName,
    among questions: [WitnessQuestion],
  ) -> [WitnessQuestion] {
    let distance = distances(from: name)
    return questions.enumerated().compactMap { index, question -> (Int, Int, WitnessQuestion)? in
      let near = roots(of: question, seenFrom: name)
        .compactMap { root, extra in distance[root].map { $0 + extra } }
      return near.min().map { ($0, index, question) }
    }
    .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// How many references lead to a part from what uses it, itself or through terms and anchors.
  private func distances(from name: PackName) -> [PackName: Int] {
    var distance: [PackName: Int] = [name: 0]
    var open = [name]
    var next = 0
    while next < open.count {
      let part = open[next]
      next += 1
      for user in users[part] ?? [] where distance[user] == nil {
        distance[user] = (distance[part] ?? 0) + 1
        switch user {
        case .term, .anchor, .reading: open.append(user)
        case .clause, .pathway: break
        }
      }
    }
    return distance
  }

  /// What an answer hangs on directly, and how far off that is.
  private func roots(
    of question: WitnessQuestion,
    seenFrom name: PackName,
  ) -> [(PackName, Int)] {
    let pathway = PackName.pathway(question.pathway)
    let isOfPathway = name == pathway
    switch question.subject {
    case .clause(let id):
      return [(.clause(id), 0)] + (isOfPathway ? [(pathway, 9)] : [])
    case .delayed(let id, let delay), .postponed(let id, let delay):
      return [(.clause(id), 0), (.clause(delay), 0)] + (isOfPathway ? [(pathway, 9)] : [])
    case .pathway:
      if case .reading = name { return [(pathway, 2)] }
      return isOfPathway ? [(pathway, 2)] : []
    case .filter(let id, _, _): return [(.clause(id), 0)]
    case .admission, .shared:
      let filters = pack.pathways[question.pathway]?.filters ?? []
      return (isOfPathway ? [(pathway, 1)] : []) + filters.map { (.clause($0), 3) }
    case .term(let name, _, _): return [(.term(name), 0)]
    case .anchor(let name, _): return [(.anchor(name), 0)]
    }
  }

  /// The readings that an answer may hang on, those named in the text itself first.
  func readings(behind question: WitnessQuestion) -> [ReadingID] {
    let starts: [PackName]
    switch question.subject {
    case .clause(let id), .filter(let id, _, _): starts = [.clause(id)]
    case .delayed(let id, let delay), .postponed(let id, let delay):
      starts = [.clause(id), .clause(delay)]
    case .pathway: starts = [.pathway(question.pathway)]
    // What a filter makes of a reading shows where the filter is asked for by itself.
    case .admission, .shared: starts = []
    case .term(let name, _, _): starts = [.term(name)]
    case .anchor(let name, _): starts = [.anchor(name)]
    }
    var below = starts.reduce(into: Set<PackName>()) { $0.formUnion(closure(of: $1)) }
    if case .clause = question.subject {
      let filters = pack.pathways[question.pathway]?.filters ?? []
      for filter in filters { below.formUnion(closure(of: .clause(filter))) }
    }
    let all = pack.readings.keys.filter { below.contains(.reading($0)) }
    let direct = Set(starts.flatMap { links[$0] ?? [] })
    return all.filter { direct.contains(.reading($0)) }
      + all.filter { !direct.contains(.reading($0)) }
  }

  /// Whether something that is only told, not asked for, hangs below a part of the pack.
  func isToldOf(_ name: PackName) -> Bool {
    if case .reading = name { return (users[name] ?? []).contains { isToldOf($0) } }
    return closure(of: name).contains { part in
      guard case .clause(let id) = part, case .requirement(let body)? = pack.clauses[id]?.body
      else { return false }
      return body.askingForNotices != body
    }
  }
}

extension WitnessCatalog {
  /// The questions about one clause, in the order of the pathways.
  package func questions(about id: ClauseID) -> [WitnessQuestion] {
    guard let clause = pack.clauses[id] else { return [] }
    var home = pathways(reaching: .clause(id))
    if case .term(let name) = clause.body { home = pathways(reaching: .term(name)) }
    guard let first = home.first else { return [] }
    switch clause.body {
    case .requirement(let requirement):
      var questions = home.map { WitnessQuestion(pathway: $0, subject: .clause(id)) }
      if requirement.delays, let service = self.clause(on: first, where: \.isAdjustable) {
        let delayed = WitnessQuestion.Subject.delayed(service, by: id)
        questions.insert(WitnessQuestion(pathway: first, subject: delayed), at: 0)
      }
      if requirement.asksForTime, let delay = self.clause(on: first, where: \.delays) {
        questions.append(WitnessQuestion(pathway: first, subject: .postponed(id, by: delay)))
      }
      return questions
    case .filter(let kinds, _):
      let all = kinds.isEmpty ? Vocabulary.achievementKinds.map(\.id) : kinds
      return all.map {
        WitnessQuestion(pathway: first, subject: .filter(id, kind: $0, units: 1))
      }
    case .distinct(let rule):
      return rule.kinds.flatMap { kind in
        [2, 0].map {
          WitnessQuestion(pathway: first, subject: .filter(id, kind: kind, units: $0))
        }
      }
    case .term(let name):
      return questions(aboutTerm: name)
    case .semantics, .inert: return []
    }
  }

  private func questions(aboutTerm name: String) -> [WitnessQuestion] {
    guard let first = pathways(reaching: .term(name)).first,
      let (family, nested) = TermUse.home(of: name, in: pack)
    else { return [] }
    let subject = WitnessQuestion.Subject.term(name, family: family, nested: nested)
    return [WitnessQuestion(pathway: first, subject: subject)]
  }

  private func questions(aboutAnchor name: AnchorName) -> [WitnessQuestion] {
    guard let first = pathways(reaching: .anchor(name)).first else { return [] }
    // The window is made to open on the first of these; after the last, it has not opened yet.
    let day = SeedSearch.usualDay.adding(years: -Composer.windowYears)
    return [day, day.adding(days: -1), SeedSearch.usualDay.adding(days: 1)].map {
      WitnessQuestion(pathway: first, subject: .anchor(name, $0))
    }
  }

  /// The pathways that come by a clause: the first, and others whose window opens elsewhere when
  /// the clause asks for it.
  private func pathways(reaching name: PackName) -> [String] {
    let below = closure(of: name)
    var found: [String] = []
    var currents: Set<AnchorName> = []
    for (pathway, reached) in zip(pack.pathways.values, reach) where reached.contains(name) {
      guard found.isEmpty || below.contains(.anchor("current")) else { continue }
      if currents.insert(pathway.current).inserted { found.append(pathway.id) }
    }
    return found
  }

  private func closure(of start: PackName) -> Set<PackName> {
    var seen: Set = [start]
    var open = [start]
    while let name = open.popLast() {
      for next in links[name] ?? [] where seen.insert(next).inserted { open.append(next) }
    }
    return seen
  }

  /// The first clause of a pathway that asks for something of this sort by itself.
  private func clause(on pathway: String, where test: (Requirement) -> Bool) -> ClauseID? {
    let index = pack.pathways.index(forKey: pathway) ?? 0
    return pack.clauses.values.first { clause in
      guard reach[index].contains(.clause(clause.id)), case .requirement(let body) = clause.body
      else { return false }
      return test(body)
    }?.id
  }
}

extension Requirement {
  /// Whether it says that failing assessments postpone an application.
  fileprivate var delays: Bool {
    contains { if case .assessments(.delay) = $0 { true } else { false } }
  }

  /// Whether it asks for years by itself, which failing assessments may postpone or must not.
  fileprivate var asksForTime: Bool {
    contains { if case .service(let service) = $0 { service.years > 0 } else { false } }
  }

  /// Whether it asks for time in title by itself.
  fileprivate var isAdjustable: Bool {
    contains { if case .service(let service) = $0 { service.adjustable } else { false } }
  }

  private func contains(_ test: (Requirement) -> Bool) -> Bool {
    if test(self) { return true }
    return switch self {
    case .all(let parts), .any(let parts), .atLeast(_, let parts):
      parts.contains { $0.contains(test) }
    case .reading(_, let branches): branches.values.contains { $0.contains(test) }
    default: false
    }
  }
}
