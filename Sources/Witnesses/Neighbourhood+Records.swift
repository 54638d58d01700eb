import OrderedCollections
import RuleModel

// Steps that take a whole record, or a word far off.
extension Neighbourhood {
  /// Says another word that the pack singles out than the record does.
  mutating func name(
    _ key: String,
    _ value: FactValue,
    _ type: AttributeType?,
    at path: [WitnessStep.Part],
  ) {
    guard case .word(let word) = value, case .word(let set)? = type else { return }
    let near = Self.others(than: word, in: set).map(\.0)
    for (mentioned, other) in mentions?.values ?? [] where mentioned == key {
      guard case .word(let other) = other, other != word, !near.contains(other),
        set.word(id: other) != nil
      else { continue }
      add(path, value, .word(other))
    }
  }

  /// Adds to a list of dated records one more like one of them, a year sooner or later and with
  /// another word: of two titles or degrees, the text may mean only one.
  mutating func doubleRecords(of families: [String], in profile: Profile) {
    let plain = steps
    for family in families {
      guard let records = profile.records(family) else { continue }
      for step in plain {
        guard case .fact(let path, let from, .word(let word)?) = step.change, path.count == 3,
          path[0] == .key(family), case .index(let index) = path[1], case .key(let key) = path[2],
          from != .absent
        else { continue }
        for years in [1, -1] {
          var copy = records[index]
          copy[key] = .word(word)
          for (key, value) in copy.values {
            guard case .day(let given) = value else { continue }
            copy[key] = .day(PartialDay(given.latest.adding(years: years)))
          }
          add([.key(family)], .records(records), .records(records + [copy]))
        }
      }
    }
  }

  /// Tells only the year in which a spell began, and ends it a day sooner: what it lasts then hangs
  /// on whether it is cut where a window opens.
  mutating func blur(_ record: Record, at path: [WitnessStep.Part]) {
    guard let from = record.day("from")?.exact, let to = record.day("to")?.exact,
      let year = PartialDay(text: "\(from.year)")
    else { return }
    var blurred = record
    blurred["from"] = .day(year)
    blurred["to"] = .day(PartialDay(to.adding(days: -1)))
    add(path, .record(record), .record(blurred))
  }

  /// Says of a record what it might claim, along with each other role: what lets a lesser one pass
  /// in one clause does not in the next.
  mutating func claim(
    _ record: Record,
    _ schema: Family?,
    at path: [WitnessStep.Part],
    beside steps: ArraySlice<WitnessStep>,
  ) {
    for key in mentions?.claims ?? [] {
      let head = key.split(separator: ".").first.map(String.init) ?? key
      guard schema?.attribute(at: key) != nil, let attribute = schema?.attribute(at: head),
        attribute.kinds.contains(record.word("kind") ?? "")
      else { continue }
      for step in Array(steps) {
        guard case .fact(let changed, _, .word(let word)?) = step.change,
          changed == path + [.key("role")]
        else { continue }
        var claiming = record
        claiming[key] = .flag(true)
        claiming["role"] = .word(word)
        add(path, .record(record), .record(claiming))
      }
    }
  }

  /// Lets each spell of work lie before a title or degree, stop for a day, or turn into other work
  /// on the day of a title or degree.
  mutating func moveSpells(in profile: Profile) {
    let spells = profile.records("employment") ?? []
    let days = ["titles", "education"].flatMap { profile.records($0) ?? [] }
      .flatMap { record in ["date", "degree", "diploma"].compactMap { record.day($0)?.exact } }
    for (index, spell) in spells.enumerated() {
      guard let from = spell.day("from")?.exact else { continue }
      let end = spell.day("to")?.exact
      func replace(by parts: [Record]) {
        let others = spells.enumerated().filter { $0.offset != index }.map(\.element)
        add([.key("employment")], .records(spells), .records(others + parts))
      }
      func part(_ from: CalendarDay, _ to: CalendarDay?, _ base: Record) -> Record {
        var part = base
        part["from"] = .day(PartialDay(from))
        part["to"] = to.map { .day(PartialDay($0)) } ?? .absent
        return part
      }
      let pause = day.adding(years: -1)
      if from < pause, end.map({ pause < $0 }) ?? true {
        replace(by: [
          part(from, pause.adding(days: -1), spell), part(pause.adding(days: 1), end, spell),
        ])
      }
      for other in OrderedSet(days) {
        let last = other.adding(days: -1)
        let length = (end ?? day).number - from.number
        replace(by: [part(last.adding(days: -length), last, spell)])
        guard end.map({ other < $0 }) ?? true else { continue }
        var changed = spell
        changed["fields"] = .words(["other"])
        replace(by: [
          part(min(from, last.adding(years: -10)), last, spell),
          part(max(from, other), end, changed),
        ])
      }
    }
  }
}
