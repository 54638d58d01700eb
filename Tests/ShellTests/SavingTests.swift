import Diagnostics
import OrderedCollections
import Profiles
import RuleModel
import Testing

@testable import Shell

struct SavingTests {
  @Test
  func `a scenario saved and opened is the same`() {
    let disk = FakeDisk(packs: Session.testPacks)
    var session = Session.forTests(disk: disk)
    _ = session.reply(to: "演示")
    for line in [
      "目标 正高级 提前", "口径 AM-38=any-bars", "日期 2026-12-31", "偏好 论文 4 12", "配对 p1 QH-12.3.5",
      "假设 甲 成果 论文 题目=“a; b”", "假设 乙 设置 p1.排名 2", "分支 主线",
    ] {
      let reply = session.reply(to: line)
      #expect(!reply.failed, "\(line) \(reply.diagnostics.map(\.headline))")
    }
    let saved = session.reply(to: "保存 甲.yaml")
    #expect(!saved.failed)
    #expect(!session.hasUnsavedWork)
    var other = Session.forTests(disk: disk)
    let opened = other.reply(to: "打开 甲.yaml")
    #expect(!opened.failed, "\(opened.diagnostics.map(\.headline))")
    #expect(!other.hasUnsavedWork)
    #expect(other.workspace.saveable == session.workspace.saveable)
  }

  @Test
  func `a file that someone else changed is not overwritten`() {
    let disk = FakeDisk(packs: Session.testPacks)
    var session = Session.forTests(disk: disk)
    _ = session.reply(to: "新建 甲；设置 出生 1986；保存")
    #expect(disk.text(at: "scenarios/甲.yaml") != nil)
    disk.write("# 别人写的\n", at: "scenarios/甲.yaml")
    let reply = session.reply(to: "设置 出生 1987；保存")
    #expect(reply.diagnostics.first?.code == .fileConflict)
    #expect(disk.text(at: "scenarios/甲.yaml") == "# 别人写的\n")
    #expect(session.hasUnsavedWork)
    #expect(!session.reply(to: "保存 乙.yaml").failed)
  }

  @Test
  func `saving again after going back is no conflict`() {
    var session = Session.forTests()
    _ = session.reply(to: "新建 甲；设置 出生 1986；保存；设置 出生 1987；保存；撤销")
    #expect(session.hasUnsavedWork)
    #expect(!session.reply(to: "保存").failed)
  }

  @Test
  func `leaving with unsaved work asks once, in a terminal`() {
    var session = Session.forTests()
    _ = session.reply(to: "设置 出生 1986")
    #expect(session.reply(to: "退出").effects == [.wantsConfirmation])
    #expect(session.reply(to: "退出").effects == [.quit])

    var asked = Session.forTests()
    _ = asked.reply(to: "设置 出生 1986")
    #expect(asked.endOfInput().effects == [.wantsConfirmation])
    _ = asked.reply(to: "档案")
    #expect(asked.endOfInput().effects == [.wantsConfirmation])
    #expect(asked.reply(to: "退出!").effects == [.quit])

    var piped = Session.forTests(input: .script("-"))
    _ = piped.reply(to: "设置 出生 1986")
    #expect(piped.endOfInput().effects == [.quit])
  }

  @Test(arguments: ["新建 乙", "演示", "打开 丙.yaml"])
  func `work that was replaced before it was saved is asked about`(replacing: String) {
    let disk = FakeDisk(packs: Session.testPacks)
    var other = Session.forTests(disk: disk)
    _ = other.reply(to: "新建 丙；设置 出生 1980；保存 丙.yaml")
    var session = Session.forTests(disk: disk)
    _ = session.reply(to: "新建 甲；设置 出生 1986；\(replacing)")
    let asked = session.reply(to: "退出")
    #expect(asked.effects == [.wantsConfirmation])
    #expect(asked.lines.contains { $0.contains("甲") })
    #expect(session.reply(to: "退出").effects == [.quit])
  }

  @Test
  func `replaced work that was gone back to and saved is not asked about`() {
    var session = Session.forTests()
    _ = session.reply(to: "新建 甲；设置 出生 1986；新建 乙；撤销；保存；重做")
    #expect(session.workspace.name == "乙")
    #expect(session.reply(to: "退出").effects == [.quit])
  }

  @Test
  func `an interrupt voids the question whether to leave`() {
    var session = Session.forTests()
    _ = session.reply(to: "设置 出生 1986")
    #expect(session.endOfInput().effects == [.wantsConfirmation])
    session.interrupted()
    #expect(session.endOfInput().effects == [.wantsConfirmation])
    _ = session.reply(to: "")
    #expect(session.endOfInput().effects == [.wantsConfirmation])
    #expect(session.endOfInput().effects == [.quit])
  }

  @Test
  func `work that a crash interrupted is offered and taken back`() {
    let disk = FakeDisk(packs: Session.testPacks)
    var broken = Session.forTests(disk: disk)
    _ = broken.reply(to: "新建 甲；设置 出生 1986；假设 乙 设置 姓名 丙")
    let lost = broken.workspace.saveable

    var session = Session.forTests(disk: disk)
    #expect(session.greeting.count == 1)
    _ = session.reply(to: "恢复")
    #expect(session.workspace.saveable == lost)
    #expect(session.hasUnsavedWork)
    _ = session.reply(to: "保存")
    #expect(Session.forTests(disk: disk).greeting.isEmpty)
  }

  @Test
  func `an offer that was not answered is made again`() {
    let disk = FakeDisk(packs: Session.testPacks)
    var broken = Session.forTests(disk: disk)
    _ = broken.reply(to: "新建 甲；设置 出生 1986")
    var session = Session.forTests(disk: disk)
    _ = session.reply(to: "设置 出生 1990；退出!")
    let again = Session.forTests(disk: disk)
    #expect(again.leftJournals.first?.text.contains("1986") == true)
  }

  @Test
  func `work that nobody took back outlives another crash`() {
    let disk = FakeDisk(packs: Session.testPacks)
    var broken = Session.forTests(disk: disk)
    _ = broken.reply(to: "新建 甲；设置 出生 1986")
    var second = Session.forTests(disk: disk)
    _ = second.reply(to: "设置 出生 1990")
    var third = Session.forTests(disk: disk)
    #expect(third.leftJournals.first?.text.contains("1986") == true)
    _ = third.reply(to: "恢复 丢弃")
    #expect(third.leftJournals.map { $0.text.contains("1990") } == [true])
  }

  @Test
  func `each of several broken sessions is offered in turn`() {
    let disk = FakeDisk(packs: Session.testPacks)
    var first = Session.forTests(disk: disk)
    _ = first.reply(to: "新建 甲；设置 出生 1986")
    var second = Session.forTests(disk: disk)
    _ = second.reply(to: "新建 乙；设置 出生 1990")
    var third = Session.forTests(disk: disk)
    #expect(third.greeting.joined().contains("2 份"))
    #expect(third.reply(to: "恢复").lines.last?.contains("再“恢复”") == true)
    #expect(third.workspace.name == "甲")
    _ = third.reply(to: "保存")
    _ = third.reply(to: "恢复")
    #expect(third.workspace.name == "乙")
    #expect(!third.reply(to: "保存").failed)
    #expect(Session.forTests(disk: disk).greeting.isEmpty)
  }

  @Test(arguments: [("保存 q.yaml", "q.yaml"), ("保存", "scenarios/李工.yaml")])
  func `a scenario does not overwrite the file of another`(saving: String, path: String) {
    let disk = FakeDisk(packs: Session.testPacks)
    var session = Session.forTests(disk: disk)
    _ = session.reply(to: "新建 李工；设置 出生 1986；\(saving)")
    let reply = session.reply(to: "新建 李工；设置 出生 1990；\(saving)")
    #expect(reply.diagnostics.map(\.code) == [.fileConflict])
    #expect(disk.text(at: path)?.contains("1986") == true)
    #expect(session.hasUnsavedWork)
    _ = session.reply(to: "打开 \(path)；新建 王工；设置 出生 1991")
    #expect(session.reply(to: "保存 \(path)").failed)
  }

  @Test
  func `a scenario goes back to a file it was saved to before`() {
    let disk = FakeDisk(packs: Session.testPacks)
    var session = Session.forTests(disk: disk)
    _ = session.reply(to: "新建 甲；设置 出生 1986；保存 a.yaml；保存 b.yaml；设置 出生 1987")
    #expect(!session.reply(to: "保存 a.yaml").failed)
    #expect(disk.text(at: "a.yaml")?.contains("1987") == true)
  }

  @Test
  func `work taken back can be saved to the file it was meant for`() {
    let disk = FakeDisk(packs: Session.testPacks)
    var broken = Session.forTests(disk: disk)
    _ = broken.reply(to: "新建 甲；设置 出生 1986；保存；设置 出生 1987")
    var session = Session.forTests(disk: disk)
    _ = session.reply(to: "恢复")
    #expect(session.hasUnsavedWork)
    #expect(!session.reply(to: "保存").failed)
    #expect(disk.text(at: "scenarios/甲.yaml")?.contains("1987") == true)
  }

  @Test
  func `undo after saving stays with the file`() {
    var session = Session.forTests()
    _ = session.reply(to: "新建 甲；设置 出生 1986；保存 乙.yaml；撤销")
    #expect(session.workspace.path == "乙.yaml")
    #expect(session.workspace.base.profile.root["born"] == nil)
    #expect(session.hasUnsavedWork)
  }

  @Test
  func `a mistyped format is not a file name`() {
    let disk = FakeDisk(packs: Session.testPacks)
    var session = Session.forTests(disk: disk)
    let fault = session.reply(to: "导出 markdwon").diagnostics.first
    #expect(fault?.suggestion == "markdown")
    #expect(session.reply(to: "导出 xml").failed)
    #expect(disk.text(at: "xml") == nil)
    for line in ["导出 json 甲", "导出 报告/甲", "导出 报告.txt", "导出 “乙”"] {
      #expect(!session.reply(to: line).failed, "\(line)")
    }
  }

  @Test
  func `a report is exported anew, unless somebody else wrote to its file`() {
    let disk = FakeDisk(packs: Session.testPacks, files: ["b.md": "别人的"])
    var session = Session.forTests(disk: disk)
    #expect(session.reply(to: "导出 md a.md").lines == ["已导出到 a.md。"])
    _ = session.reply(to: "设置 姓名 甲")
    #expect(session.reply(to: "导出 md a.md").lines == ["已重新导出到 a.md。"])
    disk.write("改过", at: "a.md")
    #expect(session.reply(to: "导出 md a.md").failed)
    #expect(session.reply(to: "导出 md b.md").failed)
    #expect(disk.text(at: "b.md") == "别人的")
  }
}
