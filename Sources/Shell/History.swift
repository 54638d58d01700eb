/// The states that `撤销` and `重做` go to.
struct History: Sendable {
  private(set) var past: [State] = []
  private(set) var future: [State] = []
  /// Which scenario is in hand, by a number that no other scenario of the session has.
  private(set) var scenario = 0
  private var lastScenario = 0
  private var replacesScenario = false

  /// A state, the scenario it is a state of, and the command that lies between it and the next one
  /// on the way to the state in hand.
  struct State: Sendable {
    var workspace: Workspace
    let scenario: Int
    let command: String
  }

  /// A step back or forward: where it leads, and the command taken back or done again.
  struct Step {
    let workspace: Workspace
    let command: String
  }

  /// Deep enough for a day's work; the oldest are forgotten.
  static let depth = 1000

  /// Starts a command, which replaces no scenario until it says so.
  mutating func beginCommand() { replacesScenario = false }

  /// Notes that the command being run puts another scenario in the place of the one in hand.
  mutating func beginScenario() { replacesScenario = true }

  /// Notes a state that a command, as it was typed, has just left.
  mutating func leave(_ workspace: Workspace, by command: String) {
    past.append(State(workspace: workspace, scenario: scenario, command: command))
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
  mutating func back(from workspace: Workspace) -> Step? {
    guard let earlier = past.popLast() else { return nil }
    let command = earlier.command
    future.append(State(workspace: workspace, scenario: scenario, command: command))
    scenario = earlier.scenario
    return Step(workspace: earlier.workspace, command: command)
  }

  /// The state that was last taken back from; nil when there is none.
  mutating func forward(from workspace: Workspace) -> Step? {
    guard let later = future.popLast() else { return nil }
    let command = later.command
    past.append(State(workspace: workspace, scenario: scenario, command: command))
    scenario = later.scenario
    return Step(workspace: later.workspace, command: command)
  }
}
