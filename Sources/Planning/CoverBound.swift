/// A lower bound on the weight of a cover, by a price for meeting each row (Lagrangian relaxation).
///
/// A column whose rows pay more than it weighs is worth taking; whatever the prices, their sum less
/// what such columns gain bounds every cover. Prices rise on rows not met and fall on rows met
/// several times. Columns that the bound forbids, or cannot do without, are decided at once.
struct CoverBound {
  /// What came of a few rounds.
  enum Verdict {
    /// No cover below the limit is left.
    case closed
    /// Every row is met by what is taken.
    case complete
    /// Something is left to decide.
    case open
  }

  /// For each row, its price.
  var price: [Double]
  /// For each column, its weight less what its rows pay.
  private(set) var reduced: [Double]
  /// For each column, how often it was worth taking lately, from 0 to 1.
  private(set) var worth: [Double]
  /// The rows not met yet.
  private(set) var rows: [Int] = []
  /// The columns still free.
  private(set) var columns: [Int] = []
  /// The best bound of the last rounds.
  private(set) var best = 0.0
  private var slack: [Double]

  /// The columns that rounding cannot have decided.
  private static let tolerance = 1e-6

  init(_ problem: CoverProblem) {
    price = (0..<(problem.rowStart.count - 1)).map { row in
      problem.columns(of: row).map { place in
        let column = problem.columnsOf[place]
        return problem.weight[column] / Double(problem.rows(of: column).count)
      }.min() ?? 0
    }
    reduced = problem.weight
    worth = problem.weight.map { _ in 0 }
    slack = price.map { _ in 0 }
  }

  /// Moves prices for some rounds, deciding what can be; `limit` is what a cover must weigh less
  /// than, in whole weights.
  ///
  /// - Parameter look: called at times, when the reduced weights suggest a cover.
  mutating func tune(
    _ state: inout CoverState,
    rounds: Int,
    limit: inout Double,
    patience: Int,
    look: ((CoverBound, CoverState) -> Double?)?,
  ) -> Verdict {
    list(state)
    var pace = 1.8
    var stale = 0
    best = -.infinity
    var round = 0
    while !rows.isEmpty {
      let now = state.weight + evaluate(state)
      if now > best + 1e-9 {
        best = now
        stale = 0
      } else {
        stale += 1
        if stale >= patience {
          pace *= 0.6
          stale = 0
        }
      }
      let goal = limit - 1 + Self.tolerance
      if now > goal { return .closed }
      if decide(&state, bound: now, goal: goal) {
        guard state.propagate() else { return .closed }
        list(state)
        if state.weight > goal { return .closed }
        best = -.infinity
        // Deciding something may not go on for ever: it ends when nothing is free.
        continue
      }
      if let look, round % 10 == 0, let found = look(self, state) { limit = min(limit, found) }
      round += 1
      guard round < rounds, move(state.problem, gap: limit - now, pace: pace) else { return .open }
    }
    return .complete
  }

  private mutating func list(_ state: CoverState) {
    rows.removeAll(keepingCapacity: true)
    columns.removeAll(keepingCapacity: true)
    for row in state.taken.indices where state.taken[row] == 0 { rows.append(row) }
    for column in state.status.indices where state.status[column] == .free {
      columns.append(column)
    }
  }

  private mutating func evaluate(_ state: CoverState) -> Double {
    let problem = state.problem
    for row in price.indices { slack[row] = 0 }
    var sum = 0.0
    for row in rows {
      slack[row] = price[row]
      sum += price[row]
    }
    let prices = slack
    let (paid, start) = (prices.span, problem.columnStart.span)
    let (list, weight) = (problem.rowsOf.span, problem.weight.span)
    for column in columns {
      var left = weight[column]
      for place in start[column]..<start[column + 1] { left -= paid[list[place]] }
      reduced[column] = left
      if left < 0 {
        sum += left
        worth[column] = 0.8 * worth[column] + 0.2
      } else {
        worth[column] *= 0.8
      }
    }
    return sum
  }

  private func decide(_ state: inout CoverState, bound: Double, goal: Double) -> Bool {
    let before = state.mark
    for column in columns where bound + abs(reduced[column]) > goal {
      if reduced[column] > 0 { state.bar(column) } else { state.take(column) }
    }
    return state.mark > before
  }

  private mutating func move(_ problem: CoverProblem, gap: Double, pace: Double) -> Bool {
    for row in rows { slack[row] = 1 }
    for column in columns where reduced[column] < 0 {
      for place in problem.rows(of: column) { slack[problem.rowsOf[place]] -= 1 }
    }
    var norm = 0.0
    for row in rows {
      if slack[row] < 0, price[row] <= 0 { slack[row] = 0 }
      norm += slack[row] * slack[row]
    }
    guard norm > 0 else { return false }
    let stride = pace * gap / norm
    for row in rows { price[row] = max(0, price[row] + stride * slack[row]) }
    return true
  }
}
