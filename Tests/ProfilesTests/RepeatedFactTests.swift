import Diagnostics
import Documents
import OrderedCollections
import Profiles
import RuleModel
import Testing

/// The same fact stated twice: each family on both sides of its border.
struct RepeatedFactTests {
  /// A list whose second record says the first again, and one whose second record does not.
  struct Pair: CustomTestStringConvertible {
    let list: String
    let first: String
    let again: String
    let another: String

    var testDescription: String { "\(list) \(again)" }
  }

  private static let pairs = [
    Pair(
      list: "achievements",
      first: "kind: paper, title: 普惠金融, date: 2024-03-15",
      again: "kind: paper, title: 《普惠金融》, date: 2024-03-15, evidence: true",
      another: "kind: book, title: 普惠金融, date: 2024-03-15",
    ),
    Pair(
      list: "achievements",
      first: "kind: paper, date: 2024-03-15, role: first-author",
      again: "kind: paper, role: first-author, date: 2024-03-15",
      another: "kind: paper, date: 2024-03-15, role: first-author, rank: 1",
    ),
    Pair(
      list: "achievements",
      first: "kind: honour, name: 先进个人, date: 2019-12-01",
      again: "kind: honour, name: 先进个人, level: 省级",
      another: "kind: honour, name: 先进个人, date: 2020-12-01",
    ),
    Pair(
      list: "achievements",
      first: "kind: award, name: 科技奖, forWork: p1",
      again: "kind: award, name: 科技奖, forWork: p1",
      another: "kind: award, name: 科技奖, forWork: p2",
    ),
    Pair(
      list: "achievements",
      first: "kind: report, title: 甲, work: 甲项目",
      again: "kind: report, title: 甲, work: 乙项目",
      another: "kind: report, title: 甲, work: 甲项目",
    ),
    Pair(
      list: "titles",
      first: "series: economics, level: 中级, date: 2016-11-06",
      again: "series: economics, level: 中级, date: 2016-11-06, route: exam",
      another: "series: economics, level: 中级, date: 2016-11-07",
    ),
    Pair(
      list: "titles",
      first: "series: economics, level: 中级, specialty: finance, date: 2016-11-06",
      again: "series: economics, level: 中级, date: 2016-11-06",
      another: "series: economics, level: 中级, specialty: insurance, date: 2016-11-06",
    ),
    Pair(
      list: "employment",
      first: "from: 2010-07-01, to: 2015-06-30, employer: 甲",
      again: "employer: 甲, from: 2010-07-01, to: 2015-06-30",
      another: "from: 2010-07-01, to: 2015-06-30, employer: 乙",
    ),
    Pair(
      list: "education",
      first: "level: 本科, diploma: 2010-06-30",
      again: "level: 本科, diploma: 2010-06-30, school: 甲大学",
      another: "level: 本科, diploma: 2010-07-01",
    ),
    Pair(
      list: "exams",
      first: "name: 高级经济师, passed: 2020-09-12",
      again: "name: 高级经济师, passed: 2020-09-12",
      another: "name: 高级经济师, passed: 2021-09-12",
    ),
  ]

  private func warnings(_ text: String) throws -> [Diagnostic] {
    let document = DocumentReader().read(bytes: Array(text.utf8), file: "p.yaml")
    let (result, diagnostics) = ProfileReader.read(document)
    _ = try #require(result)
    return diagnostics.reported
  }

  @Test(arguments: pairs)
  func `what is said twice is told with both places, what is only alike is not`(
    _ pair: Pair
  ) throws {
    let told = try warnings("\(pair.list):\n  - {\(pair.first)}\n  - {\(pair.again)}\n")
    #expect(told.map(\.code) == [.implausible])
    let warning = try #require(told.first)
    #expect(warning.severity == .warning)
    #expect(warning.message.hasSuffix("重复，是否录入了两次"))
    #expect(warning.location?.description == "p.yaml:3:5")
    #expect(warning.notes == ["与此处重复：p.yaml:2:5"])
    let alike = try warnings("\(pair.list):\n  - {\(pair.first)}\n  - {\(pair.another)}\n")
    #expect(alike.map(\.headline) == [])
  }

  @Test(arguments: [Origin.given, .hypothetical, .assumed])
  func `each repetition is told once, those of a plan are none`(origin: Origin) {
    func profile(_ origin: Origin) -> Profile {
      var profile = Profile()
      let papers = (1...3).map {
        Record(
          ["id": .text("p\($0)"), "kind": .word("paper"), "evidence": .flag(true)],
          origin: origin,
        )
      }
      profile.setRecords(papers, of: "achievements")
      return profile
    }
    #expect(
      ProfileChecks.warnings(in: profile(origin)).map(\.message.text) == [
        "成果 p2 与成果 p1 重复，是否录入了两次", "成果 p3 与成果 p1 重复，是否录入了两次",
      ]
    )
    #expect(ProfileChecks.warnings(in: profile(.planned)).isEmpty)
  }
}
