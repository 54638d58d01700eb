import Diagnostics
import Testing

@testable import Explanation

struct TableTests {
  private let table = Table(
    header: ["途径", "现在", "关键条款"],
    rows: [["正高级 正常晋升", "✗ 差 3 项", "QH-8.2.2、QH-12.3.0b、QH-12.3.0a"], ["副高级 认定", "✓ 符合", ""]],
  )

  @Test func `columns line up by what is drawn`() {
    #expect(
      table.lines(TextStyle(width: 60)) == [
        "途径             现在       关键条款",
        "───────────────  ─────────  ────────────────────────────────",
        "正高级 正常晋升  ✗ 差 3 项  QH-8.2.2、QH-12.3.0b、QH-12.3.0a",
        "副高级 认定      ✓ 符合",
      ]
    )
  }

  @Test func `the widest column gives way first`() {
    let lines = table.lines(TextStyle(width: 44))
    #expect(
      lines == [
        "途径             现在       关键条款",
        "───────────────  ─────────  ────────────────",
        "正高级 正常晋升  ✗ 差 3 项  QH-8.2.2、",
        "                            QH-12.3.0b、",
        "                            QH-12.3.0a",
        "副高级 认定      ✓ 符合",
      ]
    )
  }

  @Test func `what does not fit becomes blocks`() {
    #expect(
      table.lines(TextStyle(width: 24)) == [
        "正高级 正常晋升",
        "  现在：✗ 差 3 项",
        "  关键条款：QH-8.2.2、",
        "  QH-12.3.0b、QH-12.3.0a",
        "副高级 认定",
        "  现在：✓ 符合",
      ]
    )
  }
}
