import Diagnostics
import OrderedCollections
import Profiles
import RuleModel
import Testing

@testable import Shell

/// What somebody who does not know the shell yet types.
struct FirstUseTests {
  private func demo() -> Session { CommandTableTests.prepared }

  @Test
  func `pasted lines behind a wrong one are answered`() {
    var session = Session.forTests()
    let reply = session.reply(to: "设置 出生 1986\n胡说\n设置 姓名 甲")
    #expect(reply.diagnostics.map(\.code) == [.badCommand])
    #expect(session.workspace.base.profile.name == "甲")
  }

  @Test(arguments: ["无期限", "长期", "长期有效", "无", "~", "至今"])
  func `a date that does not come can be said as it is printed`(word: String) {
    var session = demo()
    #expect(!session.reply(to: "设置 考试1.有效期 \(word)").failed)
    #expect(session.workspace.base.profile.records("exams")?.first?["validUntil"] == .absent)
  }

  @Test
  func `a wrong date tells how to say that there is none`() {
    var session = demo()
    let fault = session.reply(to: "设置 考试1.有效期 永远").diagnostics.first
    #expect(fault?.notes.contains { $0.contains("~") } == true)
  }

  @Test
  func `a year is assessed once`() {
    var session = demo()
    let fault = session.reply(to: "考核 2022 合格").diagnostics.first
    #expect(fault?.code == .duplicateIdentifier)
    #expect(fault?.notes.first?.contains("设置 考核2.等次") == true)
    #expect(session.reply(to: "设置 考核1.年度 2022").failed)
    #expect(!session.reply(to: "考核 2020 合格").failed)
  }

  @Test
  func `a date after the day of judgement is taken with a warning`() {
    var session = demo()
    let reply = session.reply(to: "设置 p1.日期 2031-01-01")
    #expect(reply.diagnostics.map(\.severity) == [.warning])
    #expect(reply.changed)
    #expect(session.reply(to: "设置 p1.题目 新").diagnostics.isEmpty)
    #expect(session.reply(to: "设置 聘任1.结束 2031-01-01").diagnostics.isEmpty)
  }

  @Test(arguments: ["○", "✗", "✓", "?", "▷", "◇", "破格", "提前", "仅待时间", "评委会", "◆", "!", "已截止"])
  func `marks and words of reports are explained`(word: String) {
    var session = demo()
    let reply = session.reply(to: "?\(word)")
    #expect(!reply.failed)
    #expect(reply.lines.contains { $0.contains(word) && $0.contains("：") })
  }

  @Test
  func `a wrong answer is told in the words of the question`() {
    var session = demo()
    _ = session.reply(to: "问答 副高级")
    let fault = session.reply(to: "永远").diagnostics.first
    #expect(fault?.sourceLine == "永远")
    #expect(fault?.location?.column == 1)
    #expect(fault?.notes.last?.contains("有效期") == true)
    _ = session.reply(to: "跳过")
    #expect(session.reply(to: "结束").lines == ["问答结束，略过 1 问。"])
  }

  @Test(arguments: ["否", "没有", "无"])
  func `a list that is asked for may be denied in any of the usual words`(word: String) {
    var session = Session.forTests()
    var reply = session.reply(to: "问答 副高级")
    for _ in 0..<100 where !reply.lines.contains(where: { $0.hasPrefix("失信（") }) {
      reply = session.reply(to: "跳过")
    }
    let answered = session.reply(to: word)
    #expect(!answered.failed)
    #expect(session.workspace.base.profile.records("conduct.dishonesty") == [])
  }

  @Test
  func `going back to another scenario names it`() {
    var session = demo()
    _ = session.reply(to: "新建 乙；设置 出生 1986；新建 丙；撤销")
    #expect(session.workspace.name == "乙")
    let reply = session.reply(to: "重做；撤销")
    #expect(reply.lines.contains { $0.contains("现在是情景“乙”") })
  }

  @Test
  func `undo and redo name the commands`() {
    var session = demo()
    _ = session.reply(to: "假设 试试 设置 p1.排名 2；采纳 ；设置 姓名 甲")
    #expect(session.reply(to: "撤销").lines.first == "已撤销“设置 姓名 甲”。")
    #expect(session.reply(to: "撤销").lines.first == "已撤销“采纳”。")
    #expect(session.reply(to: "重做 2").lines.first == "已重做 2 步：“采纳”、“设置 姓名 甲”。")
  }

  @Test
  func `applying early is told for the level asked for`() {
    var session = demo()
    let all = session.reply(to: "提前").lines.joined()
    let senior = session.reply(to: "提前 正高级").lines.joined()
    #expect(all.contains("副高级 提前") || all.contains("副高级"))
    #expect(senior.contains("正高级"))
    #expect(!senior.contains("副高级"))
  }

  @Test
  func `the main line cannot be dropped`() {
    var session = demo()
    let fault = session.reply(to: "放弃 主线").diagnostics.first
    #expect(fault?.message.contains("不能放弃") == true)
    #expect(fault?.suggestion == nil)
  }

  @Test
  func `a long name leaves room to type`() {
    var session = Session.forTests()
    let name = String(repeating: "长", count: 60)
    _ = session.reply(to: "新建 \(name)；设置 出生 1986")
    #expect(session.prompt == "职称〔\(String(repeating: "长", count: 12))…*〕> ")
    _ = session.reply(to: "假设 \(name)")
    #expect(session.prompt.hasSuffix("…*〕> "))
    #expect(session.prompt.count < 30)
  }

  @Test
  func `keeping a branch tells what it moved`() {
    var session = demo()
    let reply = session.reply(to: "假设 删除 t1；采纳")
    #expect(reply.lines.last?.contains("没有变化") == false)
    #expect(reply.lines.filter { $0.contains("→") || $0.contains("新增") }.count >= 2)
  }

  @Test
  func `a removal says what is gone and never offers another record`() {
    var session = demo()
    #expect(session.reply(to: "删除 职称2").lines.first?.contains("副高级") == true)
    for line in ["删除 考核7", "删除 p9"] {
      let fault = session.reply(to: line).diagnostics.first
      #expect(fault?.code == .unknownReference)
      #expect(fault?.suggestion == nil)
    }
  }

  @Test
  func `what was meant is suggested`() {
    var session = demo()
    let level = session.reply(to: "职称 经济 金融 高级").diagnostics.first
    #expect(level?.notes.contains { $0.contains("副高级") && $0.contains("正高级") } == true)
    let name = session.reply(to: "姓名 张玉兰").diagnostics.first
    #expect(name?.suggestion == "设置 姓名 张玉兰")
    let bare = session.reply(to: "学历").diagnostics.first
    #expect(bare?.notes.contains { $0.contains("学历 硕士") } == true)
  }

  @Test
  func `the lesson ends where it ends`() {
    var session = Session.forTests()
    _ = session.reply(to: "演示")
    session.demo?.shown = Demo.steps.count
    for _ in 0..<2 {
      let reply = session.reply(to: "演示 下一步")
      #expect(reply.lines.first?.hasPrefix("演示到此为止") == true)
    }
  }
}
