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
  private let kept = Mutex<[WitnessQuestion: [Probe]]>([:])

  /// A person with every step from them, and the answer after each.
  package struct Probe: Sendable {
    /// The person.
    package var seed: WitnessSeed
    /// The steps.
    package var steps: [WitnessStep]
    /// The answer after each step.
    package var standings: [Standing]
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

  /// The persons made for a question.
  package func probes(for question: WitnessQuestion) -> [Probe] {
    if let known = kept.withLock({ $0[question] }) { return known }
    let made = search.seeds(for: question).map { seed in
      let steps = seed.steps(mentioning: mentions)
      return Probe(
        seed: seed,
        steps: steps,
        standings: steps.map { seed.standing(in: catalog.pack, after: $0) ?? .unknown },
      )
    }
    kept.withLock { $0[question] = made }
    return made
  }

  /// A witness whose answer another pack gives differently, among the questions that hang on a
  /// part of the pack; nil when there is none.
  package func difference(
    from other: RulePack,
    touching name: PackName,
  ) -> (seed: WitnessSeed, step: WitnessStep?)? {
    if let found = plainDifference(from: other, touching: name) { return found }
    return notices?.plainDifference(from: other.askingForNotices, touching: name)
  }

  private func plainDifference(
    from other: RulePack,
    touching name: PackName,
  ) -> (seed: WitnessSeed, step: WitnessStep?)? {
    for question in catalog.questions(touching: name, among: questions) {
      let probes = probes(for: question)
      for probe in probes where probe.seed.standing(in: other) != probe.seed.standing {
        return (probe.seed, nil)
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
