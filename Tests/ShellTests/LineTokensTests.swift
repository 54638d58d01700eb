import Profiles
import Testing

@testable import Shell

struct LineTokensTests {
  private func words(_ line: String) -> [[String]] {
    LineTokens(line).statements.map { $0.tokens.map(\.text) }
  }

  @Test
  func `full-width spaces, digits and marks are read as half-width`() {
    #expect(words("成果　论文　日期＝２０２４－０３－１５") == [["成果", "论文", "日期=2024-03-15"]])
  }

  @Test(arguments: ["\"a；b　Ｃ\"", "“a；b　Ｃ”", "「a；b　Ｃ」", "『a；b　Ｃ』", "”a；b　Ｃ“"])
  func `nothing is folded or split inside quotes`(quoted: String) {
    // A space of any width is one space, for titles are compared by their words.
    #expect(words("题目=\(quoted) x") == [["题目=a；b Ｃ", "x"]])
  }

  @Test
  func `the marks of a title hold it together and stay`() {
    #expect(words("题目=《账本，一　二；三》与 x") == [["题目=《账本，一 二；三》与", "x"]])
  }

  @Test
  func `a word is also kept as it was written`() {
    let tokens = LineTokens("题目＝数字（一）：绪论 “Ａ”").statements[0].tokens
    #expect(tokens.map(\.text) == ["题目=数字（一）:绪论", "Ａ"])
    #expect(tokens.map(\.written) == ["题目＝数字（一）：绪论", "Ａ"])
  }

  @Test
  func `a quote inside a word belongs to the word`() {
    #expect(words("研究“数字”报告 Bob's") == [["研究“数字”报告", "Bob's"]])
  }

  @Test
  func `parentheses of Chinese text stay as they are`() {
    #expect(words("题目=试点（二）") == [["题目=试点（二）"]])
  }

  @Test
  func `both semicolons part commands and empty ones vanish`() {
    #expect(words("判定；；为何 QH-1;;缺什么") == [["判定"], ["为何", "QH-1"], ["缺什么"]])
  }

  @Test
  func `a comment starts a word, not the middle of one`() {
    #expect(words("成果 a#b # 说明；判定") == [["成果", "a#b"]])
    #expect(LineTokens("成果 a#b # 说明").comment == 7)
    #expect(words("＃ 全是注释").isEmpty)
  }

  @Test
  func `columns count characters, quotes included`() {
    let tokens = LineTokens("成果 题目=「一 二」 x").statements[0].tokens
    #expect(tokens.map(\.range) == [0..<2, 3..<11, 12..<13])
    #expect(tokens[1].isQuoted)
  }

  @Test
  func `a quote that nothing closes is told where it opens`() {
    #expect(LineTokens("成果 题目=“数字").unclosedQuote == 6)
    #expect(LineTokens("成果 题目=“数字”").unclosedQuote == nil)
  }

  @Test
  func `the word at the end of the line is open for completion`() {
    #expect(LineTokens("成果 论").openWord?.text == "论")
    #expect(LineTokens("成果 ").openWord == nil)
    #expect(LineTokens("成果;").openWord == nil)
  }

  @Test
  func `backslashes escape in straight double quotes`() {
    #expect(words(#"题目="a\"b\\c""#) == [[#"题目=a"b\c"#]])
  }

  @Test(arguments: ["", "a b", "a\"b", "x；y", "#x", "“y”", "Ｃ", "a\\b c", "题目"])
  func `quoting a word reads back as that word`(word: String) {
    #expect(words("x " + LineTokens.quoted(word)) == [["x", word]])
  }

  @Test
  func `a line of a hundred thousand characters and control characters is split`() {
    let line = String(repeating: "字\u{0}\u{7}\u{1B}[31m；“", count: 15_000)
    #expect(!LineTokens(line).statements.isEmpty)
    #expect(LineTokens(String(repeating: "判", count: 100_000)).statements.count == 1)
  }
}
