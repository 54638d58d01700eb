package import Advice
import Evaluation
import RuleModel

/// The exact values at which a verdict changes (临界), fact by fact.
package struct TippingText: OutlinedText {
  /// The answer of the advisor for one pathway.
  package var report: TippingReport
  /// Its words.
  package var wording: Wording

  /// A text of tipping points.
  package init(_ report: TippingReport, _ wording: Wording) {
    self.report = report
    self.wording = wording
  }

  package var outline: Outline {
    var outline = Outline()
    let pathway = wording.fullPathway(report.pathway)
    outline.heading("\(pathway)｜\(wording.conclusion(report.verdict))")
    if report.points.isEmpty, report.isComplete {
      outline.add("没有哪一个日期或数字单独变动就能改变结论。")
    }
    for point in report.points { add(point, &outline) }
    if !report.isComplete { outline.add("提前停止：以上没有看完所有事实。") }
    return outline
  }

  private func add(_ point: TippingPoint, _ outline: inout Outline) {
    outline.add("\(wording.fact(of: point))，现为 \(wording.value(point.value, at: point))", .bullet)
    for (edge, move) in zip([point.below, point.above], Self.moves(of: point)) {
      guard let edge else { continue }
      let value = wording.value(edge.value, at: point)
      let text = "\(move) \(value) → \(wording.edge(edge, of: report))"
      outline.add(text, .standing(edge.standing), depth: 1)
    }
  }
}

extension TippingText {
  /// What a lesser and a greater value are called: of ranks the first is the highest.
  private static func moves(of point: TippingPoint) -> [String] {
    if case .day = point.value { return ["提前到", "推迟到"] }
    return point.fact.attribute?.hasSuffix("rank") == true ? ["升到", "降到"] : ["降到", "升到"]
  }
}

extension Wording {
  /// The fact of a tipping point, with the year of a yearly figure or the number of a spell.
  func fact(of point: TippingPoint) -> String {
    switch point.part {
    case .whole: reference(point.fact)
    case .year(let year): "\(reference(point.fact))（\(year) 年）"
    case .spell(let index): "\(reference(point.fact))（第 \(index + 1) 段）"
    }
  }

  func value(_ value: FactValue, at point: TippingPoint) -> String {
    self.value(value, of: Self.attribute(of: point.fact))
  }

  /// The verdict past an edge, with the clauses that decide it; of a verdict that stays unmet those
  /// that are lacking no more, anew, or by another number.
  func edge(_ edge: TippingPoint.Edge, of report: TippingReport) -> String {
    if edge.standing.isPassing { return "符合申报条件" }
    let present = report.verdict.finding
    guard edge.standing == .unmet, present.standing == .unmet else {
      return Self.name(edge.standing) + "（\(Self.list(edge.deciding))）"
    }
    let before = present.deciding(.unmet)
    func change(of clause: ClauseID) -> Int {
      (edge.finding.first(on: clause)?.lacking ?? 0) - (present.first(on: clause)?.lacking ?? 0)
    }
    let kept = edge.deciding.filter(before.contains)
    let changes = [
      ("不再缺 ", before.filter { !edge.deciding.contains($0) }),
      ("又缺 ", edge.deciding.filter { !before.contains($0) }),
      ("少缺 ", kept.filter { change(of: $0) < 0 }), ("多缺 ", kept.filter { change(of: $0) > 0 }),
    ].filter { !$0.1.isEmpty }.map { $0 + Self.list($1) }
    return "差 \(edge.finding.lacking) 项（\(changes.joined(separator: "，"))）"
  }
}
