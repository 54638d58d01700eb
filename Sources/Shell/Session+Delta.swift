import Advice
import Evaluation
import Explanation
import Profiles
import RuleModel

extension Session {
  /// One line for each target: what an edit moved, or that nothing moved and why.
  mutating func deltaLines(from before: Workspace) -> [String] {
    let premises = before.premises
    // Another name, another branch with the same facts: nothing to tell.
    guard premises != workspace.premises || before.pairings != workspace.pairings else { return [] }
    var lines: [String] = []
    for target in targets {
      let old = summary(of: target, in: before, premises: before.premises)
      let new = summary(of: target, in: workspace, premises: workspace.premises)
      let reason = idleAchievementReason(target, since: premises)
      let line = DeltaLine.text(from: old, to: new, reason: reason)
      lines += TextLayout.wrapped(line, width: style.width, hanging: 2)
    }
    return lines
  }

  /// Where a pathway stands under premises of a workspace, the soonest plan included.
  mutating func summary(
    of choice: PathwayChoice,
    in workspace: Workspace,
    premises: Premises,
  ) -> PathwaySummary {
    let key = SummaryCache.Key(
      pathway: choice.pathway.id,
      premises: premises,
      pairings: workspace.pairings,
      preferences: workspace.preferences,
      today: surroundings.today(),
    )
    var asker = self
    asker.workspace = workspace
    return summaries.summary(for: key) {
      PathwaySummary(
        asker.advisor(for: choice.pack, premises: premises).opening(of: choice.pathway),
        asker.wording(for: choice.pack, premises: premises),
      )
    }
  }

  /// Where a pathway stands under premises, as far as time alone goes.
  func summary(of choice: PathwayChoice, premises: Premises) -> PathwaySummary {
    let advisor = advisor(for: choice.pack, premises: premises)
    return PathwaySummary(
      advisor.opening(of: choice.pathway, withPlans: false),
      wording(for: choice.pack, premises: premises),
    )
  }

  /// Where the targets stand under premises, a line each.
  func summaryLines(of premises: Premises) -> [String] {
    targets.map { target in
      let summary = summary(of: target, premises: premises)
      return "\(Wording.mark(summary.standing)) \(summary.label)：\(summary.brief)"
    }
  }

  /// Why the achievements that an edit added or changed serve no item of a pathway; nil when one
  /// does, or none was touched.
  private func idleAchievementReason(_ target: PathwayChoice, since before: Premises) -> String? {
    let known = before.profile.records("achievements") ?? []
    let records = workspace.premises.profile.records("achievements") ?? []
    let touched = records.indices.filter { !known.contains(records[$0]) }
    guard let last = touched.last else { return nil }
    let finding = evaluator(for: target.pack).verdict(on: target.pathway).finding
    guard !finding.pairs(achievement: last) else { return nil }
    let wording = wording(for: target.pack)
    // The near miss with the least against it explains best.
    let candidates = finding.candidates(achievement: last)
    guard let best = candidates.filter({ !$0.causes.isEmpty }).max(by: { $0 < $1 }) else {
      return nil
    }
    return best.causes.prefix(2).map { wording.cause($0) }.joined(separator: "；")
  }
}

extension LimbBasis.Candidate {
  /// Orders candidates by how nearly they fit.
  fileprivate static func < (left: Self, right: Self) -> Bool {
    if left.standing != right.standing { return left.standing < right.standing }
    return left.causes.count > right.causes.count
  }
}

extension Finding {
  /// Whether the assignment uses an achievement.
  fileprivate func pairs(achievement: Int) -> Bool {
    if case .tally(let basis) = basis,
      basis.pairings.contains(where: { $0.achievement == achievement })
    {
      return true
    }
    return children.contains { $0.pairs(achievement: achievement) }
  }

  /// How an achievement fares with each limb that looked at it.
  fileprivate func candidates(achievement: Int) -> [LimbBasis.Candidate] {
    var found: [LimbBasis.Candidate] = []
    if case .limb(let basis) = basis {
      found = basis.candidates.filter { $0.achievement == achievement }
    }
    return found + children.flatMap { $0.candidates(achievement: achievement) }
  }
}
