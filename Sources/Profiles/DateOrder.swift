import Diagnostics
import OrderedCollections
import RuleModel

/// Dates of one record that must not run backwards.
struct DateOrder: Hashable, Sendable {
  /// The attribute that must not be later.
  let earlier: String
  /// The attribute that must not be earlier.
  let later: String

  private static let pairs = [
    DateOrder(earlier: "from", later: "to"),
    DateOrder(earlier: "passed", later: "validUntil"),
    DateOrder(earlier: "begun", later: "date"),
  ]

  /// One pair that runs backwards whatever coarse dates may mean.
  struct Fault: Hashable, Sendable {
    /// The attribute at fault.
    let later: String
    /// The names and dates, the earlier first.
    let sentence: String

    var message: DiagnosticMessage { DiagnosticMessage(.orderOfDates, sentence) }
  }

  /// The pairs of a record that run backwards.
  static func faults(in record: Record, of family: Family) -> [Fault] {
    pairs.compactMap { pair in
      guard let first = record.day(pair.earlier), let last = record.day(pair.later),
        last.latest < first.earliest,
        let earlier = family.attributes[pair.earlier], let later = family.attributes[pair.later]
      else { return nil }
      let sentence = "\(later.name) \(last) 早于\(earlier.name) \(first)"
      return Fault(later: pair.later, sentence: sentence)
    }
  }
}
