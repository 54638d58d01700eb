import Advice
import Explanation
import OrderedCollections
import Profiles
import RuleModel

/// The lists that arguments are completed from.
extension ArgumentCompletion {
  /// The scenario files at hand, and what is in the folder that the word being typed names.
  func files(_ written: String) -> [Candidate] {
    let folder = written.lastIndex(of: "/").map { String(written[...$0]) } ?? ""
    let entries = session.surroundings.files.entries(folder).map { name in
      let isFolder = name.hasSuffix("/")
      let path = LineTokens.quoted(folder + name)
      return Candidate(path, isFolder ? "文件夹" : "情景文件", isFinal: !isFolder)
    }
    let known = session.surroundings.files.list().map {
      Candidate(LineTokens.quoted($0), "情景文件")
    }
    return fitting(known + entries, written)
  }

  var clauses: [Candidate] {
    session.packsInView.flatMap { pack in
      pack.clauses.values.map { Candidate($0.id.text, $0.text) }
    }
  }

  var families: [Candidate] {
    Vocabulary.profile.attributes.values.map { Candidate($0.name, $0.meaning) }
  }

  func standards(_ written: String) -> [Candidate] {
    names(of: session.packs, written) + fitting([Candidate("全部", "看全部标准")], written)
  }

  /// Standards by id, or by the words of their names once one of those is begun.
  private func names(of packs: [RulePack], _ written: String) -> [Candidate] {
    let ids = fitting(packs.map { Candidate($0.id, $0.name) }, written)
    guard !written.isEmpty else { return ids }
    return ids
      + packs.flatMap { pack in
        let words = PathwayWords.words(for: pack).filter { $0 != pack.id && $0 != pack.name }
        return fitting(words.map { Candidate($0, pack.name) }, written)
      }
  }

  var branches: [Candidate] {
    [Candidate(HypothesisCommands.mainLine, "情景本身")] + branchNames
  }

  var branchNames: [Candidate] {
    session.workspace.branches.map { name, branch in
      Candidate(LineTokens.quoted(name), "\(branch.edits.count) 步假设")
    }
  }

  /// What achievements can be counted for: the items, and their limbs once one is begun.
  func tallyItems(_ written: String) -> [Candidate] {
    session.packsInView.flatMap { pack -> [Candidate] in
      let items = pack.clauses.values.flatMap { clause -> [TallyItem] in
        guard case .requirement(let requirement) = clause.body else { return [] }
        return requirement.tallyItems
      }
      let limbs = written.isEmpty ? [] : items.flatMap(\.limbs)
      let ids = OrderedSet(items.map(\.id) + limbs)
      return fitting(ids.map { Candidate($0.text, pack.clauses[$0]?.text ?? "成果项") }, written)
    }
  }

  var checkpoints: [Candidate] {
    session.workspace.checkpoints.keys.map { Candidate(LineTokens.quoted($0), "检查点") }
  }

  var prices: [Candidate] {
    PlanPreferences.defaults.keys.map { key in
      Candidate(PriceWords.name(of: key), key)
    } + [Candidate("上限", "精力上限"), Candidate("最晚", "方案期限")]
  }

  var achievements: [Candidate] {
    records().filter { session.achievementIDs.contains($0.text) }
  }

  /// Every record of the profile by the name that commands understand.
  func records() -> [Candidate] {
    let profile = session.workspace.premises.profile
    guard let pack = session.packs.first else { return [] }
    let wording = Wording(pack: pack, profile: profile)
    return Vocabulary.families.flatMap { key, family -> [Candidate] in
      guard family.isList, let records = profile.records(key) else { return [] }
      return records.enumerated().map { index, record in
        let id = record.text("id")
        let reference = FactReference(family: key, index: index, id: id)
        return Candidate(id ?? "\(family.name)\(index + 1)", wording.reference(reference))
      }
    }
  }

  /// `AM-66=` first, then its options.
  func readings(_ written: String) -> [Candidate] {
    fitting([Candidate("矩阵", "换口径结论怎样变")], written)
      + switches(written)
  }

  /// The options of the reading that the word before names.
  func options(after words: [Token], written: String) -> [Candidate] {
    guard words.count == 1, let id = words.first.map({ ReadingID($0.text.uppercased()) }),
      let reading = session.packsInView.lazy.compactMap({ $0.readings[id] }).first
    else { return [] }
    return options(of: reading, written) + fitting([Candidate("默认", "还原为默认口径")], written)
  }

  /// The options that a word begins; one begun in Chinese becomes the name of the option.
  private func options(of reading: Reading, _ word: String) -> [Candidate] {
    let all = reading.options.map { Candidate($0.key, $0.value) }
    let begun = fitting(all, word)
    guard begun.isEmpty else { return begun }
    let meant = reading.options(named: word)
    return all.filter { meant.contains($0.text) }
  }

  private func switches(_ written: String) -> [Candidate] {
    session.packsInView.flatMap { pack in
      pack.readings.values.flatMap { reading -> [Candidate] in
        let head = "\(reading.id)="
        guard written.lowercased().hasPrefix(head.lowercased()) else {
          return fitting([Candidate(head, reading.question, isFinal: false)], written)
        }
        return options(of: reading, String(written.dropFirst(head.count)))
          .map { Candidate(head + $0.text, $0.description) }
      }
    }
  }

  /// Levels, kinds and standards by their words; ids once a word is written in ASCII.
  func pathways(of command: Command, _ written: String) -> [Candidate] {
    let levels = PathwayWords.levels.compactMap { level in
      level.words.first.map { Candidate($0, level.id) }
    }
    let kinds = PathwayWords.kinds.compactMap { kind in
      kind.words.first.map { Candidate($0, kind.id) }
    }
    var found = fitting(levels + kinds, written) + names(of: session.packsInView, written)
    if command.id == "check" {
      let extra = [Candidate("全部", "各途径一览"), Candidate("展开", "列出已满足的条款")]
      found += fitting(extra, written)
    }
    if written.contains("/") {
      found += session.packsInView.flatMap { pack in
        fitting(pack.pathways.values.map { Candidate($0.id, $0.name) }, written)
      }
    }
    return found
  }

  /// Clauses that a declaration settles, then yes or no.
  func attestation(after words: [Token], written: String) -> [Candidate] {
    guard words.isEmpty else {
      guard words.count == 1 else { return [] }
      return fitting([Candidate("是", "声明符合"), Candidate("否", "声明不符合")], written)
    }
    let attested = session.packsInView.flatMap { pack in
      pack.clauses.values.filter { $0.isAttested }.map { Candidate($0.id.text, $0.text) }
    }
    return fitting(attested, written)
  }

  /// Whatever can be explained.
  func topics(beginning written: String) -> [Candidate] {
    guard !written.isEmpty else { return commands(beginning: "") }
    return commands(beginning: written)
      + fitting(clauses, written)
      + session.packsInView.flatMap { pack in
        fitting(pack.readings.values.map { Candidate($0.id.text, $0.question) }, written)
      }
      + fitting((VocabularyTopics.words + ReportTopics.words).map { Candidate($0, "词") }, written)
  }
}

extension Clause {
  /// Whether a declaration in the profile settles it.
  var isAttested: Bool {
    guard case .requirement(let requirement) = body else { return false }
    switch requirement {
    case .judged, .attested, .outside, .unlessFlagged: return true
    case .clause, .all, .any, .atLeast, .reading, .satisfied, .notice, .within, .fact, .some,
      .count, .none, .service, .assessments, .tally, .achievements, .advanced:
      return false
    }
  }
}

extension Requirement {
  /// The items that achievements are counted for, without those of other clauses.
  fileprivate var tallyItems: [TallyItem] {
    switch self {
    case .tally(let tally): tally.items
    case .all(let parts), .any(let parts), .atLeast(_, let parts): parts.flatMap(\.tallyItems)
    case .reading(_, let options):
      options.sorted { $0.key < $1.key }.flatMap(\.value.tallyItems)
    case .clause, .satisfied, .judged, .attested, .outside, .unlessFlagged, .notice, .within,
      .fact, .some, .count, .none, .service, .assessments, .achievements, .advanced:
      []
    }
  }
}
