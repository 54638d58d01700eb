import RuleModel
import Testing

@testable import Explanation

struct StandardsTextTests {
  private let style = TextStyle(width: 80)
  private let wording = Sample.wording

  @Test func `a standard is listed with its pathways`() {
    let text = StandardsText([Sample.pack]).lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        qh 青海·金融经济
        青海省金融经济专业高级职称评价标准（试行）；试行版，拆成 15 条规则
        途径             编号
        ───────────────  ─────────────────
        正高级 正常晋升  qh/senior/regular
        """#
    )
  }
}
