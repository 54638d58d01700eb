import Diagnostics
import Documents
import Testing

struct SyntaxFaultTests {
  @Test(arguments: [
    ("a: 1\n b: 2\n", "2:3: 这里不能再有冒号 ': '；值里有冒号时要加引号"),
    ("a: [1, 2\nb: 3\n", "2:2: 列表里应为 ',' 或 ']'"),
    ("a: {x: 1\nb: 3\n", "2:2: 花括号里应为 ',' 或 '}'"),
    ("a: 'x\nb: 3\n", "1:4: 引号没有结束"),
    ("a: \"\\q\"\n", "1:5: 双引号里有不认识的转义；反斜线要写成 '\\\\'"),
    ("a:\n  - 1\n  b: 2\n", "3:3: 应为列表项 '- '，缩进可能没有对齐"),
    ("a:\n    b: 1\n  c: 2\n", "3:3: 应为键，缩进可能没有对齐"),
    ("a: 1\n名称\nb: 1\n", "2:1: 键后缺少冒号 ': '"),
    ("a: @x\n", "1:4: 值不能以这个字符开头；文字要加引号，缩进要用空格"),
    ("a: !e!x 1\n", "1:4: 不认识的标签；以 ! 开头的文字要加引号"),
    ("a: & b\n", "1:5: & 之后应为锚点名；以 & 开头的文字要加引号"),
  ])
  func `a slip is told in plain words`(text: String, expected: String) {
    let document = DocumentReader().read(text: text, file: "f")
    let told = document.diagnostics.sorted.first
    let line = told.map { "\($0.location?.line ?? 0):\($0.location?.column ?? 0): \($0.message)" }
    #expect(line?.hasPrefix(expected) == true, "\(line ?? "")")
    #expect(told?.code == .yamlSyntax)
  }

  @Test func `full-width commas in brackets are pointed out`() {
    let document = DocumentReader().read(text: "a: {x: 1， y: 2}\nb: [1\nc: 2\n", file: "f")
    #expect(document.diagnostics.sorted.first?.notes.contains { $0.contains("全角逗号") } == true)
  }

  @Test func `a full-width colon is pointed out on the line above, but not inside a text`() {
    let document = DocumentReader().read(text: "姓名：周敏\nborn: 1986: x\n", file: "f")
    #expect(document.diagnostics.sorted.first?.notes.first?.hasPrefix("第 1 行有全角冒号") == true)
    let text = DocumentReader().read(text: "note: 注意：二\nborn: 1986: x\n", file: "f")
    #expect(text.diagnostics.sorted.first?.notes == [])
  }

  @Test func `the beginning of what is unfinished is named`() {
    let document = DocumentReader().read(text: "a: 1\nb: [1,\n 2\nc: 3\n", file: "f")
    #expect(document.diagnostics.sorted.first?.notes == ["由第 2 行第 4 列开始的部分"])
  }
}
