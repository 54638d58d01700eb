import Diagnostics
import OrderedCollections
package import RuleModel

/// Finds facts that are possible but probably mistyped, and facts that do not go together; warnings
/// never block and never change a verdict.
///
/// Coarse dates get the benefit of the doubt: only what no day of theirs can put right is told.
package enum ProfileChecks {
  /// The warnings, rule by rule, each in the order of the families and their records.
  ///
  /// - Parameter asOf: the day of the facts; what has happened lies before it. Nil leaves out the
  ///   rules that need it.
  package static func warnings(in profile: Profile, asOf: CalendarDay? = nil) -> [ProfileWarning] {
    let rules = [
      titlesBeforeEducation, titlesBeforeWork, titlesOutOfOrder, appointmentsBeforeTitles,
      studiesOutOfOrder, degreesBeforeDiplomas, assessmentsBeforeWork, assessedTooSoon,
      overlappingPosts, beforeGrowingUp, awardsBeforeWorks, usedBeforeDone, repeatedFacts,
      unlistedWords,
    ]
    var found = rules.flatMap { $0(profile) }
    if let asOf {
      found += futureDates(in: profile, after: asOf) + unfinishedYears(profile, asOf: asOf)
    }
    return found
  }
}

extension ProfileChecks {
  /// Dates of things that have happened but lie after a day, such as that of judgement; ends and
  /// terms may well lie in the future.
  package static func futureDates(in profile: Profile, after day: CalendarDay) -> [ProfileWarning] {
    let dated =
      // A recommendation is a step of the filing, which may lie ahead.
      Vocabulary.families.values.filter { $0.key != "unitRecommendation" }.flatMap { family in
        family.attributes.values.flatMap { attribute -> [DatedFact] in
          guard attribute.tellsOfThePast else { return [] }
          return profile.dates(family.key, attribute.key)
        }
      } + (profile.birth.map { [$0] } ?? [])
    return dated.compactMap { dated in
      guard dated.date.earliest > day else { return nil }
      return ProfileWarning(dated.fact, "未来日期：\(dated.told) 晚于判定日 \(day)")
    }
  }

  /// Assessments of a year that is not over.
  private static func unfinishedYears(_ profile: Profile, asOf: CalendarDay) -> [ProfileWarning] {
    assessments(profile).compactMap { fact, year, _ in
      guard let last = CalendarDay(year: year, month: 12, day: 31), last > asOf else { return nil }
      return ProfileWarning(fact, "\(year) 年度到判定日 \(asOf) 还没有结束，已有考核等次")
    }
  }

  /// The assessments whose year is known.
  static func assessments(
    _ profile: Profile,
  ) -> [(fact: FactReference, year: Int, record: Record)] {
    (profile.records("assessments") ?? []).enumerated().compactMap { index, record in
      guard case .number(let number)? = record["year"], let year = number.whole else { return nil }
      let fact = FactReference(family: "assessments", index: index, attribute: "year")
      return (fact, year, record)
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
          return ProfileWarning(
            fact,
            "\(attribute.name) '\(word)' 不在常用词中",
            suggestion: nearest
          )
        }
      }
    }
  }
}

extension Attribute {
  /// Whether it is a date of something that has happened, not an end that may lie ahead; papers of
  /// studies are open only because there may be none.
  fileprivate var tellsOfThePast: Bool {
    switch type {
    case .day: true
    case .openDay: ["diploma", "degree"].contains(key)
    case .word, .words, .text, .flag, .number, .yearly, .record, .records, .attestations: false
    }
  }
}
