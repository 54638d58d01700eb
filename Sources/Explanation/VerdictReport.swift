import Evaluation
import RuleModel

/// A verdict as a text tree (判定): the conclusion, what decided it down to the facts, what the
/// board judges, other readings, notices.
package struct VerdictReport: OutlinedText {
  /// The verdict and what belongs beside it.
  package var judged: JudgedPathway
  /// Its words.
  package var wording: Wording
  /// Whether branches that hold are opened too.
  package var showsAll: Bool
  /// How to open them, such as `--all 展开`; nil where nobody can, as on paper.
  package var hint: String?

  /// A report on a verdict.
  package init(
    _ judged: JudgedPathway,
    _ wording: Wording,
    showsAll: Bool = false,
    hint: String? = nil,
  ) {
    self.judged = judged
    self.wording = wording
    self.showsAll = showsAll
    self.hint = hint
  }

  var headline: String {
    let verdict = judged.verdict
    return "\(wording.fullPathway(verdict.pathway))｜\(wording.conclusion(verdict))"
  }

  /// What else one wants to know at once.
  private var days: String {
    var parts = ["判定日 \(judged.verdict.day)"]
    if let opening = judged.opening, !judged.verdict.standing.isPassing {
      if let day = opening.certain {
        parts.append("仅待时间 \(day) 可申报")
      } else if let day = opening.possible, day > judged.verdict.day {
        parts.append("若补充未知，\(day) 可申报")
      } else if opening.possible == nil {
        parts.append("仅待时间不会满足")
      }
    }
    return parts.joined(separator: "；")
  }

  package var outline: Outline {
    var outline = Outline()
    outline.heading(headline)
    outline.add(days)
    let parts = judged.verdict.finding.parts.filter { !$0.isNotice }
    var tree = FindingTree(wording, showsAll ? .full : .deciding, hiding: showsAll ? [] : reviewed)
    if showsAll {
      for part in parts { tree.write(part) }
    } else {
      for part in parts where part.standing < .review { tree.write(part) }
    }
    outline.append(tree.outline)
    if !showsAll {
      outline.append(review)
      let met = parts.count { $0.standing == .met }
      let hint = hint.map { "（\($0)）" } ?? ""
      if met > 0 { outline.add("已满足 \(met) 条\(hint)", .standing(.met)) }
      outline.append(tallies(in: parts))
    }
    for flip in judged.flips {
      outline.add(wording.flip(flip, from: judged.verdict.standing), .bullet)
    }
    for notice in notices { outline.add("提示：\(notice)", .bullet) }
    return outline
  }

  /// Every clause the board judges, one a line: never passed, never blocking, always listed.
  private var review: Outline {
    var tree = FindingTree(wording, .deciding)
    for finding in judged.verdict.finding.decidingFindings(.review) { tree.write(finding) }
    return tree.outline
  }

  private var reviewed: [ClauseID] {
    judged.verdict.finding.deciding(.review)
  }

  /// The assignment that carries a tally that holds.
  private func tallies(in parts: [Finding]) -> Outline {
    var outline = Outline()
    for (finding, basis) in parts.flatMap(\.carryingTallies)
    where finding.standing == .met && !basis.pairings.isEmpty {
      var tree = FindingTree(wording, .deciding)
      tree.writeTally(finding, basis, depth: 1)
      outline.add("成果的用法：", depth: 0)
      outline.append(tree.outline)
    }
    return outline
  }

  private var notices: [String] {
    judged.verdict.finding.carryingNotices.map { finding in
      let what = wording.subject(of: finding)
      guard let clause = finding.clause, wording.text(of: clause) != what else { return what }
      return "\(wording.brief(clause))（\(what)）"
    }
  }
}
