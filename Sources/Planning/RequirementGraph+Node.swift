extension RequirementGraph {
  /// One node of a requirement graph.
  package enum Node: Sendable, Equatable {
    /// Something that holds already, can be had, or can never be had.
    case leaf(Leaf)
    /// True when every child is; true when there is none.
    case all([Int])
    /// True when some child is; false when there is none.
    case any([Int])
    /// True when so many children are; the number may exceed the children, which no plan can mend.
    case atLeast(Int, [Int])

    /// The nodes under this one; empty for a leaf.
    package var children: [Int] {
      switch self {
      case .leaf: []
      case .all(let children), .any(let children), .atLeast(_, let children): children
      }
    }

    /// How many children must be true; zero for a leaf.
    package var needed: Int {
      switch self {
      case .leaf: 0
      case .all(let children): children.count
      case .any: 1
      case .atLeast(let needed, _): needed
      }
    }
  }
}
