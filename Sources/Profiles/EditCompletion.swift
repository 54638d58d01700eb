import OrderedCollections
package import RuleModel

/// What can be typed next in an edit, by the ``Vocabulary``.
///
/// Chinese words, English ids and pinyin initials all begin a candidate; what is offered is the
/// Chinese word. Candidates come in the order of the table.
package struct EditCompletion: Sendable {
  /// The profile the edit is for.
  package let profile: Profile

  /// Completion of edits of a profile.
  package init(profile: Profile) {
    self.profile = profile
  }

  /// After `学历 …`: `tokens` are the words before the one being typed, `word` is that one.
  package func adding(
    family key: String,
    after tokens: [EditToken],
    word: String,
  ) -> [EditCandidate] {
    guard let family = Vocabulary.family(key) else { return [] }
    let kind = key == "achievements" ? Self.kind(in: tokens) : nil
    if key == "achievements", kind == nil, let set = Self.kinds {
      return Self.words(of: set, meaning: "成果种类", prefix: "", typed: word)
    }
    var builder = RecordBuilder(family: family, kind: kind)
    for token in tokens { _ = try? builder.take(token) }
    return Self.attributes(of: family, kind: kind, filled: builder.record, word: word)
  }

  /// After `设置 …`.
  package func setting(after tokens: [EditToken], word: String) -> [EditCandidate] {
    guard let first = tokens.first, first.assignment == nil else { return targets(word: word) }
    guard let target = try? EditTarget(first.text, in: profile) else { return [] }
    switch target {
    case .record(_, let family, let kind):
      var filled = Record()
      for token in tokens.dropFirst() {
        guard let pair = token.assignment,
          let path = try? AttributePath(pair.key, in: family, kind: kind)
        else { continue }
        filled[path.path] = .absent
      }
      return Self.attributes(of: family, kind: kind, filled: filled, word: word, keysOnly: true)
    case .attribute(_, _, let attribute), .root(_, let attribute):
      guard tokens.count == 1 || attribute.takesSeveral else { return [] }
      return Self.values(of: attribute, prefix: "", typed: word)
    case .family(let family):
      if tokens.count == 1, family.isList || family.key == "conduct" {
        return Self.matching([EditCandidate("无", "没有\(family.name)")], word)
      }
      return adding(family: family.key, after: Array(tokens.dropFirst()), word: word)
    }
  }

  /// After `删除 …`.
  package func removing(word: String) -> [EditCandidate] {
    let known = Self.matching(recordCandidates, word)
    guard let dot = word.firstIndex(of: "."),
      case .record(let fact, let family, _)? = try? EditTarget(String(word[..<dot]), in: profile),
      let index = fact.index, let records = profile.records(family.key),
      records.indices.contains(index)
    else { return known }
    let typed = String(word[word.index(after: dot)...])
    return records[index].values.keys.compactMap { key in
      guard let attribute = family.attributes[key], Self.fits(attribute, typed) else { return nil }
      return EditCandidate("\(word[...dot])\(attribute.name)", attribute.meaning)
    }
  }
}

extension EditCompletion {
  private static var kinds: WordSet? {
    guard case .word(let set) = Vocabulary.family("achievements")?.attributes["kind"]?.type else {
      return nil
    }
    return set
  }

  private static func kind(in tokens: [EditToken]) -> String? {
    for token in tokens {
      let word = token.assignment?.value ?? token.text
      if let kind = AchievementKindWord(named: word) { return kind.kind }
    }
    return tokens.lazy.compactMap { AchievementKindWord(typed: $0.text)?.kind }.first
  }

  /// The records of the profile, by what they are called.
  private var recordCandidates: [EditCandidate] {
    Vocabulary.families.values.flatMap { family in
      let records = profile.records(family.key) ?? []
      return zip(EditTarget.names(of: family, records), records).map { name, record in
        EditCandidate(name, Self.summary(of: record, family))
      }
    }
  }

  /// Records, and attributes and families of the profile.
  private func targets(word: String) -> [EditCandidate] {
    if let dot = word.firstIndex(of: "."),
      case .record(_, let family, let kind)? = try? EditTarget(String(word[..<dot]), in: profile)
    {
      let typed = String(word[word.index(after: dot)...])
      return family.attributes(ofKind: kind).flatMap { attribute in
        Self.paths(of: attribute, typed).map {
          EditCandidate("\(word[...dot])\($0.text)", $0.meaning)
        }
      }
    }
    let own = Vocabulary.profile.attributes.values.map { EditCandidate($0.name, $0.meaning) }
    let conduct = Vocabulary.family("conduct")?.attributes.values.map {
      EditCandidate($0.name, $0.meaning)
    }
    return Self.matching(recordCandidates + own + (conduct ?? []), word)
  }

  /// An attribute, or those of a nested record, that a path begins: 期刊 and 核心 both begin
  /// 期刊.核心.
  private static func paths(of attribute: Attribute, _ typed: String) -> [EditCandidate] {
    guard case .record(let nested) = attribute.type else {
      return fits(attribute, typed) ? [EditCandidate(attribute.name, attribute.meaning)] : []
    }
    var rest = typed
    if let dot = typed.firstIndex(where: { ".．".contains($0) }) {
      let head = String(typed[..<dot])
      guard attribute.key == head || attribute.names.contains(head) else { return [] }
      rest = String(typed[typed.index(after: dot)...])
    } else if fits(attribute, typed) {
      rest = ""
    }
    return nested.attributes.values.filter { fits($0, rest) }.map {
      EditCandidate("\(attribute.name).\($0.name)", $0.meaning)
    }
  }

  /// The first few known values of a record, to tell it from its neighbours.
  private static func summary(of record: Record, _ family: Family) -> String {
    let parts = record.values.compactMap { key, value -> String? in
      guard key != "id", let attribute = family.attributes[key] else { return nil }
      switch value {
      case .word(let id):
        guard case .word(let set) = attribute.type else { return id }
        return set.word(id: id)?.name ?? id
      case .text(let text): return String(text.prefix(20))
      case .day(let day): return day.description
      case .number(let number): return number.description + attribute.unit
      case .absent, .words, .flag, .yearly, .record, .records: return nil
      }
    }
    return parts.prefix(4).joined(separator: " ")
  }
}

extension EditCompletion {
  /// Keys of free attributes, and words that fit one of them; after `键=` the values.
  private static func attributes(
    of family: Family,
    kind: String?,
    filled: Record,
    word: String,
    keysOnly: Bool = false,
  ) -> [EditCandidate] {
    if let pair = EditToken(word, range: 0..<word.count).assignment {
      guard let path = try? AttributePath(pair.key, in: family, kind: kind) else { return [] }
      let prefix = String(word.prefix(pair.offset))
      return values(of: path.attribute, prefix: prefix, typed: pair.value)
    }
    var free = family.attributes(ofKind: kind).filter {
      filled.values[$0.key] == nil || $0.takesSeveral
    }
    if kind != nil { free.removeAll { $0.key == "kind" } }
    var candidates: [EditCandidate] = []
    for attribute in free {
      if case .record(let nested) = attribute.type {
        let taken = nested.attributes.values
          .filter { filled["\(attribute.key).\($0.key)"] != nil }.map(\.name)
        candidates += paths(of: attribute, word)
          .filter { path in !taken.contains { path.text == "\(attribute.name).\($0)" } }
          .map { EditCandidate("\($0.text)=", $0.meaning) }
      } else if fits(attribute, word) {
        candidates.append(EditCandidate("\(attribute.name)=", attribute.meaning))
      }
    }
    guard !keysOnly, !word.isEmpty else { return candidates }
    for attribute in free {
      switch attribute.type {
      case .word(let set), .words(let set):
        candidates += words(of: set, meaning: attribute.name, prefix: "", typed: word)
      case .text, .flag, .number, .day, .openDay, .yearly, .record, .records, .attestations: break
      }
    }
    return candidates.uniqued
  }

  /// The values of an attribute that begin with what is typed.
  private static func values(
    of attribute: Attribute,
    prefix: String,
    typed: String,
  ) -> [EditCandidate] {
    switch attribute.type {
    case .word(let set):
      return words(of: set, meaning: attribute.name, prefix: prefix, typed: typed)
    case .words(let set):
      let cut = typed.lastIndex { ",，、".contains($0) }.map { typed.index(after: $0) }
      let start = cut ?? typed.startIndex
      return words(
        of: set,
        meaning: attribute.name,
        prefix: prefix + typed[..<start],
        typed: String(typed[start...]),
      )
    case .flag:
      let answers = [EditCandidate("是", attribute.meaning), EditCandidate("否", attribute.meaning)]
      return matching(answers, typed).map { EditCandidate(prefix + $0.text, $0.meaning) }
    case .openDay:
      return matching([EditCandidate("~", attribute.meaning)], typed).map {
        EditCandidate(prefix + $0.text, $0.meaning)
      }
    case .record(let nested):
      let cut = typed.lastIndex { ",，、".contains($0) }.map { typed.index(after: $0) }
      let start = cut ?? typed.startIndex
      return attributes(of: nested, kind: nil, filled: Record(), word: String(typed[start...]))
        .map { EditCandidate(prefix + typed[..<start] + $0.text, $0.meaning) }
    case .text, .number, .day, .yearly, .records, .attestations:
      return []
    }
  }

  private static func words(
    of set: WordSet,
    meaning: String,
    prefix: String,
    typed: String,
  ) -> [EditCandidate] {
    set.words.compactMap { word in
      let spellings = [word.id] + word.names
      guard spellings.contains(where: { begins($0, typed) }) else { return nil }
      let note = word.id == word.name ? meaning : "\(meaning) \(word.id)"
      return EditCandidate(prefix + word.name, note)
    }
  }

  private static func fits(_ attribute: Attribute, _ typed: String) -> Bool {
    ([attribute.key] + attribute.names).contains { begins($0, typed) }
  }

  private static func matching(_ candidates: [EditCandidate], _ typed: String) -> [EditCandidate] {
    candidates.filter { begins($0.text, typed) }.uniqued
  }

  /// Whether a word begins with what is typed, by itself or by its initials.
  private static func begins(_ word: String, _ typed: String) -> Bool {
    if typed.isEmpty || word.hasPrefix(typed) { return true }
    // Only Latin letters can be initials or an English id in another case.
    guard typed.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let folded = typed.lowercased()
    return word.lowercased().hasPrefix(folded) || Pinyin.initials(of: word).hasPrefix(folded)
  }
}

extension Attribute {
  /// Whether several words may follow one another as its value.
  fileprivate var takesSeveral: Bool {
    switch type {
    case .words, .records, .yearly: true
    case .word, .text, .flag, .number, .day, .openDay, .record, .attestations: false
    }
  }
}

extension [EditCandidate] {
  /// Without a second candidate of the same text.
  fileprivate var uniqued: [EditCandidate] {
    var seen: Set<String> = []
    return filter { seen.insert($0.text).inserted }
  }
}
