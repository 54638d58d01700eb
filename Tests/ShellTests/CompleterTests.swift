import OrderedCollections
import Testing

@testable import Shell

struct CompleterTests {
  private let completer = Completer(CommandTableTests.prepared)

  private func texts(_ line: String) -> [String] {
    completer.completion(of: line).candidates.map(\.text)
  }

  @Test(arguments: [("判", "判定"), ("pd", "判定"), ("che", "check"), ("jc", "检查点"), ("fa", "方案")])
  func `commands complete by Chinese, English and initials`(typed: String, offered: String) {
    #expect(texts(typed).contains(offered))
  }

  @Test
  func `only the current word is replaced`() {
    #expect(completer.completion(of: "成果 lw").replacedCharacters == 2)
    #expect(texts("成果 lw") == ["论文"])
    #expect(completer.completion(of: "成果 ").replacedCharacters == 0)
    #expect(completer.completion(of: "判定；帮").replacedCharacters == 1)
  }

  @Test(arguments: [
    ("成果 论文 日", "日期="), ("成果 论文 角色=第", "角色=第一作者"), ("设置 p1.排", "p1.排名"), ("删除 职", "职称1"),
    ("为何 QH-7.", "QH-7.4"), ("口径 am-3", "AM-38="), ("口径 AM-38=", "AM-38=any-bars"),
    ("口径 AM-38=一律", "AM-38=any-bars"),
    ("口径 矩", "矩阵"), ("口径 矩阵 正", "正高级"),
    ("目标 正", "正高级"), ("目标 金", "金融经济"), ("标准 金", "金融经济"), ("方案 兼顾 ", "正高级"),
    ("方案 兼顾 副", "副高级"), ("方案 兼顾 正高级 ", "副高级"), ("口径 AM-38 ", "any-bars"),
    ("口径 am-38 一律", "any-bars"), ("配对 p1 ", "QH-12.3.5"), ("配对 p1 不用于 QH-12.3.5", "QH-12.3.5a"),
    ("设置 p1.期刊 ", "核心="), ("提前 正", "正高级"), ("判定 qh", "qh-finecon"), ("假设 成果 论", "论文"),
    ("假设 甲 成", "成果"),
    ("声明 QH-7.1 ", "是"), ("偏好 lw", "论文"), ("配对 p", "p1"), ("?方", "?方案"), ("帮助 论", "论文"),
    ("条文 qh-12.3.0b", "QH-12.3.0b"), ("标准 qh", "qh-finecon"), ("档案 成", "成果"),
    ("设置 学历1.层次 ", "硕士"), ("设置 学历1.层次 硕", "硕士"), ("设置 p1.角色 第", "第一作者"),
    ("判定 qh-finecon/s", "qh-finecon/senior/regular"), ("方案 正高级 按", "按日期"),
  ])
  func `arguments complete by what can stand there`(typed: String, offered: String) {
    #expect(texts(typed).contains(offered), "\(texts(typed).prefix(20))")
  }

  @Test
  func `branches, checkpoints and files can be compared`() {
    let disk = FakeDisk(packs: Session.testPacks, files: ["甲.yaml": ""])
    var session = Session.forTests(disk: disk)
    _ = session.reply(to: "检查点 甲一；假设 甲二 设置 出生 1986")
    let offered = Completer(session).completion(of: "比较 甲").candidates.map(\.text)
    #expect(offered == ["甲一", "甲二", "甲.yaml"])
  }

  @Test
  func `a value can be typed right behind its key`() {
    #expect(completer.completion(of: "生涯 每").candidates.map(\.isFinal) == [false])
  }

  @Test
  func `only what counts achievements is offered for a pairing`() {
    let offered = texts("配对 p1 ")
    #expect(!offered.contains("QH-1"))
    #expect(offered.count < 60)
  }

  @Test
  func `every candidate is described`() {
    for line in ["", "成果 ", "口径 ", "目标 ", "条文 ", "设置 ", "删除 "] {
      for candidate in completer.completion(of: line).candidates {
        #expect(!candidate.description.isEmpty, "\(line)\(candidate.text)")
      }
    }
  }

  @Test
  func `nothing is offered in a comment or an open quote`() {
    #expect(texts("判定 # 判").isEmpty)
    #expect(texts("成果 论文 题目=“判").isEmpty)
  }

  @Test(arguments: [
    ("为何", " <条款> [途径…]"), ("为何 ", "<条款> [途径…]"), ("为何 QH-1", " [途径…]"), ("保存 ", "[文件]"),
  ])
  func `the hint shows the arguments to come`(line: String, hint: String) {
    #expect(Hint.text(for: line) == hint)
  }

  @Test(arguments: ["", "胡说", "采纳", "为何 # ", "判定；"])
  func `no hint where nothing is known to come`(line: String) {
    #expect(Hint.text(for: line) == nil)
  }
}
