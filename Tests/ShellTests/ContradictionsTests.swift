import Diagnostics
import Evaluation
import Explanation
import OrderedCollections
import Profiles
import RuleModel
import TestSupport
import Testing

@testable import Shell

/// Facts that do not go together, as they are told in the shell.
struct ContradictionsTests {
  @Test
  func `the warning stands at the edit that brings it and names the edit before`() throws {
    var session = Session.forTests()
    _ = session.reply(to: "聘任 副高 2019-01-01")
    let reply = session.reply(to: "职称 经济 副高 2020-11-20；设置 姓名 甲")
    #expect(!reply.failed)
    let warning = try #require(reply.diagnostics.first)
    #expect(warning.severity == .warning)
    #expect(warning.location?.description == "输入:2:1")
    #expect(warning.notes == ["与此处不合：输入:1:1 聘任 副高 2019-01-01"])
    #expect(reply.diagnostics.count == 1)
    #expect(session.workspace.base.profile.name == "甲")
  }

  @Test
  func `facts of a file are named by line and column`() throws {
    let text = "born: 1990-05-01\neducation: [{level: 本科, diploma: 2012-06-30}]\n"
    let disk = FakeDisk(packs: Session.testPacks, files: ["p.yaml": text])
    var session = Session.forTests(disk: disk)
    _ = session.reply(to: "打开 p.yaml")
    let reply = session.reply(to: "职称 初级 2010-11-06")
    #expect(reply.diagnostics.first?.notes == ["与此处不合：p.yaml:2:34"])
  }

  @Test
  func `profile and verdict say that facts do not go together until they do`() {
    var session = Session.forTests()
    _ = session.reply(to: "聘任 副高 2019-01-01；职称 经济 副高 2020-11-20")
    let profile = session.reply(to: "档案").lines
    #expect(profile.contains("前后不合或可疑（1，只作提醒，不影响判定）"))
    #expect(profile.contains { $0.contains("输入:1:1 聘任 副高 2019-01-01") })
    #expect(session.reply(to: "判定 正高").lines.last?.contains("1 处前后不合") == true)
    #expect(session.reply(to: "设置 聘任1.开始 2021-01-01").diagnostics.isEmpty)
    #expect(!session.reply(to: "档案").lines.contains { $0.contains("前后不合") })
    _ = session.reply(to: "撤销")
    #expect(session.reply(to: "档案").lines.contains { $0.contains("前后不合") })
  }

  @Test
  func `of many that one edit brings only three are told and the rest are counted`() throws {
    var session = Session.forTests()
    for year in 2010...2014 { _ = session.reply(to: "成果 论文 日期=\(year)-03-01") }
    let told = session.reply(to: "设置 出生 2020-01-01").diagnostics
    #expect(told.count == 3)
    #expect(told.last?.notes.last == "另有 2 处前后不合，“档案”末尾逐处列出")
    #expect(session.reply(to: "档案").lines.contains { $0.contains("前后不合或可疑（5") })
  }

  @Test
  func `an attribute keeps its place while another of its record is set`() throws {
    var session = Session.forTests()
    _ = session.reply(to: "职称 经济 副高 2020-11-20")
    _ = session.reply(to: "设置 职称1.地区 青海")
    let warning = try #require(session.reply(to: "聘任 副高 2019-01-01").diagnostics.first)
    #expect(warning.notes == ["与此处不合：输入:1:1 职称 经济 副高 2020-11-20"])
  }

  @Test
  func `a line typed again is told with the line before`() {
    var session = Session.forTests()
    let line = "成果 论文 题目=普惠金融 日期=2024-03-15 第一作者"
    #expect(session.reply(to: line).diagnostics.isEmpty)
    for _ in 2...3 {
      let reply = session.reply(to: line)
      #expect(!reply.failed)
      #expect(reply.diagnostics.map(\.notes) == [["与此处重复：输入:1:1 \(line)"]])
    }
    _ = session.reply(to: "删除 p2 p3")
    #expect(!session.reply(to: "档案").lines.contains { $0.contains("前后不合") })
  }

  @Test
  func `a title typed again does not stand in for the birthday it does not go with`() {
    var session = Session.forTests()
    _ = session.reply(to: "设置 出生 2010-01-01")
    _ = session.reply(to: "职称 经济 中级 2020-01-01")
    let told = session.reply(to: "职称 经济 中级 2020-01-01").diagnostics
    #expect(
      told.map(\.notes) == [
        ["与此处不合：输入:1:1 设置 出生 2010-01-01"],
        ["与此处重复：输入:2:1 职称 经济 中级 2020-01-01"],
      ]
    )
  }

  @Test
  func `a hypothesis may speak of what is to come, but not against what is known`() {
    var session = Session.forTests()
    _ = session.reply(to: "设置 出生 1990-05-01；假设 考试 高级经济师 通过=2030-09-12")
    #expect(session.reply(to: "成果 论文 日期=2031-01-01").diagnostics.isEmpty)
    #expect(session.reply(to: "成果 论文 日期=1989-01-01").diagnostics.count == 1)
  }

  @Test(arguments: 0..<6)
  func `warnings never block and never change a verdict`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var session = Session.forTests()
    var warned = 0
    for _ in 0..<12 {
      let year = 1985 + Int.random(in: 0..<50, using: &generator)
      let lines = [
        "设置 出生 \(year)-05-01", "学历 本科 \(year)-06-30", "学历 硕士 \(year)-06-30",
        "工作 \(year)-07-01 至今 人事劳动关系=是", "职称 经济 副高 \(year)-11-20", "职称 经济 正高 \(year)-11-20",
        "聘任 副高 \(year)-12-01", "考试 高级经济师 金融 \(year)-09-12", "成果 论文 日期=\(year)-03-01",
      ]
      let line = lines[Int.random(in: lines.indices, using: &generator)]
      let reply = session.reply(to: line)
      #expect(!reply.failed, "\(line)")
      warned += reply.diagnostics.count
      let pack = try #require(session.packs.first)
      let choice = try #require(pack.choices.first)
      let alone = Evaluator(
        pack: pack,
        profile: session.workspace.base.profile,
        asOf: session.asOf,
      ).verdict(on: choice.pathway)
      #expect(session.judged(choice).verdict == alone)
    }
    #expect(warned > 0)
  }
}
