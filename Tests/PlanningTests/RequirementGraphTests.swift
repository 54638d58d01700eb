import Testing

@testable import Planning

@Suite struct RequirementGraphTests {
  private let leaf = RequirementGraph.Node.leaf(.init(day: 0))

  @Test func `refuses a root that is no node`() {
    #expect(throws: GraphFault.noSuchRoot(1)) { try RequirementGraph(nodes: [leaf], root: 1) }
    #expect(throws: GraphFault.noSuchRoot(0)) { try RequirementGraph(nodes: [], root: 0) }
  }

  @Test func `refuses a child that does not come before its parent`() {
    #expect(throws: GraphFault.childNotBeforeParent(node: 1, child: 1)) {
      try RequirementGraph(nodes: [leaf, .all([0, 1])], root: 1)
    }
    #expect(throws: GraphFault.childNotBeforeParent(node: 1, child: -1)) {
      try RequirementGraph(nodes: [leaf, .any([-1])], root: 1)
    }
  }

  @Test func `refuses a repeated child and a negative threshold`() {
    #expect(throws: GraphFault.repeatedChild(node: 1, child: 0)) {
      try RequirementGraph(nodes: [leaf, .any([0, 0])], root: 1)
    }
    #expect(throws: GraphFault.negativeThreshold(node: 1, needed: -1)) {
      try RequirementGraph(nodes: [leaf, .atLeast(-1, [0])], root: 1)
    }
  }

  @Test func `refuses values and totals out of range`() {
    let dear = RequirementGraph.Node.leaf(
      .init(effort: RequirementGraph.largestTotal, day: 0)
    )
    #expect(throws: GraphFault.valueOutOfRange(node: 0)) {
      try RequirementGraph(nodes: [.leaf(.init(count: -1, day: 0))], root: 0)
    }
    #expect(throws: GraphFault.valueOutOfRange(node: 0)) {
      try RequirementGraph(nodes: [.leaf(.init(effort: .max, day: 0))], root: 0)
    }
    #expect(throws: GraphFault.totalOutOfRange(node: 2)) {
      try RequirementGraph(
        nodes: [dear, .leaf(.held), .leaf(.init(effort: 1, day: 0))],
        root: 0,
      )
    }
  }

  @Test func `refuses a group with strangers or repetitions`() {
    #expect(throws: GraphFault.badGroupMember(group: 1, member: 7)) {
      try RequirementGraph(nodes: [leaf], root: 0, exclusive: [[0], [0, 7]])
    }
    #expect(throws: GraphFault.badGroupMember(group: 0, member: 0)) {
      try RequirementGraph(nodes: [leaf], root: 0, exclusive: [[0, 0]])
    }
  }

  @Test func `the largest values still compare exactly`() throws {
    var builder = GraphBuilder()
    let half = RequirementGraph.largestTotal / 2
    let dear = builder.leaf(count: half, effort: half, day: 1)
    let cheaper = builder.leaf(count: half, effort: half - 1, day: 2)
    _ = builder.any([dear, cheaper])
    let search = PlanSearch(try builder.graph())
    #expect(search.plans(order: .effort, limit: 9).plans.map(\.leaves) == [[cheaper], [dear]])
    #expect(search.plans(order: .date, limit: 9).plans.map(\.leaves) == [[dear], [cheaper]])
  }
}
