import Evaluation
package import RuleModel

/// Every pathway of every standard for one profile (判定 全部): the open ones first, then the
/// nearest, closed ones last.
package struct OverviewTable: Sendable {
  /// Where each pathway stands, nearest first.
  package let summaries: [PathwaySummary]
  /// The day of judgement.
  package let day: CalendarDay

  /// A table; the order of the standards breaks ties only.
  package init(_ summaries: [PathwaySummary], day: CalendarDay) {
    self.summaries = summaries.enumerated()
      .sorted { ($0.element.distance, $0.offset) < ($1.element.distance, $1.offset) }
      .map(\.element)
    self.day = day
  }

  /// The table laid out for a style.
  package func lines(_ style: TextStyle) -> [String] {
    var page = Page(style)
    page.heading(title)
    page.add(table)
    page.add(legend)
    return page.lines
  }

  private static let clausesShown = 3

  var title: String {
    let open = summaries.count { $0.standing.isPassing }
    return "全部 \(summaries.count) 条申报途径，\(open) 条符合；判定日 \(day)"
  }

  var legend: String {
    "由近及远；最早：仅待时间即可申报之日，▷ 须先按方案补救，? 须先补充未知，— 无。"
  }

  var table: Table {
    Table(
      header: ["途径", "现在", "最早", "关键条款"],
      rows: summaries.map(row),
      flexible: 3,
    )
  }

  private func row(_ summary: PathwaySummary) -> [String] {
    [
      summary.label,
      "\(Wording.mark(summary.standing)) \(summary.brief)",
      earliest(summary),
      remark(summary),
    ]
  }

  private func earliest(_ summary: PathwaySummary) -> String {
    guard summary.closure == nil else { return "—" }
    let possible = summary.possible
    // Where facts that turn out well do as soon as any plan, facts are all that is wanting.
    if let day = summary.earliest, !summary.needsPlan || possible.map({ day < $0 }) ?? true {
      return "\(summary.needsPlan ? "▷" : "")\(day)"
    }
    return possible.map { "\(Wording.mark(.unknown))\($0)" } ?? "—"
  }

  private func remark(_ summary: PathwaySummary) -> String {
    if let closure = summary.closure { return Wording.closure(closure) }
    let clauses: [ClauseID]
    switch summary.standing {
    case .met: clauses = []
    case .review: return "评委会判断 \(summary.review.count) 项"
    case .unknown: clauses = summary.unknown.map(\.clause)
    case .unmet: clauses = summary.missing.map(\.clause)
    }
    return Wording.list(clauses, limit: Self.clausesShown)
  }
}

/// How far a pathway is away; the smaller is shown first.
private struct Distance: Comparable {
  /// A filing period that is over outweighs everything.
  let isClosed: Bool
  let isPassing: Bool
  /// Whether there is no day at all, although one was looked for.
  let isOutOfReach: Bool
  let lacking: Int
  let unknown: Int
  /// Nil days come last.
  let earliest: CalendarDay?
  let rank: Int

  static func < (left: Distance, right: Distance) -> Bool {
    if left.isClosed != right.isClosed { return right.isClosed }
    if left.isPassing != right.isPassing { return left.isPassing }
    // Of what is open the highest level comes first.
    if left.isPassing, left.rank != right.rank { return left.rank > right.rank }
    if left.isOutOfReach != right.isOutOfReach { return right.isOutOfReach }
    if left.lacking != right.lacking { return left.lacking < right.lacking }
    if left.unknown != right.unknown { return left.unknown < right.unknown }
    if left.earliest != right.earliest {
      guard let day = left.earliest else { return false }
      return right.earliest.map { day < $0 } ?? true
    }
    return left.rank > right.rank
  }
}

extension PathwaySummary {
  fileprivate var distance: Distance {
    Distance(
      isClosed: closure != nil,
      isPassing: standing.isPassing,
      isOutOfReach: earliest == nil && possible == nil,
      lacking: lacking,
      unknown: unknown.count,
      earliest: earliest,
      rank: rank,
    )
  }
}
