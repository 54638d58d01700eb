/// The states that `撤销` and `重做` go to.
struct History: Sendable {
  private(set) var past: [State] = []
  private(set) var future: [State] = []
  /// Which scenario is in hand, by a number that no other scenario of the session has.
  private(set) var scenario = 0
  private var lastScenario = 0
  private var replacesScenario = false

  /// A state and the scenario it is a state of.
  struct State: Sendable {
    var workspace: Workspace
    let scenario: Int
  }

  /// Deep enough for a day's work; the oldest are forgotten.
  static let depth = 1000

  /// Starts a command, which replaces no scenario until it says so.
  mutating func beginCommand() { replacesScenario = false }

  /// Notes that the command being run puts another scenario in the place of the one in hand.
  mutating func beginScenario() { replacesScenario = true }

  /// Notes a state that a command has just left.
  mutating func leave(_ workspace: Workspace) {
    past.append(State(workspace: workspace, scenario: scenario))
    if past.count > Self.depth { past.removeFirst(past.count - Self.depth) }
    future = []
    if replacesScenario {
      lastScenario += 1
      scenario = lastScenario
    }
  }

  /// The last state of every scenario but the one in hand, in the order of time.
  var leftBehind: [Workspace] {
    var found: [State] = []
    for state in past + future.reversed() where state.scenario != scenario {
      if found.last?.scenario == state.scenario { found.removeLast() }
      found.append(state)
    }
    return found.map(\.workspace)
  }

  /// Lets the states of the scenario in hand follow it to the file it was saved to.
  mutating func move(from old: String?, to new: String?) {
    for index in past.indices.reversed() {
      guard past[index].scenario == scenario, past[index].workspace.path == old else { break }
      past[index].workspace.path = new
    }
    for index in future.indices.reversed() {
      guard future[index].scenario == scenario, future[index].workspace.path == old else { break }
      future[index].workspace.path = new
    }
  }

  /// The state before this one; nil when there is none.
  mutating func back(from workspace: Workspace) -> Workspace? {
    guard let earlier = past.popLast() else { return nil }
    future.append(State(workspace: workspace, scenario: scenario))
    scenario = earlier.scenario
    return earlier.workspace
  }

  /// The state that was last taken back from; nil when there is none.
  mutating func forward(from workspace: Workspace) -> Workspace? {
    guard let later = future.popLast() else { return nil }
    past.append(State(workspace: workspace, scenario: scenario))
    scenario = later.scenario
    return later.workspace
  }
}
