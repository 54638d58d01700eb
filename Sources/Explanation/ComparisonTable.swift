/// Branches or scenarios side by side (比较): a row a pathway, a column a branch.
package struct ComparisonTable: Sendable {
  /// One branch or scenario.
  package struct Column: Sendable {
    /// The name over it.
    package var name: String
    /// Where its pathways stand.
    package var summaries: [PathwaySummary]

    /// A column.
    package init(name: String, summaries: [PathwaySummary]) {
      self.name = name
      self.summaries = summaries
    }
  }

  /// The columns, in the order in which they are shown.
  package var columns: [Column]

  /// A comparison.
  package init(_ columns: [Column]) {
    self.columns = columns
  }

  /// The table laid out for a style; pathways in the order of their first appearance.
  package func lines(_ style: TextStyle) -> [String] {
    var page = Page(style)
    page.add(table)
    return page.lines
  }

  var table: Table {
    var pathways: [(id: String, label: String)] = []
    for summary in columns.flatMap(\.summaries)
    where !pathways.contains(where: { $0.id == summary.pathway }) {
      pathways.append((summary.pathway, summary.label))
    }
    return Table(
      header: ["途径"] + columns.map(\.name),
      rows: pathways.map { pathway in
        [pathway.label]
          + columns.map { column in
            column.summaries.first { $0.pathway == pathway.id }.map(cell) ?? "—"
          }
      },
    )
  }

  private func cell(_ summary: PathwaySummary) -> String {
    let mark = Wording.mark(summary.standing)
    let day = summary.earliest.map { " \($0)\(summary.needsPlan ? "（须补救）" : "")" } ?? ""
    return "\(mark) \(summary.brief)\(day)"
  }
}
