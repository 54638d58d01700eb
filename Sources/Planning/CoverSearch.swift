/// Finds the lightest cover, with proof, depth first.
///
/// At each step prices bound what is left; then a column that they leave in doubt is taken, and
/// barred. Memory grows with the size of the problem times the depth only.
struct CoverSearch {
  private let problem: CoverProblem
  private let meter: SearchMeter
  private var state: CoverState
  private var bound: CoverBound
  /// What a cover must weigh less than.
  private(set) var limit: Double
  /// The lightest cover found below the limit, by columns.
  private(set) var found: [Int]?
  /// No cover weighs less; the weight of the one found, or the limit, once the search is finished.
  private(set) var proved = 0.0

  init(_ problem: CoverProblem, below limit: Int, meter: SearchMeter) {
    self.problem = problem
    self.meter = meter
    self.limit = Double(limit)
    state = CoverState(problem)
    bound = CoverBound(problem)
  }

  /// Searches until the cover is proved or the meter is spent.
  mutating func run() {
    guard state.propagate() else {
      proved = limit
      return
    }
    var limit = self.limit
    var found = self.found
    // The closure may not look at what the call is changing.
    var lightest = limit
    let verdict = bound.tune(
      &state,
      rounds: 600,
      limit: &limit,
      patience: 8,
      look: { bound, state in
        let cover = Self.greedy(bound, state)
        let weight = cover.reduce(0) { $0 + state.problem.weight[$1] }
        guard weight < lightest else { return nil }
        lightest = weight
        found = cover
        return weight
      },
    )
    (self.limit, self.found) = (limit, found)
    let root = bound.best
    let isFinished =
      switch verdict {
      case .closed: true
      case .complete: note()
      case .open: branch(depth: 0)
      }
    proved = isFinished ? self.limit : min(self.limit, max(0, (root - 1e-6).rounded(.up)))
  }

  /// Looks through a part; false when the meter is spent.
  private mutating func explore(depth: Int) -> Bool {
    guard meter.mayExpand() else { return false }
    switch bound.tune(&state, rounds: 25, limit: &limit, patience: 3, look: nil) {
    case .closed: return true
    case .complete: return note()
    case .open:
      if depth % 4 == 0 { noteGreedy() }
      return branch(depth: depth)
    }
  }

  /// Tries a column both ways.
  private mutating func branch(depth: Int) -> Bool {
    guard let column = undecided else { return true }
    let mark = state.mark
    let price = bound.price
    defer { state.undo(to: mark) }
    state.take(column)
    if state.propagate(), !explore(depth: depth + 1) { return false }
    state.undo(to: mark)
    bound.price = price
    state.bar(column)
    return state.propagate() ? explore(depth: depth + 1) : true
  }

  /// The free column of which it is least clear whether it is worth taking, and that meets many
  /// rows.
  private var undecided: Int? {
    var best = (score: -Double.infinity, column: -1)
    for column in bound.columns where state.status[column] == .free {
      let rows = problem.rows(of: column).count { state.taken[problem.rowsOf[$0]] == 0 }
      let worth = bound.worth[column]
      let doubt = min(worth, 1 - worth) - 0.05 * abs(bound.reduced[column])
      let score = doubt + 0.02 * Double(rows)
      if score > best.score { best = (score, column) }
    }
    return best.column >= 0 ? best.column : nil
  }

  /// Keeps what is taken as the best cover.
  private mutating func note() -> Bool {
    if state.weight < limit {
      limit = state.weight
      found = state.cover
    }
    return true
  }

  private mutating func noteGreedy() {
    let cover = Self.greedy(bound, state)
    let weight = cover.reduce(0) { $0 + problem.weight[$1] }
    if weight < limit {
      limit = weight
      found = cover
    }
  }

  /// A cover that takes what the prices make cheap first, and drops what it can spare, the
  /// heaviest first.
  private static func greedy(_ bound: CoverBound, _ state: CoverState) -> [Int] {
    let problem = state.problem
    var met = state.taken
    var left = bound.rows.count
    var chosen: [Int] = []
    var isChosen = [Bool](repeating: false, count: problem.nodes.count)
    func add(_ column: Int) {
      isChosen[column] = true
      chosen.append(column)
      for place in problem.rows(of: column) {
        let row = problem.rowsOf[place]
        if met[row] == 0 { left -= 1 }
        met[row] += 1
      }
    }
    for column in bound.columns where bound.reduced[column] < -1e-9 {
      if problem.rows(of: column).contains(where: { met[problem.rowsOf[$0]] == 0 }) { add(column) }
    }
    while left > 0 {
      var best = (score: Double.infinity, column: -1)
      for column in bound.columns where !isChosen[column] {
        var (rows, pay) = (0.0, 0.0)
        for place in problem.rows(of: column) where met[problem.rowsOf[place]] == 0 {
          rows += 1
          pay += bound.price[problem.rowsOf[place]]
        }
        guard rows > 0 else { continue }
        let rest = problem.weight[column] - pay
        let score = rest > 0 ? rest / rows : rest * rows
        if score < best.score { best = (score, column) }
      }
      guard best.column >= 0 else { break }
      add(best.column)
    }
    for column in chosen.sorted(by: { problem.weight[$0] > problem.weight[$1] }) {
      let places = problem.rows(of: column)
      guard places.allSatisfy({ met[problem.rowsOf[$0]] > 1 }) else { continue }
      for place in places { met[problem.rowsOf[place]] -= 1 }
      isChosen[column] = false
    }
    return state.cover + chosen.filter { isChosen[$0] }
  }
}
