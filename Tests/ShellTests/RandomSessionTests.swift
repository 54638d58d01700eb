import OrderedCollections
import TestSupport
import Testing

@testable import Shell

struct RandomSessionTests {
  /// Commands that only take time where many are run.
  private static let slow = ["方案", "何时", "提前", "导出", "判定", "演示", "缺什么"]

  private static let examples = CommandTable.commands.values
    .filter { !slow.contains($0.name) }.map(\.example)

  private static let lines: [String] =
    examples
    + CommandTable.commands.values.flatMap { [$0.name, "\($0.name) p1", "\($0.name) 甲 乙=丙"] }
    .filter { line in !slow.contains { line.hasPrefix($0) } }
    + [
      "", " ", "；；", "?", "？？", "= =", "“", "#", "分支 主线", "分支 甲", "放弃 甲", "检查点 回到 甲",
      "假设 甲", "假设 乙 删除 p1", "删除 p1；删除 p2", "打开 scenarios/示例·周敏.yaml", "保存 甲.yaml",
      "设置 p1.题目 \u{1B}[31m\u{0}\u{7}", "声明 QH-9a 未知", "目标 提前", "标准 qh-finecon",
      String(repeating: "判", count: 3000), "成果 论文 题目=\u{202E}反", "设置 聘任 未知", "设置 考核 无",
    ]

  private static func garbage(_ random: inout SeededGenerator) -> String {
    let alphabet = Array("成果论文 =：；“”「」?？!#,.~%（）p1QH-2\u{0}\u{1B}\u{301}👩‍👧\u{FEFF}９Ａ　\\\"'")
    let count = Int.random(in: 0...40, using: &random)
    return String((0..<count).map { _ in alphabet.randomElement(using: &random) ?? " " })
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `any lines are answered and undo restores each state exactly`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var session = CommandTableTests.prepared
    var checked = 0
    for step in 0..<40 {
      let line =
        switch Int.random(in: 0..<4, using: &random) {
        case 0: Self.garbage(&random)
        case 1: Self.lines.randomElement(using: &random) ?? ""
        default: Self.examples.randomElement(using: &random) ?? ""
        }
      let before = session.workspace
      let steps = session.history.past.count
      _ = session.reply(to: line)
      let taken = session.history.past.count - steps
      // Undo and redo travel, saving gives a file; everything else can be taken back.
      guard taken > 0, before.path == session.workspace.path, !line.contains("撤销"),
        !line.contains("重做")
      else { continue }
      checked += 1
      let after = session.workspace
      for _ in 0..<taken { _ = session.reply(to: "撤销") }
      #expect(session.workspace == before, "seed \(seed), step \(step): \(line)")
      for _ in 0..<taken { _ = session.reply(to: "重做") }
      #expect(session.workspace == after, "seed \(seed), step \(step): \(line)")
    }
    #expect(checked > 3, "too few of the lines changed anything")
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `completion and hints answer any text`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let completer = Completer(CommandTableTests.prepared)
    for _ in 0..<60 {
      let line = (Self.lines.randomElement(using: &random) ?? "").prefix(60) + Self.garbage(&random)
      let text = String(line.prefix(Int.random(in: 0...60, using: &random)))
      let completion = completer.completion(of: text)
      #expect(completion.replacedCharacters <= text.unicodeScalars.count)
      _ = Hint.text(for: text)
    }
  }

  @Test
  func `a line of a hundred thousand characters is answered`() {
    var session = CommandTableTests.prepared
    for line in [
      String(repeating: "判", count: 100_000), "成果 论文 题目=" + String(repeating: "长", count: 100_000),
      String(repeating: "设置 ", count: 33_000), String(repeating: "；", count: 100_000),
      String(repeating: "档案 x；", count: 20_000),
    ] {
      _ = session.reply(to: line)
      _ = Completer(session).completion(of: line)
      _ = Hint.text(for: line)
    }
    #expect(session.lineNumber > 0)
  }
}
