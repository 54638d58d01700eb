import OrderedCollections
import RuleModel

// What may be amiss with an applicant.

extension BrokerDice {
  /// Takes something away, or turns it.
  mutating func spoil(_ profile: inout Profile, on day: CalendarDay) {
    switch int(0...9) {
    case 0:
      profile.root[
        pick([
          "direction", "employment", "education", "titles", "continuingEducation",
          "unitRecommendation", "indicatorsFilled", "achievements", "attestations",
        ])
      ] = nil
    case 1:
      profile.root["nationality"] = .word(pick(["prc", "hong-kong-macao-taiwan", "foreign"]))
    case 2:
      profile.root[pick(["continuingEducation", "indicatorsFilled"])] = .flag(false)
    case 3:
      profile.root["unitRecommendation"] = recommendation(day)
    case 4:
      profile.root["direction"] = .word(
        pick(["transfer-research", "transfer-operation", "product-development"])
      )
    case 5: change(&profile, "employment")
    case 6: change(&profile, "education")
    case 7: change(&profile, "titles")
    default: change(&profile, "achievements")
    }
  }

  private mutating func recommendation(_ day: CalendarDay) -> FactValue {
    let july = CalendarDay.firstDay(ofYear: 2023).adding(months: 6)
    if chance(10) { return .absent }
    if chance(10) { return .record(Record()) }
    if chance(40) {
      return .record(Record(["date": .day(PartialDay(july.adding(days: pick([2, 3, 30, 31]))))]))
    }
    return .record(Record(["date": written(edge(day))]))
  }

  /// Turns one attribute of one record of a family, or drops the record.
  private mutating func change(_ profile: inout Profile, _ family: String) {
    guard var records = profile.records(family), !records.isEmpty else { return }
    let place = int(0...(records.count - 1))
    if chance(15) {
      records.remove(at: place)
    } else {
      let keys = records[place].values.keys.filter { !["id", "kind", "journal"].contains($0) }
      guard !keys.isEmpty else { return }
      let key = pick(Array(keys))
      records[place][key] = changed(records[place][key], key)
    }
    profile.setRecords(records, of: family)
  }

  private mutating func changed(_ value: FactValue?, _ key: String) -> FactValue? {
    if chance(25) { return nil }
    switch value {
    case .flag(let flag): return .flag(!flag)
    case .day(let date): return written(edge(date.latest))
    case .word(let word):
      let scales = [
        Self.bodies, Self.effects, Self.influences, Self.values, Self.roles, Self.schooling,
        Self.titles,
      ]
      let scale = scales.first { $0.contains(word) && (key != "role" || $0 == Self.roles) }
      return scale.map { .word(pick($0)) } ?? value
    default: return value
    }
  }

  private static let schooling = [
    "technician-school", "vocational", "college", "bachelor", "second-bachelor",
    "graduate-class", "master", "doctor",
  ]
  private static let titles = ["assistant", "intermediate", "associate-senior", "senior"]
}
