package import Evaluation
package import RuleModel

/// Why time alone will never open a pathway: its filing period is over, or was never convened.
package struct Closure: Hashable, Sendable {
  /// The clauses whose periods of the calendar exclude the day.
  package var clauses: [ClauseID]
  /// The last day on which it was open; nil when there never was one (TB-N0.s).
  package var ended: CalendarDay?

  /// A closure.
  package init(clauses: [ClauseID], ended: CalendarDay? = nil) {
    self.clauses = clauses
    self.ended = ended
  }
}

extension Verdict {
  /// Whether the periods that all have to hold leave no day from that of judgement on; nil when
  /// they do, or when there are none.
  package var closure: Closure? {
    let periods = finding.necessaryPeriods(within: nil)
    let from = periods.compactMap(\.from).max()
    guard let to = periods.compactMap(\.to).min() else { return nil }
    let isNever = from.map { $0 > to } ?? false
    guard isNever || to < day else { return nil }
    var clauses: [ClauseID] = []
    for period in periods where !period.contains(day) {
      if let clause = period.clause, !clauses.contains(clause) { clauses.append(clause) }
    }
    return Closure(clauses: clauses, ended: isNever ? nil : to)
  }
}

/// A period of the calendar that a verdict cannot do without.
private struct NecessaryPeriod {
  var clause: ClauseID?
  var from: CalendarDay?
  var to: CalendarDay?

  func contains(_ day: CalendarDay) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day <= $0 } ?? true)
  }
}

extension Finding {
  /// The periods on the way through conjunctions; those of a choice may be escaped.
  fileprivate func necessaryPeriods(within enclosing: ClauseID?) -> [NecessaryPeriod] {
    let here = clause ?? enclosing
    switch basis {
    case .period(let from, let to): return [NecessaryPeriod(clause: here, from: from, to: to)]
    case .all, .reading: return children.flatMap { $0.necessaryPeriods(within: here) }
    case .any, .atLeast, .satisfied, .judged, .attested, .outside, .flagged, .notice, .fact,
      .some, .none, .service, .assessments, .advance, .tally, .item, .limb:
      return []
    }
  }
}
