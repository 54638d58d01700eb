import Planning

/// What is asked of an instance, as its format defines the tasks.
enum Question: Equatable {
  /// The least cost.
  case cheapest
  /// The costs of so many cheapest subset-minimal plans.
  case best(Int)
  /// All pairs of cost and date that no plan beats.
  case front

  /// Reads `a`, `b10` and the like, or `c`.
  init?(_ word: String) {
    switch word.first {
    case "a" where word.count == 1: self = .cheapest
    case "c" where word.count == 1: self = .front
    case "b":
      guard let count = Int(word.dropFirst()), count > 0 else { return nil }
      self = .best(count)
    default: return nil
    }
  }

  /// The graph to ask: costs are efforts, and every plan has the same number of new items. Days are
  /// told apart only for a front, as the other tasks do not look at them.
  func graph(of instance: Instance) throws(GraphFault) -> RequirementGraph {
    let looksAtDays = self == .front
    let nodes = instance.nodes.map { node -> RequirementGraph.Node in
      switch node {
      case .leaf(let cost, let date, let given):
        .leaf(.init(given: given, count: 0, effort: cost, day: looksAtDays ? date : 0))
      case .gate(nil, let children): .all(children)
      case .gate(let needed?, let children): .atLeast(needed, children)
      }
    }
    return try RequirementGraph(nodes: nodes, root: instance.root, exclusive: instance.exclusive)
  }

  /// Asks a graph.
  func answer(_ search: PlanSearch) -> PlanAnswer {
    switch self {
    case .cheapest: search.best(order: .effort)
    case .best(let count): search.plans(order: .effort, limit: count)
    case .front: search.paretoFront()
    }
  }

  /// The answer in the words of the format: JSON.
  func text(of answer: PlanAnswer) -> String {
    let efforts = answer.plans.map(\.value.effort)
    return switch self {
    case .cheapest: efforts.first.map(String.init) ?? "null"
    case .best: "\(efforts)"
    case .front: "\(answer.plans.map { [$0.value.effort, $0.value.day] })"
    }
  }
}
