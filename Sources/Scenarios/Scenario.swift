package import Advice
package import Evaluation
package import OrderedCollections
package import Profiles
package import RuleModel

/// A question with everything it rests on: an applicant, a day, a target, and what is expected of
/// the answer (情景).
///
/// A bare profile file is a scenario of which nothing but the profile is stated.
package struct Scenario: Sendable {
  /// The format version this program reads and writes.
  package static let formatVersion = 1

  /// A sentence that states the outcome; empty when there is none.
  package var name: String
  /// What it is about; empty when it is not said.
  package var about: String
  /// The day of the facts; nil means the day on which it is asked.
  package var asOf: CalendarDay?
  /// What is aimed at.
  package var target: ScenarioTarget
  /// The applicant.
  package var profile: Profile
  /// The file the profile comes from, as written, relative to the scenario's own; nil when the
  /// profile stands in the scenario.
  package var profileFrom: String?
  /// The readings switched away from their defaults, in the order in which they are written.
  package var readings: OrderedDictionary<ReadingID, String>
  /// Effort and lead times.
  package var preferences: PlanPreferences
  /// The user's say in which achievement serves which item.
  package var pairings: PairingWishes
  /// The what-ifs by name, each after the one it starts from.
  package var branches: OrderedDictionary<String, ScenarioBranch>
  /// What is expected of the answers.
  package var expectations: [Expectation]
  /// The file it was read from or saved to; nil for a new one.
  package var source: ScenarioSource?
  /// Where its facts stand in the file that was read; nil when none was.
  package var factSource: ProfileSource?

  /// A scenario of which nothing is stated, unless something is given.
  package init(
    name: String = "",
    about: String = "",
    asOf: CalendarDay? = nil,
    target: ScenarioTarget = ScenarioTarget(),
    profile: Profile = Profile(),
  ) {
    self.name = name
    self.about = about
    self.asOf = asOf
    self.target = target
    self.profile = profile
    profileFrom = nil
    readings = [:]
    preferences = PlanPreferences()
    pairings = PairingWishes()
    branches = [:]
    expectations = []
    source = nil
    factSource = nil
  }
}

extension Scenario: Equatable {
  /// Compares what is stated; the file it came from does not count.
  package static func == (left: Scenario, right: Scenario) -> Bool {
    left.name == right.name && left.about == right.about && left.asOf == right.asOf
      && left.target == right.target && left.profile == right.profile
      && left.profileFrom == right.profileFrom && left.readings == right.readings
      && left.preferences == right.preferences && left.pairings == right.pairings
      && left.branches == right.branches && left.expectations == right.expectations
  }
}
