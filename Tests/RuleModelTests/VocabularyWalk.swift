import OrderedCollections
import RuleModel

/// Walks the whole table, nested families included.
enum VocabularyWalk {
  static func families() -> [Family] {
    var found: [Family] = []
    func visit(_ family: Family) {
      found.append(family)
      for attribute in family.attributes.values {
        switch attribute.type {
        case .record(let nested), .records(let nested): visit(nested)
        case .word, .words, .text, .flag, .number, .day, .openDay, .yearly, .attestations: break
        }
      }
    }
    visit(Vocabulary.profile)
    return found
  }

  static func wordSets() -> [WordSet] {
    var found: [String: WordSet] = [:]
    for family in families() {
      for attribute in family.attributes.values {
        switch attribute.type {
        case .word(let set), .words(let set): found[set.id] = set
        case .record, .records, .text, .flag, .number, .day, .openDay, .yearly, .attestations: break
        }
      }
    }
    return found.values.sorted { $0.id < $1.id }
  }

  static func names() -> [String] {
    families().flatMap { $0.names + $0.attributes.values.flatMap(\.names) }
      + wordSets().flatMap { $0.words.flatMap(\.names) }
  }
}
