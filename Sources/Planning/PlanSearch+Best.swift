extension PlanSearch {
  /// One best plan, with proof.
  ///
  /// The value is the best there is in the order; which of several plans of that value is told is
  /// not promised, only that it is always the same one. That makes it far quicker on large graphs
  /// than the first of ``plans(order:limit:)``. Graphs whose counts and efforts together are beyond
  /// 2³² are asked there.
  package func best(order: PlanOrder = .count) -> PlanAnswer {
    let meter = makeMeter()
    guard let lightest = LightestPlans(compiled, order: order, meter: meter) else {
      return plans(order: order, limit: 1)
    }
    var limit = Int.max
    if order == .date {
      guard let day = earliestDay(meter) else { return partial(nil, bound: nil, meter) }
      if day < .max { limit = day + 1 }
    }
    var best: Plan?
    var below = lightest.unlimited
    while true {
      switch lightest.lightest(before: limit, below: below) {
      case .none: return answer(best, meter)
      case .stopped(let plan, let weight):
        return partial(best ?? plan, bound: best?.value ?? lightest.value(of: weight), meter)
      case .plan(let plan, let weight):
        best = plan
        limit = plan.value.day
        switch order {
        case .date: return answer(best, meter)
        case .effort: below = weight + 1
        case .count, .effortThenDate: below = lightest.next(after: weight)
        }
        if plan.leaves.isEmpty || limit <= earliest { return answer(best, meter) }
      }
    }
  }

  /// The day of the leaf that can be had first.
  private var earliest: Int { compiled.days.min() ?? compiled.today }

  /// The first day by which everything that can be had suffices; `Int.max` when it never does, nil
  /// when the search is stopped.
  private func earliestDay(_ meter: SearchMeter) -> Int? {
    var satisfaction = Satisfaction(compiled, meter: meter)
    let days = Set(compiled.days).sorted()
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      let held = compiled.days.map { $0 <= days[middle] }
      guard let holds = try? satisfaction.holds(held) else { return nil }
      if holds { high = middle } else { low = middle + 1 }
    }
    return low < days.count ? days[low] : .max
  }

  private func answer(_ plan: Plan?, _ meter: SearchMeter) -> PlanAnswer {
    PlanAnswer(
      plans: plan.map { [$0] } ?? [],
      proved: plan == nil ? 0 : 1,
      optimal: true,
      exhausted: plan == nil,
      bound: plan?.value,
      explored: meter.explored,
    )
  }

  private func partial(_ plan: Plan?, bound: PlanValue?, _ meter: SearchMeter) -> PlanAnswer {
    cutShort(proved: [], candidates: plan.map { [$0] } ?? salvaged(), bound: bound, meter)
  }
}
