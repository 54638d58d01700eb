import OrderedCollections
import RuleModel

/// The achievements of a profile after a pathway's filter clauses.
struct FilteredAchievements {
  struct Achievement {
    var subject: Subject
    var kind: String
    /// How well it passes every filter that concerns its kind.
    var outcome: Outcome
  }

  /// In the order of the profile; nil when nothing is known of achievements.
  var achievements: [Achievement]?
  /// Groups of positions of which only one may be used.
  var exclusive: [[Int]]
}

extension Judge {
  static let achievementFamily = Vocabulary.family("achievements")

  /// Applies the pathway's filter and distinct clauses.
  func filterAchievements() -> FilteredAchievements {
    guard let subjects = subjects(of: "achievements") else {
      return FilteredAchievements(achievements: nil, exclusive: [])
    }
    let filters = pathway.filters.compactMap { pack.clauses[$0] }
    var achievements = subjects.map { subject in
      let kind = subject.record.word("kind") ?? ""
      var whole = Outcome.met
      // What is dated later is not done yet, and stands in no other's way.
      if let date = subject.record["date"] {
        whole = outcome(of: .reached, on: date, at: subject.at("date"))
      }
      for clause in filters where !isSettled(whole.standing, at: .unmet) {
        whole.and(filterOutcome(of: clause, on: subject, kind: kind))
      }
      return FilteredAchievements.Achievement(subject: subject, kind: kind, outcome: whole)
    }
    var exclusive: [[Int]] = []
    for clause in filters {
      guard case .distinct(let rule) = clause.body else { continue }
      for group in groups(of: rule, in: achievements) {
        exclusive.append(group)
        dropLower(in: group, by: rule, clause: clause.id, &achievements)
      }
    }
    return FilteredAchievements(achievements: achievements, exclusive: exclusive)
  }

  private func filterOutcome(of clause: Clause, on subject: Subject, kind: String) -> Outcome {
    guard case .filter(let kinds, let condition) = clause.body,
      kinds.isEmpty || kinds.contains(kind)
    else { return .met }
    let outer = enclosing
    enclosing = clause.id
    defer { enclosing = outer }
    var found = outcome(of: condition, on: subject, in: Self.achievementFamily)
    if found.standing == .unmet, !isBrief {
      found.causes.append(Cause(subject.reference, .excluded(by: clause.id)))
    }
    return found
  }

  /// Positions that share a rule's key, two or more at a time.
  private func groups(
    of rule: Distinct,
    in achievements: [FilteredAchievements.Achievement],
  ) -> [[Int]] {
    var members: [[FactValue]: [Int]] = [:]
    for (index, achievement) in achievements.enumerated()
    where rule.kinds.contains(achievement.kind) && achievement.outcome.standing > .unmet {
      let key = rule.key.compactMap { achievement.subject.record[$0] }
      guard key.count == rule.key.count, !key.contains(.absent) else { continue }
      members[key, default: []].append(index)
    }
    return members.values.filter { $0.count > 1 }.sorted { $0[0] < $1[0] }
  }

  /// Of several awards for one result only the highest stays (QH-19b): what is surely lower than
  /// one that surely counts falls.
  private func dropLower(
    in group: [Int],
    by rule: Distinct,
    clause: ClauseID,
    _ achievements: inout [FilteredAchievements.Achievement],
  ) {
    guard !rule.keepHighest.isEmpty else { return }
    func rank(_ index: Int) -> [Int?] {
      let family = Self.achievementFamily
      return rule.keepHighest.map { path in
        let set = family?.attribute(at: path)?.type.wordSet
        return achievements[index].subject.record.word(path).flatMap { set?.rank(of: $0) }
      }
    }
    func isSurelyLower(_ one: [Int?], than other: [Int?]) -> Bool {
      for case (let mine, let theirs) in zip(one, other) where mine != theirs || mine == nil {
        guard let mine, let theirs else { return false }
        return mine < theirs
      }
      return false
    }
    let ranks = group.map { rank($0) }
    let counted = zip(group, ranks).filter { achievements[$0.0].outcome.standing == .met }
    for (index, rank) in zip(group, ranks)
    where counted.contains(where: { isSurelyLower(rank, than: $0.1) }) {
      let cause = Cause(achievements[index].subject.reference, .excluded(by: clause))
      achievements[index].outcome = Outcome(standing: .unmet, causes: [cause])
    }
  }
}
