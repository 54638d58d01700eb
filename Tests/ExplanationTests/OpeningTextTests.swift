import RuleModel
import Testing

@testable import Explanation

struct OpeningTextTests {
  private let style = TextStyle(width: 80)
  private let wording = Sample.wording

  @Test func `days stand in columns at 80`() {
    let text = OpeningText(Sample.openings, wording).lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        青海·金融经济：各途径何时可以申报，自 2026-11-21 看
        途径             现在       仅待时间  若补充未知  最早方案    关键条款
        ───────────────  ─────────  ────────  ──────────  ──────────  ──────────────────
        正高级 正常晋升  ✗ 差 3 项  —         —           2027-08-21  QH-8.2.2、
                                                                      QH-12.3.0b
        正高级 提前申报  ○ 符合     —         2026-11-21  无
        仅待时间：只靠时间推移，确定可申报之日；若补充未知：未知事实都有利时可申报之日。
        """#
    )
  }

  @Test func `days stand in blocks at 40`() {
    let text = OpeningText(Sample.openings, wording).lines(TextStyle(width: 40)).joined(
      separator: "\n"
    )
    #expect(
      text == #"""
        青海·金融经济：各途径何时可以申报，自
        2026-11-21 看
        正高级 正常晋升
          现在：✗ 差 3 项
          仅待时间：—
          若补充未知：—
          最早方案：2027-08-21
          关键条款：QH-8.2.2、QH-12.3.0b
        正高级 提前申报
          现在：○ 符合
          仅待时间：—
          若补充未知：2026-11-21
          最早方案：无
        仅待时间：只靠时间推移，确定可申报之日；
        若补充未知：未知事实都有利时可申报之日。
        """#
    )
  }
}
