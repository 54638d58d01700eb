import Advice
import Evaluation
import Explanation
import OrderedCollections
import Profiles
import RuleModel

extension Session {
  /// Every standard at hand.
  var packs: [RulePack] { surroundings.packs() }

  /// The standards in view, in the order in which they are listed.
  var packsInView: [RulePack] {
    guard let ids = workspace.standards else { return packs }
    return packs.filter { ids.contains($0.id) }
  }

  /// The day of the facts.
  var asOf: CalendarDay { workspace.premises.asOf ?? surroundings.today() }

  /// The judge of a standard, for the premises where edits go unless others are given.
  func evaluator(for pack: RulePack, premises: Premises? = nil) -> Evaluator {
    let premises = premises ?? workspace.premises
    let own = premises.readings.filter { pack.readings[$0.key] != nil }
    return Evaluator(
      pack: pack,
      profile: premises.profile,
      asOf: premises.asOf ?? surroundings.today(),
      readings: Dictionary(uniqueKeysWithValues: own.map { ($0.key, $0.value) }),
      pairingWishes: workspace.pairings,
    )
  }

  /// The planner of a standard.
  func advisor(for pack: RulePack, premises: Premises? = nil) -> Advisor {
    Advisor(
      evaluator: evaluator(for: pack, premises: premises),
      preferences: workspace.preferences,
      elsewhere: packs.filter { $0.id != pack.id }.map { evaluator(for: $0, premises: premises) },
      isCancelled: surroundings.isCancelled,
    )
  }

  /// The pathways aimed at: those set by `目标`, else the nearest regular one.
  var targets: [PathwayChoice] {
    let chosen = chosenTargets
    return chosen.isEmpty ? inferredTarget.map { [$0] } ?? [] : chosen
  }

  /// The pathways set by `目标`, as far as they are of a standard in view.
  var chosenTargets: [PathwayChoice] {
    let all = packsInView.flatMap(\.choices)
    return workspace.targets.compactMap { id in all.first { $0.pathway.id == id } }
  }

  /// The regular pathway with the least missing, of the level above the highest title held; one
  /// whose filing period is over only when there is no other.
  ///
  /// Judged on the scenario itself, so that the target stays the same in its branches.
  var inferredTarget: PathwayChoice? {
    let regular = packsInView.flatMap(\.choices).filter { $0.pathway.kind == "regular" }
    func rank(_ choice: PathwayChoice) -> Int {
      PathwayWords.rank(ofLevel: choice.pathway.level) ?? 0
    }
    let held = highestLevelHeld(in: workspace.base.profile)
    var above = regular.filter { rank($0) > held }
    let open = above.filter { !isClosed($0, in: workspace.base) }
    if !open.isEmpty { above = open }
    guard let next = above.map(rank).min() else { return regular.max { rank($0) < rank($1) } }
    let candidates = above.filter { rank($0) == next }
    guard candidates.count > 1 else { return candidates.first }
    let distances = candidates.map { choice in
      evaluator(for: choice.pack, premises: workspace.base).verdict(on: choice.pathway).finding
        .deciding(.unmet).count
    }
    return zip(candidates, distances).min { $0.1 < $1.1 }?.0
  }

  /// Whether the filing period of a pathway is over for good.
  private func isClosed(_ choice: PathwayChoice, in premises: Premises) -> Bool {
    // No fact of the profile moves the calendar.
    var empty = premises
    empty.profile = Profile()
    return evaluator(for: choice.pack, premises: empty).verdict(on: choice.pathway).closure != nil
  }

  private func highestLevelHeld(in profile: Profile) -> Int {
    (profile.records("titles") ?? []).compactMap { $0.word("level") }
      .compactMap(PathwayWords.rank(ofLevel:)).max() ?? -1
  }

  /// The pathways that the arguments of a command name; the targets when there are none.
  ///
  /// - Parameter words: those of the arguments that are to name pathways; all when nil.
  func choices(
    named words: [Token]? = nil,
    for invocation: Invocation,
  ) -> Result<[PathwayChoice], ShellFault> {
    let words = words ?? Array(invocation.arguments)
    guard !words.isEmpty else { return .success(targets) }
    let selector = PathwaySelector(packs: packsInView, otherWords: invocation.command.keywords)
    return selector.choices(named: words).mapError { fault in
      ShellFault(diagnostic(fault.message, at: fault.token.range, in: invocation.line))
    }
  }
}
