import RuleModel

extension Judge {
  /// How well yearly figures pass a test, from the year of an anchor on when it names one.
  func yearlyOutcome(
    _ test: YearlyTest,
    on value: FactValue,
    at reference: FactReference,
  ) -> Outcome {
    guard case .yearly(let all) = value else {
      return short(.unmet, Cause(reference, .fails(.yearly(test))))
    }
    guard let since = test.since else {
      return test.holds(for: all)
        ? .met : short(.unmet, Cause(reference, .fails(.yearly(test))))
    }
    // The year of the anchor counts: yearly accounts cannot be split at a day.
    let window: ClosedRange<Int>
    var isCertain = true
    var causes: [Cause] = []
    switch anchorDay(since) {
    case .open: window = CalendarDay.beforeAnyFact.year...CalendarDay.beforeAnyFact.year
    case .missing: return short(.unmet, Cause(reference, .noAnchor(since)))
    case .unknown(let earliest, let latest, let doubts):
      (window, isCertain, causes) = (earliest.year...max(earliest, latest).year, false, doubts)
    case .day(let earliest, let latest, let doubts):
      (window, causes) = (earliest.year...latest.year, doubts)
    }
    let outcomes = all.firstYears(within: window).map { first in
      test.holds(for: all.filter { $0.year >= first })
    }
    if isCertain, outcomes.allSatisfy({ $0 }) { return .met }
    return outcomes.contains(true)
      ? Outcome(standing: .unknown, causes: causes)
      : short(.unmet, Cause(reference, .fails(.yearly(test))))
  }
}

extension YearlyTest {
  /// Whether figures, ascending by year, are as asked for.
  fileprivate func holds(for figures: [YearlyNumber]) -> Bool {
    let years = figures.map(\.year)
    let isUnbroken = zip(years, years.dropFirst()).allSatisfy { $0 + 1 == $1 }
    let total = figures.reduce(Quantity(0)) { $0 + $1.number }
    return !figures.isEmpty && figures.count >= self.years && (self.years < 2 || isUnbroken)
      && (mean.map { total >= $0 * figures.count } ?? true)
      && (each.map { least in figures.allSatisfy { $0.number >= least } } ?? true)
      && (!growing || figures.allSatisfy { $0.number > Quantity(0) })
  }
}

extension [YearlyNumber] {
  /// The years of a window from which counting gives different figures.
  fileprivate func firstYears(within window: ClosedRange<Int>) -> [Int] {
    let turns = map { $0.year + 1 }.filter { window.contains($0) && $0 > window.lowerBound }
    return [window.lowerBound] + turns
  }
}
