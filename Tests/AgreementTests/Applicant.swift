import RuleModel

/// A random person and the day of the question.
struct Applicant: Hashable, Sendable {
  var profile: Profile
  var asOf: CalendarDay
}
