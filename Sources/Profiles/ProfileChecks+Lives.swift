import OrderedCollections
import RuleModel

/// Studies, achievements and a career that do not go with the rest of a life.
extension ProfileChecks {
  private static let youngestWorker = 15
  private static let youngestTitled = 18
  private static let youngestAuthor = 10

  /// A higher degree before a lower: bachelor, master, doctor.
  static func studiesOutOfOrder(_ profile: Profile) -> [ProfileWarning] {
    let ladder = ["bachelor", "master", "doctor"]
    func step(_ dated: DatedFact) -> Int? {
      dated.record.word("level").flatMap(ladder.firstIndex(of:))
    }
    let papers = profile.dates("education", "diploma")
    return papers.compactMap { high in
      guard let rung = step(high) else { return nil }
      let later = papers.first { low in
        (step(low) ?? rung) < rung && high.date.latest < low.date.earliest
      }
      guard let later else { return nil }
      return ProfileWarning(
        high.fact,
        against: later.fact,
        "\(name(ofStudy: high))毕业 \(high.date) 早于\(name(ofStudy: later))毕业 \(later.date)",
      )
    }
  }

  /// A degree more than a year before its diploma; the other way round is common.
  static func degreesBeforeDiplomas(_ profile: Profile) -> [ProfileWarning] {
    profile.dates("education", "degree").compactMap { degree in
      guard let diploma = degree.record.day("diploma"),
        degree.date.latest.adding(years: 1) < diploma.earliest
      else { return nil }
      var other = degree.fact
      other.attribute = "diploma"
      return ProfileWarning(
        degree.fact,
        against: other,
        "\(name(ofStudy: degree))学位 \(degree.date) 比毕业 \(diploma) 早一年以上",
      )
    }
  }

  static func beforeGrowingUp(_ profile: Profile) -> [ProfileWarning] {
    guard let birth = profile.birth else { return [] }
    func tooYoung(_ dated: [DatedFact], _ age: Int) -> [ProfileWarning] {
      let grown = birth.date.earliest.adding(years: age)
      return dated.compactMap { dated in
        guard dated.date.latest < grown else { return nil }
        let told =
          dated.date.latest < birth.date.earliest
          ? "\(dated.told) 早于出生 \(birth.date)"
          : "\(dated.told) 时还不满 \(age) 岁（出生 \(birth.date)）"
        return ProfileWarning(dated.fact, against: birth.fact, told)
      }
    }
    return tooYoung(
      profile.dates("employment", "from") + profile.dates("education", "diploma")
        + profile.dates("education", "degree"),
      youngestWorker,
    ) + tooYoung(profile.dates("titles", "date"), youngestTitled)
      + tooYoung(profile.dates("achievements", "date"), youngestAuthor)
  }

  static func awardsBeforeWorks(_ profile: Profile) -> [ProfileWarning] {
    let achievements = profile.dates("achievements", "date")
    return achievements.compactMap { award in
      guard let id = award.record.text("forWork"),
        let work = achievements.first(where: { $0.fact.id == id }),
        award.date.latest < work.date.earliest
      else { return nil }
      return ProfileWarning(
        award.fact,
        against: work.fact,
        "获奖日期 \(award.date) 早于获奖成果 \(id) 的日期 \(work.date)",
      )
    }
  }

  /// An achievement used in a review of a year before its own.
  static func usedBeforeDone(_ profile: Profile) -> [ProfileWarning] {
    profile.dates("achievements", "date").flatMap { work -> [ProfileWarning] in
      guard case .records(let uses)? = work.record.values["usedIn"] else { return [] }
      var other = work.fact
      other.attribute = "usedIn"
      return uses.compactMap { use in
        guard case .number(let number)? = use["year"], let year = number.whole,
          year < work.date.earliest.year
        else { return nil }
        return ProfileWarning(
          work.fact,
          against: other,
          "\(work.told) 晚于它已用于的 \(year) 年度评审",
        )
      }
    }
  }

  private static func name(ofStudy dated: DatedFact) -> String {
    guard case .word(let levels)? = Vocabulary.family("education")?.attributes["level"]?.type,
      let level = dated.record.word("level")
    else { return "" }
    return levels.word(id: level)?.name ?? level
  }
}
