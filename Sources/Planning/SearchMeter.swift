/// Counts the work of one search and stops it when it is cancelled or has done enough.
///
/// A class because search, minimality check and assignment spend from the same account.
final class SearchMeter {
  private let limits: SearchLimits
  private let isCancelled: @Sendable () -> Bool
  private(set) var explored = 0
  private var steps = 0

  init(limits: SearchLimits, isCancelled: @escaping @Sendable () -> Bool) {
    self.limits = limits
    self.isCancelled = isCancelled
  }

  /// Accounts for one search node.
  func expand() throws(SearchStop) {
    guard explored < limits.expansions, !isCancelled() else { throw SearchStop() }
    explored += 1
  }

  /// Accounts for one search node where a stop is no error; false when there is no more to spend.
  func mayExpand() -> Bool {
    guard !isSpent else { return false }
    explored += 1
    return true
  }

  /// Whether the search must end.
  var isSpent: Bool { explored >= limits.expansions || isCancelled() }

  /// Accounts for one step of an assignment; asks about cancellation now and then only.
  func step() throws(SearchStop) {
    steps += 1
    guard steps <= limits.assignmentSteps else { throw SearchStop() }
    if steps & 1023 == 0, isCancelled() { throw SearchStop() }
  }
}
