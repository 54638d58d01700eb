import Evaluation
package import RuleModel

extension Advisor {
  /// Strikes each achievement, and each pair that no single loss explains, and tells which losses
  /// a pathway feels: a lower standing, or more that is lacking.
  package func doubts(on pathway: Pathway) -> DoubtReport {
    let verdict = evaluator.verdict(on: pathway)
    let uses = AchievementUses(verdict.finding)
    let count = evaluator.profile.records("achievements")?.count ?? 0
    var report = DoubtReport(
      pathway: pathway.id,
      verdict: verdict,
      weights: [],
      pairs: [],
      isComplete: true,
    )
    for achievement in 0..<count {
      let loss = loss(of: [achievement], on: pathway, from: verdict.finding)
      let serves = uses.serves(achievement)
      report.weights.append(
        DoubtReport.Weight(
          achievement: achievement,
          role: loss != nil ? .pivotal : serves ? .spare : .useless,
          loss: loss,
          nearest: serves || loss != nil ? nil : uses.nearest(to: achievement),
        )
      )
    }
    let spare = report.weights.filter { $0.role == .spare }.map(\.achievement)
    for (position, first) in spare.enumerated() {
      for second in spare[(position + 1)...] {
        guard !isCancelled() else {
          report.isComplete = false
          return report
        }
        guard let loss = loss(of: [first, second], on: pathway, from: verdict.finding) else {
          continue
        }
        report.pairs.append(DoubtReport.Pair(first: first, second: second, loss: loss))
      }
    }
    return report
  }

  /// What a pathway loses without some achievements; nil when it stands as before.
  private func loss(
    of achievements: Set<Int>,
    on pathway: Pathway,
    from before: Finding,
  ) -> DoubtReport.Loss? {
    var struck = evaluator
    struck.profile = evaluator.profile.striking(achievements)
    let after = struck.verdict(on: pathway).finding
    guard (after.standing, -after.lacking) < (before.standing, -before.lacking) else { return nil }
    return DoubtReport.Loss(
      standing: after.standing,
      lacking: after.lacking,
      fails: after.deciding(after.standing),
    )
  }
}

extension Profile {
  /// The profile without some achievements, named by position.
  package func striking(_ achievements: Set<Int>) -> Profile {
    guard let known = records("achievements"), !achievements.isEmpty else { return self }
    var result = self
    result.setRecords(
      known.indices.filter { !achievements.contains($0) }.map { known[$0] },
      of: "achievements",
    )
    return result
  }
}

/// How the limbs of a pathway look at each achievement.
struct AchievementUses {
  private var serving: Set<Int> = []
  private var misses: [Int: DoubtReport.NearestUse] = [:]

  init(_ finding: Finding) {
    collect(finding, within: nil)
  }

  /// Whether an achievement serves some limb, or might once it is known better.
  func serves(_ achievement: Int) -> Bool { serving.contains(achievement) }

  /// Those that do, by position.
  var all: [Int] { serving.sorted() }

  /// The limb it fails for the fewest reasons; nil when no limb looks at its kind.
  func nearest(to achievement: Int) -> DoubtReport.NearestUse? { misses[achievement] }

  private mutating func collect(_ finding: Finding, within enclosing: ClauseID?) {
    let clause = finding.clause ?? enclosing
    if case .limb(let limb) = finding.basis, let clause {
      for candidate in limb.candidates {
        if candidate.standing > .unmet {
          serving.insert(candidate.achievement)
        } else if candidate.causes.count
          < misses[candidate.achievement]?.causes.count ?? Int.max
        {
          misses[candidate.achievement] = DoubtReport.NearestUse(
            clause: clause,
            causes: candidate.causes
          )
        }
      }
    }
    for child in finding.children { collect(child, within: clause) }
  }
}
