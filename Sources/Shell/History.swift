/// The states that `撤销` and `重做` go to.
struct History: Sendable {
  private(set) var past: [Workspace] = []
  private(set) var future: [Workspace] = []

  /// Deep enough for a day's work; the oldest are forgotten.
  static let depth = 1000

  /// Notes a state that a command has just left.
  mutating func leave(_ workspace: Workspace) {
    past.append(workspace)
    if past.count > Self.depth { past.removeFirst(past.count - Self.depth) }
    future = []
  }

  /// Lets the states of the scenario in hand follow it to the file it was saved to.
  mutating func move(from old: String?, to new: String?) {
    for index in past.indices.reversed() {
      guard past[index].path == old else { break }
      past[index].path = new
    }
    for index in future.indices.reversed() {
      guard future[index].path == old else { break }
      future[index].path = new
    }
  }

  /// The state before this one; nil when there is none.
  mutating func back(from workspace: Workspace) -> Workspace? {
    guard let earlier = past.popLast() else { return nil }
    future.append(workspace)
    return earlier
  }

  /// The state that was last taken back from; nil when there is none.
  mutating func forward(from workspace: Workspace) -> Workspace? {
    guard let later = future.popLast() else { return nil }
    past.append(workspace)
    return later
  }
}
