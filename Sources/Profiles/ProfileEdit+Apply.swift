import OrderedCollections
package import RuleModel

extension ProfileEdit {
  /// Applies the edit, or throws and leaves the profile as it was.
  package func apply(to profile: inout Profile) throws(ProfileEditError) {
    switch self {
    case .add(let family, let record):
      try Self.add(record, to: family, of: &profile)
    case .set(let fact, let path, let value):
      try Self.change(fact, of: &profile) { $0[path] = value }
    case .remove(let fact):
      try Self.remove(fact, from: &profile)
    case .setRoot(let path, let value):
      profile.root[path] = value
    case .attest(let clause, let answer):
      profile.attest(clause, answer)
    }
  }

  /// The profile after the edit.
  package func applied(to profile: Profile) throws(ProfileEditError) -> Profile {
    var result = profile
    try apply(to: &result)
    return result
  }
}

extension Profile {
  /// Applies several edits, all or none.
  package mutating func apply(_ edits: [ProfileEdit]) throws(ProfileEditError) {
    var result = self
    for edit in edits { try edit.apply(to: &result) }
    self = result
  }
}

extension ProfileEdit {
  private static func add(
    _ record: Record,
    to key: String,
    of profile: inout Profile,
  ) throws(ProfileEditError) {
    guard let family = Vocabulary.family(key) else { throw .noSuchFamily(key) }
    var record = record
    if key == "achievements" {
      let taken = (profile.records(key) ?? []).compactMap { $0.text("id") }
      if let id = record.text("id") {
        if taken.contains(id) { throw .duplicateID(id) }
      } else {
        var ids = AchievementIDs(taken: taken)
        record.values["id"] = nil
        let id = ids.next(forKind: record.word("kind") ?? "")
        record.values.updateValue(.text(id), forKey: "id", insertingAt: 0)
      }
    }
    try check(record, of: family, as: FactReference(family: key, id: record.text("id")))
    try checkYear(of: record, among: profile.records(key) ?? [], of: family)
    if family.isList {
      profile.setRecords((profile.records(key) ?? []) + [record], of: key)
    } else {
      profile.root[key] = .record(record)
    }
  }

  private static func change(
    _ fact: FactReference,
    of profile: inout Profile,
    _ change: (inout Record) -> Void,
  ) throws(ProfileEditError) {
    let (family, index, records) = try find(fact, in: profile)
    var changed = records
    change(&changed[index])
    try check(changed[index], of: family, as: fact)
    if changed[index]["year"] != records[index]["year"] {
      try checkYear(of: changed[index], among: records, of: family)
    }
    if family.key == "achievements", let id = changed[index].text("id"),
      changed.indices.contains(where: { $0 != index && changed[$0].text("id") == id })
    {
      throw .duplicateID(id)
    }
    if family.isList {
      profile.setRecords(changed, of: family.key)
    } else {
      profile.root[family.key] = .record(changed[index])
    }
  }

  private static func remove(
    _ fact: FactReference,
    from profile: inout Profile,
  ) throws(ProfileEditError) {
    if let family = fact.family, fact.index == nil, fact.id == nil {
      guard profile.root[family] != nil else { throw .noSuchRecord(fact) }
      profile.root[family] = nil
      return
    }
    let (family, index, records) = try find(fact, in: profile)
    guard family.isList else {
      profile.root[family.key] = nil
      return
    }
    var rest = records
    rest.remove(at: index)
    profile.setRecords(rest, of: family.key)
  }

  /// The records of the family a fact belongs to, and which of them it is: an id decides before a
  /// position, because positions shift.
  private static func find(
    _ fact: FactReference,
    in profile: Profile,
  ) throws(ProfileEditError) -> (family: Family, index: Int, records: [Record]) {
    guard let key = fact.family, let family = Vocabulary.family(key) else {
      throw .noSuchFamily(fact.family ?? "")
    }
    let records = profile.records(key) ?? []
    let index: Int? =
      if let id = fact.id {
        records.firstIndex { $0.text("id") == id }
      } else {
        fact.index ?? (family.isList ? nil : 0)
      }
    guard let index, records.indices.contains(index) else { throw .noSuchRecord(fact) }
    return (family, index, records)
  }

  /// A year is assessed once.
  private static func checkYear(
    of record: Record,
    among records: [Record],
    of family: Family,
  ) throws(ProfileEditError) {
    guard family.key == "assessments", case .number(let year)? = record["year"],
      let index = records.firstIndex(where: { $0["year"] == .number(year) })
    else { return }
    throw .duplicateYear(year, index: index)
  }

  private static func check(
    _ record: Record,
    of family: Family,
    as fact: FactReference,
  ) throws(ProfileEditError) {
    if let fault = DateOrder.faults(in: record, of: family).first {
      throw .datesOutOfOrder(fact.attribute(fault.later), sentence: fault.sentence)
    }
    if let kind = record.word("kind"), family.key == "achievements" {
      let foreign = record.values.keys.compactMap { family.attributes[$0] }
        .filter { !$0.belongs(to: kind) }
      if !foreign.isEmpty {
        throw .attributesOfOtherKinds(fact, kind: kind, names: foreign.map(\.name))
      }
    }
    for attribute in family.attributes.values {
      guard case .records(let nested) = attribute.type,
        case .records(let inner)? = record.values[attribute.key]
      else { continue }
      for record in inner {
        if let fault = DateOrder.faults(in: record, of: nested).first {
          throw .datesOutOfOrder(fact.attribute(attribute.key), sentence: fault.sentence)
        }
      }
    }
  }
}
