/// Which of two plans comes first; equal plans are told apart by their sorted leaf numbers.
package enum PlanOrder: Sendable, Equatable, CaseIterable {
  /// Fewest new items, then earliest day, then least effort.
  case count
  /// Earliest day, then fewest new items, then least effort.
  case date
  /// Least effort, then fewest new items, then earliest day.
  case effort
  /// Least effort, then earliest day, then fewest new items: the order of a Pareto front.
  case effortThenDate

  /// Whether effort weighs more than the number of new items.
  var putsEffortFirst: Bool {
    switch self {
    case .count, .date: false
    case .effort, .effortThenDate: true
    }
  }

  /// The value's parts, the weightiest first.
  package func key(of value: PlanValue) -> PlanKey {
    switch self {
    case .count: PlanKey(first: value.count, second: value.day, third: value.effort)
    case .date: PlanKey(first: value.day, second: value.count, third: value.effort)
    case .effort: PlanKey(first: value.effort, second: value.count, third: value.day)
    case .effortThenDate: PlanKey(first: value.effort, second: value.day, third: value.count)
    }
  }

  /// The value that a key was read from.
  func value(of key: PlanKey) -> PlanValue {
    switch self {
    case .count: PlanValue(count: key.first, day: key.second, effort: key.third)
    case .date: PlanValue(count: key.second, day: key.first, effort: key.third)
    case .effort: PlanValue(count: key.second, day: key.third, effort: key.first)
    case .effortThenDate: PlanValue(count: key.third, day: key.second, effort: key.first)
    }
  }

  /// Whether the first plan comes before the second.
  package func precedes(_ left: Plan, _ right: Plan) -> Bool {
    let (a, b) = (key(of: left.value), key(of: right.value))
    return a == b ? left.leaves.lexicographicallyPrecedes(right.leaves) : a < b
  }
}
