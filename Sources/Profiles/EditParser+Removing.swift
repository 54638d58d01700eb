import RuleModel

extension EditParser {
  /// Records to remove (`p1`, `职称2`) and attributes to make unknown (`p1.日期`, `出生`).
  package func remove(_ tokens: [EditToken]) throws(EditFault) -> [ProfileEdit] {
    guard !tokens.isEmpty else {
      throw EditFault(.missing(expected: "要删除的内容，如 p1、职称2、p1.日期"))
    }
    var attributes: [ProfileEdit] = []
    var records: [FactReference] = []
    for (index, token) in tokens.enumerated() {
      switch try removable(token.text, at: index, tokens) {
      case .record(let fact, _, _):
        if !records.contains(fact) { records.append(fact) }
      case .attribute(let fact, let path, _):
        attributes.append(.set(fact, path: path, nil))
      case .root(let path, _):
        attributes.append(.setRoot(path: path, nil))
      case .family(let family):
        guard family.isList else {
          attributes.append(.setRoot(path: family.key, nil))
          continue
        }
        let known = profile.records(family.key) ?? []
        guard known.count == 1 else {
          throw fault(.whichRecord(family: family.name, count: known.count), at: index, tokens)
        }
        let fact = FactReference(
          family: family.key,
          index: 0,
          id: family.key == "achievements" ? known[0].text("id") : nil,
        )
        if !records.contains(fact) { records.append(fact) }
      }
    }
    // Later records first, so that no position shifts before its turn.
    let ordered = records.sorted { ($0.index ?? 0) > ($1.index ?? 0) }
    return attributes + ordered.map(ProfileEdit.remove)
  }

  /// What a word points at; no other record is suggested, for what it names would be lost.
  private func removable(
    _ spelling: String,
    at index: Int,
    _ tokens: [EditToken],
  ) throws(EditFault) -> EditTarget {
    do throws(EditFault) {
      return try target(spelling, at: index, tokens)
    } catch {
      guard case .unknownRecord(let name, let known) = error.kind,
        name.last?.isNumber ?? false || known.isEmpty
      else { throw error }
      throw fault(.unknownRecord(name, known: []), at: index, tokens)
    }
  }

  /// Answers to attested clauses: `QH-7.1 是 QH-7.2=否 QH-7.3`; 未知 or 取消 takes one back.
  ///
  /// A clause without an answer is confirmed. Whether the clauses exist is the caller's matter.
  package func attest(_ tokens: [EditToken]) throws(EditFault) -> [ProfileEdit] {
    guard !tokens.isEmpty else {
      throw EditFault(.missing(expected: "条款编号，如 QH-7.1 是"))
    }
    var edits: [ProfileEdit] = []
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if let pair = token.assignment {
        guard let answer = Self.answer(pair.value) else {
          throw fault(.value(.badFlag(pair.value)), at: index, tokens)
        }
        edits.append(.attest(ClauseID(pair.key), answer.flag))
      } else {
        guard Self.answer(token.text) == nil else {
          throw fault(.unexpected(token.text, expected: "条款编号"), at: index, tokens)
        }
        let next = index + 1 < tokens.count ? Self.answer(tokens[index + 1].text) : nil
        edits.append(.attest(ClauseID(token.text), next.map(\.flag) ?? true))
        if next != nil { index += 1 }
      }
      index += 1
    }
    return edits
  }

  private struct Answer {
    let flag: Bool?
  }

  private static func answer(_ text: String) -> Answer? {
    if ["未知", "取消", "~"].contains(text) { return Answer(flag: nil) }
    return ValueSpelling.flag(text).map { Answer(flag: $0) }
  }
}
