package import Advice
import Evaluation
import RuleModel

/// What a verdict rests on (存疑): which achievements it needs, which it can spare, which serve
/// nothing.
package struct DoubtText: OutlinedText {
  /// The answer of the advisor for one pathway.
  package var report: DoubtReport
  /// Its words.
  package var wording: Wording

  /// A text of doubts.
  package init(_ report: DoubtReport, _ wording: Wording) {
    self.report = report
    self.wording = wording
  }

  package var outline: Outline {
    var outline = Outline()
    let pathway = wording.fullPathway(report.pathway)
    outline.heading("\(pathway)｜\(wording.conclusion(report.verdict))")
    guard !report.weights.isEmpty else {
      outline.add("档案里没有成果，无从存疑。")
      return outline
    }
    addPivotal(&outline)
    addPairs(&outline)
    addSpare(&outline)
    addUseless(&outline)
    if !report.isComplete { outline.add("提前停止：以上没有试完所有成对的成果。") }
    return outline
  }

  private func addPivotal(_ outline: inout Outline) {
    let pivotal = report.weights.filter { $0.role == .pivotal }
    guard !pivotal.isEmpty else {
      outline.add("任失一项成果，结论都不变。")
      return
    }
    outline.add("关键：失去即受影响")
    for weight in pivotal {
      guard let loss = weight.loss else { continue }
      let text = "\(wording.achievement(weight.achievement)) → \(wording.loss(loss))"
      outline.add(text, .standing(loss.standing), depth: 1)
    }
  }

  private func addPairs(_ outline: inout Outline) {
    guard !report.pairs.isEmpty else { return }
    outline.add("互为后备：同时失去才受影响")
    for pair in report.pairs {
      let both = "\(wording.achievement(pair.first)) 与 \(wording.achievement(pair.second))"
      outline.add("\(both) → \(wording.loss(pair.loss))", .standing(pair.loss.standing), depth: 1)
    }
  }

  private func addSpare(_ outline: inout Outline) {
    let spare = report.weights.filter { $0.role == .spare }
    guard !spare.isEmpty else { return }
    let names = spare.map { wording.achievement($0.achievement) }.joined(separator: "、")
    outline.add("备用：可计入，失去一项不受影响")
    outline.add(names, .bullet, depth: 1)
  }

  private func addUseless(_ outline: inout Outline) {
    let useless = report.weights.filter { $0.role == .useless }
    guard !useless.isEmpty else { return }
    outline.add("无用：本途径不计")
    for weight in useless {
      outline.add(
        "\(wording.achievement(weight.achievement))：\(wording.uselessness(weight))",
        .bullet,
        depth: 1
      )
    }
  }
}

extension Wording {
  /// A pathway after a loss: 不满足，差 1 项（QH-12.3.0b）.
  func loss(_ loss: DoubtReport.Loss) -> String {
    let lacking = loss.standing == .unmet ? "，差 \(loss.lacking) 项" : ""
    let clauses = loss.fails.isEmpty ? "" : "（\(Self.list(loss.fails))）"
    return Self.name(loss.standing) + lacking + clauses
  }

  /// Why an achievement serves nothing: the limb it misses by least.
  func uselessness(_ weight: DoubtReport.Weight) -> String {
    guard let nearest = weight.nearest else { return "没有任何一项收这类成果" }
    let why = nearest.causes.map { cause($0) }.joined(separator: "；")
    return "最接近 \(nearest.clause)" + (why.isEmpty ? "" : "，但\(why)")
  }
}
