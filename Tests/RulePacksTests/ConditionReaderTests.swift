import Diagnostics
import OrderedCollections
import RuleModel
import RulePacks
import Testing

/// What a record must satisfy, in every form of the pack language.
struct ConditionReaderTests {
  private static let readings = """
    AM-1: {question: 问, clauses: [QH-1], options: {all: 是, any: 否}, default: all, why: 因}
    """
  private static let terms = """
    主持: {where: {any: [{role: [lead, head]}, {rank: {atMost: 1}}]}}
    高水平: {where: {level: {atLeast: provincial}}}
    """

  private func read(_ condition: String, of family: String) throws -> Condition? {
    let require = "{some: \(family), where: \(condition)}"
    let reading = MarkedPack(readings: Self.readings, terms: Self.terms, require: require).read()
    #expect(reading.diagnostics.sorted.map(\.told) == [])
    guard case .requirement(.some(let test))? = reading.pack?.clauses["QH-1"]?.body else {
      return nil
    }
    return test.condition
  }

  @Test(
    arguments: [
      ("{role: lead}", .attribute("role", .oneOf(["lead"]))),
      ("{role: [lead, head]}", .attribute("role", .oneOf(["lead", "head"]))),
      ("{role: {unless: lead}}", .attribute("role", .unless(.word("lead")))),
      (
        "{role: {unless: [lead, head]}}",
        .all([
          .attribute("role", .unless(.word("lead"))), .attribute("role", .unless(.word("head"))),
        ])
      ),
      ("{role: given}", .attribute("role", .given)),
      ("{field: {has: [finance]}}", .attribute("field", .has(["finance"]))),
      ("{level: {atLeast: provincial}}", .attribute("level", .wordAtLeast("provincial"))),
      ("{title: 甲}", .attribute("title", .text(["甲"]))),
      ("{title: [甲, 乙]}", .attribute("title", .text(["甲", "乙"]))),
      ("{title: 'given'}", .attribute("title", .text(["given"]))),
      ("{evidence: true}", .attribute("evidence", .flag(true))),
      ("{evidence: {unless: false}}", .attribute("evidence", .unless(.flag(false)))),
      ("{journal.fullReprint: claimed}", .attribute("journal.fullReprint", .claimed)),
      ("{words: {atLeast: 50000}}", .attribute("words", .atLeast(Quantity(50_000)))),
      (
        "{rank: {atLeast: 2, atMost: 5}}",
        .all([
          .attribute("rank", .atLeast(Quantity(2))), .attribute("rank", .atMost(Quantity(5))),
        ])
      ),
      (
        "{rank: 2}",
        .all([
          .attribute("rank", .atLeast(Quantity(2))), .attribute("rank", .atMost(Quantity(2))),
        ])
      ),
      ("{date: reached}", .attribute("date", .reached)),
      ("{date: thisYear}", .attribute("date", .thisYear)),
      ("{date: {since: current}}", .attribute("date", .since("current"))),
      (
        "{tenure: {lasts: {years: 2, where: {role: lead}, since: current}}}",
        .attribute(
          "tenure",
          .lasts(years: 2, where: .attribute("role", .oneOf(["lead"])), since: "current"),
        )
      ),
      (
        "{experts: {counts: {atLeast: 3, where: {signed: true}}}}",
        .attribute("experts", .counts(atLeast: 3, where: .attribute("signed", .flag(true))))
      ),
      (
        "{profitGrowth: {yearly: {mean: 6.5, each: 0, growing: true, years: 3, since: start}}}",
        .attribute(
          "profitGrowth",
          .yearly(
            YearlyTest(
              mean: Quantity(text: "6.5"),
              each: Quantity(0),
              growing: true,
              years: 3,
              since: "start",
            )
          ),
        )
      ),
      ("{is: 主持}", .term("主持")),
      ("{is: [主持, 高水平]}", .all([.term("主持"), .term("高水平")])),
      (
        "{any: [{is: 主持}, {not: {evidence: true}}]}",
        .any([.term("主持"), .not(.attribute("evidence", .flag(true)))])
      ),
      ("{always: true}", .all([])),
      (
        "{by: AM-1, all: {is: 主持}, any: {always: true}}",
        .reading("AM-1", ["all": .term("主持"), "any": .all([])])
      ),
    ] as [(String, Condition)]
  )
  func `a form reads as what it says`(_ text: String, _ expected: Condition) throws {
    #expect(try read(text, of: "achievements") == expected)
  }

  @Test
  func `an end date may still be valid`() throws {
    let found = try read("{validUntil: unexpired}", of: "exams")
    #expect(found == .attribute("validUntil", .unexpired))
  }

  @Test
  func `a condition can turn on another clause`() throws {
    let reading = MarkedPack(
      clauses: "- {id: QH-2, cite: 二, kind: basic, text: 表, require: {outside: 对应表}}",
      require: "{some: titles, where: {clause: QH-2, judged: 看}}",
    ).read()
    #expect(reading.diagnostics.isEmpty)
    guard case .requirement(.some(let test))? = reading.pack?.clauses["QH-1"]?.body else {
      Issue.record("no requirement")
      return
    }
    #expect(test.condition == .all([.clause("QH-2"), .judged("看")]))
  }
}
