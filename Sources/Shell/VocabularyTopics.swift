import OrderedCollections
import RuleModel

/// What the vocabulary says of a word: a family, an attribute, a value.
enum VocabularyTopics {
  /// Every word the vocabulary can explain, without repetition, in its order.
  static let words: [String] = {
    var found: OrderedSet<String> = []
    for entry in entries {
      found.append(entry.key)
      found.append(contentsOf: entry.names)
    }
    return Array(found)
  }()

  /// What a word means, one line for each of its meanings.
  static func lines(on word: String) -> [String] {
    var seen: OrderedSet<String> = []
    for entry in entries where entry.key == word || entry.names.contains(word) {
      seen.append(entry.line)
    }
    return Array(seen)
  }

  /// The attributes of a family, one a line.
  static func attributeLines(of key: String) -> [String] {
    guard let family = Vocabulary.family(key) else { return [] }
    return family.attributes.values.map { attribute in
      "  \(attribute.name) \(attribute.key)：\(attribute.meaning)\(values(of: attribute))"
    }
  }

  private struct Entry {
    var key: String
    var names: [String]
    var line: String
  }

  private static let entries: [Entry] = {
    var result: [Entry] = []
    collect(Vocabulary.profile, place: "档案", into: &result, isRoot: true)
    return result
  }()

  private static func collect(
    _ family: Family,
    place: String,
    into result: inout [Entry],
    isRoot: Bool = false,
  ) {
    if !isRoot {
      result.append(
        Entry(key: family.key, names: family.names, line: "\(family.name)：\(family.meaning)")
      )
    }
    for attribute in family.attributes.values {
      if let nested = attribute.nested {
        collect(nested, place: isRoot ? nested.name : "\(place)·\(nested.name)", into: &result)
        continue
      }
      result.append(
        Entry(
          key: attribute.key,
          names: attribute.names,
          line: "\(place)·\(attribute.name)（\(attribute.key)）：\(attribute.meaning)"
            + values(of: attribute),
        )
      )
      guard let set = attribute.wordSet else { continue }
      for word in set.words {
        result.append(
          Entry(
            key: word.id,
            names: word.names,
            line: "\(place)·\(attribute.name)＝\(word.name)（\(word.id)）"
              + (word.names.count > 1
                ? "，又写作 \(word.names.dropFirst().joined(separator: "、"))" : ""),
          )
        )
      }
    }
  }

  private static func values(of attribute: Attribute) -> String {
    guard let set = attribute.wordSet, set.words.count <= 12 else { return "" }
    return "（\(set.words.map(\.name).joined(separator: "、"))）"
  }
}

extension Attribute {
  /// The closed list its words come from.
  var wordSet: WordSet? {
    switch type {
    case .word(let set), .words(let set): set
    case .text, .flag, .number, .day, .openDay, .yearly, .record, .records, .attestations: nil
    }
  }

  /// The family of the records it holds.
  var nested: Family? {
    switch type {
    case .record(let family), .records(let family): family
    case .word, .words, .text, .flag, .number, .day, .openDay, .yearly, .attestations: nil
    }
  }
}
