import Evaluation
import OrderedCollections
import Planning
import RuleModel

/// An applicant between two reviews of a career.
struct CareerStage {
  let profile: Profile
  let day: CalendarDay
  let reviews: [CareerReview]
  let effort: Int
  let count: Int

  /// The ranks of levels, the lowest first.
  static let levels = ["assistant", "intermediate", "associate-senior", "senior"]

  /// A stage before any review.
  init(profile: Profile, day: CalendarDay) {
    self.profile = profile
    self.day = day
    reviews = []
    effort = 0
    count = 0
  }

  private init(
    profile: Profile,
    day: CalendarDay,
    reviews: [CareerReview],
    effort: Int,
    count: Int,
  ) {
    self.profile = profile
    self.day = day
    self.reviews = reviews
    self.effort = effort
    self.count = count
  }

  /// The titles held, as series, specialty and level.
  var titles: Set<[String]> {
    Set(
      (profile.records("titles") ?? []).map { title in
        ["series", "specialty", "level"].map { title.word($0) ?? "" }
      }
    )
  }

  /// The rank of the highest title; -1 without one.
  var rank: Int {
    titles.compactMap { Self.levels.firstIndex(of: $0[2]) }.max() ?? -1
  }

  /// The route, once the last review is behind.
  var route: CareerRoute {
    CareerRoute(reviews: reviews, day: day, effort: effort, count: count)
  }

  /// Whether a review could bring something: a higher level, or the same level in a series or
  /// specialty in which the applicant has none.
  func wants(_ pathway: Pathway, granting title: Record) -> Bool {
    guard let level = Self.levels.firstIndex(of: pathway.level), level >= rank else { return false }
    if level > rank { return true }
    guard pathway.kind == "lateral" else { return false }
    return !titles.contains([
      title.word("series") ?? "", title.word("specialty") ?? "", pathway.level,
    ])
  }

  /// The applicant after a review: the plan carried out, the title held, what was filed used.
  func after(_ review: CareerReview, title: Record) -> CareerStage {
    var profile = profile.applying(review.plan?.remedies.flatMap(\.changes) ?? [])
    var held = title
    held.origin = .planned
    held.values["level"] = .word(review.level)
    held.values["date"] = .day(PartialDay(review.granted))
    let isRecognised = ["recognition", "direct"].contains(review.pathway.split(separator: "/").last)
    held.values["route"] = .word(isRecognised ? "recognition" : "review")
    profile.setRecords((profile.records("titles") ?? []) + [held], of: "titles")
    profile.spend(review.spent, on: review, series: title.word("series"), title.word("region"))
    return CareerStage(
      profile: profile,
      day: review.granted,
      reviews: reviews + [review],
      effort: effort + (review.plan?.effort ?? 0),
      count: count + (review.plan?.count ?? 0),
    )
  }
}

extension Profile {
  /// Marks achievements as filed in a review (BF-A2-0.7, AM-24).
  fileprivate mutating func spend(
    _ ids: [String],
    on review: CareerReview,
    series: String?,
    _ region: String?,
  ) {
    guard var achievements = records("achievements"), !ids.isEmpty else { return }
    var use = Record(origin: .planned)
    use.values["year"] = .number(Quantity(review.filing.year))
    use.values["series"] = series.map { .word($0) }
    use.values["level"] = .word(review.level)
    use.values["region"] = region.map { .word($0) }
    use.values["outcome"] = .word("passed")
    for index in achievements.indices where ids.contains(achievements[index].text("id") ?? "") {
      var uses: [Record] = []
      if case .records(let known)? = achievements[index].values["usedIn"] { uses = known }
      achievements[index].values["usedIn"] = .records(uses + [use])
    }
    setRecords(achievements, of: "achievements")
  }
}
