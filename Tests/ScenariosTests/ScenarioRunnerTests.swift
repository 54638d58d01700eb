import Diagnostics
import RuleModel
import Scenarios
import Testing

struct ScenarioRunnerTests {
  private func outcome(of text: String) throws -> ScenarioOutcome {
    let packs = [try SmallPack.pack()]
    let today = try #require(CalendarDay(year: 2026, month: 12, day: 1))
    return ScenarioRunner(packs: packs, today: today).outcome(of: try Sample.scenario(text))
  }

  @Test
  func `a scenario whose answers are as expected passes`() throws {
    let outcome = try outcome(of: Sample.text)
    #expect(outcome.mismatches.map(\.diagnostic.headline) == [])
    #expect(outcome.passed)
    #expect(outcome.expectations == 3)
  }

  @Test(arguments: [
    ("standing: unmet", "standing: met", "standing", "met", "unmet"),
    ("missing: [S-3]", "missing: [S-1, S-3]", "missing", "[S-1, S-3]", "[S-3]"),
    ("unknown: []", "unknown: [S-2]", "unknown", "[S-2]", "[]"),
    ("review: 1", "review: 2", "review", "2", "1"),
    ("review: 1", "review: [S-1]", "review", "[S-1]", "[S-4]"),
    ("opens: ~", "opens: 2026-12-01", "opens", "2026-12-01", "~"),
    ("{count: 1,", "{count: 2,", "plan.count", "2", "1"),
    ("{count: 1,", "{effort: 1,", "plan.effort", "1", "2"),
    ("{count: 1,", "{day: 2026-12-01,", "plan.day", "2026-12-01", "2027-03-01"),
    ("kinds: [achievement]", "kinds: [exam]", "plan.kinds", "[exam]", "[achievement]"),
    ("clauses: [S-3.2a]", "clauses: []", "plan.clauses", "[]", "[S-3.2a]"),
    ("impossible: false", "impossible: true", "impossible", "true", "false"),
    ("{p1: S-3.1}\n    flips", "{p1: S-3.2}\n    flips", "assignment.p1", "S-3.2", "S-3.1"),
    ("{p1: S-3.1}\n    flips", "{p1: ~}\n    flips", "assignment.p1", "~", "S-3.1"),
    ("flips: []", "flips: [AM-1=needed]", "flips", "[AM-1=needed]", "[]"),
  ])
  func `an answer that differs is told with both sides at its line`(
    _ old: String,
    _ new: String,
    _ question: String,
    _ expected: String,
    _ found: String,
  ) throws {
    let text = Sample.text.replacing(old, with: new, maxReplacements: 1)
    try #require(text != Sample.text)
    let mismatches = try outcome(of: text).mismatches
    #expect(mismatches.map(\.question) == [question])
    let mismatch = try #require(mismatches.first)
    #expect(mismatch.expected == expected)
    #expect(mismatch.found == found)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let field = question.split(separator: ".")[0] + ":"
    let line = try #require(lines.firstIndex { $0.hasPrefix("    \(field)") })
    #expect(mismatch.location?.line == line + 1)
  }

  @Test
  func `a branch that no longer applies is a mismatch of that branch`() throws {
    let text = Sample.text.replacing("- 成果 报告 日期=2025-01-01 证据=是", with: "- 删除 p9")
    let packs = [try SmallPack.pack()]
    let reading = try Sample.read(text)
    let scenario = try #require(reading.scenario)
    let runner = ScenarioRunner(packs: packs, today: CalendarDay(number: 20_000))
    let mismatches = runner.outcome(of: scenario).mismatches
    #expect(mismatches.map(\.branch) == ["有报告", "更多"])
    #expect(mismatches.map(\.question) == ["branches", "branches"])
  }

  @Test
  func `a scenario without a day is judged today`() throws {
    let text = Sample.text.replacing("asOf: 2026-12-01\n", with: "")
    let outcome = try outcome(of: text)
    #expect(outcome.passed)
  }
}
