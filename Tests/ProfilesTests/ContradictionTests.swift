import Diagnostics
import Documents
import Profiles
import RuleModel
import Testing

/// Facts that do not go together: each rule on both sides of its border.
struct ContradictionTests {
  private static let asOf = PartialDay(text: "2026-12-01")?.exact

  /// A profile that trips one rule by one day or year, the one that does not, and both sides told.
  struct Border: CustomTestStringConvertible {
    let rule: String
    let wrong: String
    let right: String
    /// Where the warning stands and where its note points, as line:column; no second for one side.
    let places: [String]

    var testDescription: String { rule }
  }

  private static let borders = [
    Border(
      rule: "职称早于学历",
      wrong: "education: [{diploma: 2008-06-30}]\ntitles: [{level: 初级, date: 2008-06-29}]",
      right: "education: [{diploma: 2008-06-30}]\ntitles: [{level: 初级, date: 2008-06-30}]",
      places: ["2:28", "1:23"],
    ),
    Border(
      rule: "职称早于参加工作",
      wrong: "employment: [{from: 2008-07-01}]\ntitles: [{level: 中级, date: 2008-06-30}]",
      right: "employment: [{from: 2008-07-01}]\ntitles: [{level: 中级, date: 2008-07-01}]",
      places: ["2:28", "1:21"],
    ),
    Border(
      rule: "初级职称可以早于参加工作",
      wrong: "employment: [{from: 2008-07-01}]\ntitles: [{level: 中级, date: 2008-06-30}]",
      right: "employment: [{from: 2008-07-01}]\ntitles: [{level: 初级, date: 2008-06-30}]",
      places: ["2:28", "1:21"],
    ),
    Border(
      rule: "同系列正高早于副高",
      wrong: """
        titles:
          - {series: economics, level: 副高, date: 2020-11-20}
          - {series: economics, level: 正高, date: 2020-11-19}
        """,
      right: """
        titles:
          - {series: economics, level: 副高, date: 2020-11-20}
          - {series: engineering, level: 正高, date: 2020-11-19}
        """,
      places: ["3:42", "2:42"],
    ),
    Border(
      rule: "聘任早于职称",
      wrong:
        "titles: [{level: 副高, date: 2020-11-20}]\nappointments: [{level: 副高, from: 2020-11-19}]",
      right:
        "titles: [{level: 副高, date: 2020-11-20}]\nappointments: [{level: 副高, from: 2020-11-20}]",
      places: ["2:34", "1:28"],
    ),
    Border(
      rule: "都没写系列的正高早于副高",
      wrong: """
        titles:
          - {level: 副高, date: 2020-11-20}
          - {level: 正高, date: 2020-11-19}
        """,
      right: """
        titles:
          - {level: 副高, date: 2020-11-20}
          - {level: 正高, date: 2020-11-20}
        """,
      places: ["3:23", "2:23"],
    ),
    Border(
      rule: "聘任早于本级职称，更高的另系列职称更早",
      wrong: """
        titles:
          - {series: engineering, level: 正高, date: 2020-11-20}
          - {series: economics, level: 副高, date: 2021-11-20}
        appointments: [{level: 副高, from: 2020-11-19}]
        """,
      right: """
        titles:
          - {series: engineering, level: 正高, date: 2020-11-20}
          - {series: economics, level: 副高, date: 2021-11-20}
        appointments: [{level: 副高, from: 2020-11-20}]
        """,
      places: ["4:34", "3:42"],
    ),
    Border(
      rule: "硕士早于本科",
      wrong: "education: [{level: 本科, diploma: 2010-06-30}, {level: 硕士, diploma: 2010-06-29}]",
      right: "education: [{level: 本科, diploma: 2010-06-30}, {level: 硕士, diploma: 2010-06-30}]",
      places: ["1:68", "1:34"],
    ),
    Border(
      rule: "学位比毕业早一年以上",
      wrong: "education: [{level: 硕士, diploma: 2010-06-30, degree: 2009-06-29}]",
      right: "education: [{level: 硕士, diploma: 2010-06-30, degree: 2009-06-30}]",
      places: ["1:54", "1:34"],
    ),
    Border(
      rule: "考核早于参加工作",
      wrong: "employment: [{from: 2015-07-01}]\nassessments: [{year: 2014}]",
      right: "employment: [{from: 2015-07-01}]\nassessments: [{year: 2015}]",
      places: ["2:22", "1:21"],
    ),
    Border(
      rule: "等次早于年度结束就确定",
      wrong: "assessments: [{year: 2020, decided: 2020-11-30}]",
      right: "assessments: [{year: 2020, decided: 2020-12-01}]",
      places: ["1:37", "1:22"],
    ),
    Border(
      rule: "年度还没有结束",
      wrong: "assessments: [{year: 2026}]",
      right: "assessments: [{year: 2025}]",
      places: ["1:22"],
    ),
    Border(
      rule: "两段人事劳动关系重叠",
      wrong: """
        employment:
          - {from: 2010-07-01, to: 2015-07-31, labourRelation: true}
          - {from: 2015-06-30, to: ~, labourRelation: true}
        """,
      right: """
        employment:
          - {from: 2010-07-01, to: 2015-07-31, labourRelation: true}
          - {from: 2015-07-01, to: ~, labourRelation: true}
        """,
      places: ["3:12", "2:12"],
    ),
    Border(
      rule: "工作时不满十五岁",
      wrong: "born: 1990-05-01\nemployment: [{from: 2005-04-30}]",
      right: "born: 1990-05-01\nemployment: [{from: 2005-05-01}]",
      places: ["2:21", "1:7"],
    ),
    Border(
      rule: "取得职称时不满十八岁",
      wrong: "born: 1990-05-01\ntitles: [{level: 中级, date: 2008-04-30}]",
      right: "born: 1990-05-01\ntitles: [{level: 中级, date: 2008-05-01}]",
      places: ["2:28", "1:7"],
    ),
    Border(
      rule: "成果时不满十岁",
      wrong: "born: 1990-05-01\nachievements: [{kind: paper, date: 2000-04-30}]",
      right: "born: 1990-05-01\nachievements: [{kind: paper, date: 2000-05-01}]",
      places: ["2:36", "1:7"],
    ),
    Border(
      rule: "获奖早于获奖成果",
      wrong: """
        achievements:
          - {id: p1, kind: paper, date: 2022-03-02}
          - {id: a1, kind: award, date: 2022-03-01, forWork: p1}
        """,
      right: """
        achievements:
          - {id: p1, kind: paper, date: 2022-03-02}
          - {id: a1, kind: award, date: 2022-03-02, forWork: p1}
        """,
      places: ["3:33", "2:33"],
    ),
    Border(
      rule: "用于评审早于成果",
      wrong: "achievements: [{kind: paper, date: 2022-01-01, usedIn: [{year: 2021}]}]",
      right: "achievements: [{kind: paper, date: 2022-12-31, usedIn: [{year: 2022}]}]",
      places: ["1:36", "1:56"],
    ),
    Border(
      rule: "考试在判定日之后",
      wrong: "exams: [{passed: 2026-12-02}]",
      right: "exams: [{passed: 2026-12-01, validUntil: 2031-12-31}]",
      places: ["1:18"],
    ),
    Border(
      rule: "毕业在判定日之后",
      wrong: "education: [{diploma: 2026-12-02}]",
      right: "education: [{diploma: 2026-12-01}]",
      places: ["1:23"],
    ),
  ]

  private func read(_ text: String) throws -> (profile: Profile, warnings: [Diagnostic]) {
    let document = DocumentReader().read(bytes: Array(text.utf8), file: "p.yaml")
    let (result, diagnostics) = ProfileReader.read(document, asOf: Self.asOf)
    #expect(!diagnostics.hasErrors)
    return (try #require(result).profile, diagnostics.reported)
  }

  @Test(arguments: borders)
  func `what does not go together is told with both places, what just does is not`(
    _ border: Border
  ) throws {
    let wrong = try read(border.wrong).warnings
    #expect(wrong.map(\.code) == [.implausible])
    let warning = try #require(wrong.first)
    #expect(warning.severity == .warning)
    #expect(warning.location?.description == "p.yaml:\(border.places[0])")
    #expect(warning.notes == border.places.dropFirst().map { "与此处不合：p.yaml:\($0)" })
    #expect(try read(border.right).warnings.map(\.headline) == [])
  }

  @Test
  func `what lies ahead by its nature is no contradiction`() throws {
    let text = """
      unitRecommendation: {date: 2027-10-20}
      employment: [{from: 2010-07-01, to: 2040-01-01}]
      exams: [{passed: 2020-09-12, validUntil: 2040-01-01}]
      """
    #expect(try read(text).warnings.map(\.headline) == [])
  }

  @Test
  func `warnings change nothing of what is read`() throws {
    var warnings = 0
    for seed in 0..<200 {
      var generator = ProfileGenerator(seed: UInt64(seed))
      let profile = generator.profile()
      let text = DocumentWriter().text(of: ProfileWriter().node(of: profile))
      let read = try read(text)
      #expect(read.profile == profile, "seed \(seed)")
      warnings += read.warnings.count { $0.severity == .warning }
    }
    #expect(warnings > 200)
  }
}
