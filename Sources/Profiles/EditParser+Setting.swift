import OrderedCollections
import RuleModel

extension EditParser {
  /// Attributes to set: `p1.日期 2024-05-01`, `p1 日期=2024-05-01 证据=是`, `姓名 周敏`, `处分 无`.
  ///
  /// `未知` makes an attribute unknown again.
  package func set(_ tokens: [EditToken]) throws(EditFault) -> [ProfileEdit] {
    guard let first = tokens.first else {
      throw EditFault(.missing(expected: "要设置的内容，如 p1.日期 2024-05-01"))
    }
    if first.assignment != nil {
      var edits: [ProfileEdit] = []
      for (index, token) in tokens.enumerated() {
        guard let pair = token.assignment else {
          throw fault(.unexpected(token.text, expected: "键=值"), at: index, tokens)
        }
        let target = try target(pair.key, at: index, tokens)
        let word = target.isText ? pair.written : pair.value
        edits += try self.set(target, to: [word], at: index, tokens)
      }
      return edits
    }
    let target = try target(first.text, at: 0, tokens)
    let rest = tokens.dropFirst().map { target.isText ? $0.written : $0.text }
    switch target {
    case .record(let fact, let family, let kind):
      return try set(attributesOf: fact, family, kind: kind, tokens)
    case .attribute, .root, .family:
      return try set(target, to: rest, at: 1, tokens)
    }
  }

  func target(
    _ spelling: String,
    at index: Int,
    _ tokens: [EditToken],
  ) throws(EditFault) -> EditTarget {
    do throws(EditFaultKind) {
      return try EditTarget(spelling, in: profile)
    } catch {
      throw fault(error, at: index, tokens)
    }
  }

  private func set(
    _ target: EditTarget,
    to words: [String],
    at index: Int,
    _ tokens: [EditToken],
  ) throws(EditFault) -> [ProfileEdit] {
    switch target {
    case .record(_, let family, _):
      throw fault(.missing(expected: "\(family.name)的哪一项"), at: tokens.count, tokens)
    case .attribute(let fact, let path, let attribute):
      return [.set(fact, path: path, try value(words, of: attribute, at: index, tokens))]
    case .root(let path, let attribute):
      if case .attestations = attribute.type { return try attest(Array(tokens.dropFirst())) }
      return [.setRoot(path: path, try value(words, of: attribute, at: index, tokens))]
    case .family(let family):
      return try set(family, to: words, at: index, tokens)
    }
  }

  /// `处分 无`, `行为 无`, `推荐 2026-10-20`.
  private func set(
    _ family: Family,
    to words: [String],
    at index: Int,
    _ tokens: [EditToken],
  ) throws(EditFault) -> [ProfileEdit] {
    guard let word = words.first else {
      throw EditFault(.missing(expected: "\(family.name)的内容，没有写 无"))
    }
    if words.count == 1, EditValue.noneWords.contains(word) {
      return [.setRoot(path: family.key, Self.none(of: family))]
    }
    if words.count == 1, word == "未知" { return [.setRoot(path: family.key, nil)] }
    guard !family.isList, family.key != "conduct" else {
      let expected = "无；增加一条请用 \(family.name) 命令，修改请写明第几条（如 \(family.name)1）"
      throw fault(.unexpected(word, expected: expected), at: index, tokens)
    }
    if tokens.count > 1, tokens[0].assignment == nil {
      do throws(EditFault) {
        return try add(family: family.key, Array(tokens.dropFirst()))
      } catch {
        throw EditFault(error.kind, token: error.token.map { $0 + 1 }, range: error.range)
      }
    }
    let word0 = EditToken(word, range: tokens[index].range)
    return try add(family: family.key, [word0])
  }

  /// What 无 means: no records, no record, or for 行为 nothing of any sort.
  private static func none(of family: Family) -> FactValue {
    if family.isList { return .records([]) }
    guard family.key == "conduct" else { return .absent }
    var record = Record()
    for attribute in family.attributes.values {
      switch attribute.type {
      case .flag: record[attribute.key] = .flag(false)
      case .records: record[attribute.key] = .records([])
      case .word, .words, .text, .number, .day, .openDay, .yearly, .record, .attestations: break
      }
    }
    return .record(record)
  }

  /// `p1 日期=2024-05-01 证据=是`, and `p1 日期 2024-05-01` for one attribute.
  private func set(
    attributesOf fact: FactReference,
    _ family: Family,
    kind: String?,
    _ tokens: [EditToken],
  ) throws(EditFault) -> [ProfileEdit] {
    guard tokens.count > 1 else {
      throw EditFault(.missing(expected: "要设置的项，如 日期=2024-05-01"))
    }
    if tokens[1].assignment == nil {
      let path = try path(tokens[1].text, family, kind, at: 1, tokens)
      let words = tokens.dropFirst(2).map { path.attribute.isText ? $0.written : $0.text }
      let value = try value(words, of: path.attribute, at: 2, tokens)
      return [.set(fact, path: path.path, value)]
    }
    var edits: [ProfileEdit] = []
    for index in tokens.indices.dropFirst() {
      guard let pair = tokens[index].assignment else {
        throw fault(.unexpected(tokens[index].text, expected: "键=值"), at: index, tokens)
      }
      let path = try path(pair.key, family, kind, at: index, tokens)
      let word = path.attribute.isText ? pair.written : pair.value
      let value = try value([word], of: path.attribute, at: index, tokens)
      edits.append(.set(fact, path: path.path, value))
    }
    return edits
  }

  private func path(
    _ spelling: String,
    _ family: Family,
    _ kind: String?,
    at index: Int,
    _ tokens: [EditToken],
  ) throws(EditFault) -> AttributePath {
    do throws(EditFaultKind) {
      return try AttributePath(spelling, in: family, kind: kind)
    } catch {
      throw fault(error, at: index, tokens)
    }
  }

  /// The value some words mean; nil is unknown. Texts are joined, lists take several words.
  private func value(
    _ words: [String],
    of attribute: Attribute,
    at index: Int,
    _ tokens: [EditToken],
  ) throws(EditFault) -> FactValue? {
    guard let first = words.first, !first.isEmpty else {
      throw fault(.missing(expected: "\(attribute.name)的值"), at: tokens.count, tokens)
    }
    do throws(EditFaultKind) {
      if case .text = attribute.type {
        return try EditValue.value(words.joined(separator: " "), of: attribute)
      }
      if words == ["未知"] { return nil }
      var value = try EditValue.value(first, of: attribute)
      for word in words.dropFirst() {
        let next = try EditValue.value(word, of: attribute)
        guard let joined = EditValue.joined(value, next) else {
          throw EditFault.Kind.unexpected(word, expected: "一个值")
        }
        value = joined
      }
      return value
    } catch {
      throw fault(error, at: min(index, tokens.count - 1), tokens)
    }
  }
}
