import OrderedCollections
import RuleModel

/// Titles, appointments and posts that do not go with the rest of a career.
extension ProfileChecks {
  /// Two posts may overlap by the days of a handover.
  private static let handoverDays = 31

  static func titlesBeforeEducation(_ profile: Profile) -> [ProfileWarning] {
    let papers = profile.dates("education", "diploma") + profile.dates("education", "degree")
    guard let first = papers.min(by: { $0.date.earliest < $1.date.earliest }) else { return [] }
    return profile.dates("titles", "date").compactMap { title in
      guard title.date.latest < first.date.earliest else { return nil }
      return ProfileWarning(
        title.fact,
        against: first.fact,
        "职称取得日期 \(title.date) 早于全部学历学位（最早：\(first.told)）",
      )
    }
  }

  /// A title above the lowest level asks for work; the list of work is complete when it is given.
  static func titlesBeforeWork(_ profile: Profile) -> [ProfileWarning] {
    let starts = profile.dates("employment", "from")
    guard starts.count == profile.records("employment")?.count,
      let first = starts.min(by: { $0.date.earliest < $1.date.earliest })
    else { return [] }
    return profile.dates("titles", "date").compactMap { title in
      guard let rank = rank(ofLevel: title.record), rank > 1,
        title.date.latest < first.date.earliest
      else { return nil }
      return ProfileWarning(
        title.fact,
        against: first.fact,
        "\(levelName(title.record))职称取得日期 \(title.date) 早于参加工作（\(first.told)）",
      )
    }
  }

  /// In one series the higher level comes after the lower; two titles without a series are taken to
  /// be of one, unless their specialties differ.
  static func titlesOutOfOrder(_ profile: Profile) -> [ProfileWarning] {
    let titles = profile.dates("titles", "date")
    return titles.compactMap { high in
      guard let rank = rank(ofLevel: high.record) else { return nil }
      let series = high.record.word("series")
      let later = titles.first { low in
        low.record.word("series") == series && (self.rank(ofLevel: low.record) ?? rank) < rank
          && (series != nil || !differ(high.record, low.record, in: ["specialty"]))
          && high.date.latest < low.date.earliest
      }
      guard let later else { return nil }
      let lower = "\(series == nil ? "" : "同系列的")\(levelName(later.record))"
      return ProfileWarning(
        high.fact,
        against: later.fact,
        "\(levelName(high.record))职称 \(high.date) 早于\(lower)职称 \(later.date)",
      )
    }
  }

  static func appointmentsBeforeTitles(_ profile: Profile) -> [ProfileWarning] {
    guard let titles = profile.records("titles"), let appointments = profile.records("appointments")
    else { return [] }
    let dated = profile.dates("titles", "date")
    return profile.dates("appointments", "from").compactMap { appointment in
      let record = appointment.record
      guard appointments.indices.contains(appointment.fact.index ?? -1),
        let rank = rank(ofLevel: record)
      else { return nil }
      func fits(_ title: Record) -> Bool { self.rank(ofLevel: title).map { $0 >= rank } ?? true }
      let name = levelName(record)
      let fitting = titles.filter(fits)
      if fitting.isEmpty {
        return ProfileWarning(appointment.fact, "聘任为\(name)，档案中却没有\(name)职称")
      }
      // A title without a date may be early enough.
      let dates = dated.filter { fits($0.record) }
      guard dates.count == fitting.count,
        let first = dates.min(by: { $0.date.earliest < $1.date.earliest }),
        appointment.date.latest < first.date.earliest
      else { return nil }
      // The title of the level itself is the one that is meant, though a higher one is older.
      let own = dates.filter { self.rank(ofLevel: $0.record) == rank }
        .min { $0.date.earliest < $1.date.earliest }
      let meant = own ?? first
      return ProfileWarning(
        appointment.fact,
        against: meant.fact,
        "聘任日期 \(appointment.date) 早于取得\(levelName(meant.record))职称的日期 \(meant.date)",
      )
    }
  }

  /// An assessment needs a post in its year.
  static func assessmentsBeforeWork(_ profile: Profile) -> [ProfileWarning] {
    let starts = profile.dates("employment", "from")
    guard starts.count == profile.records("employment")?.count,
      let first = starts.min(by: { $0.date.earliest < $1.date.earliest })
    else { return [] }
    return assessments(profile).compactMap { fact, year, _ in
      guard year < first.date.earliest.year else { return nil }
      return ProfileWarning(
        fact,
        against: first.fact,
        "\(year) 年度考核早于参加工作（\(first.told)）",
      )
    }
  }

  /// A grade is fixed when its year draws to a close, in December at the earliest.
  static func assessedTooSoon(_ profile: Profile) -> [ProfileWarning] {
    assessments(profile).compactMap { fact, year, record in
      guard let decided = record.day("decided"),
        let december = CalendarDay(year: year, month: 12, day: 1), decided.latest < december
      else { return nil }
      var other = fact
      other.attribute = "decided"
      return ProfileWarning(other, against: fact, "\(year) 年度的等次在 \(decided) 就已确定，早于该年度结束")
    }
  }

  /// Two full labour relations at once, by more than a handover.
  static func overlappingPosts(_ profile: Profile) -> [ProfileWarning] {
    let posts = profile.dates("employment", "from").filter {
      $0.record.flag("labourRelation") == true && $0.record.values["to"] != nil
    }
    return posts.indices.flatMap { second in
      posts.indices.prefix(second).compactMap { first -> ProfileWarning? in
        guard let days = overlap(posts[first], posts[second]), days > handoverDays else {
          return nil
        }
        return ProfileWarning(
          posts[second].fact,
          against: posts[first].fact,
          "两段都有人事劳动关系的工作重叠（\(posts[first].told)，\(posts[second].told)）",
        )
      }
    }
  }

  /// How many days two spells certainly share; nil for none, a great many for two without end.
  private static func overlap(_ first: DatedFact, _ second: DatedFact) -> Int? {
    let start = max(first.date.latest, second.date.latest)
    // An end that is known to be absent is still to come.
    let ends = [first, second].compactMap { $0.record.day("to")?.earliest }
    guard let end = ends.min() else { return .max }
    return end < start ? nil : start.days(to: end) + 1
  }

  private static func rank(ofLevel record: Record) -> Int? {
    guard case .word(let levels)? = Vocabulary.family("titles")?.attributes["level"]?.type else {
      return nil
    }
    return record.word("level").flatMap(levels.rank(of:))
  }

  private static func levelName(_ record: Record) -> String {
    guard case .word(let levels)? = Vocabulary.family("titles")?.attributes["level"]?.type,
      let level = record.word("level")
    else { return "" }
    return levels.word(id: level)?.name ?? level
  }
}
