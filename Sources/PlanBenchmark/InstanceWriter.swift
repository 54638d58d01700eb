import Planning

/// Writes requirement graphs in the neutral format, so that other solvers can be asked about them.
///
/// What can never be true has no place in the format and is folded away, as is what the root does
/// not rest on. Every leaf costs its effort, but at least one: the format knows no free leaves.
struct InstanceWriter {
  private let graph: RequirementGraph
  /// For each node, whether everything obtainable makes it true.
  private var isPossible: [Bool] = []
  private var lines: [String] = []
  private var numbers: [Int: Int] = [:]

  /// The text of a graph; nil when no plan exists.
  static func text(of graph: RequirementGraph, name: String) -> String? {
    var writer = InstanceWriter(graph)
    return writer.text(name: name)
  }

  private init(_ graph: RequirementGraph) {
    self.graph = graph
    for node in graph.nodes {
      switch node {
      case .leaf(let leaf): isPossible.append(leaf.given || leaf.day != nil)
      case .all(let children): isPossible.append(children.allSatisfy { isPossible[$0] })
      case .any(let children): isPossible.append(children.contains { isPossible[$0] })
      case .atLeast(let needed, let children):
        isPossible.append(children.count { isPossible[$0] } >= needed)
      }
    }
  }

  private mutating func text(name: String) -> String? {
    guard isPossible[graph.root] else { return nil }
    for id in reached.sorted() { write(id) }
    let groups = graph.exclusive.map { $0.compactMap { numbers[$0] } }.filter { $0.count > 1 }
    let exclusive = groups.map { "\($0)" }.joined(separator: ", ")
    return """
      {"name": "\(name)", "root": \(numbers[graph.root] ?? 0), "exclusive": [\(exclusive)],
       "nodes": [
      \(lines.joined(separator: ",\n"))
      ]}

      """
  }

  private var reached: Set<Int> {
    var seen: Set<Int> = [graph.root]
    var open = [graph.root]
    while let id = open.popLast() {
      for child in graph.nodes[id].children
      where isPossible[child] && seen.insert(child).inserted { open.append(child) }
    }
    return seen
  }

  private mutating func write(_ id: Int) {
    let children = graph.nodes[id].children.compactMap { numbers[$0] }
    let rest =
      switch graph.nodes[id] {
      case .leaf(let leaf):
        """
        "kind": "leaf", "cost": \(max(1, leaf.effort)), "date": \(leaf.day ?? 0), \
        "given": \(leaf.given)
        """
      // The format has no gates without children.
      case .all where children.isEmpty, .atLeast(..<1, _):
        "\"kind\": \"leaf\", \"cost\": 1, \"date\": 0, \"given\": true"
      case .all: "\"kind\": \"and\", \"children\": \(children)"
      case .any: "\"kind\": \"or\", \"children\": \(children)"
      case .atLeast(let needed, _):
        "\"kind\": \"atleast\", \"k\": \(needed), \"children\": \(children)"
      }
    numbers[id] = lines.count
    lines.append("  {\"id\": \(lines.count), \(rest)}")
  }
}
