import Diagnostics
import RulePacks
import Testing

/// How the parts of a pack hang together.
struct ReferenceCheckTests {
  @Test
  func `clauses that ask for one another are told once, at the first`() {
    let pack = MarkedPack(
      clauses: """
        - {id: ⟦1⟧QH-2, cite: 二, kind: basic, text: 甲, require: {any: [QH-1, QH-3]}}
        - {id: QH-3, cite: 三, kind: basic, text: 甲, require: {some: titles, where: {clause: QH-2}}}
        """
    )
    let reading = pack.read()
    #expect(reading.found == pack.expected([1: .circularReference]))
    #expect(reading.diagnostics.sorted.first?.message.contains("QH-2 → QH-3 → QH-2") == true)
  }

  @Test
  func `a term that says itself is told where it stands`() {
    let pack = MarkedPack(
      terms: """
        ⟦1⟧主持: {where: {any: [{role: lead}, {is: 牵头}]}}
        牵头: {where: {is: 主持}}
        """,
      require: "{some: achievements, where: {is: 牵头}}",
    )
    #expect(pack.read().found == pack.expected([1: .circularReference]))
  }

  @Test
  func `days that count from one another are told at the first`() {
    let pack = MarkedPack(
      anchors: """
        ⟦1⟧early: {first: [late, start]}
        late: {earliest: titles, date: date, where: {date: {since: early}}}
        """
    )
    #expect(pack.read().found == pack.expected([1: .circularReference]))
  }

  @Test
  func `a pathway cannot bind current to a day that counts from current`() {
    let pack = MarkedPack(
      anchors: "later: {earliest: titles, date: date, where: {date: {since: current}}}",
      pathways: """
        senior/regular: {name: 正高, current: start, require: QH-1}
        ⟦1⟧senior/early: {name: 提前, current: later, require: QH-1}
        """,
    )
    #expect(pack.read().found == pack.expected([1: .circularReference]))
  }

  @Test
  func `a chain of references that is too long is told, not followed`() {
    let clauses = (2...150).map { number in
      """
      - {id: \(number == 50 ? "⟦1⟧" : "")QH-\(number), cite: 甲, kind: basic, text: 甲, require: \
      \(number == 150 ? "{judged: 看}" : "QH-\(number + 1)")}
      """
    }
    let pack = MarkedPack(clauses: clauses.joined(separator: "\n"))
    #expect(pack.read().found == pack.expected([1: .nestingLimit]))
  }

  @Test(arguments: [150, 3_000])
  func `terms in a long chain do not exhaust the stack`(_ length: Int) {
    let terms = (1...length).map { number in
      number == length
        ? "t\(number): {where: {role: lead}}" : "t\(number): {where: {is: t\(number + 1)}}"
    }
    let reading = MarkedPack(
      terms: terms.joined(separator: "\n"),
      require: "{some: achievements, where: {is: t1}}",
    ).read()
    #expect(reading.pack == nil)
    #expect(reading.diagnostics.sorted.contains { $0.code == .nestingLimit })
  }
}
