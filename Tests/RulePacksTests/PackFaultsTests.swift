import Diagnostics
import RulePacks
import Testing

/// Each fault of a pack is told at its place, and all of them at once.
struct PackFaultsTests {
  private func expect(
    _ pack: MarkedPack,
    _ codes: KeyValuePairs<Int, DiagnosticCode>,
    sourceLocation: Testing.SourceLocation = #_sourceLocation,
  ) {
    let reading = pack.read()
    #expect(
      reading.found == pack.expected(codes),
      "\(reading.diagnostics.sorted.map(\.told))",
      sourceLocation: sourceLocation,
    )
    #expect(reading.pack == nil, sourceLocation: sourceLocation)
  }

  private func suggestions(_ pack: MarkedPack) -> [String?] {
    pack.read().diagnostics.sorted.map(\.suggestion)
  }

  @Test
  func `the head of a pack is asked for key by key`() {
    let pack = MarkedPack("⟦1⟧pack: ⟦2⟧2\nid: ⟦3⟧QH_X\n⟦4⟧nam: 甲\nclauses: ⟦5⟧7\n")
    let found = pack.read().found
    #expect(found.filter { $0.code == .missingKey }.count == 5)
    for (mark, code) in [
      (2, DiagnosticCode.badPack), (3, .badPack), (4, .unknownKey), (5, .wrongType),
    ] {
      #expect(found.contains(Found(code: code, location: pack.marks[mark])))
    }
  }

  @Test
  func `a clause has known keys, a known kind and one body`() {
    let pack = MarkedPack(
      clauses: """
        - {id: QH-2, cite: 二, kind: ⟦1⟧scop, text: 甲, inert: 无}
        - ⟦2⟧{id: QH-3, cite: 三, kind: basic, text: 甲, ⟦3⟧requires: QH-1}
        - {id: QH-4, cite: 四, kind: basic, text: 甲, inert: 无, ⟦4⟧semantics: 有}
        - {id: QH-5, cite: 五, kind: basic, text: 甲, ⟦5⟧item: {limbs: [QH-1]}}
        - {id: ⟦6⟧QH-1, cite: 六, kind: basic, text: 甲, inert: 重}
        """
    )
    expect(
      pack,
      [
        1: .unknownWord, 2: .missingKey, 3: .unknownKey, 4: .badPack, 5: .badPack,
        6: .duplicateIdentifier,
      ],
    )
    #expect(Array(suggestions(pack).prefix(3)) == ["scope", nil, "require"])
  }

  @Test
  func `every reference must lead somewhere, and the nearest name is offered`() {
    let pack = MarkedPack(
      readings: """
        AM-10: {question: 问, clauses: [⟦1⟧QH-11], options: {yes: 是, no: 否}, default: ⟦2⟧yess, why: 因}
        """,
      anchors: "later: {latest: [start, ⟦3⟧stort]}",
      terms: "主持人: {clause: ⟦4⟧QH-12, where: {role: lead}}",
      pathways: """
        senior/regular: {name: 正高, current: ⟦5⟧lator, require: ⟦6⟧QH-21, filters: [⟦7⟧QH-1, ⟦8⟧QH-13]}
        """,
      clauses: """
        - {id: QH-2, cite: 二, kind: basic, text: 甲, term: ⟦9⟧主特人}
        - {id: QH-3, cite: 三, kind: basic, text: 甲, require: {by: ⟦10⟧AM-11, yes: QH-1}}
        - {id: QH-4, cite: 四, kind: basic, text: 甲, require: {some: ⟦11⟧title, where: {is: 主持人}}}
        - {id: QH-5, cite: 五, kind: basic, text: 甲, require: {some: titles, where: {is: ⟦12⟧主持}}}
        """,
    )
    expect(
      pack,
      [
        1: .unknownReference, 2: .unknownWord, 3: .unknownReference, 4: .unknownReference,
        5: .unknownReference, 6: .unknownReference, 7: .badPack, 8: .unknownReference,
        9: .unknownReference, 10: .unknownReference, 11: .unknownReference,
        12: .unknownReference,
      ],
    )
    let expected: [String?] = [
      "QH-1", "yes", "start", "QH-1", "later", "QH-2", nil, "QH-1", "主持人", "AM-10", "titles",
      "主持人",
    ]
    #expect(suggestions(pack) == expected)
  }

  @Test
  func `a reading is split into all of its options and nothing else`() {
    let pack = MarkedPack(
      readings: """
        AM-1: {question: 问, clauses: [QH-1], options: {each: 甲, once: 乙}, default: each, why: 因}
        """,
      require: "{⟦1⟧by: AM-1, each: {satisfied: 甲}, ⟦2⟧onec: {satisfied: 乙}}",
    )
    expect(pack, [1: .missingOption, 2: .unknownReference])
    #expect(suggestions(pack) == [nil, "once"])
  }

  @Test
  func `a branch inside a condition stands alone`() {
    let pack = MarkedPack(
      readings: """
        AM-1: {question: 问, clauses: [QH-1], options: {yes: 甲}, default: yes, why: 因}
        """,
      require: "{some: titles, where: {by: AM-1, yes: {always: true}, ⟦1⟧level: senior}}",
    )
    expect(pack, [1: .badPack])
  }

  @Test
  func `an attribute must belong to the family and to a kind that is needed`() {
    let pack = MarkedPack(
      clauses: """
        - id: QH-2
          cite: 二
          kind: achievement
          text: 甲
          require: {need: [{kinds: [⟦1⟧papers], where: {⟦2⟧journal.cor: true}}]}
        - id: QH-3
          cite: 三
          kind: achievement
          text: 甲
          require: {need: [{kinds: [award], where: {⟦3⟧journal.core: true, grade: first}}]}
        - id: QH-4
          cite: 四
          kind: counting
          text: 甲
          distinct: {kinds: [paper], key: [⟦4⟧wrok], keepHighest: [⟦5⟧grade]}
        """,
      require: "{some: titles, where: {⟦6⟧serie: economics, ⟦7⟧diploma: reached}}",
    )
    let reading = pack.read()
    #expect(
      Set(reading.found.map(\.location)) == Set(pack.marks.values),
      "\(reading.diagnostics.sorted.map(\.told))",
    )
    #expect(reading.found.count == 7)
    #expect(suggestions(pack) == ["series", nil, "paper", "journal.core", nil, "work", nil])
  }

  @Test
  func `a test must suit the type of its attribute`() {
    let pack = MarkedPack(
      require: """
        {some: achievements, where: {any: [{title: ⟦1⟧{⟦2⟧has: [甲]}}, {evidence: ⟦3⟧maybe},
              {rank: ⟦4⟧first}, {date: ⟦5⟧2024-01-01}, {field: ⟦6⟧finance}, {role: {⟦7⟧atMost: lead}},
              {role: {atLeast: ⟦8⟧lead}}, {tenure: ⟦9⟧true}, {journal: ⟦10⟧true}, {rank: {⟦11⟧atleast: 3}},
              {profitGrowth: {yearly: ⟦12⟧{years: 3}}}, {experts: {⟦13⟧lasts: {years: 3}}}]}}
        """
    )
    expect(
      pack,
      [
        2: .wrongTest, 3: .wrongTest, 4: .wrongTest, 5: .wrongTest, 6: .wrongTest, 7: .wrongTest,
        8: .wrongTest, 9: .wrongTest, 10: .wrongTest, 11: .unknownKey, 12: .missingKey,
        13: .wrongTest,
      ],
    )
  }

  @Test
  func `a word must be one of the attribute's, by its id`() {
    let pack = MarkedPack(
      require: "{some: titles, where: {series: ⟦1⟧经济, level: [senior, ⟦2⟧seniour], region: 青海}}"
    )
    expect(pack, [1: .unknownWord, 2: .unknownWord])
    #expect(suggestions(pack) == ["economics", "senior"])
  }

  @Test
  func `numbers and dates must be possible`() {
    let pack = MarkedPack(
      clauses: """
        - {id: QH-2, cite: 二, kind: scope, text: 甲, require: {within: {from: ⟦1⟧2025-02-30}}}
        - id: QH-3
          cite: 三
          kind: scope
          text: 甲
          require: {within: ⟦2⟧{from: 2025-03-01, to: 2025-02-01}}
        - {id: QH-4, cite: 四, kind: basic, text: 甲, require: {service: employment, years: ⟦3⟧五}}
        - {id: QH-5, cite: 五, kind: basic, text: 甲, require: {atLeast: ⟦4⟧3, of: [QH-1, QH-1]}}
        - id: QH-6
          cite: 六
          kind: basic
          text: 甲
          require: {some: achievements, where: {rank: {atMost: ⟦5⟧2.5}}}
        """
    )
    expect(
      pack,
      [1: .badDate, 2: .orderOfDates, 3: .wrongType, 4: .outOfRange, 5: .outOfRange],
    )
  }

  @Test
  func `a requirement has one known form`() {
    let pack = MarkedPack(
      clauses: """
        - {id: QH-2, cite: 二, kind: basic, text: 甲, require: {⟦1⟧al: [QH-1]}}
        - {id: QH-3, cite: 三, kind: basic, text: 甲, require: {all: [QH-1], ⟦2⟧any: [QH-1]}}
        - {id: QH-4, cite: 四, kind: basic, text: 甲, require: {any: ⟦3⟧[]}}
        - {id: QH-5, cite: 五, kind: basic, text: 甲, require: {service: ⟦4⟧titles, years: 3}}
        - {id: QH-6, cite: 六, kind: basic, text: 甲, require: {assessments: ⟦5⟧{since: current}}}
        - {id: QH-7, cite: 七, kind: basic, text: 甲, require: {some: titles, ⟦6⟧wher: {level: senior}}}
        """
    )
    expect(
      pack,
      [
        1: .unknownKey, 2: .badPack, 3: .badPack, 4: .wrongTest, 5: .missingKey, 6: .unknownKey,
      ],
    )
  }

  @Test
  func `a pathway is named by a known level and kind`() {
    let pack = MarkedPack(
      anchors: "⟦5⟧current: {open: true}",
      pathways: """
        ⟦1⟧senior/regulr: {name: 甲, current: start, require: QH-1}
        ⟦2⟧senior: {name: 甲, current: ⟦3⟧current, require: QH-1}
        senior/early: ⟦4⟧{name: 甲, require: QH-1}
        """,
    )
    expect(
      pack,
      [5: .badPack, 1: .badPack, 2: .badPack, 3: .circularReference, 4: .missingKey],
    )
    #expect(suggestions(pack)[1] == "senior/regular")
  }
}
