import RuleModel
import Testing

@testable import Explanation

struct EarlyTextTests {
  private let style = TextStyle(width: 80)
  private let wording = Sample.wording

  @Test func `each honour tells what it saves and when it is pointless`() {
    let text = EarlyText(Sample.radar, wording).lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        青海·金融经济 正高级：提前申报最早 2027-02-24，正常晋升最早 2028-02-24，早1年
        ✓ QH-12.3.7c 主持获省部级奖一项｜年限减1年｜第十二条（三）7
          · 已具备：2027-02-24 可提前申报，比正常晋升早 365 天
        ✗ QH-12.3.6c 其他省部级奖一项｜年限减2年｜第十二条（三）6
          · 若今天具备：2028-02-24 可提前申报，不比正常晋升早
          · 不必为此争取：日期由 QH-12.3.0b 决定，提前减不动
        """#
    )
  }
}
