import OrderedCollections
package import RuleModel

/// Witnesses: records that satisfy a condition just so, on its threshold.
///
/// Plans put them into the profile and let the evaluator judge the result.
extension Evaluator {
  /// An achievement that satisfies a need and the pathway's filters on a day, or an existing one
  /// with its unknown attributes supplied; nil when none can.
  ///
  /// - Parameter model: one that did on another day; dated anew it is taken if it still does.
  package func achievementWitness(
    for need: AchievementNeed,
    on pathway: Pathway,
    day: CalendarDay,
    id: String,
    like model: Record? = nil,
    completing existing: Record? = nil,
  ) -> Record? {
    let judge = Judge(self, pathway: pathway, today: day, isBrief: true)
    let kinds = existing.map { [$0.word("kind") ?? ""] } ?? need.kinds
    for kind in kinds where need.kinds.contains(kind) {
      let filters = pathway.filters.compactMap { clause -> Condition? in
        guard case .filter(let kinds, let condition)? = pack.clauses[clause]?.body,
          kinds.isEmpty || kinds.contains(kind)
        else { return nil }
        return condition
      }
      let start =
        existing
        ?? Record(
          ["id": .text(id), "kind": .word(kind), "date": .day(PartialDay(day))],
          origin: .planned
        )
      var builder = WitnessBuilder(judge: judge, family: "achievements", day: day)
      builder.keepsGiven = existing != nil
      let conditions = [need.condition] + filters
      if var dated = model, dated.values["kind"] == .word(kind) {
        dated.values["id"] = .text(id)
        dated.values["date"] = .day(PartialDay(day))
        if builder.accepts(dated, conditions) { return dated }
      }
      if let record = builder.build(conditions, from: start) { return record }
    }
    return nil
  }

  /// A record that passes a test on a day, or an existing one with its unknown attributes
  /// supplied; nil when none can.
  package func recordWitness(
    for test: RecordTest,
    on pathway: Pathway,
    day: CalendarDay,
    completing existing: Record? = nil,
  ) -> Record? {
    let judge = Judge(self, pathway: pathway, today: day, isBrief: true)
    var start = existing ?? Record(origin: .planned)
    if test.current, existing == nil {
      start.values["from"] = .day(PartialDay(day))
      start.values["to"] = .absent
    }
    var builder = WitnessBuilder(judge: judge, family: test.family, day: day)
    builder.keepsGiven = existing != nil
    return builder.build([test.condition], from: start)
  }

  /// The record that would set an anchor on a day, with its family; nil when none can.
  package func anchorWitness(
    _ name: AnchorName,
    on pathway: Pathway,
    day: CalendarDay,
  ) -> (family: String, record: Record)? {
    let resolved = name == "current" ? pathway.current : name
    switch pack.anchors[resolved] {
    case .earliest(let family, let attribute, let condition)?:
      let judge = Judge(self, pathway: pathway, today: day, isBrief: true)
      var builder = WitnessBuilder(judge: judge, family: family, day: day)
      let start = Record([attribute: .day(PartialDay(day))], origin: .planned)
      return builder.build([condition], from: start).map { (family, $0) }
    case .reading(let id, let branches)?:
      return branches[option(of: id)].flatMap { anchorWitness($0, on: pathway, day: day) }
    case .latest(let names)?, .first(let names)?:
      return names.lazy.compactMap { anchorWitness($0, on: pathway, day: day) }.first
    case .open?, .never?, nil:
      return nil
    }
  }

  /// The least years of nested spells (tenure) that a need asks for; 0 when it asks for none.
  package func leastTenure(of need: AchievementNeed) -> Int {
    leastTenure(of: need.condition)
  }

  private func leastTenure(of condition: Condition) -> Int {
    switch condition {
    case .all(let parts): parts.map { leastTenure(of: $0) }.max() ?? 0
    case .any(let parts): parts.map { leastTenure(of: $0) }.min() ?? 0
    case .reading(let id, let branches): branches[option(of: id)].map { leastTenure(of: $0) } ?? 0
    case .term(let name): pack.terms[name].map { leastTenure(of: $0.condition) } ?? 0
    case .attribute(_, .lasts(let years, _, _)): years
    case .attribute, .not, .judged, .clause: 0
    }
  }
}

/// Fills in a record until it satisfies conditions, trying the branches of choices in order.
struct WitnessBuilder {
  let judge: Judge
  let family: String
  let day: CalendarDay
  /// Whether attributes that are known already must stay as they are.
  var keepsGiven = false
  /// Branch combinations still allowed; a condition of the packs needs far fewer.
  private var budget = 2_000

  init(judge: Judge, family: String, day: CalendarDay) {
    self.judge = judge
    self.family = family
    self.day = day
  }

  /// The filled-in record, checked by the judge; nil when no branch leads to one.
  mutating func build(_ conditions: [Condition], from record: Record) -> Record? {
    let schema = Vocabulary.family(family)
    let isTooEarly = conditions.contains { isDoomed($0, record, schema) }
    return isTooEarly
      ? nil : fill(conditions[...], in: record, whole: .all(conditions), schema: schema)
  }

  /// Whether a condition asks for another day than the one the record has, as when there is no
  /// title to count from.
  private func isDoomed(_ condition: Condition, _ record: Record, _ schema: Family?) -> Bool {
    switch condition {
    case .all(let parts): parts.contains { isDoomed($0, record, schema) }
    case .any(let parts): parts.allSatisfy { isDoomed($0, record, schema) }
    case .reading(let id, let branches):
      branches[judge.option(of: id)].map { isDoomed($0, record, schema) } ?? false
    case .term(let name):
      judge.pack.terms[name].map { isDoomed($0.condition, record, schema) } ?? false
    case .attribute(let path, .reached), .attribute(let path, .since),
      .attribute(let path, .thisYear):
      record[path] == .day(PartialDay(day)) && !standing(condition, record, schema).isPassing
    case .attribute, .not, .judged, .clause: false
    }
  }

  /// Whether a record satisfies conditions as it is.
  func accepts(_ record: Record, _ conditions: [Condition]) -> Bool {
    standing(.all(conditions), record, Vocabulary.family(family)).isPassing
  }

  private func standing(_ condition: Condition, _ record: Record, _ schema: Family?) -> Standing {
    let subject = Subject(record: record, reference: FactReference(family: family))
    return judge.outcome(of: condition, on: subject, in: schema).standing
  }

  private mutating func fill(
    _ pending: ArraySlice<Condition>,
    in record: Record,
    whole: Condition,
    schema: Family?,
  ) -> Record? {
    guard budget > 0 else { return nil }
    guard let condition = pending.first else {
      budget -= 1
      return standing(whole, record, schema).isPassing ? record : nil
    }
    let rest = pending.dropFirst()
    if standing(condition, record, schema).isPassing {
      return fill(rest, in: record, whole: whole, schema: schema)
    }
    switch condition {
    case .all(let parts):
      return fill((parts + rest)[...], in: record, whole: whole, schema: schema)
    case .any(let parts):
      for part in parts {
        let queue = ([part] + rest)[...]
        if let found = fill(queue, in: record, whole: whole, schema: schema) { return found }
      }
      return nil
    case .reading(let id, let branches):
      let part = branches[judge.option(of: id)].map { [$0] } ?? []
      return fill((part + rest)[...], in: record, whole: whole, schema: schema)
    case .term(let name):
      let part = judge.pack.terms[name].map { [$0.condition] } ?? []
      return fill((part + rest)[...], in: record, whole: whole, schema: schema)
    case .attribute(let path, let test):
      if keepsGiven, record[path] != nil { return nil }
      guard let value = value(passing: test, type: schema?.attribute(at: path)?.type) else {
        return nil
      }
      var filled = record
      filled[path] = value
      // Where a value on the threshold does not pass, none does.
      guard standing(condition, filled, schema).isPassing else { return nil }
      return fill(rest, in: filled, whole: whole, schema: schema)
    case .not(.attribute(let path, .counts)) where record[path] == nil:
      // What must not be listed (an earlier use, BF-A2-0.7) is surely not in an empty list.
      var filled = record
      filled[path] = .records([])
      return fill(rest, in: filled, whole: whole, schema: schema)
    case .not, .judged, .clause:
      return fill(rest, in: record, whole: whole, schema: schema)
    }
  }

  /// A value on the threshold of a test.
  private mutating func value(passing test: AttributeTest, type: AttributeType?) -> FactValue? {
    switch test {
    case .oneOf(let words):
      guard let word = words.first else { return nil }
      if case .words? = type { return .words([word]) }
      return .word(word)
    case .has(let words): return words.first.map { .words([$0]) }
    case .wordAtLeast(let word): return .word(word)
    case .flag(let flag): return .flag(flag)
    case .claimed: return .flag(true)
    case .unless: return nil
    case .text(let texts): return texts.first.map { .text($0) }
    case .atLeast(let least): return .number(least)
    case .atMost(let most): return .number(most)
    case .reached, .since, .thisYear: return .day(PartialDay(day))
    case .between(let from, let to): return .day(PartialDay(to ?? from ?? day))
    case .unexpired: return .absent
    case .given: return sample(of: type)
    case .lasts(let years, let condition, _):
      let spell = Record(
        [
          "from": .day(PartialDay(day.adding(years: -years))),
          "to": .day(PartialDay(day.adding(days: -1))),
        ],
        origin: .planned,
      )
      return nested(condition, from: spell, type).map { .records([$0]) }
    case .counts(let least, let condition):
      return nested(condition, from: Record(origin: .planned), type)
        .map { .records(Array(repeating: $0, count: least)) }
    case .yearly(let test):
      let number = max(test.mean ?? Quantity(0), test.each ?? Quantity(0))
      let figure = test.growing && number <= Quantity(0) ? Quantity(1) : number
      let last = day.year
      return .yearly(
        ((last - max(1, test.years) + 1)...last).map { YearlyNumber(year: $0, number: figure) }
      )
    }
  }

  private mutating func nested(
    _ condition: Condition,
    from record: Record,
    _ type: AttributeType?,
  ) -> Record? {
    fill([condition], in: record, whole: condition, schema: type?.nestedFamily)
  }

  private func sample(of type: AttributeType?) -> FactValue? {
    switch type {
    case .word(let set)?: set.words.first.map { .word($0.id) }
    case .words(let set)?: set.words.first.map { .words([$0.id]) }
    case .flag?: .flag(true)
    case .number(let range, _)?: .number(Quantity(range.lowerBound))
    case .day?: .day(PartialDay(day))
    // An end that lies far enough ahead not to pass while a plan waits.
    case .openDay?: .day(PartialDay(day.adding(years: 30)))
    case .text?, nil: .text("已有")
    case .yearly?: .yearly([])
    case .record?, .records?, .attestations?: nil
    }
  }
}
