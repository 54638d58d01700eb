import Advice
import Diagnostics
import Evaluation
import OrderedCollections
import RuleModel
import Scenarios
import TestSupport
import Testing

struct ScenarioReaderTests {
  @Test
  func `every part of a scenario is read`() throws {
    let scenario = try Sample.scenario()
    #expect(scenario.name == "只差一份报告")
    #expect(scenario.about == "论文有了，报告没有")
    #expect(scenario.asOf?.description == "2026-12-01")
    #expect(
      scenario.target
        == ScenarioTarget(standard: "small", level: "senior", pathways: ["small/senior/regular"])
    )
    #expect(scenario.profile.name == "甲")
    #expect(scenario.readings == ["AM-1": "waived"])
    #expect(
      scenario.preferences.price(of: "report") == PlanPreferences.Price(effort: 2, months: 3)
    )
    let book = try #require(PlanPreferences.defaults["book"])
    #expect(
      scenario.preferences.price(of: "book")
        == PlanPreferences.Price(effort: book.effort, months: book.months, excluded: true)
    )
    #expect(scenario.preferences.maximumEffort == 20)
    #expect(scenario.preferences.latestDay?.description == "2029-12-31")
    #expect(
      scenario.pairings == PairingWishes(pinned: ["p1": "S-3.1"], forbidden: ["p1": ["S-3.2"]])
    )
    #expect(Array(scenario.branches.keys) == ["有报告", "更多"])
    #expect(scenario.branches["更多"]?.parent == "有报告")
    #expect(scenario.expectations.map(\.branch) == [nil, "有报告", "更多"])
    #expect(scenario.expectations[0].opens == .never)
    #expect(scenario.expectations[0].review == .count(1))
    #expect(scenario.expectations[1].review == .clauses(["S-4"]))
  }

  @Test
  func `Chinese words do for level and kinds`() throws {
    let text = Sample.text.replacing("level: senior", with: "level: 正高级")
      .replacing("  book:", with: "  著作:")
    #expect(try Sample.scenario(text) == Sample.scenario())
  }

  @Test(arguments: [
    ("key", "scenario: 1\nname: a\n⟦taget: {}\nprofile: ~", DiagnosticCode.unknownKey),
    ("version", "scenario: ⟦9\nname: a\nprofile: ~", .outOfRange),
    ("date", "scenario: 1\nname: a\nasOf: ⟦2023-02-29\nprofile: ~", .badDate),
    ("coarse date", "scenario: 1\nname: a\nasOf: ⟦2023\nprofile: ~", .badDate),
    ("no profile", "⟦scenario: 1\nname: a", .missingKey),
    (
      "pathway", "scenario: 1\nname: a\ntarget: {pathway: ⟦small/senior/regulr}\nprofile: ~",
      .unknownReference
    ),
    ("standard", "scenario: 1\nname: a\ntarget: {standard: ⟦smal}\nprofile: ~", .unknownReference),
    ("level", "scenario: 1\nname: a\ntarget: {level: ⟦highest}\nprofile: ~", .unknownWord),
    ("reading", "scenario: 1\nname: a\nprofile: ~\nreadings: {⟦AM-2: x}", .unknownReference),
    ("option", "scenario: 1\nname: a\nprofile: ~\nreadings: {AM-1: ⟦wavied}", .unknownWord),
    (
      "effort kind", "scenario: 1\nname: a\nprofile: ~\nefforts: {⟦papers1: {effort: 1}}",
      .unknownKey
    ),
    ("effort", "scenario: 1\nname: a\nprofile: ~\nefforts: {paper: {effort: ⟦many}}", .wrongType),
    ("pin", "scenario: 1\nname: a\nprofile: ~\npairings: {pin: {p1: ⟦S-9}}", .unknownReference),
    (
      "branch parent", "scenario: 1\nname: a\nprofile: ~\nbranches: {b: {from: ⟦c, edits: []}}",
      .unknownWord
    ),
    ("edit", "scenario: 1\nname: a\nprofile: ~\nbranches:\n  b:\n    - 成果 ⟦论闻", .unknownWord),
    (
      "expected pathway", "scenario: 1\nname: a\nprofile: ~\nexpect: {⟦small/senior: {}}",
      .unknownReference
    ),
    (
      "expected standing",
      "scenario: 1\nname: a\nprofile: ~\nexpect: {small/senior/regular: {standing: ⟦ok}}",
      .unknownWord
    ),
    (
      "expected key",
      "scenario: 1\nname: a\nprofile: ~\nexpect: {small/senior/regular: {⟦standng: met}}",
      .unknownKey
    ),
    (
      "expected flip",
      "scenario: 1\nname: a\nprofile: ~\nexpect: {small/senior/regular: {flips: [⟦AM-1]}}",
      .wrongType
    ),
    (
      "expected branch",
      "scenario: 1\nname: a\nprofile: ~\nexpect: {branches: {⟦b: {}}}", .unknownReference
    ),
    (
      "profile", "scenario: 1\nname: a\nprofile:\n  employment:\n    - {⟦form: 2010-07-01}",
      .unknownKey
    ),
    ("bare profile", "employment:\n  - {from: ⟦2010-13-01}", .badDate),
    ("a pack", "pack: ⟦1\nid: x", .badPack),
    ("nothing", "⟦", .emptyDocument),
  ])
  func `a fault is told at its place`(_ what: String, _ marked: String, _ code: DiagnosticCode)
    throws
  {
    let source = MarkedText(marked)
    let reading = try Sample.read(source.text)
    let errors = reading.diagnostics.reported.filter { $0.severity == .error }
    #expect(reading.scenario == nil)
    #expect(errors.map(\.code) == [code], "\(what)")
    let places = errors.compactMap(\.location).map {
      MarkedText.Place(line: $0.line, column: $0.column)
    }
    #expect(places == source.places, "\(what)")
  }

  @Test
  func `all faults are told at once`() throws {
    let text = "scenario: 1\nname: [a]\nasOf: x\nprofile: {bron: 1986}\nreadings: {AM-9: a}\nx: 1"
    #expect(try Sample.read(text).diagnostics.reported.count == 5)
  }

  @Test
  func `a bare profile is a scenario of nothing else`() throws {
    let scenario = try Sample.scenario("name: 乙\ncontinuingEducation: true\n")
    #expect(scenario.profile.name == "乙")
    #expect(scenario.expectations.isEmpty)
    #expect(scenario.target.isEmpty)
    #expect(scenario.source?.isBareProfile == true)
  }

  @Test
  func `an edit that no longer fits the profile is a warning only`() throws {
    let text = "scenario: 1\nname: a\nprofile: ~\nbranches:\n  b:\n    - 设置 p9.排名 2\n"
    let reading = try Sample.read(text)
    #expect(reading.scenario != nil)
    #expect(reading.diagnostics.reported.map(\.severity) == [.warning])
    #expect(reading.diagnostics.reported.first?.location?.line == 6)
  }

  @Test
  func `without packs references are taken as they stand`() {
    let text = "scenario: 1\nname: a\nprofile: ~\nreadings: {AM-9: x}\nexpect: {a/b/c: {}}\n"
    let reading = ScenarioReader().read(bytes: Array(text.utf8), file: "s.yaml")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.scenario?.expectations.count == 1)
  }

  @Test
  func `mutilated scenarios never trap`() throws {
    var random = SeededGenerator(seed: 7)
    let bytes = Array(Sample.text.utf8)
    let reader = ScenarioReader(packs: [try SmallPack.pack()])
    for _ in 0..<300 {
      var damaged = Array(bytes.prefix(Int.random(in: 0...bytes.count, using: &random)))
      for _ in 0..<3 where !damaged.isEmpty {
        damaged[Int.random(in: damaged.indices, using: &random)] = UInt8.random(
          in: 0...255,
          using: &random
        )
      }
      let reading = reader.read(bytes: damaged, file: "s.yaml")
      #expect((reading.scenario == nil) == reading.diagnostics.hasErrors)
    }
  }
}
