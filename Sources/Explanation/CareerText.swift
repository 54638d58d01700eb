package import Advice
import OrderedCollections
package import RuleModel

/// A whole career (生涯): the reviews one after the other, and why each.
package struct CareerText: OutlinedText {
  /// The answer of the search.
  package var report: CareerReport
  /// The words of each standard.
  package var wordings: [Wording]
  /// The first day of the career.
  package var asOf: CalendarDay

  /// A text of a career.
  package init(_ report: CareerReport, _ wordings: [Wording], asOf: CalendarDay) {
    self.report = report
    self.wordings = wordings
    self.asOf = asOf
  }

  package var outline: Outline {
    var outline = Outline()
    outline.heading("生涯：从 \(asOf) 到\(Wording.level(report.terms.level))（\(scope)）")
    if report.alreadyHeld {
      outline.add("已持有目标职称。")
      return outline
    }
    guard let earliest = report.earliest else {
      addObstacles(&outline)
      return outline
    }
    outline.append(block(earliest, "最早的路线"))
    if let cheapest = report.cheapest {
      if cheapest.isSame(as: earliest) {
        outline.add("最省力的路线与此相同。")
      } else {
        outline.append(block(cheapest, "最省力的路线"))
      }
    }
    outline.add(
      "推演了 \(report.explored) 个阶段\(report.isComplete ? "" : "后提前停止，可能还有更好的路线")；"
        + "职称日期按申报后 \(report.terms.reviewMonths) 个月设想，评审须通过。"
    )
    return outline
  }

  private var scope: String {
    let names = wordings.filter { report.terms.standards.contains($0.pack.id) }
    return names.isEmpty ? "任一标准" : names.map(\.pack.shortName).joined(separator: "、")
  }

  private func addObstacles(_ outline: inout Outline) {
    outline.add(
      report.isComplete
        ? "没有可行的路线。" : "没有找到路线（推演了 \(report.explored) 个阶段，提前停止）。"
    )
    for obstacle in report.obstacles {
      guard let wording = wording(of: obstacle.standard) else { continue }
      outline.add("\(wording.fullPathway(obstacle.pathway))：", .bullet)
      outline.append(wording.because(obstacle.impossible), depth: 1)
    }
  }

  private func block(_ route: CareerRoute, _ title: String) -> Outline {
    var outline = Outline()
    outline.add(
      "\(Wording.tag(.planned))\(title)：\(route.day) 取得，\(route.reviews.count) 次评审，"
        + "新增 \(route.count) 项，工作量 \(route.effort)"
    )
    for (index, review) in route.reviews.enumerated() {
      guard let wording = wording(of: review.standard) else { continue }
      outline.add(
        "\(wording.fullPathway(review.pathway))：\(review.filing) 申报，\(review.granted) 取得职称",
        .number(index + 1),
        depth: 1
      )
      for remark in remarks(review, wording) { outline.add(remark, .bullet, depth: 2) }
    }
    return outline
  }

  private func remarks(_ review: CareerReview, _ wording: Wording) -> [String] {
    var remarks: [String] = []
    let eve = review.opens.adding(days: -1)
    for remedy in review.plan?.remedies ?? [] {
      remarks.append(wording.remedyLine(remedy, today: eve))
    }
    if let window = review.window { remarks.append("成果从 \(window) 起计") }
    let isHeld = !review.deciding.isEmpty
    if isHeld || review.filing != review.opens {
      let cause = isHeld ? "，由 \(Wording.list(review.deciding)) 决定" : ""
      let wait = review.filing == review.opens ? "" : "；等到申报日 \(review.filing)"
      remarks.append("\(review.opens) 起符合\(cause)\(wait)")
    }
    if !review.spent.isEmpty { remarks.append("用去成果 \(review.spent.joined(separator: "、"))") }
    let others = review.passedOver.prefix(2).compactMap { other -> String? in
      guard let words = wordings.first(where: { $0.pack.knows(other.pathway) }) else { return nil }
      return "\(words.fullPathway(other.pathway))（\(other.filing) 申报，工作量 \(other.effort)）"
    }
    if !others.isEmpty { remarks.append("未选：\(others.joined(separator: "、"))") }
    return remarks
  }

  private func wording(of standard: String) -> Wording? {
    wordings.first { $0.pack.id == standard }
  }
}

extension RulePack {
  /// Whether a pathway is one of its own.
  fileprivate func knows(_ pathway: String) -> Bool {
    pathways.values.contains { $0.id == pathway }
  }
}
