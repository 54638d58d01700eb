import Evaluation
import RuleModel

// What can be told of plans before a graph is made for them.
extension Strand {
  /// Whether a period that every plan needs is never open again: no fact moves the calendar.
  var isClosed: Bool {
    if case .period = now.basis {
      return firstDay(lasting: false, where: \.standing.isPassing) == nil
    }
    return fails { $0.isClosed }
  }

  /// Whether neither time nor any remedy makes a requirement hold; new achievements are taken to
  /// mend every lack of them.
  func isHopeless(_ source: RemedySource, within enclosing: ClauseID, lasting: Bool) -> Bool {
    if firstDay(lasting: lasting, where: \.standing.isPassing) == days[0] { return false }
    let clause = now.clause ?? enclosing
    switch now.basis {
    case .all, .reading, .advance, .any, .item, .atLeast:
      return fails { $0.isHopeless(source, within: clause, lasting: lasting) }
    case .tally, .limb: return false
    case .satisfied, .judged, .attested, .outside, .flagged, .notice, .period, .fact, .some, .none,
      .service, .assessments:
      return firstDay(lasting: lasting, where: \.standing.isPassing) == nil
        && source.remedies(for: now, clause: clause).isEmpty
    }
  }

  /// Whether a gate cannot open when some of its children cannot.
  private func fails(_ isLost: (Strand) -> Bool) -> Bool {
    switch now.basis {
    case .all, .reading, .advance: children.contains(where: isLost)
    case .any, .item: children.allSatisfy(isLost)
    case .atLeast(let count): children.count { !isLost($0) } < count
    case .satisfied, .judged, .attested, .outside, .flagged, .notice, .period, .fact, .some, .none,
      .service, .assessments, .tally, .limb:
      false
    }
  }
}
