import Diagnostics
import Documents
import OrderedCollections
import Profiles
import RuleModel
import Testing

struct ProfileReaderTests {
  static let example = """
    name: 示例·周敏                      # display only
    born: 1986-03-02                     # optional
    employment:
      - {from: 2010-07-01, to: ~, employer: 某城商行, region: 青海, kind: enterprise,
         fields: [financial-economics, finance], countyOrBelow: false, labourRelation: true,
         duty: 信贷管理}
    education:
      - {level: bachelor, diploma: 2010-06-30, degree: 2010-06-30}
    titles:
      - {series: economics, specialty: finance, level: intermediate, date: 2016-11-06, route: exam,
         region: 青海}
      - {series: economics, specialty: finance, level: associate-senior, date: 2021-11-20,
         route: review, region: 青海}
    appointments:
      - {level: associate-senior, specialty: finance, from: 2021-12-01}
    exams: [{name: 高级经济师, specialty: finance, passed: 2020-09-12, validUntil: ~}]
    assessments: [{year: 2021, grade: excellent, targetSystem: true, decided: 2022-01-20}]
    conduct: {investigation: false, sanctions: [], misconduct: [], dishonesty: []}
    continuingEducation: true
    unitRecommendation: {date: 2026-10-20}
    experts: [{level: senior, field: fintech, honour: 国务院特殊津贴, signed: true}]
    talents: [{programme: 青海省优秀专业技术人才, certificate: true, date: 2024-05-01}]
    direction: product-development
    attestations: {QH-7.1: true}
    achievements:
      - {id: p1, kind: paper, title: 题目, date: 2024-03-15, role: first-author, rank: 1,
         journal: {core: true, cn: true, issn: true, venue: regular},
         field: [finance], evidence: true, usedIn: [], work: w1}
    """

  @Test func `the profile of the design reads`() throws {
    let profile = try readProfile(Self.example).profile
    #expect(profile.name == "示例·周敏")
    let job = try #require(profile.records("employment")?.first)
    #expect(job["to"] == .absent)
    #expect(job["fields"] == .words(["financial-economics", "finance"]))
    #expect(job.word("region") == "青海")
    #expect(profile.records("conduct.sanctions") == [])
    #expect(profile.root["conduct.investigation"] == .flag(false))
    #expect(
      profile.records("unitRecommendation")?.first?.day("date") == PartialDay(text: "2026-10-20")
    )
    #expect(profile.attestation("QH-7.1") == true)
    let paper = try #require(profile.records("achievements")?.first)
    #expect(paper["journal.venue"] == .word("regular"))
    #expect(paper["rank"] == .number(Quantity(1)))
    #expect(paper["usedIn"] == .records([]))
    #expect(Array(paper.values.keys).prefix(4) == ["id", "kind", "title", "date"])
  }

  @Test func `facts know where they stand`() throws {
    let source = try readProfile(Self.example).source
    let date = FactReference(family: "titles", index: 1, id: "x", attribute: "date")
    #expect(source.location(of: date).map { [$0.line, $0.column] } == [12, 76])
    let core = FactReference(family: "achievements", index: 0, attribute: "journal.core")
    #expect(source.location(of: core)?.line == 27)
    let unknown = FactReference(family: "titles", index: 0, attribute: "nothing")
    #expect(source.location(of: unknown).map { [$0.line, $0.column] } == [10, 5])
    #expect(source.location(of: FactReference(attribute: "born"))?.line == 2)
    #expect(source.location(of: FactReference(attribute: "nationality")) == nil)
  }

  @Test func `keys and words may be Chinese, and what is read is the same`() throws {
    let chinese = """
      职称: [{系列: 经济, 专业: 金融, 层级: 中级, 取得日期: 2016年11月6日, 取得方式: 考试, 地区: 青海省}]
      行为: {立案: 否, 处分: [{种类: 记过, 起: 2023-01, 止: ~}]}
      成果: [{编号: p1, 类型: 论文, 角色: 一作, 期刊: {核心: 是, 刊期: 正刊}, 领域: [金融]}]
      """
    let english = """
      titles: [{series: economics, specialty: finance, level: intermediate, date: 2016-11-06,
                route: exam, region: 青海}]
      conduct: {investigation: false, sanctions: [{grade: demerit, from: 2023-01, to: ~}]}
      achievements: [{id: p1, kind: paper, role: first-author, journal: {core: true, venue: regular},
                      field: [finance]}]
      """
    #expect(try readProfile(chinese).profile == readProfile(english).profile)
  }

  @Test func `what is absent, empty and left out differ`() throws {
    let profile = try readProfile("titles: ~\nexams: []\nunitRecommendation: ~").profile
    #expect(profile.records("titles") == [])
    #expect(profile.records("exams") == [])
    #expect(profile.records("unitRecommendation") == [])
    #expect(profile.records("education") == nil)
  }

  @Test func `achievements without an id are numbered by kind around the ids in use`() throws {
    let text = """
      achievements: [{kind: paper}, {kind: book}, {kind: paper, id: p1}, {kind: paper, id: ~}]
      """
    let ids = try readProfile(text).profile.records("achievements")?.map { $0.text("id") }
    #expect(ids == ["p2", "b1", "p1", "p3"])
  }

  @Test func `numbers may have their unit or 万, and yearly figures are sorted`() throws {
    let text = """
      achievements:
        - {kind: book, words: 12万, rank: 3名}
        - {kind: 企业管理, profitGrowth: {2022: 6.5, 2021: -0.25}, lossCut: 6.5%}
      """
    let records = try readProfile(text).profile.records("achievements")
    #expect(records?.first?["words"] == .number(Quantity(120_000)))
    #expect(records?.first?["rank"] == .number(Quantity(3)))
    let figures: [YearlyNumber] = [("2021", "-0.25"), ("2022", "6.5")].compactMap { year, number in
      guard let year = Int(year), let number = Quantity(text: number) else { return nil }
      return YearlyNumber(year: year, number: number)
    }
    #expect(records?.last?["profitGrowth"] == .yearly(figures))
    #expect(records?.last?["lossCut"] == Quantity(text: "6.5").map(FactValue.number))
  }

  @Test func `words that look like something else stay text`() throws {
    let profile = try readProfile("name: \"~\"\nemployment: [{employer: 007, duty: 是}]").profile
    #expect(profile.name == "~")
    #expect(profile.records("employment")?.first?.text("employer") == "007")
    #expect(profile.records("employment")?.first?.text("duty") == "是")
  }

  @Test func `a profile of nothing is a profile of which nothing is known`() throws {
    #expect(try readProfile("{}").profile == Profile())
    let document = DocumentReader().read(text: "profile:\n", file: "s.yaml")
    let node = try #require(document.root?["profile"])
    #expect(ProfileReader(DocumentFaults(document)).read(node).profile == Profile())
  }
}
