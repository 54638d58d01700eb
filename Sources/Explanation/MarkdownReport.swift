package import Advice
package import Evaluation
import OrderedCollections
import RuleModel

/// Answers as Markdown, for papers and mails: the same words as the terminal's.
package enum MarkdownReport {
  /// The answer of `check`.
  package static func check(
    _ judged: [JudgedPathway],
    showsAll: Bool = false,
    _ wording: Wording,
  ) -> String {
    var text = title("申报条件判定：\(wording.pack.name)")
    for judged in judged {
      let report = VerdictReport(judged, wording, showsAll: showsAll)
      text += gap(after: text) + markdown(report.outline)
    }
    return text + gap(after: text) + footer(wording)
  }

  /// The answer of `gap`.
  package static func gap(_ verdicts: [Verdict], _ wording: Wording) -> String {
    var text = title("申报缺口：\(wording.pack.name)")
    for verdict in verdicts { text += markdown(GapReport(verdict, wording).outline) }
    return text + footer(wording)
  }

  /// The answer of `plan`.
  package static func plan(_ reports: [PlanReport], _ wording: Wording) -> String {
    var text = title("申报方案：\(wording.pack.name)")
    for report in reports {
      text += gap(after: text) + markdown(PlanText(report, wording).outline)
    }
    return text + gap(after: text) + footer(wording)
  }

  /// The answer of `when`.
  package static func when(_ reports: [OpeningReport], _ wording: Wording) -> String {
    let opening = OpeningText(reports, wording)
    return title(opening.title) + "\n" + markdown(opening.table) + "\n" + footer(wording)
  }

  /// The answer of `check` on every standard.
  package static func overview(_ overview: OverviewTable) -> String {
    title(overview.title) + "\n" + markdown(overview.table) + "\n\(escaped(overview.legend))\n"
  }

  /// The answer of `compare`.
  package static func comparison(_ comparison: ComparisonTable) -> String {
    title("情景比较") + "\n" + markdown(comparison.table)
  }

  /// The answer of `readings`.
  package static func readings(_ text: ReadingsText) -> String {
    title("口径：\(text.wording.pack.name)") + "\n" + markdown(text.outline)
  }

  /// The answer of `readings --matrix`.
  package static func matrix(_ matrices: [ReadingMatrix], _ wording: Wording) -> String {
    var text = title("口径与结论：\(wording.pack.name)")
    for matrix in matrices {
      let part = MatrixText(matrix, wording)
      text += gap(after: text) + "## \(escaped(part.title))\n\n"
      if !matrix.rows.isEmpty { text += markdown(part.table) + "\n" }
      text += markdown(part.remarks)
    }
    return text + gap(after: text) + footer(wording)
  }

  /// The answer of `plan --robust` for one pathway.
  package static func robust(_ report: RobustReport, _ wording: Wording) -> String {
    page("稳妥方案：\(wording.pack.name)", JointPlanText([wording]).outline(report), [wording])
  }

  /// The answer of `plan --together`.
  package static func combined(_ report: CombinedReport, _ wordings: [Wording]) -> String {
    page("兼顾方案", JointPlanText(wordings).outline(report), wordings)
  }

  /// The answer of `doubt`.
  package static func doubt(_ reports: [DoubtReport], _ wording: Wording) -> String {
    var outline = Outline()
    for report in reports { outline.append(DoubtText(report, wording).outline) }
    return page("存疑：\(wording.pack.name)", outline, [wording])
  }

  /// The answer of `tipping`.
  package static func tipping(_ reports: [TippingReport], _ wording: Wording) -> String {
    var outline = Outline()
    for report in reports { outline.append(TippingText(report, wording).outline) }
    return page("临界：\(wording.pack.name)", outline, [wording])
  }

  /// The answer of `career`.
  package static func career(_ text: CareerText) -> String {
    page("生涯", text.outline, text.wordings)
  }

  private static func page(_ heading: String, _ outline: Outline, _ wordings: [Wording]) -> String {
    let text = title(heading) + "\n" + markdown(outline)
    return text + gap(after: text) + wordings.map(footer).joined(separator: "\n")
  }

  private static func title(_ text: String) -> String {
    "# \(escaped(text))\n"
  }

  /// A blank line before what follows, unless there is one.
  private static func gap(after text: String) -> String {
    text.hasSuffix("\n\n") ? "" : "\n"
  }

  private static func footer(_ wording: Wording) -> String {
    let switched = wording.pack.readings.values.filter {
      wording.option(of: $0.id) != $0.defaultOption
    }.map { "\($0.id)=\(wording.option(of: $0.id))" }
    let readings = switched.isEmpty ? "默认口径" : "口径 \(switched.joined(separator: "、"))"
    return "---\n\n依据：\(escaped(wording.pack.document))，"
      + "\(escaped(readings))。结论只说申报条件，评审结果由评委会决定。\n"
  }

  private static func markdown(_ outline: Outline) -> String {
    var text = ""
    var isInList = false
    for line in outline.lines where !line.text.isEmpty {
      if line.isHeading {
        text += text.isEmpty || text.hasSuffix("\n\n") ? "" : "\n"
        text += "## \(escaped(line.text))\n\n"
        isInList = false
      } else if line.lead == .none, line.depth == 0 {
        text += "\(isInList ? "\n" : "")\(escaped(line.text))\n\n"
        isInList = false
      } else {
        let indent = Page.spaces(line.depth * 2)
        text += "\(indent)\(marker(line.lead))\(escaped(line.text))\n"
        isInList = true
      }
    }
    return text
  }

  private static func marker(_ lead: Outline.Lead) -> String {
    switch lead {
    case .none, .bullet: "- "
    case .standing: "- \(lead.text)"
    case .number: lead.text
    }
  }

  private static func markdown(_ table: Table) -> String {
    func row(_ cells: [String]) -> String {
      "| \(cells.map(escaped).joined(separator: " | ")) |\n"
    }
    let rule = "|\(String(repeating: " --- |", count: table.header.count))\n"
    return row(table.header) + rule + table.rows.map(row).joined()
  }

  /// The text with everything that Markdown or HTML would take as markup escaped.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~":
        result.append("\\")
        result.append(character)
      case "\n", "\r", "\r\n": result.append(" ")
      default: result.append(character)
      }
    }
    return result
  }
}
