import OrderedCollections
import RuleModel

/// A person under construction, with the day and the readings they are made for.
struct Draft {
  var profile = Profile()
  var day: CalendarDay
  /// The options taken so far, defaults included.
  var options: [ReadingID: String] = [:]
  /// Clauses whose declaration may matter.
  var declared: OrderedSet<ClauseID> = []
  /// By how many years the routes being met are shortened.
  var advance = 0
  /// For how many years failing assessments postpone what is being met.
  var delay = 0
  private var made = 0

  init(day: CalendarDay) {
    self.day = day
  }

  mutating func nextID() -> String {
    made += 1
    return "a\(made)"
  }

  /// The records of a family, none when nothing is known of it.
  func records(_ family: String) -> [Record] {
    profile.records(family) ?? []
  }

  /// Sets the records of a family; a family that is no list takes the last.
  mutating func set(_ records: [Record], of family: String) {
    if let schema = Vocabulary.family(family), !schema.isList {
      profile.root[family] = records.last.map { .record($0) } ?? .absent
    } else {
      profile.setRecords(records, of: family)
    }
  }
}
