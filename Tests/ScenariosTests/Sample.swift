import Diagnostics
import Scenarios
import TestSupport
import Testing

/// Scenario files for tests, judged by ``SmallPack``.
enum Sample {
  /// One paper short of a standard that asks for a paper and a report; the rest is there.
  static let text = """
    # 我的情景
    scenario: 1
    name: 只差一份报告   # 一句话的结论
    about: 论文有了，报告没有
    asOf: 2026-12-01
    target: {standard: small, level: senior, pathway: small/senior/regular}

    # 档案
    profile:
      name: 甲
      employment:
        - {from: 2010-07-01, to: ~, region: 青海}   # 一直在这里
      titles:
        - {level: intermediate, date: 2016-11-06}
      continuingEducation: true
      achievements:
        - {id: p1, kind: paper, date: 2020-01-01, evidence: true}
    readings: {AM-1: waived}
    efforts:
      report: {effort: 2, months: 3}
      book: {exclude: true}
      maximum: 20
      latest: 2029-12-31
    pairings: {pin: {p1: S-3.1}, forbid: {p1: [S-3.2]}}
    branches:
      有报告:
        - 成果 报告 日期=2025-01-01 证据=是
      更多: {from: 有报告, edits: [日期 2027-01-01, 口径 AM-1=needed]}
    expect:
      small/senior/regular:
        standing: unmet
        missing: [S-3]
        unknown: []
        review: 1
        opens: ~
        plan: {count: 1, kinds: [achievement], clauses: [S-3.2a]}
        impossible: false
        assignment: {p1: S-3.1}
        flips: []
      branches:
        有报告:
          small/senior/regular: {standing: review, opens: 2026-12-01, review: [S-4]}
        更多:
          small/senior/regular: {standing: review, opens: 2027-01-01, assignment: {p1: S-3.1, rp1: S-3.2}}

    """

  static func read(_ text: String, file: String = "s.yaml") throws -> ReadScenario {
    ScenarioReader(packs: [try SmallPack.pack()]).read(bytes: Array(text.utf8), file: file)
  }

  static func scenario(_ text: String = text) throws -> Scenario {
    let reading = try read(text)
    #expect(reading.diagnostics.reported.map(\.headline) == [])
    return try #require(reading.scenario)
  }
}
