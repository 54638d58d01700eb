import OrderedCollections
package import RuleModel

/// Finds the pairs that show where the thresholds of a clause lie.
package struct PairSearch: Sendable {
  /// The most pairs told of one clause.
  package static let limit = 24
  /// In how many persons one threshold is looked for.
  private static let patience = 4
  private let catalog: WitnessCatalog
  private let mentions: Mentions

  /// A search in a pack.
  package init(_ pack: RulePack) {
    catalog = WitnessCatalog(pack)
    mentions = Mentions(pack)
  }

  /// The pairs of a clause: one for each threshold, or one for a plain yes or no when it has none;
  /// under the readings in force by default unless only another option shows it.
  package func pairs(for clause: ClauseID) -> [WitnessPair] {
    let questions = catalog.questions(about: clause)
    for includesReadings in [false, true] {
      let search = SeedSearch(pack: catalog.pack, includesReadings: includesReadings, limit: 100)
      let seeds = questions.prefix(4).flatMap { search.seeds(for: $0) }
      // What a filter drops may be said by a fact that is left out otherwise.
      let isFilter = catalog.pack.clauses[clause]?.body.isFilter ?? false
      let units = pairs(clause, among: seeds) { $0.isUnit || isFilter }
      if !units.isEmpty { return units }
      let others = pairs(clause, among: seeds) { !$0.isUnit }
      if !others.isEmpty { return Array(others.prefix(2)) }
    }
    return []
  }

  private func pairs(
    _ clause: ClauseID,
    among seeds: [WitnessSeed],
    where isWanted: (WitnessStep) -> Bool,
  ) -> [WitnessPair] {
    var found: OrderedDictionary<String, WitnessPair> = [:]
    var looks: [String: Int] = [:]
    for seed in seeds {
      for step in seed.steps(mentioning: seed.isOfFilter ? mentions : nil) where isWanted(step) {
        let key = Self.threshold(of: step, isFromPassing: seed.standing.isPassing)
        if let known = found[key], known.failing.standing == .unmet { continue }
        // What decides nothing in several persons decides nothing.
        guard looks[key, default: 0] < Self.patience else { continue }
        looks[key, default: 0] += 1
        guard let after = seed.standing(in: catalog.pack, after: step),
          after.isPassing != seed.standing.isPassing
        else { continue }
        if found[key] != nil, min(after, seed.standing) != .unmet { continue }
        found[key] = pair(clause, seed, step, after)
      }
    }
    return found.values.prefix(Self.limit).map { sharpened($0) }
  }

  private func pair(
    _ clause: ClauseID,
    _ seed: WitnessSeed,
    _ step: WitnessStep,
    _ after: Standing,
  ) -> WitnessPair {
    let (profile, day) = step.applied(to: seed.profile, on: seed.day)
    let origin = WitnessPair.Side(profile: seed.profile, day: seed.day, standing: seed.standing)
    let other = WitnessPair.Side(profile: profile, day: day, standing: after)
    let isFromPassing = seed.standing.isPassing
    return WitnessPair(
      clause: clause,
      question: seed.question,
      readings: seed.readings,
      passing: isFromPassing ? origin : other,
      failing: isFromPassing ? other : origin,
      step: step,
      isFromPassing: isFromPassing,
    )
  }

  /// The pair with a fact stated that both leave out, when that turns a doubt into a refusal:
  /// whether someone ranked sixth counts hangs on the role they had.
  private func sharpened(_ pair: WitnessPair) -> WitnessPair {
    guard pair.failing.standing == .unknown, pair.isFromPassing,
      case .fact(let path, .number?, .number?) = pair.step.change
    else { return pair }
    let passing = pair.passing
    let beside = Neighbourhood(
      of: passing.profile,
      day: passing.day,
      declared: [],
      mentions: mentions,
    )
    for step in beside.steps {
      guard case .fact(let other, nil, _) = step.change, other.dropLast() == path.dropLast() else {
        continue
      }
      let (profile, day) = step.applied(to: passing.profile, on: passing.day)
      let (failing, failingDay) = pair.step.applied(to: profile, on: day)
      var sharp = pair
      sharp.passing = WitnessPair.Side(profile: profile, day: day, standing: .met)
      sharp.failing = WitnessPair.Side(profile: failing, day: failingDay, standing: .unmet)
      guard sharp.standing(of: sharp.failing, in: catalog.pack) == .unmet,
        let standing = sharp.standing(of: sharp.passing, in: catalog.pack), standing.isPassing
      else { continue }
      sharp.passing.standing = standing
      return sharp
    }
    return pair
  }

  /// What a step shows: where, and the value that still passes.
  private static func threshold(of step: WitnessStep, isFromPassing: Bool) -> String {
    switch step.change {
    case .day(let from, let to): "day \(isFromPassing ? from : to)"
    case .oneWork: "work"
    case .fact(let path, let from, let to):
      WitnessStep.words(path) + " \(Self.brief(isFromPassing ? from : to))"
    }
  }

  private static func brief(_ value: FactValue?) -> String {
    switch value {
    case nil, .absent?: ""
    case .word(let word)?, .text(let word)?: word
    case .words(let words)?: words.joined(separator: ",")
    case .flag(let flag)?: "\(flag)"
    case .number(let number)?: "\(number)"
    case .day(let day)?: "\(day)"
    case .yearly(let figures)?: "\(figures.count)"
    case .record(let record)?: record.word("kind") ?? record.word("level") ?? ""
    case .records(let records)?: "\(records.count)"
    }
  }
}

extension Clause.Body {
  fileprivate var isFilter: Bool {
    switch self {
    case .filter, .distinct: true
    case .requirement, .term, .semantics, .inert: false
    }
  }
}

extension WitnessSeed {
  fileprivate var isOfFilter: Bool {
    if case .filter = question.subject { true } else { false }
  }
}

extension WitnessStep {
  /// The keys of a way, without the positions in lists.
  package static func words(_ path: [Part]) -> String {
    path.compactMap { part -> String? in
      if case .key(let key) = part { key } else { nil }
    }.joined(separator: "/")
  }
}
