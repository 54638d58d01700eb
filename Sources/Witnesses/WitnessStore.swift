import OrderedCollections
package import RuleModel
package import RulePacks
import Synchronization

/// The witnesses of a standard, made when they are first asked for and kept.
///
/// Safe to share between threads.
package final class WitnessStore: Sendable {
  /// The questions.
  package let catalog: WitnessCatalog
  private let questions: [WitnessQuestion]
  private let search: SeedSearch
  private let mentions: Mentions
  /// The witnesses of what notices are told.
  private let notices: WitnessStore?
  private let kept = Mutex<[WitnessQuestion: Kept]>([:])

  /// A person with every step from them, and the answer after each.
  package struct Probe: Sendable {
    /// The person.
    package var seed: WitnessSeed
    /// The steps.
    package var steps: [WitnessStep]
    /// The answer after each step.
    package var standings: [Standing]
    /// What a report tells of the person.
    package var report: [WitnessQuestion.Told]
  }

  /// The persons of one question, made by whoever asks first while others wait.
  private final class Kept: Sendable {
    let seeds = Mutex<[WitnessSeed]?>(nil)
    let probes = Mutex<[Probe]?>(nil)
  }

  /// The witnesses of a pack; none are made yet.
  package convenience init(_ pack: RulePack) {
    self.init(pack, notices: WitnessStore(pack.askingForNotices, notices: nil))
  }

  private init(_ pack: RulePack, notices: WitnessStore?) {
    self.notices = notices
    catalog = WitnessCatalog(pack)
    questions = catalog.questions
    search = SeedSearch(pack: pack)
    mentions = Mentions(pack)
  }

  private func place(of question: WitnessQuestion) -> Kept {
    kept.withLock { kept in
      if let known = kept[question] { return known }
      let fresh = Kept()
      kept[question] = fresh
      return fresh
    }
  }

  private func seeds(for question: WitnessQuestion) -> [WitnessSeed] {
    place(of: question).seeds.withLock { seeds in
      if let seeds { return seeds }
      let made = search.seeds(for: question)
      seeds = made
      return made
    }
  }

  /// The persons made for a question, with every step from them.
  package func probes(for question: WitnessQuestion) -> [Probe] {
    place(of: question).probes.withLock { probes in
      if let probes { return probes }
      let made = makeProbes(for: question)
      probes = made
      return made
    }
  }

  /// About how many persons are judged once more under other readings, and how many steps of
  /// theirs, for one question.
  private static let most = (persons: 500, steps: 10_000)

  private func makeProbes(for question: WitnessQuestion) -> [Probe] {
    let seeds = seeds(for: question)
    var probes = seeds.map { probe($0, $0.steps(mentioning: mentions)) }
    let readings = catalog.readings(behind: question).compactMap { id in
      catalog.pack.readings[id].map { (id, $0) }
    }
    var (persons, steps) = (0, 0)
    for index in seeds.indices {
      for (id, reading) in readings {
        let now = seeds[index].readings[id] ?? reading.defaultOption
        for option in reading.options.keys where option != now {
          guard persons < Self.most.persons else { return probes }
          persons += 1
          var other = seeds[index]
          // The default is left unsaid, so that a pack with another one is found out.
          other.readings[id] = option == reading.defaultOption ? nil : option
          other.standing = other.standing(in: catalog.pack) ?? .unknown
          let own = probes[index].steps
          steps += own.count
          probes.append(probe(other, steps <= Self.most.steps ? own : []))
        }
      }
    }
    return probes
  }

  private func probe(_ seed: WitnessSeed, _ steps: [WitnessStep]) -> Probe {
    Probe(
      seed: seed,
      steps: steps,
      standings: steps.map { seed.standing(in: catalog.pack, after: $0) ?? .unknown },
      report: seed.report(in: catalog.pack),
    )
  }

  /// A witness whose answer another pack gives differently, among the questions that hang on a
  /// part of the pack; nil when there is none.
  package func difference(
    from other: RulePack,
    touching name: PackName,
  ) -> (seed: WitnessSeed, step: WitnessStep?)? {
    var asked = catalog.questions(touching: name, among: questions)
    if case .pathway(let id) = name, let kinds = kinds(refilteredIn: other, on: id) {
      asked = asked.filter { question in
        switch question.subject {
        case .admission(let kind), .shared(_, let kind): kinds.contains(kind)
        case .clause, .pathway, .filter, .term, .anchor, .delayed, .postponed: false
        }
      }
    }
    if let found = difference(from: other, among: asked) { return found }
    guard let notices, catalog.isToldOf(name) else { return nil }
    let told = asked.filter { question in
      switch question.subject {
      case .clause(let id): catalog.isToldOf(.clause(id))
      case .pathway, .delayed, .postponed, .filter, .admission, .shared, .term, .anchor: false
      }
    }
    return notices.difference(from: other.askingForNotices, among: told)
  }

  /// The kinds of achievements that a pathway of another pack filters otherwise; nil when more
  /// than its filters differs.
  private func kinds(refilteredIn other: RulePack, on id: String) -> Set<String>? {
    guard let ours = catalog.pack.pathways[id], let theirs = other.pathways[id],
      ours.requirement == theirs.requirement, ours.current == theirs.current
    else { return nil }
    let changed = Set(ours.filters).symmetricDifference(theirs.filters)
    return changed.reduce(into: []) { kinds, filter in
      switch catalog.pack.clauses[filter]?.body {
      case .filter(let own, _)? where !own.isEmpty: kinds.formUnion(own)
      case .distinct(let rule)?: kinds.formUnion(rule.kinds)
      case .filter?, .requirement?, .term?, .semantics?, .inert?, nil:
        kinds.formUnion(Vocabulary.achievementKinds.map(\.id))
      }
    }
  }

  private func difference(
    from other: RulePack,
    among questions: [WitnessQuestion],
  ) -> (seed: WitnessSeed, step: WitnessStep?)? {
    for question in questions {
      // Most changes show in the persons themselves.
      for seed in seeds(for: question) where seed.standing(in: other) != seed.standing {
        return (seed, nil)
      }
      let probes = probes(for: question)
      for probe in probes where probe.seed.standing(in: other) != probe.seed.standing {
        return (probe.seed, nil)
      }
      for probe in probes {
        if probe.seed.report(in: other) != probe.report { return (probe.seed, nil) }
      }
      for probe in probes {
        for (step, standing) in zip(probe.steps, probe.standings)
        where probe.seed.standing(in: other, after: step) != standing {
          return (probe.seed, step)
        }
      }
    }
    return nil
  }
}
