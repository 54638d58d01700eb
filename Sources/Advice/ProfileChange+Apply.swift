package import RuleModel

extension Profile {
  /// The profile after some changes.
  package func applying(_ changes: some Sequence<ProfileChange>) -> Profile {
    var result = self
    for change in changes { result.apply(change) }
    return result
  }

  private mutating func apply(_ change: ProfileChange) {
    switch change {
    case .add(let family, let record):
      if Vocabulary.family(family)?.isList ?? true {
        setRecords((records(family) ?? []) + [record], of: family)
      } else {
        root[family] = .record(record)
      }
    case .set(let fact, let value):
      guard let attribute = fact.attribute else { return }
      guard let family = fact.family else {
        root[attribute] = value
        return
      }
      guard var list = records(family), let index = fact.index, list.indices.contains(index) else {
        return
      }
      list[index][attribute] = value
      if Vocabulary.family(family)?.isList ?? true {
        setRecords(list, of: family)
      } else {
        root[family] = .record(list[index])
      }
    case .attest(let clause):
      attest(clause, true)
    case .declareNone(let family):
      root[family] = .records([])
    }
  }
}
