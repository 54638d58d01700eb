package import RuleModel

/// A fact that decided a finding, and how.
package struct Cause: Hashable, Sendable {
  /// The fact.
  package var fact: FactReference
  /// What it did.
  package var effect: Effect

  /// A cause.
  package init(_ fact: FactReference, _ effect: Effect) {
    self.fact = fact
    self.effect = effect
  }

  /// What a fact did to a finding.
  package enum Effect: Hashable, Sendable {
    /// It proves the clause.
    case supports
    /// Nothing is known of it: supplying it would decide the clause.
    case missing
    /// It is known to be absent.
    case absent
    /// It fails a test.
    case fails(AttributeTest)
    /// It is not dated closely enough (日期需精确到日).
    case coarse
    /// Its date lies before the window that opens on this day.
    case beforeWindow(CalendarDay)
    /// The day it would be counted from does not exist yet.
    case noAnchor(AnchorName)
    /// A filter clause excludes it.
    case excluded(by: ClauseID)
    /// A human judges it.
    case judged(String)
    /// An outside document decides it.
    case outside(String)
    /// It stands in the way (a sanction that runs, a bad assessment).
    case bars
    /// These calendar years have no fixed grade.
    case gaps([Int])
  }
}
