import OrderedCollections
import RuleModel
import RulePacks
import Testing

/// How a pack accounts for every clause of its standard.
struct CoverageTests {
  private func coverage(_ inventory: String) throws -> Coverage {
    let pack = try #require(PackReader().read(text: SmallPack.text, file: "small.yaml").pack)
    return Coverage(pack, inventory: ClauseInventory(text: inventory))
  }

  private var complete: String {
    let groups = ["QH-11.5"]
    return "[qh-small]\n"
      + SmallPack.clauseIDs.filter { !groups.contains($0) }.joined(separator: "\n")
  }

  @Test
  func `each clause says what carries it`() throws {
    let coverage = try coverage(complete)
    #expect(coverage.isComplete)
    #expect(coverage.accounted == 12)
    #expect(coverage.clauses["QH-0"] == .notModelled(reason: "不设条件"))
    #expect(coverage.clauses["QH-1"] == .encoded(.requirement))
    #expect(coverage.clauses["QH-15a"] == .encoded(.semantics))
    #expect(coverage.clauses["QH-15c"] == .encoded(.term))
    #expect(coverage.clauses["QH-18"] == .encoded(.filter))
    #expect(coverage.clauses["QH-19"] == .encoded(.distinct))
  }

  @Test
  func `a clause that is not mentioned is missing`() throws {
    let coverage = try coverage(complete + "\nQH-99\n")
    #expect(coverage.missing == ["QH-99"])
    #expect(coverage.clauses["QH-99"] == .missing)
    #expect(!coverage.isComplete)
  }

  @Test
  func `a clause that the inventory lacks is a stray unless it is a group`() throws {
    let coverage = try coverage(complete.replacing("QH-19", with: ""))
    #expect(coverage.strays == ["QH-19"])
    #expect(!coverage.isComplete)
  }

  @Test
  func `a standard without an inventory is never complete and has no strays`() throws {
    let coverage = try coverage("[other]\nQH-1")
    #expect(coverage.clauses.isEmpty && coverage.strays.isEmpty)
    #expect(!coverage.isComplete)
  }

  @Test
  func `the bundled inventory has the 366 clauses, each once`() {
    let standards = ClauseInventory.bundled.standards
    #expect(
      standards.mapValues(\.count) == ["bj-fintech": 110, "qh-finecon": 162, "bj-techbroker": 94]
    )
    #expect(Set(standards.values.flatMap(\.self)).count == 366)
    #expect(standards["qh-finecon"]?.contains("QH-8.2.1①") == true)
  }
}
