import Diagnostics
import OrderedCollections
import RuleModel
import RulePacks
import Testing

/// What clauses ask for, in every form of the pack language.
struct RequirementReaderTests {
  private static let readings = """
    AM-1: {question: 问, clauses: [QH-1], options: {yes: 是, no: 否}, default: yes, why: 因}
    """

  private func read(_ require: String, clauses: String = "") throws -> Requirement? {
    let pack = MarkedPack(readings: Self.readings, clauses: clauses, require: require)
    let reading = pack.read()
    #expect(reading.diagnostics.sorted.map(\.told) == [])
    guard case .requirement(let found)? = reading.pack?.clauses["QH-1"]?.body else { return nil }
    return found
  }

  private static let other = "- {id: QH-2, cite: 二, kind: basic, text: 另, require: {judged: 看}}"

  @Test(
    arguments: [
      ("QH-2", .clause("QH-2")),
      ("[QH-2, {notice: 提示}]", .all([.clause("QH-2"), .notice("提示")])),
      ("{all: [QH-2, QH-2]}", .all([.clause("QH-2"), .clause("QH-2")])),
      ("{any: [QH-2]}", .any([.clause("QH-2")])),
      (
        "{atLeast: 1, of: [QH-2, {attested: 承诺}]}", .atLeast(1, [.clause("QH-2"), .attested("承诺")])
      ),
      ("{judged: 看}", .judged("看")),
      ("{outside: 对应表}", .outside(document: "对应表")),
      ("{unlessFlagged: 有无}", .unlessFlagged("有无")),
      (
        "{by: AM-1, yes: QH-2, no: {satisfied: 不问}}",
        .reading("AM-1", ["yes": .clause("QH-2"), "no": .satisfied("不问")])
      ),
      (
        "{within: {from: 2025-01-01, to: ~}}",
        .within(from: CalendarDay(year: 2025, month: 1, day: 1), to: nil)
      ),
      ("{fact: continuingEducation, is: true}", .fact("continuingEducation", .flag(true))),
      ("{fact: conduct.investigation, is: false}", .fact("conduct.investigation", .flag(false))),
      (
        "{none: conduct.sanctions, where: {grade: {atLeast: demerit}}}",
        .none(
          RecordTest(
            family: "conduct.sanctions",
            condition: .attribute("grade", .wordAtLeast("demerit")),
          )
        )
      ),
      (
        "{some: employment, current: true}",
        .some(RecordTest(family: "employment", condition: .all([]), current: true))
      ),
      (
        "{count: 2, of: experts, where: {signed: true}}",
        .count(2, RecordTest(family: "experts", condition: .attribute("signed", .flag(true))))
      ),
    ] as [(String, Requirement)]
  )
  func `a form reads as what it says`(_ text: String, _ expected: Requirement) throws {
    #expect(try read(text, clauses: Self.other) == expected)
  }

  @Test
  func `years of service keep every word about them`() throws {
    let found = try read(
      """
      {service: employment, where: {region: 青海}, years: 5, since: current, unbroken: true,
            running: true, adjustable: true}
      """
    )
    let expected = Service(
      family: "employment",
      condition: .attribute("region", .oneOf(["青海"])),
      years: 5,
      since: "current",
      unbroken: true,
      running: true,
      adjustable: true,
    )
    #expect(found == .service(expected))
    let bare = try read("{service: appointments, years: 0}")
    #expect(
      bare == .service(Service(family: "appointments", condition: .all([]), years: 0))
    )
  }

  @Test(
    arguments: [
      (
        "{free: [unqualified], since: current, gaps: review}",
        .free(of: ["unqualified"], since: "current", gaps: .review)
      ),
      ("{free: [], since: start, gaps: ignore}", .free(of: [], since: "start", gaps: .ignore)),
      (
        "{delay: [basically-qualified], since: current, effect: each-uncounted}",
        .delay(grades: ["basically-qualified"], since: "current", effect: .eachUncounted)
      ),
      (
        "{years: 3, grade: excellent, since: current, targetSystem: true}",
        .years(3, grade: "excellent", since: "current", consecutive: false, targetSystem: true)
      ),
    ] as [(String, AssessmentRule)]
  )
  func `a rule on assessments reads as what it says`(
    _ text: String,
    _ expected: AssessmentRule,
  ) throws {
    #expect(try read("{assessments: \(text)}") == .assessments(expected))
  }

  @Test
  func `each need of a limb keeps its number, kinds and window`() throws {
    let found = try read(
      "{need: [{units: 2, kinds: [paper], where: {journal.core: true}, since: current}, {kinds: [book]}]}"
    )
    let expected = [
      AchievementNeed(
        units: 2,
        kinds: ["paper"],
        condition: .attribute("journal.core", .flag(true)),
        since: "current",
      ),
      AchievementNeed(units: 1, kinds: ["book"], condition: .all([]), since: nil),
    ]
    #expect(found == .achievements(expected))
  }

  @Test
  func `an advance names its grants and the routes it shortens`() throws {
    let found = try read(
      "{advance: {grants: [{clause: QH-2, years: 2}], over: [QH-2], sums: true}}",
      clauses: Self.other,
    )
    let grant = Advance.Grant(clause: "QH-2", years: 2)
    #expect(found == .advanced(Advance(grants: [grant], over: ["QH-2"], sums: true)))
  }

  private static let items = """
    - {id: QH-3, cite: 三, kind: group, text: 项, item: {limbs: [QH-2], counting: per-unit}}
    - id: QH-4
      cite: 四
      kind: group
      text: 项
      item: {limbs: [QH-2], counting: {by: AM-1, yes: once, no: every}}
    \(other)
    """

  @Test
  func `a tally looks its items up wherever they stand`() throws {
    let found = try read("{tally: {count: 2, items: [QH-3, QH-2]}}", clauses: Self.items)
    let items = [
      TallyItem(id: "QH-3", limbs: ["QH-2"], counting: .perUnit),
      TallyItem(id: "QH-2", limbs: ["QH-2"], counting: .once),
    ]
    #expect(found == .tally(Tally(count: 2, items: items)))
  }

  @Test
  func `counting under a reading writes the tally out once for each option`() throws {
    let found = try read(
      "{tally: {count: 1, items: [QH-4], perWork: true}}",
      clauses: Self.items,
    )
    func tally(_ counting: TallyItem.Counting) -> Requirement {
      let item = TallyItem(id: "QH-4", limbs: ["QH-2"], counting: counting)
      return .tally(Tally(count: 1, items: [item], perWork: true))
    }
    #expect(found == .reading("AM-1", ["yes": tally(.once), "no": tally(.every)]))
  }
}
