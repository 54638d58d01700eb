package import RuleModel

/// What is expected of the best plan toward a pathway; what is nil is not asked.
package struct ExpectedPlan: Hashable, Sendable {
  /// By what plans are compared: `count`, `date` or `effort`; nil means `count`.
  package var order: String?
  /// New things to achieve or obtain; 0 also when no plan is needed.
  package var count: Int?
  /// Σ effort.
  package var effort: Int?
  /// The day the pathway opens.
  package var day: CalendarDay?
  /// The kinds of its remedies, each as often as it occurs; order does not count.
  package var kinds: [String]?
  /// The clauses its remedies serve, each once; order does not count.
  package var clauses: [ClauseID]?

  /// Nothing is asked as yet.
  package init() {}
}
