import Diagnostics
import OrderedCollections
import Profiles
import RuleModel

/// Where the facts in hand were stated: a place in a file, or a line of this session.
///
/// Facts are known by what they say, not by their position, so that undo, branches and removals
/// need no bookkeeping; marks of hypotheses do not count.
struct Provenance: Sendable {
  private struct Key: Hashable {
    let family: String?
    let record: Record
    let attribute: String?
  }

  private var places: [Key: String] = [:]

  /// Where a fact of a profile was stated; nil when nobody knows.
  func place(of fact: FactReference, in profile: Profile) -> String? {
    let profile = profile.accepted()
    guard let record = Self.record(fact, in: profile) else { return nil }
    return places[Key(family: fact.family, record: record, attribute: fact.attribute)]
      ?? places[Key(family: fact.family, record: record, attribute: nil)]
  }

  /// Takes note of a profile that was read from a file.
  mutating func note(_ source: ProfileSource, of profile: Profile) {
    let profile = profile.accepted()
    for fact in Self.facts(of: profile) {
      guard let record = Self.record(fact, in: profile) else { continue }
      let key = Key(family: fact.family, record: record, attribute: fact.attribute)
      places[key] = source.location(of: fact)?.description
    }
  }

  /// Takes note of an edit: what it left as it was keeps its place.
  mutating func note(editFrom before: Profile, to after: Profile, at place: String) {
    let (before, after) = (before.accepted(), after.accepted())
    for fact in Self.facts(of: after) {
      guard let record = Self.record(fact, in: after) else { continue }
      let known = fact.family.map { before.records($0) ?? [] } ?? []
      if fact.family == nil ? Self.record(fact, in: before) == record : known.contains(record) {
        continue
      }
      let key = Key(family: fact.family, record: record, attribute: fact.attribute)
      places[key] = kept(fact, of: record, among: known, as: after) ?? place
    }
  }

  /// The place of an attribute that an edit of its record left alone.
  private func kept(
    _ fact: FactReference,
    of record: Record,
    among known: [Record],
    as after: Profile,
  ) -> String? {
    guard let family = fact.family, let attribute = fact.attribute, let index = fact.index,
      known.indices.contains(index), known.count == after.records(family)?.count,
      known[index].values[attribute] == record.values[attribute]
    else { return nil }
    return places[Key(family: family, record: known[index], attribute: attribute)]
  }

  /// Every record and attribute that can be stated by itself.
  private static func facts(of profile: Profile) -> [FactReference] {
    var facts: [FactReference] = []
    for (key, value) in profile.root.values {
      guard let family = Vocabulary.family(key) else {
        facts.append(FactReference(attribute: key))
        continue
      }
      let records = profile.records(key) ?? []
      if case .record = value, family.isList { continue }
      for (index, record) in records.enumerated() {
        let whole = FactReference(family: key, index: family.isList ? index : nil)
        facts.append(whole)
        for attribute in record.values.keys {
          var fact = whole
          fact.attribute = attribute
          facts.append(fact)
        }
      }
    }
    return facts
  }

  /// The record a fact stands in; for an attribute of the profile itself one of that alone.
  private static func record(_ fact: FactReference, in profile: Profile) -> Record? {
    guard let family = fact.family else {
      return fact.attribute.flatMap { key in
        profile.root.values[key].map { Record([key: $0]) }
      }
    }
    let records = profile.records(family) ?? []
    let index = fact.index ?? 0
    return records.indices.contains(index) ? records[index] : nil
  }
}
