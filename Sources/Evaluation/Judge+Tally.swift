import RuleModel

extension Judge {
  /// The finding for one limb: how well each achievement of a fitting kind serves each need.
  ///
  /// Its standing supposes that the limb may use every achievement; the tally settles who gets
  /// what.
  func limbFinding(_ needs: [AchievementNeed]) -> Finding {
    let total = needs.reduce(0) { $0 + $1.units }
    guard let all = achievements.achievements else {
      return Finding(
        standing: .unknown,
        basis: .limb(LimbBasis(needs: needs, candidates: [])),
        need: .count(total, unit: "项"),
        causes: [Cause(FactReference(family: "achievements"), .missing)],
      )
    }
    var candidates: [LimbBasis.Candidate] = []
    for (needIndex, need) in needs.enumerated() {
      for (index, achievement) in all.enumerated() where need.kinds.contains(achievement.kind) {
        let fit = candidateOutcome(achievement, for: need)
        candidates.append(
          LimbBasis.Candidate(
            achievement: index,
            need: needIndex,
            standing: fit.standing,
            causes: fit.causes
          )
        )
      }
    }
    let limb = LimbBasis(needs: needs, candidates: candidates)
    let standing = Standing.allCases.last { level in
      level == .unmet || limb.served(at: level, exclusive: achievements.exclusive) == total
    }
    if isBrief { return Finding(standing: standing ?? .unmet, basis: .limb(limb)) }
    let have = limb.served(at: .review, exclusive: achievements.exclusive)
    return Finding(
      standing: standing ?? .unmet,
      basis: .limb(limb),
      need: .count(total, unit: "项"),
      have: .count(have, unit: "项"),
      shortfall: have < total ? .count(total - have, unit: "项") : nil,
    )
  }

  private func candidateOutcome(
    _ achievement: FilteredAchievements.Achievement,
    for need: AchievementNeed,
  ) -> Outcome {
    let subject = achievement.subject
    var whole = achievement.outcome
    if isSettled(whole.standing, at: .unmet) { return whole }
    whole.and(outcome(of: need.condition, on: subject, in: Self.achievementFamily))
    if let since = need.since {
      whole.and(outcome(of: .since(since), on: subject.record["date"], at: subject.at("date")))
    }
    return whole
  }

  /// The finding for enough distinct items, under the best assignment of achievements.
  func tallyFinding(_ tally: Tally) -> Finding {
    let items = tally.items.map { item in
      (item: item, limbs: item.limbs.map { clauseFinding($0) })
    }
    let exclusive = tally.perWork ? exclusiveByWork() : achievements.exclusive
    let problem = AssignmentProblem(
      items: items.map { item, limbs in
        AssignmentProblem.Item(item: item, limbs: limbs.map { allowed($0, for: item) })
      },
      exclusive: exclusive,
    )
    if isBrief { return Finding(standing: standing(of: tally, in: problem), basis: .all) }
    let solutions = [Standing.met, .review, .unknown].map { ($0, problem.best(at: $0)) }
    let reached = solutions.first { $0.1.points >= tally.count }
    let points = solutions[1].1.points
    // Of achievements that nothing is known of there may be enough.
    let isOpen = achievements.achievements == nil
    let possible = isOpen ? max(tally.count, solutions[2].1.points) : solutions[2].1.points
    let missing = Cause(FactReference(family: "achievements"), .missing)
    let shown = reached?.1 ?? solutions[1].1
    let children = zip(items, problem.items).map { entry, allowed in
      itemFinding(entry.item, allowed.limbs, pairings: shown.pairings)
    }
    return Finding(
      standing: reached?.0 ?? (isOpen ? .unknown : .unmet),
      basis: .tally(
        TallyBasis(
          tally: tally,
          points: points,
          possiblePoints: possible,
          pairings: shown.pairings,
          exclusive: exclusive,
        )
      ),
      need: .count(tally.count, unit: "项"),
      have: .count(points, unit: "项"),
      shortfall: points < tally.count ? .count(tally.count - points, unit: "项") : nil,
      causes: reached == nil && isOpen
        ? [missing] : doubts(about: shown.pairings, in: problem),
      children: children,
    )
  }

  private func standing(of tally: Tally, in problem: AssignmentProblem) -> Standing {
    let reached = [Standing.met, .review, .unknown].first {
      problem.best(at: $0).points >= tally.count
    }
    return reached ?? (achievements.achievements == nil ? .unknown : .unmet)
  }

  /// What is not known of the achievements that the shown assignment relies on.
  private func doubts(about pairings: [Pairing], in problem: AssignmentProblem) -> [Cause] {
    let limbs = problem.items.flatMap(\.limbs)
    return pairings.flatMap { pairing -> [Cause] in
      guard let basis = limbs.first(where: { $0.clause == pairing.limb })?.limb else { return [] }
      let uses = basis.candidates.filter { $0.achievement == pairing.achievement }
      return uses.max { $0.standing < $1.standing }.map { $0.standing < .met ? $0.causes : [] }
        ?? []
    }
  }

  private func itemFinding(
    _ item: TallyItem,
    _ limbs: [Finding],
    pairings: [Pairing],
  ) -> Finding {
    let used = pairings.filter { $0.item == item.id }
    return Finding(
      clause: item.id,
      standing: .any(limbs.map(\.standing)),
      basis: .item(item),
      causes: used.map {
        Cause(achievementReference($0.achievement), .supports)
      },
      children: limbs,
    )
  }

  private func achievementReference(_ index: Int) -> FactReference {
    achievements.achievements?[index].subject.reference
      ?? FactReference(family: "achievements", index: index)
  }

  /// A limb without the candidates that the user pinned elsewhere or forbade here.
  private func allowed(_ limb: Finding, for item: TallyItem) -> Finding {
    let wishes = evaluator.pairingWishes
    guard !wishes.pinned.isEmpty || !wishes.forbidden.isEmpty,
      var basis = limb.limb, let clause = limb.clause
    else { return limb }
    basis.candidates.removeAll { candidate in
      guard let id = achievementReference(candidate.achievement).id else { return false }
      let here: Set<ClauseID> = [item.id, clause]
      if let pinned = wishes.pinned[id], !here.contains(pinned) { return true }
      return !(wishes.forbidden[id] ?? []).isDisjoint(with: here)
    }
    return limb.replacing(limb: basis)
  }

  /// Exclusive groups when one underlying work may serve only one item (AM-66 strict).
  private func exclusiveByWork() -> [[Int]] {
    var members: [String: [Int]] = [:]
    for (index, achievement) in (achievements.achievements ?? []).enumerated() {
      let record = achievement.subject.record
      for key in Set([record.text("work"), record.text("forWork"), record.text("id")]) {
        if let key { members[key, default: []].append(index) }
      }
    }
    return achievements.exclusive
      + members.values.filter { $0.count > 1 }.sorted { $0.lexicographicallyPrecedes($1) }
  }
}
