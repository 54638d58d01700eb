import Evaluation
import RuleModel

/// One fact of a profile, moved up and down until the verdict on a pathway changes.
struct TippingScale {
  private let advisor: Advisor
  private let pathway: Pathway
  private let fact: MovableFact
  private let present: State

  /// What of a verdict can change; of one that passes its standing alone.
  private struct State: Equatable {
    let standing: Standing
    var lacking = 0
    var missing: [ClauseID] = []
    var unknown: [ClauseID] = []

    init(_ standing: Standing) { self.standing = standing }

    init(_ finding: Finding) {
      standing = finding.standing
      guard !standing.isPassing else { return }
      lacking = finding.lacking
      missing = finding.deciding(.unmet)
      unknown = finding.deciding(.unknown)
    }
  }

  /// A scale for a fact under the verdict as things are.
  init(_ advisor: Advisor, _ verdict: Verdict, pathway: Pathway, fact: MovableFact) {
    self.advisor = advisor
    self.pathway = pathway
    self.fact = fact
    present = State(verdict.finding)
  }

  /// The edges on both sides; nil when there is neither.
  func point() -> TippingPoint? {
    let edges: (below: FactValue?, above: FactValue?)
    switch fact.value {
    case .day(let day): edges = self.edges(of: day)
    case .number(let number): edges = self.edges(of: number)
    case .absent, .word, .words, .text, .flag, .yearly, .record, .records: return nil
    }
    guard edges.below != nil || edges.above != nil else { return nil }
    return TippingPoint(
      fact: fact.reference,
      part: fact.part,
      value: fact.value,
      below: edges.below.map(edge),
      above: edges.above.map(edge),
    )
  }

  private func edge(_ value: FactValue) -> TippingPoint.Edge {
    TippingPoint.Edge(
      value: value,
      finding: evaluator(with: value).verdict(on: pathway).finding,
    )
  }

  private func evaluator(with value: FactValue) -> Evaluator {
    var result = advisor.evaluator
    result.profile = fact.set(value, in: result.profile)
    return result
  }

  /// Whether the verdict is as it is now; with a span of days, on each of them.
  private func isSame(_ value: FactValue) -> Bool {
    let changed = evaluator(with: value)
    if present.standing.isPassing {
      return changed.standing(of: pathway) == present.standing
    }
    let finding = changed.verdict(on: pathway).finding
    // What is lacking anyway can rest on the day all the same: then some day may lack more.
    return State(finding) == present && !finding.isCoarse(about: fact.reference)
  }
}

// Dates.
extension TippingScale {
  /// A working life either way.
  private static let years = 60

  private func edges(of day: PartialDay) -> (below: FactValue?, above: FactValue?) {
    // Of a coarse date that is in doubt no edge can be told.
    guard isSame(.day(day)) else { return (nil, nil) }
    let (first, last) = (day.earliest, day.latest)
    let earlier = first.adding(years: -Self.years)...first.adding(days: -1)
    let later = last.adding(days: 1)...last.adding(years: Self.years)
    return (
      nearest(in: earlier, backwards: true).map { .day(PartialDay($0)) },
      nearest(in: later, backwards: false).map { .day(PartialDay($0)) }
    )
  }

  /// The first day of a span on which the verdict is another; nil when it is the same on all.
  private func nearest(
    in span: ClosedRange<CalendarDay>,
    backwards: Bool,
  ) -> CalendarDay? {
    guard !advisor.isCancelled(), !isSame(.day(PartialDay(within: span))) else { return nil }
    guard span.lowerBound < span.upperBound else { return span.lowerBound }
    let middle = span.lowerBound.adding(days: span.lowerBound.days(to: span.upperBound) / 2)
    let halves = [span.lowerBound...middle, middle.adding(days: 1)...span.upperBound]
    for half in backwards ? halves.reversed() : halves {
      if let day = nearest(in: half, backwards: backwards) { return day }
    }
    return nil
  }
}

// Numbers.
extension TippingScale {
  /// Figures that the vocabulary does not bound.
  private static let figures = -10_000...10_000_000

  private func edges(of number: Quantity) -> (below: FactValue?, above: FactValue?) {
    var bounds = Self.figures
    var isWhole = false
    if case .number(let range, let decimals) = fact.attribute.type {
      bounds = range
      isWhole = !decimals
    }
    let scale = isWhole ? 1 : 100
    guard let start = (number * scale).whole else { return (nil, nil) }
    func value(_ place: Int) -> FactValue {
      .number(isWhole ? Quantity(place) : Quantity(hundredths: place))
    }
    let inside = bounds.lowerBound * scale...bounds.upperBound * scale
    let places = Set(Self.outward(start).filter(inside.contains)).sorted()
    let below = Array(places.filter { $0 < start }.reversed())
    let above = places.filter { $0 > start }
    return (
      edge(from: start, through: below, value).map(value),
      edge(from: start, through: above, value).map(value)
    )
  }

  /// Each time about half as far again.
  private static func outward(_ start: Int) -> [Int] {
    var distance = 1
    var places = [0, 1]
    while distance < 1 << 32 {
      places += [start - distance, start + distance]
      distance += max(1, distance / 2)
    }
    return places
  }

  private func edge(
    from start: Int,
    through places: [Int],
    _ value: (Int) -> FactValue,
  ) -> Int? {
    guard let passed = places.firstIndex(where: { !isSame(value($0)) }) else { return nil }
    var same = passed > 0 ? places[passed - 1] : start
    var other = places[passed]
    while abs(other - same) > 1 {
      let middle = same + (other - same) / 2
      if isSame(value(middle)) { same = middle } else { other = middle }
    }
    return other
  }
}

extension Finding {
  /// Whether some part of it is in doubt for the day of a record that is not dated closely enough.
  fileprivate func isCoarse(about fact: FactReference) -> Bool {
    func isInDoubt(_ standing: Standing, _ causes: [Cause]) -> Bool {
      standing == .unknown
        && causes.contains {
          $0.effect == .coarse && $0.fact.family == fact.family && $0.fact.index == fact.index
        }
    }
    if isInDoubt(standing, causes) { return true }
    if case .limb(let limb) = basis,
      limb.candidates.contains(where: { isInDoubt($0.standing, $0.causes) })
    {
      return true
    }
    return children.contains { $0.isCoarse(about: fact) }
  }
}
