package import RuleModel

/// Another reading under which a verdict changes.
package struct Flip: Hashable, Sendable {
  /// The reading.
  package var reading: ReadingID
  /// The option that changes it.
  package var option: String
  /// The standing under that option.
  package var standing: Standing
  /// The clauses on which it turns: those that decide the worse of the two verdicts and not the
  /// better.
  package var clauses: [ClauseID]

  /// A flip.
  package init(reading: ReadingID, option: String, standing: Standing, clauses: [ClauseID] = []) {
    self.reading = reading
    self.option = option
    self.standing = standing
    self.clauses = clauses
  }
}

/// Two readings that change a verdict only when both are switched.
package struct PairFlip: Hashable, Sendable {
  /// The one, in the order of the pack.
  package var first: Switch
  /// The other.
  package var second: Switch
  /// The standing under both.
  package var standing: Standing

  /// An option of a reading.
  package struct Switch: Hashable, Sendable {
    /// The reading.
    package var reading: ReadingID
    /// The option.
    package var option: String
  }
}
