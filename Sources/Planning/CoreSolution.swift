/// Leaves that meet what a core demands, by their numbers in the compiled graph.
struct CoreSolution {
  /// The leaves, each once.
  var leaves: [Int] = []
  /// What they weigh together.
  var weight = 0

  /// Both together.
  static func + (left: CoreSolution, right: CoreSolution) -> CoreSolution {
    CoreSolution(leaves: left.leaves + right.leaves, weight: left.weight + right.weight)
  }
}
