import Diagnostics
import Documents
import Profiles
import RuleModel
import Testing

struct ProfileChecksTests {
  @Test func `what is implausible is a warning at its place`() {
    let found = MarkedProfile(
      """
      born: 1990-05-01
      education: [{level: 本科, diploma: 2012-06-30}]
      employment: [{from: ▶2000-07-01}, {from: 2012-07}]
      titles: [{level: 中级, date: ▶2010-11-06}, {level: 副高, date: 2020-11-06}]
      appointments:
        - {level: 副高, from: ▶2019-01-01}
        - {level: 正高, from: ▶2021-01-01}
        - {level: 中级, from: 2011-01-01}
      achievements:
        - {id: p1, kind: paper, date: 2022-03}
        - {id: a1, kind: award, date: ▶2021-12-31, forWork: p1}
        - {id: b1, kind: book, date: ▶1989}
      """
    ).expect(Array(repeating: .implausible, count: 6))
    #expect(found.allSatisfy { $0.severity == .warning })
  }

  @Test func `coarse dates get the benefit of the doubt`() throws {
    _ = try readProfile(
      """
      born: 1990
      education: [{level: 本科, diploma: 2012}]
      titles: [{level: 中级, date: 2012-01-01}]
      appointments: [{level: 中级, from: 2012-01}]
      employment: [{from: 2005}]
      """
    )
  }

  @Test func `a slip in an open list is a warning with the listed word`() {
    let found = MarkedProfile(
      """
      titles: [{level: 中级, region: ▶青诲}, {level: 中级, region: 巴黎}]
      talents: [{programme: ▶青海省优秀专家人才}]
      """
    ).expect([.implausible, .implausible])
    #expect(found.map(\.suggestion) == ["青海", "青海省优秀专家"])
  }

  @Test func `warnings wait until there are no errors`() {
    MarkedProfile("born: 1990-05-01\nemployment: [{from: 2000-07-01, to: ▶x}]").expect([.badDate])
  }
}
