import OrderedCollections
import RuleModel

/// The kind of achievement that a word says: 专利, or 发明专利 by the type that only patents have.
struct AchievementKindWord {
  /// The id of the kind.
  let kind: String
  /// Whether the word is that of a type, which is stated besides the kind.
  let isImplied: Bool

  /// The attributes whose words say the kind, too: 发明专利, 行业标准, 专著.
  private static let types = ["patentType", "standardType", "bookType"]

  /// The kind that a word names; nil when it names none.
  init?(named word: String) {
    guard case .word(let kinds)? = Vocabulary.family("achievements")?.attributes["kind"]?.type,
      let kind = kinds.listed(word)
    else { return nil }
    self.kind = kind.id
    isImplied = false
  }

  /// The kind that has the type a word names; nil when it names none.
  init?(typed word: String) {
    guard let family = Vocabulary.family("achievements") else { return nil }
    for attribute in Self.types.compactMap({ family.attributes[$0] }) {
      if case .word(let set) = attribute.type, set.listed(word) != nil,
        let kind = attribute.kinds.first
      {
        self.kind = kind
        isImplied = true
        return
      }
    }
    return nil
  }
}
