import OrderedCollections
import RuleModel

extension Profile {
  /// The same profile with every record that differs from `parent` marked 假设.
  ///
  /// Records are compared without their marks, so an edit that changes nothing marks nothing.
  func marking(changesFrom parent: Profile) -> Profile {
    var result = self
    result.root = Self.marked(root, against: parent.root)
    result.root.origin = root.origin
    return result
  }

  /// The same profile with no mark of 假设: what was a hypothesis has become given.
  func accepted() -> Profile {
    Profile(root: Self.mapped(root) { $0 == .hypothetical ? .given : $0 })
  }

  private static func marked(_ record: Record, against other: Record) -> Record {
    var result = record
    for (key, value) in record.values {
      result.values[key] = marked(value, against: other.values[key])
    }
    return result
  }

  private static func marked(_ value: FactValue, against other: FactValue?) -> FactValue {
    switch value {
    case .records(let records):
      var known: [Record] = []
      if case .records(let theirs)? = other { known = theirs.map(unmarked) }
      return .records(
        records.map { record in
          known.contains(unmarked(record)) ? record : hypothetical(record)
        }
      )
    case .record(let record):
      if case .record(let theirs)? = other {
        if unmarked(record) == unmarked(theirs) { return value }
        // A record that itself holds lists (conduct) is marked where it changed.
        let holdsLists = record.values.values.contains {
          if case .records = $0 { true } else { false }
        }
        return .record(holdsLists ? marked(record, against: theirs) : hypothetical(record))
      }
      return .record(hypothetical(record))
    case .absent, .word, .words, .text, .flag, .number, .day, .yearly:
      return value
    }
  }

  private static func unmarked(_ record: Record) -> Record { mapped(record) { _ in .given } }

  private static func hypothetical(_ record: Record) -> Record {
    mapped(record) { _ in .hypothetical }
  }

  private static func mapped(_ record: Record, _ origin: (Origin) -> Origin) -> Record {
    var result = record
    result.origin = origin(record.origin)
    for (key, value) in record.values {
      switch value {
      case .record(let nested): result.values[key] = .record(mapped(nested, origin))
      case .records(let list): result.values[key] = .records(list.map { mapped($0, origin) })
      case .absent, .word, .words, .text, .flag, .number, .day, .yearly: break
      }
    }
    return result
  }
}
