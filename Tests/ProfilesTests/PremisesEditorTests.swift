import Diagnostics
import OrderedCollections
import Profiles
import RuleModel
import Testing

struct PremisesEditorTests {
  private let editor = PremisesEditor()

  private func fault(_ line: String) throws -> EditLineFault {
    try #require(throws: EditLineFault.self) {
      try editor.applying(line: line, to: Premises())
    }
  }

  @Test
  func `a line of several commands takes effect in order`() throws {
    let line = "成果 论文 日期=2026-03-01；设置 p1.排名 1；口径 am-21=cap-one；日期 2026-12-31 # 注"
    let premises = try editor.applying(line: line, to: Premises())
    let paper = try #require(premises.profile.records("achievements")?.first)
    #expect(paper.word("kind") == "paper")
    #expect(paper["rank"] == .number(Quantity(1)))
    #expect(premises.readings == ["AM-21": "cap-one"])
    #expect(premises.asOf?.description == "2026-12-31")
  }

  @Test
  func `every verb is known by each of its names, and no name twice`() {
    for verb in EditVerb.all {
      for name in verb.names { #expect(EditVerb.named(name) == verb) }
      if case .add(let family) = verb.action { #expect(Vocabulary.family(family) != nil) }
    }
    let names = EditVerb.all.flatMap(\.names)
    #expect(Set(names).count == names.count)
  }

  @Test
  func `defaults and today take back what was chosen`() throws {
    let chosen = try editor.applying(line: "口径 AM-21=x；日期 2026-12-31", to: Premises())
    let premises = try editor.applying(line: "口径 AM-21 默认；日期 今天", to: chosen)
    #expect(premises == Premises())
  }

  @Test(arguments: [
    ("判定", 0..<2, DiagnosticCode.badCommand), ("成果 论闻", 3..<5, .unknownWord),
    ("日期", 2..<2, .badCommand), ("日期 2026-02-30", 3..<13, .badDate),
    ("日期 2026-12-31 明天", 14..<16, .badCommand), ("口径 AM-21", 8..<8, .badCommand),
    ("成果 论文 题目=“甲", 9..<10, .badCommand),
  ])
  func `a fault is told at its columns`(
    _ line: String,
    _ range: Range<Int>,
    _ code: DiagnosticCode,
  ) throws {
    let fault = try fault(line)
    #expect(fault.range == range)
    #expect(fault.message.code == code)
    #expect(!fault.isStale)
  }

  @Test
  func `what another profile could make sense of is stale`() throws {
    #expect(try fault("删除 p9").isStale)
    #expect(try fault("设置 职称1.日期 2020").isStale)
    #expect(try !fault("设置 姓明 甲").message.text.isEmpty)
  }
}
