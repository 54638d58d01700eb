/// A planning instance of the neutral format: leaves with a cost and a date, gates over them.
struct Instance: Sendable {
  /// One node as written.
  enum Node: Sendable {
    /// A leaf: already true, or to be had for a cost from a day on.
    case leaf(cost: Int, date: Int, given: Bool)
    /// A gate that needs so many of its children; nil stands for all of them.
    case gate(needed: Int?, children: [Int])
  }

  /// The name inside the file.
  var name = ""
  /// The nodes, numbered from 0, children before parents.
  var nodes: [Node] = []
  /// The node that a plan must make true.
  var root = -1
  /// Groups of which at most one node may be counted true.
  var exclusive: [[Int]] = []
}
