package import RuleModel

/// A standard judged plainly and slowly from its inventory of clauses, sharing nothing with the
/// packs and the engine but the words of a profile.
package protocol NaiveStandard: Sendable {
  /// The standard's id, such as `qh-finecon`.
  static var id: String { get }

  /// Judges every pathway of the standard under the default readings.
  static func judge(_ profile: Profile, asOf: CalendarDay) -> NaiveJudgement
}
