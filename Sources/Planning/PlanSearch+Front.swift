extension PlanSearch {
  /// The plans that no other plan beats in both effort and day, by ascending effort; of equals one
  /// with fewest new items, always the same one.
  package func paretoFront() -> PlanAnswer {
    let meter = makeMeter()
    guard let lightest = LightestPlans(compiled, order: .effortThenDate, meter: meter) else {
      return enumeratedFront()
    }
    var front: [Plan] = []
    var limit = Int.max
    let earliest = compiled.days.min() ?? compiled.today
    while front.last.map({ !$0.leaves.isEmpty && $0.value.day > earliest }) ?? true {
      switch lightest.lightest(before: limit, below: lightest.unlimited) {
      case .none: return complete(front, bound: nil, meter)
      case .plan(let plan, _):
        // Equal effort at an earlier day: the later plan was beaten.
        if front.last?.value.effort == plan.value.effort { front.removeLast() }
        front.append(plan)
        limit = plan.value.day
      case .stopped(let plan, let bound):
        // The last plan may yet be beaten by one of equal effort and an earlier day.
        let sure = front.filter { $0.value.effort < lightest.value(of: bound).effort }
        var rest = front[sure.count...] + (plan.map { [$0] } ?? [])
        if sure.isEmpty, rest.isEmpty { rest = salvaged()[...] }
        return cutShort(
          proved: sure,
          candidates: Self.unbeaten(Array(rest)),
          bound: lightest.value(of: bound),
          meter,
        )
      }
    }
    return complete(front, bound: nil, meter)
  }

  /// The front of plans found one by one, each plan after the one before.
  private func enumeratedFront() -> PlanAnswer {
    let meter = makeMeter()
    var front: [Plan] = []
    let order = PlanOrder.effortThenDate
    guard var enumeration = try? PlanEnumeration(compiled, order: order, meter: meter) else {
      return cutShort(proved: [], candidates: salvaged(), bound: nil, meter)
    }
    do throws(SearchStop) {
      while let plan = try enumeration.next(before: front.last?.value.day) { front.append(plan) }
    } catch {
      let day = front.last?.value.day ?? .max
      return cutShort(
        proved: front,
        candidates: Self.unbeaten(enumeration.candidates.filter { $0.value.day < day }),
        bound: enumeration.remainingBound,
        meter,
      )
    }
    return complete(front, bound: nil, meter)
  }

  /// Of plans by ascending effort, those that none before them beats.
  private static func unbeaten(_ plans: [Plan]) -> [Plan] {
    var result: [Plan] = []
    for plan in plans {
      if let last = result.last {
        guard plan.value.day < last.value.day else { continue }
        if plan.value.effort == last.value.effort { result.removeLast() }
      }
      result.append(plan)
    }
    return result
  }
}
