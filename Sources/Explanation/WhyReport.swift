package import Evaluation
import OrderedCollections
package import RuleModel

/// One clause of a verdict in full (为何): its text, its finding, every branch and every fact.
package struct WhyReport: OutlinedText {
  /// The verdict.
  package var verdict: Verdict
  /// The clause asked about.
  package var clause: ClauseID
  /// Its words.
  package var wording: Wording
  /// The readings under which the clause would be judged differently.
  package var turns: [ClauseTurn]

  /// A report on one clause of a verdict.
  package init(
    _ clause: ClauseID,
    in verdict: Verdict,
    _ wording: Wording,
    turns: [ClauseTurn] = [],
  ) {
    self.clause = clause
    self.verdict = verdict
    self.wording = wording
    self.turns = turns
  }

  package var outline: Outline {
    var outline = Outline()
    guard let finding = verdict.finding.first(on: clause) else {
      outline.append(ClauseText(clause, wording).outline)
      outline.add("\(wording.fullPathway(verdict.pathway)) 的判定没有直接用到这一条。")
      return outline
    }
    outline.heading("\(wording.brief(clause))：\(Wording.name(finding.standing))")
    outline.add("\(wording.fullPathway(verdict.pathway))；判定日 \(verdict.day)")
    if let citation = wording.pack.clauses[clause]?.citation {
      outline.add("出处：\(Wording.document(citation.document))\(citation.locator)")
    }
    var tree = FindingTree(wording, .full)
    tree.write(finding)
    outline.append(tree.outline)
    let readings = wording.readings(touching: clause)
    for reading in readings {
      outline.add("口径 \(reading.id)=\(wording.option(of: reading.id))：\(reading.question)", .bullet)
    }
    for turn in turns {
      outline.add(wording.turn(turn, of: finding.standing, in: verdict), .bullet)
    }
    return outline
  }
}

extension Wording {
  /// The readings that say they touch a clause, in the order of the pack.
  func readings(touching clause: ClauseID) -> [Reading] {
    pack.readings.values.filter { $0.clauses.contains(clause) }
  }
}
