import Diagnostics
import RulePacks
import Testing

/// What a pack that reads can still be wrong about.
struct PackLintTests {
  private func warnings(_ pack: MarkedPack) throws -> [Found] {
    let reading = pack.read()
    #expect(reading.diagnostics.sorted.map(\.told) == [])
    let lint = try #require(PackLint(reading))
    #expect(lint.diagnostics.sorted.allSatisfy { $0.severity == .warning })
    return lint.diagnostics.sorted.map { Found(code: $0.code, location: $0.location) }
  }

  private func expect(_ pack: MarkedPack, marks: [Int]) throws {
    let expected = marks.map { Found(code: .packLint, location: pack.marks[$0]) }
    #expect(try warnings(pack) == expected)
  }

  @Test
  func `a sound pack has no warnings, and a broken one is not linted`() throws {
    #expect(try warnings(MarkedPack(SmallPack.text)) == [])
    #expect(PackLint(MarkedPack("pack: 1").read()) == nil)
  }

  @Test
  func `texts are neither empty nor long, and cite their source`() throws {
    let long = String(repeating: "长", count: PackLint.longestText + 1)
    let fitting = String(repeating: "长", count: PackLint.longestText)
    try expect(
      MarkedPack(
        clauses: """
          - {id: ⟦1⟧QH-2, cite: 二, kind: basic, text: "", inert: 无}
          - {id: ⟦2⟧QH-3, cite: 三, kind: basic, text: \(long), inert: 无}
          - {id: QH-4, cite: 四, kind: basic, text: \(fitting), inert: 无}
          - {id: ⟦3⟧QH-5, cite: " ", kind: basic, text: 甲, inert: 无}
          """
      ),
      marks: [1, 2, 3],
    )
  }

  @Test
  func `what no pathway comes by is told`() throws {
    try expect(
      MarkedPack(
        readings: """
          ⟦1⟧AM-1: {question: 问, clauses: [QH-1], options: {yes: 是, no: 否}, default: yes, why: 因}
          ⟦2⟧AM-2: {question: "", clauses: [QH-1], options: {yes: 是}, default: yes, why: 因}
          ⟦3⟧AM-3: {question: 问, clauses: [QH-1], options: {yes: 是}, default: yes, why: ""}
          """,
        anchors: "⟦4⟧unused: {never: true}",
        terms: "⟦5⟧主持: {where: {role: lead}}",
        clauses: """
          - {id: ⟦6⟧QH-2, cite: 二, kind: basic, text: 甲, require: {judged: 看}}
          - {id: ⟦7⟧QH-3, cite: 三, kind: basic, text: 甲, filter: {where: {evidence: true}}}
          - {id: QH-4, cite: 四, kind: basic, text: 甲, semantics: 无}
          """,
      ),
      marks: [1, 2, 3, 4, 5, 6, 7],
    )
  }

  @Test
  func `a pathway that counts achievements filters them, and lower levels come first`() throws {
    try expect(
      MarkedPack(
        pathways: """
          ⟦1⟧senior/regular: {name: 正高, current: start, require: QH-2}
          ⟦2⟧associate-senior/regular: {name: 副高, current: start, require: QH-1}
          """,
        clauses: """
          - {id: QH-2, cite: 二, kind: threshold, text: 甲, require: {tally: {count: 1, items: [QH-3]}}}
          - id: QH-3
            cite: 三
            kind: achievement
            text: 甲
            require: {need: [{kinds: [paper]}]}
          """,
      ),
      marks: [1, 2],
    )
  }
}
