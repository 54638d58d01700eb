import Documents
import OrderedCollections
import RuleModel

/// Reads what kind of title a standard grants: its series, specialty and region, in the words of
/// the profile.
struct TitleReader {
  static let keys = ["series", "specialty", "region"]

  func read(_ value: ValueReader) -> Record? {
    value.mapping { fields -> Record? in
      var title = Record()
      for key in Self.keys {
        guard let word = fields.required(key), case .word(let set)? = attribute(key)?.type else {
          continue
        }
        if set.isOpen {
          title.values[key] = word.text().map { .word(set.match($0)?.id ?? $0) }
        } else {
          title.values[key] = word.word(attribute(key)?.name ?? key, among: set.words.map(\.id))
            .map { .word($0) }
        }
      }
      return title.values.count == Self.keys.count ? title : nil
    }
  }

  private func attribute(_ key: String) -> Attribute? {
    Vocabulary.family("titles")?.attribute(at: key)
  }
}
