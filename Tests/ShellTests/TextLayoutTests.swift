import Diagnostics
import Testing

@testable import Shell

struct TextLayoutTests {
  @Test(arguments: [24, 40, 79])
  func `no line is wider than asked for and nothing is lost`(width: Int) {
    let text =
      "青海·金融经济 正高级 正常晋升：差 2 项 → 差 1 项；最早 2027-11-21（须补救），见 qh-finecon/senior/regular 与“第十二条”。"
    let lines = TextLayout.wrapped(text, width: width, hanging: 2)
    #expect(lines.allSatisfy { DisplayWidth.columns(of: $0) <= width })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    #expect(!lines.contains { "，。；：）”".contains($0.drop { $0 == " " }.first ?? "x") })
  }

  @Test
  func `dates stay whole`() {
    let lines = TextLayout.wrapped("正常晋升最早 2027-11-21 可申报", width: 24, hanging: 2)
    #expect(lines == ["正常晋升最早 2027-11-21", "  可申报"])
  }

  @Test
  func `a word wider than a line is broken`() {
    let lines = TextLayout.wrapped(String(repeating: "x", count: 60), width: 24, hanging: 2)
    #expect(lines.count == 3)
  }
}
