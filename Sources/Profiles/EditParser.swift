import OrderedCollections
package import RuleModel

/// Reads the words of a shell command or of a scenario's branch as edits, by the ``Vocabulary``.
///
/// ```
/// 学历 本科 2010-06-30 学位=2010-06-30
/// 成果 论文 题目=… 日期=2024-03-15 角色=第一作者 核心=是 期刊.cn=是
/// 设置 p1.日期 2024-05-01
/// 删除 职称2
/// ```
/// Words beside `键=值` go to the first attribute in table order that takes them and is free.
package struct EditParser: Sendable {
  /// The profile the edits are for: it knows which records there are.
  package let profile: Profile

  /// A parser of edits of a profile.
  package init(profile: Profile) {
    self.profile = profile
  }

  /// A new record of a family, by its path; a family of a single record is set.
  package func add(
    family key: String,
    _ tokens: [EditToken],
  ) throws(EditFault) -> [ProfileEdit] {
    guard let family = Vocabulary.family(key) else {
      throw EditFault(.unknownRecord(key, known: Array(Vocabulary.families.keys)))
    }
    guard !tokens.isEmpty else {
      throw EditFault(.missing(expected: "\(family.name)的内容"))
    }
    if tokens.count == 1, EditValue.noneWords.contains(tokens[0].text) {
      return [.setRoot(path: key, family.isList ? .records([]) : .absent)]
    }
    let kind = try achievementKind(in: tokens, of: family)
    var builder = RecordBuilder(achievements: family, kind: kind)
    var origins: [String: Int] = [:]
    for (index, token) in tokens.enumerated() {
      do throws(EditFaultKind) {
        origins[try builder.take(token)] = index
      } catch {
        throw fault(error, at: index, tokens)
      }
    }
    if let order = DateOrder.faults(in: builder.record, of: family).first {
      let index = origins[order.later] ?? 0
      throw fault(.datesOutOfOrder(order.sentence), at: index, tokens)
    }
    try checkYear(of: builder.record, in: family)
    return [.add(family: key, builder.record)]
  }

  /// A grade that is not said to be of a year decides nothing.
  private func checkYear(of record: Record, in family: Family) throws(EditFault) {
    guard family.key == "assessments", record.values["year"] == nil,
      case .word(let grades)? = family.attributes["grade"]?.type
    else { return }
    let grade = record.word("grade").flatMap(grades.word)?.name ?? "合格"
    throw EditFault(.missing(expected: "年度，如 考核 2024 \(grade)"))
  }

  /// The kind of a new achievement, which decides what else may be said of it.
  private func achievementKind(
    in tokens: [EditToken],
    of family: Family,
  ) throws(EditFault) -> AchievementKindWord? {
    guard family.key == "achievements", let attribute = family.attributes["kind"],
      case .word(let set) = attribute.type
    else { return nil }
    for token in tokens {
      if let pair = token.assignment {
        if attribute.isSpelled(pair.key), let kind = AchievementKindWord(named: pair.value) {
          return kind
        }
      } else if let kind = AchievementKindWord(named: token.text) {
        return kind
      }
    }
    for token in tokens where token.assignment == nil {
      if let kind = AchievementKindWord(typed: token.text) { return kind }
    }
    // The first bare word was probably meant to be the kind.
    if let index = tokens.firstIndex(where: { $0.assignment == nil }) {
      let kinds = set.words.map(\.name)
      let unknown = EditFault.Kind.unknownWord(
        tokens[index].text,
        family: "成果种类",
        expected: kinds,
        spellings: set.spellings,
      )
      throw fault(unknown, at: index, tokens)
    }
    throw EditFault(.missing(expected: "成果种类，如 论文"))
  }

  /// A fault of one word; faults of a value point behind the `=`.
  func fault(_ kind: EditFault.Kind, at index: Int, _ tokens: [EditToken]) -> EditFault {
    guard tokens.indices.contains(index) else { return EditFault(kind) }
    let token = tokens[index]
    var range = token.range
    switch kind {
    case .value, .unusableID, .datesOutOfOrder:
      if let pair = token.assignment {
        range = min(range.lowerBound + pair.offset, range.upperBound - 1)..<range.upperBound
      }
    case .unknownAttribute, .otherKinds, .ambiguous, .repeated:
      if let pair = token.assignment {
        let end = range.lowerBound + pair.offset - 1
        range = range.lowerBound..<max(range.lowerBound + 1, min(end, range.upperBound))
      }
    case .missing, .unknownWord, .attributeWithoutValue, .unknownRecord, .whichRecord, .unexpected:
      break
    }
    return EditFault(kind, token: index, range: range)
  }
}
