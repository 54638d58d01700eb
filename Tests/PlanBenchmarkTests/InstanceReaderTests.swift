import Diagnostics
import Planning
import TestSupport
import Testing

@testable import PlanBenchmark

@Suite struct InstanceReaderTests {
  private static let sound = """
    {"name": "tiny", "root": 3, "exclusive": [[0, 1]], "nodes": [
      {"id": 0, "kind": "leaf", "cost": 12, "date": 840, "given": false},
      {"kind": "leaf", "date": 0, "cost": 3, "given": true},
      {"id": 2, "kind": "or", "children": [0, 1]},
      {"id": 3, "kind": "atleast", "k": 2, "children": [0, 1, 2]}
    ]}
    """

  @Test func `an instance is read as written`() throws {
    let instance = try InstanceReader.read(Array(Self.sound.utf8))
    #expect(instance.name == "tiny")
    #expect(instance.root == 3)
    #expect(instance.exclusive == [[0, 1]])
    #expect(instance.nodes.count == 4)
    guard case .leaf(cost: 12, date: 840, given: false) = instance.nodes[0],
      case .leaf(cost: 3, date: 0, given: true) = instance.nodes[1],
      case .gate(needed: 1, children: [0, 1]) = instance.nodes[2],
      case .gate(needed: 2, children: [0, 1, 2]) = instance.nodes[3]
    else {
      Issue.record("\(instance.nodes)")
      return
    }
  }

  /// Each text has a `⟦` before the place that the fault is told at.
  @Test(arguments: [
    (#"⟦"#, "expected an object, found the end of the text"),
    (#"⟦[]"#, "expected an object, found '[]'"),
    (#"{⟦name: "x"}"#, "expected a text in quotes, found 'name:'"),
    (#"{"name"⟦ "x"}"#, "expected ':', found '\"x\"}'"),
    (#"{⟦"colour": 3}"#, "unknown key 'colour'"),
    (#"{"name": "x⟦\n"}"#, "escapes in texts are not supported"),
    (#"{"name": "x⟦"#, "expected '\"', found ''"),
    ("{\"root\": 0,\n \"root\": ⟦\"x\"}", "expected a whole number, found '\"x\"}'"),
    (#"{"root": ⟦1.5, "nodes": []}"#, "expected a whole number, found '1.5'"),
    (#"{"root": ⟦12345678901234567890}"#, "the number is too large"),
    (#"{"root": ⟦5, "nodes": []}"#, "'root' must name a node"),
    (#"{"nodes": [], "root": ⟦-1}"#, "'root' must name a node"),
    (#"{"nodes": ⟦{}}"#, "expected a list, found '{}}'"),
    (#"{"exclusive": [[0, ⟦true]]}"#, "expected a whole number, found 'true]]}'"),
    ("{\"nodes\": [\n  ⟦{\"kind\": \"xor\", \"children\": []}]}", "unknown kind of node 'xor'"),
    (#"{"nodes": [⟦{"kind": "leaf", "date": 0}]}"#, "the leaf node lacks 'cost'"),
    (#"{"nodes": [⟦{"kind": "leaf", "cost": 1}]}"#, "the leaf node lacks 'date'"),
    (#"{"nodes": [⟦{"kind": "and"}]}"#, "the and node lacks 'children'"),
    (#"{"nodes": [⟦{"kind": "atleast", "children": []}]}"#, "the atleast node lacks 'k'"),
    (#"{"nodes": [{"kind": "leaf", "cost": ⟦-2, "date": 0}]}"#, "'cost' is negative"),
    (#"{"nodes": [{"id": ⟦7, "kind": "leaf"}]}"#, "expected node 0, found 7"),
    (#"{"nodes": [{"kind": "or", "children": [⟦0]}]}"#, "child 0 does not come before node 0"),
    (#"{"nodes": [{"given": ⟦maybe}]}"#, "expected true or false, found 'maybe}]}'"),
    (#"{"nodes": [{⟦"weight": 1}]}"#, "unknown key 'weight'"),
    (#"{"name": "x"⟦ "root": 0}"#, "expected ',' or '}', found '\"root\":'"),
    (#"{"nodes": [{"kind": "leaf", "cost": 1, "date": 0}], "root": 0} ⟦x"#, ""),
  ])
  func `a fault is told with its line and column`(marked: String, message: String) throws {
    let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    let text = parts.joined()
    let fault = #expect(throws: InstanceFault.self) {
      try InstanceReader.read(Array(text.utf8))
    }
    let told = InstanceReader.diagnostic(try #require(fault), in: Array(text.utf8), file: "x.json")
    if !message.isEmpty { #expect(told.headline == message) }
    // The fault stands at the mark, or at the first word behind it.
    let before =
      Array(text.utf8).prefix(parts[0].utf8.count)
      + text.utf8.dropFirst(parts[0].utf8.count).prefix { $0 == 0x20 }
    let lines = before.split(separator: 0x0A, omittingEmptySubsequences: false)
    let place = try #require(told.location)
    #expect(place.file == "x.json")
    #expect(place.line == lines.count)
    #expect(place.column == (lines.last?.count ?? 0) + 1)
  }

  @Test func `a file that is not there is told by its name`() {
    let refusal = #expect(throws: InstanceRefusal.self) {
      try InstanceReader.read(path: "no/such/file.json")
    }
    #expect(refusal?.diagnostic.headline.contains("no/such/file.json") == true)
  }

  @Test func `any text cut short or with a byte changed is read or refused`() {
    let bytes = Array(Self.sound.utf8)
    var generator = SeededGenerator(seed: 1)
    for length in bytes.indices {
      #expect(throws: InstanceFault.self) { try InstanceReader.read(Array(bytes[..<length])) }
      var changed = bytes
      changed[length] = UInt8.random(in: 0...255, using: &generator)
      guard let instance = try? InstanceReader.read(changed) else { continue }
      _ = try? Question.cheapest.graph(of: instance)
    }
  }

  @Test func `what is written is read as the same question`() throws {
    let graph = try RequirementGraph(
      nodes: [
        .leaf(.init(effort: 3, day: 10)), .leaf(.held), .leaf(.impossible),
        .leaf(.init(effort: 5, day: 4)), .any([0, 2]), .atLeast(2, [1, 3, 4]), .all([]),
        .all([5, 6]),
      ],
      root: 7,
      exclusive: [[2, 3, 4]]
    )
    let text = try #require(InstanceWriter.text(of: graph, name: "x/y"))
    let instance = try InstanceReader.read(Array(text.utf8))
    #expect(instance.exclusive.count == 1)
    let read = try Question.cheapest.graph(of: instance)
    let answers = [graph, read].map {
      PlanSearch($0).best(order: .effort).plans.first?.value.effort
    }
    #expect(answers == [3, 3])
  }

  @Test func `a graph without a plan is not written`() throws {
    let graph = try RequirementGraph(nodes: [.leaf(.impossible), .all([0])], root: 1)
    #expect(InstanceWriter.text(of: graph, name: "x") == nil)
  }
}
