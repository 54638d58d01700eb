import OrderedCollections
import RuleModel

/// A date of a profile and the fact it is.
struct DatedFact {
  let fact: FactReference
  let date: PartialDay
  /// The record it stands in.
  let record: Record

  /// What it is called, such as 工作1开始.
  var name: String {
    let family = fact.family.flatMap(Vocabulary.family)
    let attribute = fact.attribute.flatMap { path in
      family?.attribute(at: path) ?? Vocabulary.profile.attribute(at: path)
    }
    var record = family?.name ?? ""
    if let index = fact.index, family?.isList == true {
      record = fact.id.map { "成果 \($0) " } ?? "\(record)\(index + 1)"
    }
    return "\(record)\(attribute?.name ?? "")"
  }

  /// 工作1开始 2012-07-01.
  var told: String { "\(name) \(date)" }
}

extension Profile {
  /// The known dates under a path of a family, in the order of its records.
  func dates(_ family: String, _ path: String) -> [DatedFact] {
    let isList = Vocabulary.family(family)?.isList ?? true
    return (records(family) ?? []).enumerated().compactMap { index, record in
      record.day(path).map { date in
        DatedFact(
          fact: FactReference(
            family: family,
            index: isList ? index : nil,
            id: family == "achievements" ? record.text("id") : nil,
            attribute: path,
          ),
          date: date,
          record: record,
        )
      }
    }
  }

  /// The day of birth.
  var birth: DatedFact? {
    root.day("born").map {
      DatedFact(fact: FactReference(attribute: "born"), date: $0, record: Record())
    }
  }
}
