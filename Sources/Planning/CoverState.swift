/// Which columns of a cover are taken or barred, with what follows from it; decisions are taken
/// back in reverse order.
struct CoverState {
  /// What is decided about a column.
  enum Status: Sendable {
    /// Nothing.
    case free
    /// It is in the cover.
    case taken
    /// It is not.
    case barred
  }

  let problem: CoverProblem
  /// For each column, what is decided.
  private(set) var status: [Status]
  /// For each row, how many of its columns are taken.
  private(set) var taken: [Int]
  /// For each row, how many of its columns are free.
  private(set) var free: [Int]
  /// What the taken columns weigh.
  private(set) var weight = 0.0
  private var trail: [Int] = []
  private var units: [Int] = []
  private var isBroken = false

  init(_ problem: CoverProblem) {
    self.problem = problem
    status = [Status](repeating: .free, count: problem.nodes.count)
    free = (0..<(problem.rowStart.count - 1)).map { problem.columns(of: $0).count }
    taken = free.map { _ in 0 }
    units = free.indices.filter { free[$0] == 1 }
  }

  /// How many decisions there are, for ``undo(to:)``.
  var mark: Int { trail.count }

  /// The columns taken.
  var cover: [Int] { status.indices.filter { status[$0] == .taken } }

  /// Puts a free column into the cover.
  mutating func take(_ column: Int) {
    guard status[column] == .free else { return }
    status[column] = .taken
    trail.append(column)
    weight += problem.weight[column]
    for place in problem.rows(of: column) {
      let row = problem.rowsOf[place]
      taken[row] += 1
      free[row] -= 1
    }
  }

  /// Keeps a free column out of the cover.
  mutating func bar(_ column: Int) {
    guard status[column] == .free else { return }
    status[column] = .barred
    trail.append(column)
    for place in problem.rows(of: column) {
      let row = problem.rowsOf[place]
      free[row] -= 1
      guard taken[row] == 0 else { continue }
      if free[row] == 0 { isBroken = true }
      if free[row] == 1 { units.append(row) }
    }
  }

  /// Takes what rows with one column left need; false when some row has none.
  mutating func propagate() -> Bool {
    while !isBroken, let row = units.popLast() {
      guard taken[row] == 0 else { continue }
      for place in problem.columns(of: row) where status[problem.columnsOf[place]] == .free {
        take(problem.columnsOf[place])
        break
      }
    }
    return !isBroken
  }

  /// Takes decisions back.
  mutating func undo(to mark: Int) {
    while trail.count > mark, let column = trail.popLast() {
      let wasTaken = status[column] == .taken
      status[column] = .free
      if wasTaken { weight -= problem.weight[column] }
      for place in problem.rows(of: column) {
        let row = problem.rowsOf[place]
        free[row] += 1
        if wasTaken { taken[row] -= 1 }
      }
    }
    units.removeAll(keepingCapacity: true)
    isBroken = false
  }
}
