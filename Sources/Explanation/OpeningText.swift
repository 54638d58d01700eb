package import Advice
import Evaluation
import RuleModel

/// When each pathway opens (何时), as a table; as blocks where it does not fit.
package struct OpeningText: Sendable {
  /// One answer a pathway, all of one standard.
  package var reports: [OpeningReport]
  /// Its words.
  package var wording: Wording

  /// A text of openings.
  package init(_ reports: [OpeningReport], _ wording: Wording) {
    self.reports = reports
    self.wording = wording
  }

  /// The text laid out for a style.
  package func lines(_ style: TextStyle) -> [String] {
    var page = Page(style)
    page.heading(title)
    page.add(table)
    page.add("仅待时间：只靠时间推移，确定可申报之日；若补充未知：未知事实都有利时可申报之日。")
    return page.lines
  }

  var title: String {
    let day = reports.first.map { "，自 \($0.verdict.day) 看" } ?? ""
    return "\(wording.pack.shortName)：各途径何时可以申报\(day)"
  }

  var table: Table {
    Table(
      header: ["途径", "现在", "仅待时间", "若补充未知", "最早方案", "关键条款"],
      rows: reports.map(row),
      flexible: 5,
    )
  }

  private func row(_ report: OpeningReport) -> [String] {
    let verdict = report.verdict
    let conclusion = Wording.briefConclusion(
      verdict.standing,
      missing: verdict.finding.lacking,
      unknown: verdict.finding.deciding(.unknown).count,
    )
    let opensByTime = report.opening.certain != nil
    return [
      wording.pathway(report.pathway),
      "\(Wording.mark(verdict.standing)) \(conclusion)",
      report.opening.certain?.description ?? "—",
      report.opening.possible?.description ?? "—",
      opensByTime ? "不需要" : report.earliestPlan?.description ?? "无",
      Wording.list(report.deciding),
    ]
  }
}
