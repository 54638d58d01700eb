import Diagnostics
import OrderedCollections
import RuleModel
import Scenarios

/// Finds the pathways that the command line, or else the scenario, aims at.
struct PathwaySelection {
  let packs: [RulePack]

  /// A pathway and the id of its standard.
  struct Choice {
    let pack: String
    let pathway: Pathway
  }

  /// The pathways in the order of the packs; those named by `--pathway` in the order named.
  func pathways(
    _ options: AimOptions,
    target: ScenarioTarget,
    aimsWide: Bool,
  ) throws -> [Choice] {
    let standard = options.asksAll ? nil : try options.standard.map(standard)
    let level = try options.level.map(level)
    var choices = all
    if !options.pathway.isEmpty {
      choices = try options.pathway.flatMap { try pathway($0) }
    } else if standard == nil, level == nil, !options.asksAll {
      choices = aimed(target, aimsWide: aimsWide)
    }
    let fitting = choices.filter { choice in
      (standard.map { $0 == choice.pack } ?? true)
        && (level.map { $0 == choice.pathway.level } ?? true)
    }
    guard !fitting.isEmpty else {
      throw ToolFailure.usage(DiagnosticMessage(.unknownReference, "没有这样的申报途径", notes: [Self.help]))
    }
    return fitting
  }

  private static let help = "列出标准与途径：zhicheng standards"

  /// Every pathway of every standard.
  var all: [Choice] {
    packs.flatMap { pack in pack.pathways.values.map { Choice(pack: pack.id, pathway: $0) } }
  }

  private func aimed(_ target: ScenarioTarget, aimsWide: Bool) -> [Choice] {
    let named = all.filter { target.pathways.contains($0.pathway.id) }
    if !aimsWide, !named.isEmpty { return named }
    let standards = target.standard.map { [$0] } ?? named.map(\.pack)
    return all.filter { choice in
      (standards.isEmpty || standards.contains(choice.pack))
        && (aimsWide || target.level.map { $0 == choice.pathway.level } ?? true)
    }
  }

  /// The id of the standard a word names.
  func standard(_ word: String) throws -> String {
    if let pack = packs.first(where: { [$0.id, $0.shortName, $0.name].contains(word) }) {
      return pack.id
    }
    throw unknown("标准", word, among: packs.map(\.id) + ["all"])
  }

  /// The id of the level a word names.
  func level(_ word: String) throws -> String {
    guard case .word(let levels)? = Vocabulary.family("titles")?.attribute(at: "level")?.type,
      let level = levels.match(word)
    else {
      var known: [String] = []
      for choice in all where !known.contains(choice.pathway.level) {
        known.append(choice.pathway.level)
      }
      throw unknown("层级", word, among: known)
    }
    return level.id
  }

  /// A whole id, or its end after the standard.
  private func pathway(_ word: String) throws -> [Choice] {
    let found = all.filter { $0.pathway.id == word || $0.pathway.id.hasSuffix("/\(word)") }
    if !found.isEmpty, word.contains("/") { return found }
    throw unknown("申报途径", word, among: all.map(\.pathway.id))
  }

  private func unknown(_ noun: String, _ word: String, among known: [String]) -> ToolFailure {
    .usage(
      DiagnosticMessage(
        .unknownReference,
        "未知的\(noun) '\(DisplayWidth.visible(word.prefix(60)))'",
        notes: known.count < 6 ? ["可用：\(known.joined(separator: "、"))"] : [Self.help],
        suggestion: Suggestion.nearest(to: word, among: known),
      )
    )
  }
}
