import OrderedCollections
import RuleModel

/// A dated or counted fact of a profile that can be given another value.
struct MovableFact {
  let reference: FactReference
  /// Where it lies below its record; the root of the profile when the reference has no family.
  let attribute: Attribute
  /// Which of several values below the attribute it is.
  var part = TippingPoint.Part.whole
  let value: FactValue

  /// Labels that count nothing.
  private static let labels: Set<String> = ["year"]

  /// Every dated or counted fact of a profile, in its order.
  static func all(of profile: Profile) -> [MovableFact] {
    // The lists of the profile itself are the families that follow.
    let plain = profile.root.values.filter { _, value in
      if case .records = value { false } else { true }
    }
    var facts = facts(in: Record(plain), of: Vocabulary.profile) { FactReference(attribute: $0) }
    for family in Vocabulary.families.values {
      for (index, record) in (profile.records(family.key) ?? []).enumerated() {
        facts += Self.facts(in: record, of: family) {
          FactReference(
            family: family.key,
            index: index,
            id: record.text("id"),
            attribute: $0,
          )
        }
      }
    }
    return facts
  }

  private static func facts(
    in record: Record,
    of family: Family,
    reference: (String) -> FactReference,
  ) -> [MovableFact] {
    record.values.flatMap { key, value -> [MovableFact] in
      guard !labels.contains(key), let attribute = family.attributes[key] else { return [] }
      switch value {
      case .day, .number:
        return [MovableFact(reference: reference(key), attribute: attribute, value: value)]
      case .yearly(let figures):
        return figures.map {
          MovableFact(
            reference: reference(key),
            attribute: attribute,
            part: .year($0.year),
            value: .number($0.number),
          )
        }
      case .records(let spells):
        guard case .records(let nested) = attribute.type else { return [] }
        return spells.enumerated().flatMap { index, spell in
          facts(in: spell, of: nested) { reference("\(key).\($0)") }.map { fact in
            var fact = fact
            fact.part = .spell(index)
            return fact
          }
        }
      case .absent, .word, .words, .text, .flag, .record: return []
      }
    }
  }

  /// The profile with another value of the fact; nil leaves it unknown.
  func set(_ value: FactValue?, in profile: Profile) -> Profile {
    var result = profile
    guard let path = reference.attribute else { return profile }
    guard let family = reference.family, let index = reference.index else {
      set(value, at: path, in: &result.root)
      return result
    }
    guard var records = profile.records(family), records.indices.contains(index) else {
      return profile
    }
    set(value, at: path, in: &records[index])
    if case .record? = profile.root[family] {
      result.root[family] = .record(records[index])
    } else {
      result.setRecords(records, of: family)
    }
    return result
  }

  private func set(_ value: FactValue?, at path: String, in record: inout Record) {
    let keys = path.split(separator: ".", maxSplits: 1).map(String.init)
    switch (part, record.values[keys[0]]) {
    case (.year(let year), .yearly(let figures)?):
      // A figure that is not known leaves the row of years unknown.
      guard case .number(let number)? = value else {
        record.values[keys[0]] = nil
        return
      }
      record.values[keys[0]] = .yearly(
        figures.map { $0.year == year ? YearlyNumber(year: year, number: number) : $0 }
      )
    case (.spell(let index), .records(var spells)?):
      spells[index].values[keys[1]] = value
      record.values[keys[0]] = .records(spells)
    default: record.values[path] = value
    }
  }
}
