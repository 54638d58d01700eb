import Diagnostics
import OrderedCollections
import Profiles
import RuleModel

/// Finds the pathways that words such as `青海 正高级 提前` or `正高级提前` mean.
struct PathwaySelector {
  /// The standards searched, in order.
  var packs: [RulePack]
  /// What else may stand among the words, for the suggestion on a mistyped one.
  var otherWords: [String] = []

  private struct Criteria {
    var ids: [String] = []
    var standards: [String] = []
    var levels: [String] = []
    var kinds: [String] = []
  }

  /// The pathways that fit every kind of word given; several words of one kind are alternatives.
  ///
  /// Where no kind is named the regular pathways are meant, or all of a level that has none.
  func choices(named words: [Token]) -> Result<[PathwayChoice], SelectionFault> {
    var criteria = Criteria()
    for word in words {
      guard absorb(word.text, into: &criteria) else {
        let candidates = vocabulary.map(\.word) + pathwayIDs + otherWords
        return .failure(
          SelectionFault(
            token: word,
            message: DiagnosticMessage(
              .unknownWord,
              "未知的申报途径“\(word.text)”",
              suggestion: Suggestion.nearest(to: word.text, among: candidates),
            ),
          )
        )
      }
    }
    let found = filtered(by: criteria)
    if found.isEmpty, let last = words.last {
      return .failure(
        SelectionFault(
          token: last,
          message: DiagnosticMessage(.unknownReference, "所选标准没有这样的申报途径"),
        )
      )
    }
    return .success(found)
  }

  /// A word that names no pathway, or words that together name none.
  struct SelectionFault: Error {
    let token: Token
    let message: DiagnosticMessage
  }

  private func filtered(by criteria: Criteria) -> [PathwayChoice] {
    let all = packs.flatMap(\.choices)
    if !criteria.ids.isEmpty {
      return criteria.ids.flatMap { id in
        all.filter { $0.pathway.id == id || $0.pathway.id.hasSuffix("/\(id)") }
      }
    }
    let fitting = all.filter { choice in
      (criteria.standards.isEmpty || criteria.standards.contains(choice.pack.id))
        && (criteria.levels.isEmpty || criteria.levels.contains(choice.pathway.level))
        && (criteria.kinds.isEmpty || criteria.kinds.contains(choice.pathway.kind))
    }
    guard criteria.kinds.isEmpty, !criteria.levels.isEmpty else { return fitting }
    let regular = fitting.filter { $0.pathway.kind == "regular" }
    return regular.isEmpty ? fitting : regular
  }

  private func absorb(_ text: String, into criteria: inout Criteria) -> Bool {
    let ids = packs.flatMap { $0.pathways.keys }
    if ids.contains(text) || (text.contains("/") && ids.contains { $0.hasSuffix("/\(text)") }) {
      criteria.ids.append(text)
      return true
    }
    // Chinese is typed without spaces: take the longest known word off the front until none is left.
    var rest = text.drop { separators.contains($0) }
    while !rest.isEmpty {
      let fitting = vocabulary.filter { rest.hasPrefix($0.word) }
      guard let longest = fitting.map(\.word.count).max() else { return false }
      for entry in fitting where entry.word.count == longest { entry.add(&criteria) }
      rest = rest.dropFirst(longest).drop { separators.contains($0) }
    }
    return true
  }

  private var separators: String { "·・/的" }

  private var pathwayIDs: [String] { packs.flatMap { $0.pathways.keys } }

  private var vocabulary: [(word: String, add: (inout Criteria) -> Void)] {
    var result: [(word: String, add: (inout Criteria) -> Void)] = []
    for pack in packs {
      for word in PathwayWords.words(for: pack) {
        result.append((word, { $0.standards.append(pack.id) }))
      }
    }
    for level in PathwayWords.levels {
      for word in level.words + [level.id] {
        result.append((word, { $0.levels.append(level.id) }))
      }
    }
    for kind in PathwayWords.kinds {
      for word in kind.words + [kind.id] {
        result.append((word, { $0.kinds.append(kind.id) }))
      }
    }
    return result
  }
}
