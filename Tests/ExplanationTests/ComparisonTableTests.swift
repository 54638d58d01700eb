import RuleModel
import Testing

@testable import Explanation

struct ComparisonTableTests {
  private let style = TextStyle(width: 80)
  private let wording = Sample.wording

  @Test func `branches stand side by side`() {
    let text = ComparisonTable([
      .init(name: "主线", summaries: [Sample.before]),
      .init(name: "假设：省级奖", summaries: [Sample.after]),
    ]).lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        途径                           主线                            假设：省级奖
        ─────────────────────────────  ──────────────────────────────  ─────────────────
        青海·金融经济 正高级 正常晋升  ✗ 差 3 项 2027-08-21（须补救）  ○ 符合 2027-02-24
        """#
    )
  }
}
