package import Evaluation
import RuleModel

/// What is missing (缺什么): the smallest unmet requirements with their distance, then the facts to
/// supply, then what the board judges in one line.
package struct GapReport: OutlinedText {
  /// The verdict.
  package var verdict: Verdict
  /// Its words.
  package var wording: Wording

  /// A report on the gaps of a verdict.
  package init(_ verdict: Verdict, _ wording: Wording) {
    self.verdict = verdict
    self.wording = wording
  }

  /// The smallest unmet requirements.
  var missing: [Finding] { verdict.finding.decidingFindings(.unmet) }

  /// What would decide the unknown ones, each fact once, with the clause that asks for it.
  var unknown: [(clause: Finding, facts: [Cause])] {
    var seen: [Cause] = []
    return verdict.finding.decidingFindings(.unknown).map { finding in
      let facts = finding.doubts.filter { !seen.contains($0) }
      seen += facts
      return (finding, facts)
    }
  }

  package var outline: Outline {
    var outline = Outline()
    outline.heading("\(wording.fullPathway(verdict.pathway))｜\(wording.conclusion(verdict))")
    outline.append(gaps)
    outline.append(doubts)
    let review = verdict.finding.deciding(.review)
    if !review.isEmpty {
      outline.add("由评委会判断 \(review.count) 项：\(Wording.list(review))", .standing(.review))
    }
    return outline
  }

  private var gaps: Outline {
    var outline = Outline()
    for finding in missing {
      outline.add(wording.line(finding), .standing(.unmet))
      var tree = FindingTree(wording, .gaps, hiding: verdict.finding.deciding(.review))
      tree.writeBody(of: finding, depth: 1)
      outline.append(tree.outline)
    }
    return outline
  }

  private var doubts: Outline {
    var outline = Outline()
    let unknown = unknown
    guard !unknown.isEmpty else { return outline }
    outline.add("补充下列事实后可判定：")
    for (finding, facts) in unknown {
      outline.add(wording.line(finding), .standing(.unknown))
      for fact in facts { outline.add(wording.cause(fact), .bullet, depth: 1) }
    }
    return outline
  }
}

extension Finding {
  /// The tally it is or wraps alone.
  var tally: (finding: Finding, basis: TallyBasis)? {
    if case .tally(let basis) = basis { return (self, basis) }
    return children.count == 1 ? children[0].tally : nil
  }
}
