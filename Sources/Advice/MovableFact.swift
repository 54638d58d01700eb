import OrderedCollections
import RuleModel

/// A dated or counted fact of a profile that can be given another value.
struct MovableFact {
  let reference: FactReference
  /// Where it lies below its record; the root of the profile when the reference has no family.
  let attribute: Attribute
  /// The calendar year of one figure among several.
  var year: Int?
  let value: FactValue

  /// Labels that count nothing.
  private static let labels: Set<String> = ["year"]

  /// Every dated or counted fact of a profile, in its order.
  static func all(of profile: Profile) -> [MovableFact] {
    var facts = facts(in: profile.root, of: Vocabulary.profile) {
      FactReference(attribute: $0)
    }
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
            year: $0.year,
            value: .number($0.number),
          )
        }
      case .absent, .word, .words, .text, .flag, .record, .records: return []
      }
    }
  }

  /// The profile with another value of the fact; nil leaves it unknown.
  func set(_ value: FactValue?, in profile: Profile) -> Profile {
    var result = profile
    guard let key = reference.attribute else { return profile }
    guard let family = reference.family, let index = reference.index else {
      result.root.values[key] = value
      return result
    }
    guard var records = profile.records(family), records.indices.contains(index) else {
      return profile
    }
    records[index].values[key] = replaced(in: records[index].values[key], by: value)
    if case .record? = profile.root[family] {
      result.root[family] = .record(records[index])
    } else {
      result.setRecords(records, of: family)
    }
    return result
  }

  /// The whole attribute with this value; of yearly figures one is replaced, or dropped.
  private func replaced(in whole: FactValue?, by value: FactValue?) -> FactValue? {
    guard let year, case .yearly(let figures)? = whole else { return value }
    guard case .number(let number)? = value else { return nil }
    return .yearly(
      figures.map { $0.year == year ? YearlyNumber(year: year, number: number) : $0 }
    )
  }
}
