package import Advice
import Evaluation
import RuleModel

/// The exact values at which a verdict changes (临界), fact by fact.
package struct TippingText: Sendable {
  /// The answer of the advisor for one pathway.
  package var report: TippingReport
  /// Its words.
  package var wording: Wording

  /// A text of tipping points.
  package init(_ report: TippingReport, _ wording: Wording) {
    self.report = report
    self.wording = wording
  }

  /// The text laid out for a style.
  package func lines(_ style: TextStyle) -> [String] {
    var page = Page(style)
    page.add(outline)
    return page.lines
  }

  var outline: Outline {
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
    let isDate = if case .day = point.value { true } else { false }
    for (edge, move) in [
      (point.below, isDate ? "提前到" : "降到"), (point.above, isDate ? "推迟到" : "升到"),
    ] {
      guard let edge else { continue }
      let text = "\(move) \(wording.value(edge.value, at: point)) → \(wording.edge(edge))"
      outline.add(text, .standing(edge.standing), depth: 1)
    }
  }
}

extension Wording {
  /// The fact of a tipping point, with the year of a yearly figure.
  func fact(of point: TippingPoint) -> String {
    reference(point.fact) + (point.year.map { "（\($0) 年）" } ?? "")
  }

  func value(_ value: FactValue, at point: TippingPoint) -> String {
    self.value(value, of: Self.attribute(of: point.fact))
  }

  /// The verdict past an edge, with the clauses that decide it.
  func edge(_ edge: TippingPoint.Edge) -> String {
    let clauses = edge.deciding.isEmpty ? "" : "（\(Self.list(edge.deciding))）"
    return (edge.standing.isPassing ? "符合申报条件" : Self.name(edge.standing)) + clauses
  }
}
