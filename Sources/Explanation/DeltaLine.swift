import RuleModel

/// One line after an edit: what moved for a pathway, or that nothing did and why.
package enum DeltaLine {
  /// 青海·金融经济 正高级 正常晋升：差 3 项 → 差 2 项；最早 2027-12-01.
  ///
  /// `reason` is said when nothing moved, such as why a new achievement does not count; without it
  /// the clauses that still decide are named.
  package static func text(
    from before: PathwaySummary,
    to after: PathwaySummary,
    reason: String? = nil,
  ) -> String {
    let moves = moves(from: before, to: after)
    if moves.isEmpty { return "\(after.label)：\(unchanged(after, reason))" }
    var parts = moves
    if after.earliest == before.earliest, after.earliest != nil { parts.append(after.opening) }
    return "\(after.label)：\(parts.joined(separator: "；"))"
  }

  private static func moves(from before: PathwaySummary, to after: PathwaySummary) -> [String] {
    var moves: [String] = []
    if before.standing != after.standing || before.brief != after.brief {
      moves.append("\(before.brief) → \(after.brief)")
    }
    // Progress inside a clause that still decides is worth telling too.
    let known = before.missing + before.unknown
    for now in after.missing + after.unknown {
      guard let then = known.first(where: { $0.clause == now.clause }), then.have != now.have
      else { continue }
      moves.append("\(now.clause) 有\(then.have ?? "？") → 有\(now.have ?? "？")")
    }
    let settled = settled(from: before, to: after)
    if moves.isEmpty, !settled.isEmpty { moves.append(settled) }
    if before.earliest != after.earliest {
      if let earlier = before.earliest, after.earliest != nil {
        moves.append("最早 \(earlier) → \(after.opening.dropFirst(3))")
      } else {
        moves.append(after.opening)
      }
    }
    return moves
  }

  /// As many clauses decide as before, but others.
  private static func settled(
    from before: PathwaySummary,
    to after: PathwaySummary,
  ) -> String {
    func gone(_ old: [ClauseID], _ new: [ClauseID]) -> [ClauseID] {
      old.filter { !new.contains($0) }
    }
    let old = before.missing.map(\.clause) + before.unknown.map(\.clause)
    let new = after.missing.map(\.clause) + after.unknown.map(\.clause)
    var parts: [String] = []
    // What no longer decides need not be met: a finer part may decide instead.
    let reviewed = gone(after.review, before.review)
    let fewer = gone(gone(old, new), reviewed)
    if !fewer.isEmpty { parts.append("缺口少了 \(Wording.list(fewer))") }
    if !gone(new, old).isEmpty { parts.append("缺口多了 \(Wording.list(gone(new, old)))") }
    if !reviewed.isEmpty { parts.append("改由评委会判断 \(Wording.list(reviewed))") }
    let judged = gone(before.review, after.review)
    if !judged.isEmpty { parts.append("不再待评委会判断 \(Wording.list(judged))") }
    return parts.joined(separator: "，")
  }

  private static func unchanged(_ summary: PathwaySummary, _ reason: String?) -> String {
    if let reason { return "结论不变（\(summary.brief)）：\(reason)" }
    switch summary.standing {
    case .met, .review: return "结论不变：符合申报条件"
    case .unknown:
      return "结论不变：仍未知 \(brief(summary.unknown))"
    case .unmet: return "结论不变：仍差 \(brief(summary.missing))"
    }
  }

  /// The first few clauses, so that the line stays one.
  private static func brief(_ deciding: [PathwaySummary.Deciding]) -> String {
    let shown = Wording.list(deciding.prefix(3).map(\.clause))
    return deciding.count > 3 ? "\(shown) 等 \(deciding.count) 条" : shown
  }
}
