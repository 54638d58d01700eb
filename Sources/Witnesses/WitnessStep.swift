import OrderedCollections
package import RuleModel

/// One change of one fact of a witness, or of the day it is judged on.
package struct WitnessStep: Hashable, Sendable {
  /// What changes.
  package var change: Change
  /// Whether it is the least change there is: one day, one unit, one rank, one record fewer.
  package var isUnit: Bool

  /// A change.
  package enum Change: Hashable, Sendable {
    /// A fact becomes another one; nil is unknown, and a record that becomes nil is left out.
    case fact(path: [Part], from: FactValue?, to: FactValue?)
    /// The day of judgement.
    case day(from: CalendarDay, to: CalendarDay)
    /// All achievements are said to come of one work.
    case oneWork
  }

  /// A step on the way from the root of a profile to a fact.
  package enum Part: Hashable, Sendable {
    /// An attribute of a record.
    case key(String)
    /// A record of a list, from 0.
    case index(Int)
  }

  /// The profile and the day after the change.
  package func applied(to profile: Profile, on day: CalendarDay) -> (Profile, CalendarDay) {
    switch change {
    case .day(_, let day): return (profile, day)
    case .fact(let path, _, let value):
      var changed = profile
      let whole = FactValue.record(profile.root).replacing(path[...], by: value)
      if case .record(let root)? = whole { changed.root = root }
      return (changed, day)
    case .oneWork:
      var changed = profile
      let records = (profile.records("achievements") ?? []).map { record in
        var record = record
        record.values["work"] = .text("同一工作")
        return record
      }
      changed.setRecords(records, of: "achievements")
      return (changed, day)
    }
  }
}

extension FactValue {
  /// The value with a part of it replaced; nil takes the part out.
  fileprivate func replacing(
    _ path: ArraySlice<WitnessStep.Part>,
    by value: FactValue?,
  ) -> FactValue? {
    guard let head = path.first else { return value }
    let rest = path.dropFirst()
    switch (head, self) {
    case (.key(let key), .record(var record)):
      let inner = record.values[key] ?? (rest.isEmpty ? .absent : .record(Record()))
      record.values[key] = inner.replacing(rest, by: value)
      return .record(record)
    case (.index(let index), .records(var records)) where records.indices.contains(index):
      if case .record(let record)? = FactValue.record(records[index]).replacing(rest, by: value) {
        records[index] = record
      } else {
        records.remove(at: index)
      }
      return .records(records)
    default:
      return self
    }
  }
}
