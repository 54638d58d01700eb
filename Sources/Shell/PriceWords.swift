import Advice
import OrderedCollections
import RuleModel

/// The Chinese words of the things that have a price: achievement kinds and other remedies.
enum PriceWords {
  private static let others: OrderedDictionary<String, String> = [
    "assessment": "年度考核", "exam": "考试", "degree": "学位", "title": "职称", "appointment": "聘任",
    "exceptional": "破格条款的成果", "recommendation": "推荐", "attestation": "声明", "fact": "补充事实",
  ]

  /// The key a word names; nil when there is none.
  static func key(for word: String) -> String? {
    if PlanPreferences.defaults[word] != nil { return word }
    if let kind = Vocabulary.achievementKinds.first(where: { $0.names.contains(word) }) {
      return kind.id
    }
    return others.first { $0.value == word }?.key
  }

  /// The word shown for a key.
  static func name(of key: String) -> String {
    Vocabulary.achievementKinds.first { $0.id == key }?.name ?? others[key] ?? key
  }

  /// Every word and key.
  static var all: [String] {
    Vocabulary.achievementKinds.flatMap(\.names) + Array(others.values)
      + Array(PlanPreferences.defaults.keys)
  }
}
