@testable import Planning

/// Adds nodes bottom-up; each method returns the number of the new node.
struct GraphBuilder {
  private(set) var nodes: [RequirementGraph.Node] = []
  var exclusive: [[Int]] = []

  mutating func add(_ node: RequirementGraph.Node) -> Int {
    nodes.append(node)
    return nodes.count - 1
  }

  mutating func leaf(count: Int = 1, effort: Int = 1, day: Int? = 0) -> Int {
    add(.leaf(.init(count: count, effort: effort, day: day)))
  }

  mutating func held() -> Int { add(.leaf(.held)) }
  mutating func impossible() -> Int { add(.leaf(.impossible)) }
  mutating func all(_ children: [Int]) -> Int { add(.all(children)) }
  mutating func any(_ children: [Int]) -> Int { add(.any(children)) }
  mutating func atLeast(_ needed: Int, _ children: [Int]) -> Int {
    add(.atLeast(needed, children))
  }

  /// The graph whose root is the node added last, unless another is named.
  func graph(root: Int? = nil, today: Int = -1) throws -> RequirementGraph {
    try RequirementGraph(
      nodes: nodes,
      root: root ?? nodes.count - 1,
      exclusive: exclusive,
      today: today,
    )
  }
}
