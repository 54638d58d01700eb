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

  /// Every question in the order of the pack: clauses first, then admissions and whole pathways.
  package var questions: [WitnessQuestion] {
    pack.clauses.keys.flatMap { questions(about: $0) }
      + pack.pathways.values.flatMap { pathway in
        let kinds = pathway.filters.isEmpty ? [] : Vocabulary.achievementKinds.map(\.id)
        let admissions = kinds.map {
          WitnessQuestion(pathway: pathway.id, subject: .admission(kind: $0))
        }
        let shared = pathway.filters.flatMap { id -> [WitnessQuestion] in
          guard case .distinct(let rule)? = pack.clauses[id]?.body else { return [] }
          return rule.kinds.map {
            WitnessQuestion(pathway: pathway.id, subject: .shared(id, kind: $0))
          }
        }
        return admissions + shared + [WitnessQuestion(pathway: pathway.id, subject: .pathway)]
      }
  }

  /// The questions whose answers may hang on a part of the pack, the nearest first.
  package func questions(
    touching name: PackName,
    among questions: [WitnessQuestion],
  ) -> [WitnessQuestion] {
    var distance: [PackName: Int] = [name: 0]
    var open = [name]
    var next = 0
    while next < open.count {
      let part = open[next]
      next += 1
      for user in users[part] ?? [] where distance[user] == nil {
        distance[user] = (distance[part] ?? 0) + 1
        open.append(user)
      }
    }
    return questions.enumerated().compactMap { index, question -> (Int, Int, WitnessQuestion)? in
      let near = roots(of: question).compactMap { root, extra in distance[root].map { $0 + extra } }
      return near.min().map { ($0, index, question) }
    }
    .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }

  /// What an answer hangs on directly, and how far off that is.
  private func roots(of question: WitnessQuestion) -> [(PackName, Int)] {
    let pathway = PackName.pathway(question.pathway)
    switch question.subject {
    case .clause(let id), .delayed(let id, _), .postponed(let id, _):
      var roots: [(PackName, Int)] = [(.clause(id), 0), (pathway, 9)]
      if case .delayed(_, let delay) = question.subject { roots.append((.clause(delay), 0)) }
      return roots
    case .pathway: return [(pathway, 2)]
    case .filter(let id, _, _): return [(.clause(id), 0)]
    case .admission, .shared:
      let filters = pack.pathways[question.pathway]?.filters ?? []
      return [(pathway, 1)] + filters.map { (.clause($0), 3) }
    case .term(let name, _, _): return [(.term(name), 0)]
    }
  }
}

extension WitnessCatalog {
  /// The questions about one clause, in the order of the pathways.
  package func questions(about id: ClauseID) -> [WitnessQuestion] {
    guard let clause = pack.clauses[id] else { return [] }
    let home = pathways(reaching: clause)
    guard let first = home.first else { return [] }
    switch clause.body {
    case .requirement(let requirement):
      var questions = home.map { WitnessQuestion(pathway: $0, subject: .clause(id)) }
      if requirement.delays, let service = self.clause(on: first, where: \.isAdjustable) {
        let delayed = WitnessQuestion.Subject.delayed(service, by: id)
        questions.insert(WitnessQuestion(pathway: first, subject: delayed), at: 0)
      }
      if requirement.isAdjustable, let delay = self.clause(on: first, where: \.delays) {
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
      guard let (family, nested) = TermUse.home(of: name, in: pack) else { return [] }
      let subject = WitnessQuestion.Subject.term(name, family: family, nested: nested)
      return [WitnessQuestion(pathway: first, subject: subject)]
    case .semantics, .inert: return []
    }
  }

  /// The pathways that come by a clause: the first, and others whose window opens elsewhere when
  /// the clause asks for it.
  private func pathways(reaching clause: Clause) -> [String] {
    var name = PackName.clause(clause.id)
    if case .term(let term) = clause.body { name = .term(term) }
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
