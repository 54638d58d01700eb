package import OrderedCollections

extension Vocabulary {
  /// Every family of records by its path, in the order in which a profile is shown.
  ///
  /// Holds the lists and single records of the profile itself and the lists nested in `conduct`;
  /// records nested in other records (`achievements.tenure`) belong to their attribute.
  package static let families: OrderedDictionary<String, Family> = {
    var found: OrderedDictionary<String, Family> = [:]
    for attribute in profile.attributes.values {
      switch attribute.type {
      case .records(let family):
        found[family.key] = family
      case .record(let family):
        found[family.key] = family
        for nested in family.attributes.values {
          if case .records(let inner) = nested.type { found[inner.key] = inner }
        }
      case .word, .words, .text, .flag, .number, .day, .openDay, .yearly, .attestations:
        continue
      }
    }
    return found
  }()

  /// The family at a path such as `employment` or `conduct.sanctions`; nil when there is none.
  package static func family(_ path: String) -> Family? {
    families[path]
  }

  /// The achievement kinds with their Chinese words, in the order in which they are shown.
  package static var achievementKinds: [Word] { WordSet.achievementKind.words }
}
