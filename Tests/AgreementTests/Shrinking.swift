import OrderedCollections
import RuleModel

/// Makes a person smaller as long as the two evaluators still part at the same place with the
/// same answers.
struct Shrinking {
  var agreement: Agreement
  var place: Difference.Place

  init(of place: Difference.Place, in agreement: Agreement) {
    self.place = place
    self.agreement = agreement
  }

  /// The smallest person that leaving out one fact after the other leads to.
  func smallest(_ applicant: Applicant) -> Applicant {
    guard let answers = difference(on: applicant) else { return applicant }
    var current = applicant
    var shrank = true
    while shrank {
      shrank = false
      // What was tried and kept once is not tried again in the same round.
      var position = 0
      while true {
        let smaller = Self.smallerRecords(current.profile.root)
        guard position < smaller.count else { break }
        let candidate = Applicant(
          profile: Profile(root: smaller[position]),
          asOf: current.asOf,
        )
        if difference(on: candidate) == answers {
          current = candidate
          shrank = true
        } else {
          position += 1
        }
      }
    }
    return current
  }

  private func difference(on applicant: Applicant) -> Difference? {
    agreement.differences(on: applicant).first { $0.place == place }
  }

  /// The record with one thing less each: first list elements, then attributes, then parts of
  /// nested records.
  private static func smallerRecords(_ record: Record) -> [Record] {
    var smaller: [Record] = []
    for (key, value) in record.values {
      smaller += shorter(value).map { record.replacing(key, by: $0) }
    }
    // An achievement without its kind is no profile that can be read back.
    for key in record.values.keys where record["id"] == nil || !["id", "kind"].contains(key) {
      smaller.append(record.replacing(key, by: nil))
    }
    for (key, value) in record.values {
      smaller += simpler(value).map { record.replacing(key, by: $0) }
    }
    return smaller
  }

  private static func shorter(_ value: FactValue) -> [FactValue] {
    func oneLess<Element>(_ list: [Element]) -> [[Element]] {
      list.indices.map { index in
        var rest = list
        rest.remove(at: index)
        return rest
      }
    }
    switch value {
    case .records(let records): return oneLess(records).map(FactValue.records)
    case .words(let words): return words.count > 1 ? oneLess(words).map(FactValue.words) : []
    case .yearly(let numbers): return oneLess(numbers).map(FactValue.yearly)
    case .absent, .word, .text, .flag, .number, .day, .record: return []
    }
  }

  private static func simpler(_ value: FactValue) -> [FactValue] {
    switch value {
    case .record(let record):
      smallerRecords(record).map(FactValue.record)
    case .records(let records):
      records.indices.flatMap { index in
        smallerRecords(records[index]).map { smaller -> FactValue in
          var changed = records
          changed[index] = smaller
          return .records(changed)
        }
      }
    case .absent, .word, .words, .text, .flag, .number, .day, .yearly: []
    }
  }
}

extension Record {
  fileprivate func replacing(_ key: String, by value: FactValue?) -> Record {
    var result = self
    result.values[key] = value
    return result
  }
}
