import OrderedCollections
import RuleModel
import Testing

struct VocabularyTests {
  @Test func `every list of the profile is found by its path`() {
    #expect(
      Array(Vocabulary.families.keys) == [
        "employment", "education", "titles", "appointments", "exams", "assessments", "conduct",
        "conduct.sanctions", "conduct.misconduct", "conduct.dishonesty", "unitRecommendation",
        "experts", "talents", "achievements",
      ]
    )
    #expect(Vocabulary.family("conduct.sanctions")?.attributes["grade"] != nil)
    #expect(Vocabulary.family("publications") == nil)
  }

  @Test func `a path reaches into nested records and nowhere else`() {
    let achievements = Vocabulary.family("achievements")
    #expect(achievements?.attribute(at: "journal.core")?.name == "核心")
    #expect(achievements?.attribute(at: "media.level") != nil)
    #expect(achievements?.attribute(at: "title.core") == nil)
    #expect(Vocabulary.profile.attribute(at: "conduct.investigation") != nil)
  }

  @Test func `every word, attribute and family has a Chinese name and a meaning`() {
    for family in VocabularyWalk.families() {
      #expect(!family.names.isEmpty && !family.meaning.isEmpty, "\(family.key)")
      for attribute in family.attributes.values {
        #expect(!attribute.names.isEmpty && !attribute.meaning.isEmpty, "\(attribute.key)")
      }
    }
    for set in VocabularyWalk.wordSets() {
      for word in set.words { #expect(!word.names.isEmpty, "\(set.id) \(word.id)") }
    }
  }

  @Test func `no spelling means two words of one list`() {
    for set in VocabularyWalk.wordSets() {
      var seen: Set<String> = []
      for word in set.words {
        for spelling in Set([word.id] + word.names) {
          #expect(seen.insert(spelling).inserted, "\(set.id) \(spelling)")
        }
      }
    }
  }

  @Test func `no spelling means two attributes of one record`() {
    for family in VocabularyWalk.families() {
      var owners: [String: [Attribute]] = [:]
      for attribute in family.attributes.values {
        for spelling in Set([attribute.key] + attribute.names) {
          for other in owners[spelling, default: []] {
            let shared = Set(attribute.kinds).intersection(other.kinds)
            let apart = !attribute.kinds.isEmpty && !other.kinds.isEmpty && shared.isEmpty
            #expect(apart, "\(family.key) \(spelling): \(attribute.key), \(other.key)")
          }
          owners[spelling, default: []].append(attribute)
        }
      }
    }
  }

  @Test func `attributes belong to kinds that exist and every kind has attributes of its own`() {
    let kinds = Vocabulary.achievementKinds.map(\.id)
    let attributes = Vocabulary.family("achievements")?.attributes.values.map { $0 } ?? []
    for attribute in attributes {
      for kind in attribute.kinds { #expect(kinds.contains(kind), "\(attribute.key) \(kind)") }
      #expect(Set(attribute.kinds).count == attribute.kinds.count, "\(attribute.key)")
    }
    for kind in kinds { #expect(attributes.contains { $0.kinds.contains(kind) }, "\(kind)") }
  }

  @Test func `levels rank as the regulations order them`() {
    #expect(rank("achievements", "level", "national") > rank("achievements", "level", "provincial"))
    #expect(
      rank("achievements", "level", "prefecture") == rank("achievements", "level", "bureau")
    )
    #expect(rank("achievements", "level", "bureau") > rank("achievements", "level", "county"))
    #expect(rank("achievements", "level", "county") > rank("achievements", "level", "unit"))
    #expect(rank("achievements", "prize", "AAA") > rank("achievements", "prize", "AA"))
    #expect(rank("achievements", "grade", "second") > rank("achievements", "grade", "third"))
    #expect(
      rank("achievements", "effect", "marked") > rank("achievements", "effect", "fairly-large")
    )
    #expect(rank("education", "level", "bachelor") > rank("education", "level", "college"))
    #expect(rank("titles", "level", "senior") > rank("titles", "level", "associate-senior"))
    #expect(
      rank("conduct.sanctions", "grade", "demerit") > rank("conduct.sanctions", "grade", "warning")
    )
  }

  @Test func `a word is found by its id and by each of its Chinese words`() {
    for set in VocabularyWalk.wordSets() {
      for word in set.words {
        for spelling in [word.id] + word.names { #expect(set.match(spelling)?.id == word.id) }
      }
    }
  }

  private func rank(_ family: String, _ attribute: String, _ word: String) -> Int {
    guard case .word(let set) = Vocabulary.family(family)?.attributes[attribute]?.type else {
      return .min
    }
    return set.rank(of: word) ?? .min
  }
}
