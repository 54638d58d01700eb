import OrderedCollections
import RuleModel

/// Every single step that can be taken from a person: each fact changed a little, or left out.
struct Neighbourhood {
  let day: CalendarDay
  /// Clauses whose declaration may matter.
  let declared: [ClauseID]
  let mentions: Mentions?
  private(set) var steps: [WitnessStep] = []

  init(
    of profile: Profile,
    day: CalendarDay,
    declared: [ClauseID],
    mentions: Mentions? = nil,
  ) {
    self.day = day
    self.declared = declared
    self.mentions = mentions
    walk(profile.root, Vocabulary.profile, at: [])
    if mentions != nil {
      doubleRecords(of: ["titles", "education"], in: profile)
      moveSpells(in: profile)
    }
    for clause in declared { declare(clause, profile.attestation(clause)) }
    for days in [1, -1] {
      steps.append(
        WitnessStep(change: .day(from: day, to: day.adding(days: days)), isUnit: true)
      )
    }
    if (profile.records("achievements") ?? []).count > 1 {
      steps.append(WitnessStep(change: .oneWork, isUnit: false))
    }
  }

  mutating func add(
    _ path: [WitnessStep.Part],
    _ from: FactValue?,
    _ to: FactValue?,
    unit: Bool = false,
  ) {
    steps.append(WitnessStep(change: .fact(path: path, from: from, to: to), isUnit: unit))
  }

  private mutating func declare(_ clause: ClauseID, _ known: Bool?) {
    let path: [WitnessStep.Part] = [.key("attestations"), .key(clause.text)]
    let from = known.map { FactValue.flag($0) }
    for answer: Bool? in [false, nil, true] where answer != known {
      add(path, from, answer.map { .flag($0) })
    }
  }

  /// Says of a record what it leaves out and the pack singles out.
  private mutating func mention(_ record: Record, _ schema: Family?, at path: [WitnessStep.Part]) {
    guard let mentions, let schema else { return }
    let kind = record.word("kind") ?? ""
    for (key, value) in mentions.values
    where record[key] == nil || record[key] == .records([]) && !value.isBlank {
      let parts = key.split(separator: ".").map { WitnessStep.Part.key(String($0)) }
      guard let attribute = schema.attribute(at: key), value.suits(attribute.type),
        attribute.kinds.isEmpty || attribute.kinds.contains(kind)
      else { continue }
      add(path + parts, record[key], value)
    }
    for key in mentions.days where record[key] == nil {
      let parts = key.split(separator: ".").map { WitnessStep.Part.key(String($0)) }
      guard let attribute = schema.attribute(at: key), attribute.type.isOfDays,
        attribute.kinds.isEmpty || attribute.kinds.contains(kind)
      else { continue }
      for days in [0, 1] { add(path + parts, nil, .day(PartialDay(day.adding(days: days)))) }
    }
  }

  private mutating func walk(_ record: Record, _ schema: Family?, at path: [WitnessStep.Part]) {
    mention(record, schema, at: path)
    for (key, value) in record.values where key != "id" && key != "attestations" {
      let attribute = schema?.attributes[key]
      let here = path + [.key(key)]
      switch value {
      case .records(let records):
        let nested = Self.nested(attribute?.type)
        for (index, record) in records.enumerated() {
          let place = here + [.index(index)]
          add(place, .record(record), nil, unit: true)
          let before = steps.count
          walk(record, nested, at: place)
          claim(record, nested, at: place, beside: steps[before...])
          blur(record, at: place)
        }
        add(here, value, nil)
      case .record(let record):
        walk(record, Self.nested(attribute?.type), at: here)
        add(here, value, nil)
      case .absent, .word, .words, .text, .flag, .number, .day, .yearly:
        // An achievement is of some kind, or it is none.
        if schema?.key != "achievements" || key != "kind" { add(here, value, nil) }
        change(value, attribute?.type, at: here)
        name(key, value, attribute?.type, at: here)
      }
    }
  }

  private mutating func change(
    _ value: FactValue,
    _ type: AttributeType?,
    at path: [WitnessStep.Part],
  ) {
    switch value {
    case .absent:
      if case .openDay? = type {
        for days in [-1, 0] { add(path, value, .day(PartialDay(day.adding(days: days)))) }
      }
    case .word(let word):
      guard case .word(let set)? = type else { return }
      for (other, isUnit) in Self.others(than: word, in: set) {
        add(path, value, .word(other), unit: isUnit)
      }
      if path.last != .key("kind") { add(path, value, .absent) }
    case .words(let words):
      guard case .words(let set)? = type, let word = words.first else { return }
      for (other, _) in Self.others(than: word, in: set) { add(path, value, .words([other])) }
    case .text: add(path, value, .text("别的"))
    case .flag(let flag): add(path, value, .flag(!flag))
    case .number(let number):
      let step = Self.step(of: type)
      for other in [number + step, number + step * -1] where other >= Quantity(0) {
        add(path, value, .number(other), unit: true)
      }
    case .day(let given):
      for days in [1, -1] {
        add(path, value, .day(PartialDay(given.latest.adding(days: days))), unit: true)
      }
      add(path, value, .absent)
      // Not there yet.
      if given.latest < day { add(path, value, .day(PartialDay(day.adding(days: 1)))) }
    case .yearly(let figures): change(figures, at: path)
    case .record, .records: break
    }
  }

  private mutating func change(_ figures: [YearlyNumber], at path: [WitnessStep.Part]) {
    let value = FactValue.yearly(figures)
    let step = Quantity(text: "0.1") ?? Quantity(1)
    for index in figures.indices {
      for change in [step * -1, step] {
        var changed = figures
        changed[index] = YearlyNumber(
          year: figures[index].year,
          number: figures[index].number + change,
        )
        add(path, value, .yearly(changed), unit: true)
      }
    }
    add(path, value, .yearly(Array(figures.dropFirst())), unit: true)
    add(path, value, .yearly(Array(figures.dropLast())), unit: true)
    // As good, but before any window opens.
    let sooner = figures.map {
      YearlyNumber(year: $0.year - Composer.windowYears * 2, number: $0.number)
    }
    add(path, value, .yearly(sooner))
    if let last = figures.last, figures.count > 1 {
      // One year that shrinks while the mean stays.
      var uneven = figures
      uneven[0] = YearlyNumber(year: figures[0].year, number: step * -1)
      uneven[figures.count - 1] = YearlyNumber(
        year: last.year,
        number: last.number + figures[0].number + step,
      )
      add(path, value, .yearly(uneven))
    }
  }

  /// The words beside a word: one rank up and down, else its neighbours or all of a short list.
  static func others(than word: String, in set: WordSet) -> [(String, Bool)] {
    let ids = set.words.map(\.id)
    guard let index = ids.firstIndex(of: word) else {
      return ids.prefix(2).map { ($0, false) }
    }
    let rank = set.rank(of: word)
    let ranks = Set(set.words.compactMap(\.rank)).sorted()
    let place = rank.flatMap { ranks.firstIndex(of: $0) }
    return ids.indices.compactMap { other -> (String, Bool)? in
      guard other != index else { return nil }
      let isUnit: Bool
      if let place, let otherRank = set.rank(of: ids[other]) {
        isUnit = ranks.firstIndex(of: otherRank).map { abs($0 - place) == 1 } ?? false
      } else {
        isUnit = false
      }
      let isNear = abs(other - index) == 1 || ids.count <= 12 || isUnit
      return isNear ? (ids[other], isUnit) : nil
    }
  }

  static func step(of type: AttributeType?) -> Quantity {
    if case .number(_, decimals: true)? = type { return Quantity(text: "0.1") ?? Quantity(1) }
    return Quantity(1)
  }

  static func nested(_ type: AttributeType?) -> Family? {
    switch type {
    case .record(let family)?, .records(let family)?: family
    default: nil
    }
  }
}

extension AttributeType {
  /// Whether the attribute is a day.
  fileprivate var isOfDays: Bool {
    switch self {
    case .day, .openDay: true
    default: false
    }
  }
}

extension FactValue {
  /// Whether it is records that say nothing.
  fileprivate var isBlank: Bool {
    if case .records(let records) = self { records.allSatisfy(\.values.isEmpty) } else { false }
  }

  /// Whether an attribute of a type can have the value.
  fileprivate func suits(_ type: AttributeType) -> Bool {
    switch (self, type) {
    case (.absent, _): true
    case (.word(let word), .word(let set)): set.isOpen || set.word(id: word) != nil
    case (.words(let words), .words(let set)): words.allSatisfy { set.word(id: $0) != nil }
    case (.text, .text), (.flag, .flag), (.number, .number), (.records, .records): true
    default: false
    }
  }
}
