/// What is decided about the nodes and edges of a core.
struct CoreVerdict {
  /// Nodes that must be true.
  var holds: [Bool]
  /// Nodes that do not count.
  var fails: [Bool]
  /// Edges by which no gate comes true.
  var isCut: [Bool]

  /// Nothing is decided.
  init(_ core: CoreGraph) {
    holds = [Bool](repeating: false, count: core.count)
    fails = holds
    isCut = [Bool](repeating: false, count: core.child.count)
  }
}
