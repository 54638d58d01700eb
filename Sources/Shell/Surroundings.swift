package import RuleModel

/// What a session needs from outside: the standards, the files, today's date.
///
/// A session reads no clock and no disk itself, so that the same lines give the same replies.
package struct Surroundings: Sendable {
  /// The standards that can be judged, in the order in which they are listed; asked for when the
  /// first command needs them, so that the prompt does not wait for them.
  package var packs: @Sendable () -> [RulePack]
  /// The way to scenarios, exports and the journal.
  package var files: FileAccess
  /// Today.
  package var today: @Sendable () -> CalendarDay
  /// Asked now and then by long searches; true stops them with the best found.
  package var isCancelled: @Sendable () -> Bool

  /// The world of a session.
  package init(
    packs: @escaping @Sendable () -> [RulePack],
    files: FileAccess,
    today: @escaping @Sendable () -> CalendarDay,
    isCancelled: @escaping @Sendable () -> Bool = { false },
  ) {
    self.packs = packs
    self.files = files
    self.today = today
    self.isCancelled = isCancelled
  }
}
