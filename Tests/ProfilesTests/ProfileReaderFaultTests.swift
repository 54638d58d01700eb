import Diagnostics
import Documents
import Profiles
import Testing

struct ProfileReaderFaultTests {
  @Test func `an unknown key has the nearest one for a suggestion, in its own alphabet`() {
    let found = MarkedProfile(
      """
      ▶titels: []
      titles:
        - {▶serie: economics, ▶层即: 中级}
      """
    ).expect([.unknownKey, .unknownKey, .unknownKey])
    #expect(found.map(\.suggestion) == ["titles", "series", "层级"])
    #expect(found.last?.message == "职称没有 '层即' 这一项")
  }

  @Test func `a key of another kind of achievement names the kinds that have it`() {
    let found = MarkedProfile(
      """
      achievements:
        - {kind: paper, ▶words: 50000}
        - {kind: book, words: 50000, ▶期刊: {core: true}}
        - {kind: paper, ▶rankk: 1}
      """
    ).expect([.unknownKey, .unknownKey, .unknownKey])
    #expect(found.first?.message == "论文没有 'words' 这一项")
    #expect(found.first?.notes == ["有这一项的成果：著作"])
    #expect(found.last?.suggestion == "rank")
  }

  @Test func `a wrong word is answered with the list when it is short and the nearest always`() {
    let found = MarkedProfile(
      """
      titles: [{level: ▶intermediat, route: ▶考式}]
      employment: [{kind: ▶entreprise, fields: [finance, ▶金容]}]
      direction: ▶product
      """
    ).expect([.unknownWord, .unknownWord, .unknownWord, .unknownWord, .unknownWord])
    #expect(found.map(\.suggestion).prefix(4) == ["intermediate", "考试", "enterprise", "金融"])
    #expect(found.first?.notes.first?.contains("中级（intermediate）") == true)
    #expect(found[2].notes.isEmpty)
  }

  @Test func `an impossible date says that there is no such day`() {
    let found = MarkedProfile(
      """
      born: ▶2023-02-29
      exams: [{passed: ▶去年, validUntil: ▶2024-13-01}]
      education: [{diploma: ▶[2010]}]
      """
    ).expect([.badDate, .badDate, .badDate, .wrongType])
    #expect(found.first?.message == "日历上没有 '2023-02-29' 这一天")
    #expect(found[1].message == "应为日期（如 2015、2015-07 或 2015-07-01），得到 '去年'")
  }

  @Test func `a value of the wrong type says what was expected`() {
    MarkedProfile(
      """
      continuingEducation: ▶也许
      employment: ▶{from: 2010}
      unitRecommendation: ▶2026-10-20
      titles: [▶中级]
      name: ▶[周, 敏]
      achievements:
        - {kind: 企业管理, profitGrowth: ▶6.5, tenure: ▶主持}
        - {kind: paper, rank: ▶一, journal: ▶核心}
      attestations: ▶[QH-7.1]
      """
    ).expect(Array(repeating: .wrongType, count: 7) + [.badNumber, .wrongType, .wrongType])
  }

  @Test func `a number has bounds`() {
    MarkedProfile(
      """
      assessments: [{year: ▶1200}, {year: ▶2021.5}]
      achievements:
        - {kind: book, rank: ▶0, words: ▶999999999999}
        - {kind: book, words: ▶99999万}
        - {kind: book, words: ▶-999999999999万}
        - {kind: 企业管理, lossCut: ▶-1, profitGrowth: {▶九: 1, 2021: ▶多, 1800: ▶1}}
      """
      .replacing("{▶九: 1", with: "{九: ▶1")
    ).expect([
      .outOfRange, .badNumber, .outOfRange, .outOfRange, .outOfRange, .outOfRange, .outOfRange,
      .badNumber, .badNumber, .outOfRange,
    ])
  }

  @Test func `dates of a spell must not run backwards`() {
    let found = MarkedProfile(
      """
      employment:
        - {from: 2015-07-01, to: ▶2015-06-30}
        - {from: 2015-07, to: 2015}
        - {to: ▶2014, from: 2015-01-01}
      achievements:
        - {kind: 企业管理, tenure: [{role: 主持, from: 2019, to: ▶2018-12-31}]}
        - {kind: 课题, begun: 2020-05, date: ▶2020-04-30}
      """
    ).expect([.orderOfDates, .orderOfDates, .orderOfDates, .orderOfDates])
    #expect(found.first?.message == "结束 2015-06-30 早于开始 2015-07-01")
  }

  @Test func `ids are given once and can be typed`() {
    MarkedProfile(
      """
      achievements:
        - {id: p1, kind: paper}
        - {id: ▶p1, kind: book}
        - {id: ▶p 2, kind: book}
        - ▶{id: p3}
        - {id: p4, kind: ▶papers}
      """
    ).expect([.duplicateIdentifier, .duplicateIdentifier, .missingKey, .unknownWord])
  }

  @Test func `one attribute under two of its names is a fault`() {
    MarkedProfile("born: 1986\n▶出生: 1987").expect([.duplicateKey])
  }

  @Test func `an answer to a clause is yes or no`() {
    MarkedProfile("attestations: {QH-7.1: ▶也许, QH-7.2: 是, QH-7.3: ▶~}")
      .expect([.wrongType, .wrongType])
  }

  @Test func `a document that is no profile is one fault`() {
    MarkedProfile("▶[1, 2]").expect([.wrongType])
    MarkedProfile("▶一句话").expect([.wrongType])
  }

  @Test func `no cut or change of the example traps`() {
    let bytes = Array(ProfileReaderTests.example.utf8)
    for cut in stride(from: 0, to: bytes.count, by: 23) {
      var flipped = bytes
      flipped[cut] ^= 0x15
      for text in [Array(bytes[..<cut]), flipped] {
        _ = ProfileReader.read(DocumentReader().read(bytes: text, file: "p.yaml"))
      }
    }
  }
}
