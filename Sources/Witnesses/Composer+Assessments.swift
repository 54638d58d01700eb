import OrderedCollections
import RuleModel

extension Composer {
  /// How the years that are asked for lie in their window.
  private enum YearLayout: CaseIterable {
    /// Each is decided the January after, so that the window may open a little later.
    case settled
    /// The first is decided on the day the window opens.
    case exact
    /// A year is left out before the last.
    case broken
  }

  /// Sees to it that a rule on annual assessments is met, or just not met where the script asks.
  func meet(_ rule: AssessmentRule, _ draft: inout Draft) -> Bool {
    switch rule {
    case .free(let grades, let since, _):
      guard let opens = windowStart(since, &draft) else { return false }
      var records = graded(from: opens.year + 1, to: draft.day.year - 1, "qualified")
      let chosen = way(grades.count + 1, "grade")
      if chosen > 0 {
        records.append(decided(opens.year, grades[chosen - 1], on: opens))
      }
      return add(records, &draft)
    case .delay(let grades, let since, _):
      guard draft.delay > 0 else { return true }
      guard let opens = windowStart(since, &draft) else { return false }
      let grade = grades[way(grades.count, "grade")]
      let records = (0..<draft.delay).map { index in
        let year = opens.year + index
        let day = opens.adding(years: index)
        return decided(year, grade, on: day)
      }
      return add(records, &draft)
    case .years(let count, let grade, let since, _, let targetSystem):
      let layout = YearLayout.allCases[way(YearLayout.allCases.count, "years")]
      let usual = draft.day.adding(years: -(count + 2))
      let start = known(since, draft) ?? usual
      guard ensure(since, at: start, &draft) else { return false }
      let records = (0..<count).map { index in
        let gap = layout == .broken && index == count - 1 ? 1 : 0
        let year = start.year + index + gap
        let day =
          index == 0 && layout == .exact
          ? start : CalendarDay.firstDay(ofYear: year + 1).adding(days: 19)
        var record = decided(year, grade, on: day)
        if targetSystem { record["targetSystem"] = .flag(true) }
        return record
      }
      return add(records, &draft)
    }
  }

  private func graded(from first: Int, to last: Int, _ grade: String) -> [Record] {
    guard first <= last else { return [] }
    return (first...last).map {
      decided($0, grade, on: CalendarDay.firstDay(ofYear: $0 + 1).adding(days: 19))
    }
  }

  private func decided(_ year: Int, _ grade: String, on day: CalendarDay) -> Record {
    Record([
      "year": .number(Quantity(year)), "grade": .word(grade), "decided": .day(PartialDay(day)),
    ])
  }

  /// Adds records for years that have none yet.
  private func add(_ records: [Record], _ draft: inout Draft) -> Bool {
    var all = draft.records("assessments")
    for record in records {
      if let index = all.firstIndex(where: { $0["year"] == record["year"] }) {
        if !isFocused, all[index]["grade"] != record["grade"], record["targetSystem"] == nil {
          continue
        }
        all[index] = record
      } else {
        all.append(record)
      }
    }
    draft.set(all, of: "assessments")
    return true
  }
}
