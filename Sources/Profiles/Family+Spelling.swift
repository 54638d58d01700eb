import OrderedCollections
import RuleModel

extension Family {
  /// The attributes a record of an achievement kind may have; all of them when the kind is nil.
  func attributes(ofKind kind: String?) -> [Attribute] {
    attributes.values.filter { $0.belongs(to: kind) }
  }

  /// The attribute a user means by its key or one of its Chinese words.
  func attribute(spelled spelling: String, kind: String?) -> Attribute? {
    let folded = spelling.halfWidth
    return attributes.values.first { $0.belongs(to: kind) && $0.isSpelled(folded) }
  }

  /// The attributes with this spelling that other kinds have.
  func attributesOfOtherKinds(spelled spelling: String, kind: String?) -> [Attribute] {
    let folded = spelling.halfWidth
    return attributes.values.filter { !$0.belongs(to: kind) && $0.isSpelled(folded) }
  }

  /// Every spelling of the attributes a kind may have, keys first.
  func spellings(ofKind kind: String?) -> [String] {
    let fitting = attributes(ofKind: kind)
    return fitting.map(\.key) + fitting.flatMap(\.names)
  }
}

extension Attribute {
  /// Whether a record of this achievement kind may have it.
  func belongs(to kind: String?) -> Bool {
    guard let kind else { return true }
    return kinds.isEmpty || kinds.contains(kind)
  }

  func isSpelled(_ spelling: String) -> Bool {
    key == spelling || names.contains(spelling)
  }

  /// The family of the record or records it holds.
  var nested: Family? {
    switch type {
    case .record(let family), .records(let family): family
    case .word, .words, .text, .flag, .number, .day, .openDay, .yearly, .attestations: nil
    }
  }
}

extension WordSet {
  /// The id a user means: a word of the list, or the text as it stands when the list is open.
  func id(spelled spelling: String) -> String? {
    if let word = match(spelling) ?? match(spelling.halfWidth) { return word.id }
    return isOpen && !spelling.isEmpty ? spelling : nil
  }

  /// The word of the list a user means, open or not.
  func listed(_ spelling: String) -> Word? {
    match(spelling) ?? match(spelling.halfWidth)
  }

  /// Every spelling of its words, the shown ones first.
  var spellings: [String] {
    words.map(\.name) + words.map(\.id) + words.flatMap { $0.names.dropFirst() }
  }
}

extension Vocabulary {
  /// The Chinese name of an achievement kind.
  static func name(ofKind kind: String) -> String {
    achievementKinds.first { $0.id == kind }?.name ?? kind
  }
}
