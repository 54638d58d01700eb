import Diagnostics
import Explanation
import Testing

struct DiagnosticTextTests {
  private func diagnostic(_ source: String, column: Int, length: Int) -> Diagnostic {
    Diagnostic(
      DiagnosticMessage(
        .unknownKey,
        "未知的键 '题木'",
        notes: ["论文有：题目、日期"],
        suggestion: "题目",
      ),
      at: SourceLocation(file: "周敏.yaml", line: 3, column: column),
      length: length,
      sourceLine: source,
    )
  }

  @Test func `the caret stands under chinese characters`() {
    let text = DiagnosticText(diagnostic("成果：{题木: 普惠}", column: 5, length: 2))
    #expect(
      text.lines(TextStyle(width: 60)) == [
        "周敏.yaml:3:5: error: 未知的键 '题木'；是不是 '题目'？",
        "  成果：{题木: 普惠}",
        "         ^~~~",
        "  note: 论文有：题目、日期",
      ]
    )
  }

  @Test func `a long line is cut around the fault`() {
    let source = String(repeating: "甲", count: 200) + "题木" + String(repeating: "乙", count: 200)
    let lines = DiagnosticText(diagnostic(source, column: 201, length: 2)).lines(
      TextStyle(width: 40)
    )
    #expect(lines[1] == "  甲甲甲甲甲甲甲甲甲题木乙乙乙乙乙乙乙")
    #expect(lines[2] == "                    ^~~~")
    #expect(DisplayWidth.columns(of: lines[1]) <= 40)
  }

  @Test func `a fault at the end of a line or without a line still has its message`() {
    let end = DiagnosticText(diagnostic("题目", column: 3, length: 1)).lines(TextStyle())
    #expect(end[2] == "      ^")
    let bare = Diagnostic(DiagnosticMessage(.badCommand, "未知命令"), severity: .warning)
    #expect(DiagnosticText(bare).lines(TextStyle()) == ["warning: 未知命令"])
  }
}
