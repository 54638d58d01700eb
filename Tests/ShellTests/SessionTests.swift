import Diagnostics
import OrderedCollections
import Profiles
import RuleModel
import Testing

@testable import Shell

struct SessionTests {
  private func demo() -> Session { CommandTableTests.prepared }

  @Test
  func `the prompt names scenario, branch and unsaved work`() {
    var session = Session.forTests()
    #expect(session.prompt == "职称〔未命名〕> ")
    _ = session.reply(to: "新建 周敏")
    #expect(session.prompt == "职称〔周敏〕> ")
    _ = session.reply(to: "假设 甲 设置 出生 1986-03-02")
    #expect(session.prompt == "职称〔周敏·甲*〕> ")
    _ = session.reply(to: "保存")
    #expect(session.prompt == "职称〔周敏·甲〕> ")
  }

  @Test
  func `a wrong edit leaves everything as it was and says where and what`() throws {
    var session = demo()
    let before = session.workspace
    let reply = session.reply(to: "成果 论文 日期=2023-02-29")
    #expect(session.workspace == before)
    #expect(!reply.changed)
    let fault = try #require(reply.diagnostics.first)
    #expect(fault.location?.column == 10)
    #expect(fault.sourceLine == "成果 论文 日期=2023-02-29")
  }

  @Test
  func `a script names file, line and column`() {
    var session = Session.forTests(input: .script("a.txt"))
    _ = session.reply(to: "# 说明")
    let reply = session.reply(to: "帮助；判顶")
    #expect(reply.diagnostics.first?.location?.description == "a.txt:2:4")
  }

  @Test
  func `a line stops at the command that fails and keeps what went before`() {
    var session = Session.forTests()
    let reply = session.reply(to: "设置 出生 1986；日期 2月30日；设置 姓名 甲")
    #expect(reply.failed)
    #expect(session.workspace.base.profile.root["born"] != nil)
    #expect(session.workspace.base.profile.name == nil)
  }

  @Test
  func `a mark in a text that parts the line does nothing by halves`() {
    var session = Session.forTests()
    let before = session.workspace
    let reply = session.reply(to: "成果 专利 题目=风控；支付")
    #expect(reply.diagnostics.first?.location?.column == 13)
    #expect(session.workspace == before)
    _ = session.reply(to: "成果 专利 题目=《风控；支付，与清算》")
    let patent = session.workspace.base.profile.records("achievements")?.first
    #expect(patent?.text("title") == "风控；支付，与清算")
  }

  @Test
  func `several steps are undone and redone at once`() {
    var session = Session.forTests()
    _ = session.reply(to: "新建 甲；设置 出生 1986-03-02")
    let start = session.workspace
    _ = session.reply(to: "设置 姓名 乙；设置 姓名 丙；设置 姓名 丁")
    let end = session.workspace
    #expect(session.reply(to: "撤销 3").lines.first?.hasPrefix("已撤销 3 步：") == true)
    #expect(session.workspace == start)
    #expect(session.reply(to: "重做 9").lines.first?.hasPrefix("已重做 3 步：") == true)
    #expect(session.workspace == end)
    #expect(session.reply(to: "撤销 零").failed)
  }

  @Test
  func `undo and redo walk through edits, branches and scenarios`() {
    var session = Session.forTests()
    var states = [session.workspace]
    for line in [
      "新建 甲", "设置 出生 1986-03-02", "假设 试试", "设置 姓名 乙", "采纳", "日期 2027-01-01", "新建 丙",
    ] {
      #expect(session.reply(to: line).changed, "\(line)")
      states.append(session.workspace)
    }
    for state in states.dropLast().reversed() {
      _ = session.reply(to: "撤销")
      #expect(session.workspace == state)
    }
    #expect(session.reply(to: "撤销").lines == ["没有可撤销的修改。"])
    for state in states.dropFirst() {
      _ = session.reply(to: "重做")
      #expect(session.workspace == state)
    }
  }

  @Test
  func `what is said in a branch is marked as a hypothesis and nowhere else`() throws {
    var session = demo()
    _ = session.reply(to: "假设 甲 成果 论文 编号=新 题目=试")
    let inside = try #require(session.workspace.premises.profile.records("achievements"))
    #expect(inside.filter { $0.origin == .hypothetical }.compactMap { $0.text("id") } == ["新"])
    let outside = try #require(session.workspace.base.profile.records("achievements"))
    #expect(!outside.contains { $0.text("id") == "新" })
    _ = session.reply(to: "采纳")
    let merged = try #require(session.workspace.base.profile.records("achievements"))
    #expect(merged.last?.text("id") == "新")
    #expect(merged.allSatisfy { $0.origin == .given })
    #expect(session.workspace.branches.isEmpty)
  }

  @Test
  func `branches follow the scenario they start from`() throws {
    var session = demo()
    _ = session.reply(to: "假设 甲 设置 p1.排名 2")
    _ = session.reply(to: "假设 乙 设置 p1.排名 3")
    _ = session.reply(to: "分支 主线")
    _ = session.reply(to: "设置 p1.题目 新题目")
    let nested = try #require(session.workspace.branches["乙"])
    let paper = try #require(nested.premises.profile.records("achievements")?.first)
    #expect(paper.text("title") == "新题目")
    #expect(paper["rank"] == .number(Quantity(3)))
    // Without the paper both steps have nothing left to change.
    _ = session.reply(to: "删除 p1")
    #expect(session.workspace.branches["甲"]?.stale == [0])
    #expect(session.workspace.branches["乙"]?.stale == [0])
  }

  @Test
  func `dropping a branch drops what starts from it`() {
    var session = demo()
    _ = session.reply(to: "假设 甲")
    _ = session.reply(to: "假设 乙")
    _ = session.reply(to: "放弃 甲")
    #expect(session.workspace.branches.isEmpty)
    #expect(session.workspace.currentBranch == nil)
  }
}
