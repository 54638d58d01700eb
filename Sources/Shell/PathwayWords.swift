import RuleModel

/// The words by which people name levels, kinds of pathway and standards.
enum PathwayWords {
  /// The levels from the lowest, with the words for each; the first is shown.
  static let levels: [(id: String, words: [String])] = [
    ("assistant", ["助理级", "助理", "初级"]),
    ("intermediate", ["中级"]),
    ("associate-senior", ["副高级", "副高"]),
    ("senior", ["正高级", "正高"]),
  ]

  /// The kinds of pathway, with the words for each; the first is shown.
  static let kinds: [(id: String, words: [String])] = [
    ("regular", ["正常晋升", "正常", "晋升"]),
    ("lateral", ["非本系列", "非本专业", "转评"]),
    ("recognition", ["认定"]),
    ("direct", ["直接认定"]),
    ("introduced", ["引进人才", "引进"]),
    ("early", ["提前申报", "提前", "破格"]),
    ("exceptional", ["破格申报", "破格"]),
  ]

  /// The words for a standard: its id, its names and the parts of its short name.
  static func words(for pack: RulePack) -> [String] {
    let parts = pack.shortName.split { "·・ （）()".contains($0) }.map(String.init)
    return [pack.id, pack.shortName, pack.name] + parts
  }

  /// The place of a level, from 0 for the lowest; nil when it is unknown.
  static func rank(ofLevel id: String) -> Int? { levels.firstIndex { $0.id == id } }
}
