package import RuleModel

/// A reading that is expected to change a verdict.
package struct ExpectedFlip: Hashable, Sendable {
  /// The reading.
  package var reading: ReadingID
  /// The option that changes it.
  package var option: String
  /// The standing it changes to; nil when any other will do.
  package var standing: Standing?

  /// A flip.
  package init(reading: ReadingID, option: String, standing: Standing? = nil) {
    self.reading = reading
    self.option = option
    self.standing = standing
  }
}
