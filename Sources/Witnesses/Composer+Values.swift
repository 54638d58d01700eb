import Evaluation
import OrderedCollections
import RuleModel

extension Composer {
  /// Values on the threshold of a test, and how many of them are choices of the text; the rest
  /// only help where another test asks for more.
  func passing(
    _ test: AttributeTest,
    _ type: AttributeType?,
    _ goal: Goal,
    _ draft: inout Draft,
  ) -> ([FactValue], Int) {
    switch test {
    case .oneOf(let words):
      if case .words? = type { return (words.map { .words([$0]) }, words.count) }
      return (words.map { .word($0) }, words.count)
    case .has(let words): return (words.map { .words([$0]) }, words.count)
    case .wordAtLeast(let word): return (ranked(from: word, type), 0)
    case .flag(let flag): return ([.flag(flag)], 0)
    case .claimed: return ([.flag(true)], 0)
    case .unless(let denied): return (beside(denied, type), 0)
    case .text(let texts): return (texts.map { .text($0) }, texts.count)
    case .atLeast(let least): return ([.number(least)], 0)
    case .atMost(let most): return ([.number(most)], 0)
    case .reached: return ([.day(PartialDay(draft.day))], 0)
    case .unexpired: return ([.absent, .day(PartialDay(draft.day))], 2)
    case .thisYear:
      let first = CalendarDay.firstDay(ofYear: draft.day.year)
      return ([.day(PartialDay(first)), .day(PartialDay(draft.day))], 2)
    case .since(let anchor):
      let day = windowStart(anchor, &draft) ?? draft.day
      return ([.day(PartialDay(day)), .day(PartialDay(draft.day))], 2)
    case .between(let from, let to):
      let bounds = [to, from].compactMap { $0.map { FactValue.day(PartialDay($0)) } }
      return (bounds, bounds.count)
    case .given: return (sample(type, draft), 0)
    case .lasts(let years, let condition, let since):
      return lasting(years, condition, since, type, goal, &draft)
    case .counts(let least, let condition):
      let goal = Goal(condition, place: "counted", owner: goal.owner)
      return (nested(goal, Record(), type, &draft).map { [copies($0, least)] } ?? [], 0)
    case .yearly(let test): return ([yearly(test, draft)], 0)
    }
  }

  /// Values just beyond the threshold of a test.
  func failing(_ test: AttributeTest, _ type: AttributeType?, _ draft: inout Draft) -> [FactValue] {
    switch test {
    case .oneOf(let words): return others(than: words, type)
    case .has(let words): return others(than: words, type)
    case .wordAtLeast(let word): return Array(ranked(below: word, type).prefix(1))
    case .flag(let flag): return [.flag(!flag)]
    case .claimed: return [.flag(false)]
    case .unless(let denied):
      if case .words? = type, case .word(let word) = denied { return [.words([word])] }
      return [denied]
    case .text: return [.text("别的")]
    case .atLeast(let least): return [.number(least + Neighbourhood.step(of: type) * -1)]
    case .atMost(let most): return [.number(most + Neighbourhood.step(of: type))]
    case .reached: return [.day(PartialDay(draft.day.adding(days: 1)))]
    case .unexpired: return [.day(PartialDay(draft.day.adding(days: -1)))]
    case .thisYear:
      return [.day(PartialDay(CalendarDay.firstDay(ofYear: draft.day.year).adding(days: -1)))]
    case .since(let anchor):
      guard let day = windowStart(anchor, &draft) else { return [] }
      return [.day(PartialDay(day.adding(days: -1)))]
    case .between(let from, let to):
      return [from?.adding(days: -1), to?.adding(days: 1)].compactMap(\.self)
        .map { .day(PartialDay($0)) }
    case .given: return [.absent]
    case .lasts, .counts: return [.records([])]
    case .yearly: return [.yearly([])]
    }
  }

  /// The first day of a window, made to exist when it does not.
  func windowStart(_ anchor: AnchorName, _ draft: inout Draft) -> CalendarDay? {
    if let day = known(anchor, draft) { return day }
    guard ensure(anchor, at: draft.day.adding(years: -Self.windowYears), &draft) else { return nil }
    return known(anchor, draft)
  }

  /// Longer than any term that a window must hold.
  static let windowYears = 8

  func known(_ anchor: AnchorName, _ draft: Draft) -> CalendarDay? {
    if case .known(latest: let day) = evaluator(draft).state(
      of: anchor,
      on: pathway,
      day: draft.day
    ) {
      return day
    }
    return nil
  }

  private func ranked(from word: String, _ type: AttributeType?) -> [FactValue] {
    guard case .word(let set)? = type, let least = set.rank(of: word) else { return [] }
    let higher = set.words.filter { ($0.rank ?? -1) >= least && $0.id != word }
      .sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
    return [.word(word)] + higher.map { .word($0.id) }
  }

  private func ranked(below word: String, _ type: AttributeType?) -> [FactValue] {
    guard case .word(let set)? = type, let floor = set.rank(of: word) else { return [] }
    return set.words.filter { ($0.rank ?? floor) < floor }
      .sorted { ($0.rank ?? 0) > ($1.rank ?? 0) }.map { .word($0.id) }
  }

  private func others(than words: [String], _ type: AttributeType?) -> [FactValue] {
    switch type {
    case .word(let set)?:
      set.words.filter { !words.contains($0.id) }.map { .word($0.id) }
    case .words(let set)?:
      set.words.filter { !words.contains($0.id) }.map { .words([$0.id]) }
    default: [.absent]
    }
  }

  private func beside(_ denied: FactValue, _ type: AttributeType?) -> [FactValue] {
    switch denied {
    case .flag(let flag): [.flag(!flag)]
    case .word(let word): others(than: [word], type)
    default: []
    }
  }

  func copies(_ record: Record, _ count: Int) -> FactValue {
    .records(Array(repeating: record, count: count))
  }

  /// A nested record that satisfies a condition.
  func nested(
    _ goal: Goal,
    _ record: Record,
    _ type: AttributeType?,
    _ draft: inout Draft,
  ) -> Record? {
    fill([goal], in: record, Neighbourhood.nested(type), keeping: Set(record.values.keys), &draft)
  }

  private func yearly(_ test: YearlyTest, _ draft: Draft) -> FactValue {
    let number = max(test.mean ?? Quantity(0), test.each ?? Quantity(0))
    let figure = test.growing && number <= Quantity(0) ? Quantity(1) : number
    let last = draft.day.year
    return .yearly(
      ((last - max(1, test.years) + 1)...last).map { YearlyNumber(year: $0, number: figure) }
    )
  }

  private func sample(_ type: AttributeType?, _ draft: Draft) -> [FactValue] {
    switch type {
    case .word(let set)?: set.words.prefix(1).map { .word($0.id) }
    case .words(let set)?: set.words.prefix(1).map { .words([$0.id]) }
    case .flag?: [.flag(true)]
    case .number(let range, _)?: [.number(Quantity(range.lowerBound))]
    case .day?: [.day(PartialDay(draft.day))]
    case .openDay?: [.day(PartialDay(draft.day))]
    case .text?, nil: [.text("已有")]
    case .yearly?: [.yearly([])]
    case .record?, .records?, .attestations?: []
    }
  }

  /// Nested spells that last just so many years: from the window's first day, from before it,
  /// or with a break.
  private func lasting(
    _ years: Int,
    _ condition: Condition,
    _ since: AnchorName?,
    _ type: AttributeType?,
    _ goal: Goal,
    _ draft: inout Draft,
  ) -> ([FactValue], Int) {
    let start = since.flatMap { windowStart($0, &draft) } ?? draft.day.adding(years: -years)
    let end = start.adding(years: years)
    func spell(_ from: CalendarDay, _ until: CalendarDay) -> Record? {
      let record = Record([
        "from": .day(PartialDay(from)), "to": .day(PartialDay(until.adding(days: -1))),
      ])
      return nested(Goal(condition, place: "spell", owner: goal.owner), record, type, &draft)
    }
    var layouts: [[Record?]] = [[spell(start, end)]]
    layouts.append([spell(start.adding(years: -1), end)])
    if years > 1 {
      let first = start.adding(years: 1)
      layouts.append([spell(start, first), spell(first.adding(years: 1), end.adding(years: 1))])
    }
    let values = layouts.map { records in FactValue.records(records.compactMap(\.self)) }
    return (values, values.count)
  }
}
