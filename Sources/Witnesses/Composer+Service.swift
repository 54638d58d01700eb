import OrderedCollections
import RuleModel

extension Composer {
  /// How the spells of a service are laid out.
  private enum Layout: Int, CaseIterable {
    /// Begun before the window opens and going on.
    case early
    /// Begun on the day the window opens.
    case exact
    /// Two spells with a break between them.
    case split
    /// Ended yesterday.
    case ended
    /// In a window that opened long ago.
    case late
  }

  /// Sees to it that the years of a service are complete today and not a day sooner.
  func meet(_ service: Service, _ draft: inout Draft) -> Bool {
    let shortened = service.adjustable ? draft.advance : 0
    let postponed = service.adjustable ? draft.delay : 0
    let years = max(0, service.years - shortened)
    let layout = Layout.allCases[way(Layout.allCases.count, "layout")]
    let begin = draft.day.adding(years: -(years + postponed))
    var opens = begin
    switch layout {
    case .early, .exact, .ended: break
    case .split: opens = begin.adding(years: -1)
    case .late: opens = begin.adding(years: -3)
    }
    var start = opens
    if let since = service.since {
      guard ensure(since, at: opens, &draft) else { return false }
      // What existed before may have opened the window sooner.
      let opened = known(since, draft)
      start = opened.map { min($0, opens) } ?? (layout == .split ? opens : begin)
      if layout == .late { start = begin }
      if layout == .early, opened != nil { start = begin.adding(years: -2) }
    } else if layout == .late || layout == .early {
      start = begin
    }
    if years == 0, layout == .exact { start = draft.day }
    let isScripted = at("where") { self.isScripted }
    if !isScripted, layout == .early || layout == .exact, extend(service, from: start, &draft) {
      return true
    }
    let spells = spells(layout, from: start, years: years, draft)
    for (from, to) in spells {
      let record = Record([
        "from": .day(PartialDay(from)), "to": to.map { .day(PartialDay($0)) } ?? .absent,
      ])
      let goal = Goal(service.condition, place: "where")
      let schema = Vocabulary.family(service.family)
      guard let filled = fill([goal], in: record, schema, keeping: ["from", "to"], &draft) else {
        return false
      }
      draft.set(draft.records(service.family) + [filled], of: service.family)
    }
    return true
  }

  private func spells(
    _ layout: Layout,
    from start: CalendarDay,
    years: Int,
    _ draft: Draft,
  ) -> [(CalendarDay, CalendarDay?)] {
    switch layout {
    case .early, .exact, .late: return [(start, nil)]
    case .ended: return [(start, draft.day.adding(days: -1))]
    case .split:
      guard years > 0 else { return [(start, nil)] }
      let pause = years > 1 ? start.adding(years: 1) : start.adding(days: 182)
      return [(start, pause.adding(days: -1)), (pause.adding(years: 1), nil)]
    }
  }

  /// Lets a spell that goes on, and fits once its gaps are filled, begin as early as is needed.
  private func extend(_ service: Service, from start: CalendarDay, _ draft: inout Draft) -> Bool {
    let schema = Vocabulary.family(service.family)
    var records = draft.records(service.family)
    for index in records.indices where records[index]["to"] ?? .absent == .absent {
      var spell = records[index]
      let begun = spell.day("from")?.latest ?? start
      spell["from"] = .day(PartialDay(min(begun, start)))
      spell["to"] = .absent
      let goal = Goal(service.condition, place: "where")
      let kept = Set(spell.values.keys)
      if let filled = fill([goal], in: spell, schema, keeping: kept, &draft) {
        records[index] = filled
        draft.set(records, of: service.family)
        return true
      }
    }
    return false
  }
}
