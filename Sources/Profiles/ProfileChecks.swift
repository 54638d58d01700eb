import Diagnostics
import OrderedCollections
package import RuleModel

/// Finds facts that are possible but probably mistyped; warnings never block.
///
/// Coarse dates get the benefit of the doubt: only what no day of theirs can put right is told.
package enum ProfileChecks {
  /// The warnings, in the order of the families and their records.
  package static func warnings(in profile: Profile) -> [ProfileWarning] {
    titlesBeforeEducation(profile) + appointmentsBeforeTitles(profile) + beforeGrowingUp(profile)
      + awardsBeforeWorks(profile) + unlistedWords(profile)
  }
}

extension ProfileChecks {
  /// Dates of things that have happened but lie after a day, such as that of judgement; ends and
  /// terms may well lie in the future.
  package static func futureDates(in profile: Profile, after day: CalendarDay) -> [ProfileWarning] {
    Vocabulary.families.values.flatMap { family in
      family.attributes.values.flatMap { attribute -> [ProfileWarning] in
        guard case .day = attribute.type else { return [] }
        return dated(profile, family.key, attribute.key).compactMap { fact, date in
          guard date.earliest > day else { return nil }
          return warning(fact, "未来日期：\(name(of: fact)) \(date) 晚于判定日 \(day)")
        }
      }
    }
  }

  private static let youngestWorker = 15

  private static func titlesBeforeEducation(_ profile: Profile) -> [ProfileWarning] {
    let papers = (profile.records("education") ?? []).flatMap { record in
      [record.day("diploma"), record.day("degree")].compactMap { $0 }
    }
    guard let first = papers.min(by: { $0.earliest < $1.earliest }) else { return [] }
    return dated(profile, "titles", "date").compactMap { fact, date in
      guard date.latest < first.earliest else { return nil }
      return warning(fact, "职称取得日期 \(date) 早于全部学历学位（最早 \(first)）")
    }
  }

  private static func appointmentsBeforeTitles(_ profile: Profile) -> [ProfileWarning] {
    guard case .word(let levels) = Vocabulary.family("titles")?.attributes["level"]?.type,
      let titles = profile.records("titles"), let appointments = profile.records("appointments")
    else { return [] }
    return appointments.enumerated().compactMap { index, appointment in
      guard let level = appointment.word("level"), let rank = levels.rank(of: level),
        let from = appointment.day("from")
      else { return nil }
      let fitting = titles.filter { title in
        title.word("level").flatMap(levels.rank(of:)).map { $0 >= rank } ?? true
      }
      let fact = FactReference(family: "appointments", index: index, attribute: "from")
      let name = levels.word(id: level)?.name ?? level
      if fitting.isEmpty {
        return warning(fact, "聘任为\(name)，档案中却没有\(name)职称")
      }
      // A title without a date may be early enough.
      let dates = fitting.map { $0.day("date") }
      guard !dates.contains(nil), let first = dates.compactMap({ $0?.earliest }).min(),
        from.latest < first
      else { return nil }
      return warning(fact, "聘任日期 \(from) 早于取得\(name)职称的日期 \(first)")
    }
  }

  private static func beforeGrowingUp(_ profile: Profile) -> [ProfileWarning] {
    guard let born = profile.root.day("born") else { return [] }
    let grown = born.earliest.adding(years: youngestWorker)
    let career =
      dated(profile, "employment", "from") + dated(profile, "education", "diploma")
      + dated(profile, "education", "degree") + dated(profile, "titles", "date")
    let young = career.compactMap { fact, date -> ProfileWarning? in
      guard date.latest < grown else { return nil }
      return warning(fact, "\(name(of: fact)) \(date) 时还不满 \(youngestWorker) 岁（出生 \(born)）")
    }
    let unborn = dated(profile, "achievements", "date").compactMap {
      fact,
      date -> ProfileWarning? in
      guard date.latest < born.earliest else { return nil }
      return warning(fact, "成果日期 \(date) 早于出生日期 \(born)")
    }
    return young + unborn
  }

  private static func awardsBeforeWorks(_ profile: Profile) -> [ProfileWarning] {
    let achievements = profile.records("achievements") ?? []
    return achievements.enumerated().compactMap { index, award in
      guard let work = award.text("forWork"), let date = award.day("date"),
        let first = achievements.first(where: { $0.text("id") == work })?.day("date"),
        date.latest < first.earliest
      else { return nil }
      let fact = FactReference(
        family: "achievements",
        index: index,
        id: award.text("id"),
        attribute: "date",
      )
      return warning(fact, "获奖日期 \(date) 早于获奖成果 \(work) 的日期 \(first)")
    }
  }

  /// Words of open lists that look like a slip of a listed one.
  private static func unlistedWords(_ profile: Profile) -> [ProfileWarning] {
    Vocabulary.families.values.flatMap { family in
      (profile.records(family.key) ?? []).enumerated().flatMap { index, record in
        family.attributes.values.compactMap { attribute -> ProfileWarning? in
          guard case .word(let set) = attribute.type, set.isOpen,
            let word = record.word(attribute.key), set.word(id: word) == nil,
            let nearest = Suggestion.nearest(to: word, among: set.spellings)
          else { return nil }
          let fact = FactReference(
            family: family.key,
            index: family.isList ? index : nil,
            id: record.text("id"),
            attribute: attribute.key,
          )
          return warning(fact, "\(attribute.name) '\(word)' 不在常用词中", suggestion: nearest)
        }
      }
    }
  }
}

extension ProfileChecks {
  /// The known dates of an attribute with the facts they are.
  private static func dated(
    _ profile: Profile,
    _ family: String,
    _ attribute: String,
  ) -> [(fact: FactReference, date: PartialDay)] {
    (profile.records(family) ?? []).enumerated().compactMap { index, record in
      record.day(attribute).map { date in
        let id = family == "achievements" ? record.text("id") : nil
        return (FactReference(family: family, index: index, id: id, attribute: attribute), date)
      }
    }
  }

  private static func name(of fact: FactReference) -> String {
    let family = fact.family.flatMap(Vocabulary.family)
    let attribute = fact.attribute.flatMap { family?.attribute(at: $0) }
    return "\(family?.name ?? "")\(attribute?.name ?? "")"
  }

  private static func warning(
    _ fact: FactReference,
    _ sentence: String,
    suggestion: String? = nil,
  ) -> ProfileWarning {
    ProfileWarning(
      fact: fact,
      message: DiagnosticMessage(.implausible, sentence, suggestion: suggestion),
    )
  }
}
