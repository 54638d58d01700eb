package import OrderedCollections
package import RuleModel

/// What a verdict rests on: the facts, the day and the readings.
package struct Premises: Hashable, Sendable {
  /// The applicant.
  package var profile: Profile
  /// The day of the facts; nil means today.
  package var asOf: CalendarDay?
  /// The readings switched away from their defaults, in the order in which they were switched.
  package var readings: OrderedDictionary<ReadingID, String>

  /// Nothing known, today, default readings, unless given.
  package init(
    profile: Profile = Profile(),
    asOf: CalendarDay? = nil,
    readings: OrderedDictionary<ReadingID, String> = [:],
  ) {
    self.profile = profile
    self.asOf = asOf
    self.readings = readings
  }
}
