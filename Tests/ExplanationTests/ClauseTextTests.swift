import RuleModel
import Testing

@testable import Explanation

struct ClauseTextTests {
  private let style = TextStyle(width: 80)
  private let wording = Sample.wording

  @Test func `a clause tells its source, what it rests on and its readings`() {
    let text = ClauseText("QH-12.3.0b", wording).lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        QH-12.3.0b 任高级经济师以来的成果至少三项
        出处：《评价标准（试行）》第十二条（三）
        性质：数量要求
        要求：4 个成果项中至少 3 项
          · QH-12.3.4 智库成果被采纳
          · QH-12.3.5 著作论文
          · QH-12.3.6 其他相应奖项
          · QH-12.3.7 省部级奖
        口径 AM-66：同一作品及其获奖能否各用于一项？
          · one-award：奖项不重复计，作品与奖可各用一次［现行，默认］
          · one-work：一个作品只用于一项
        """#
    )
  }

  @Test func `a filter tells what it keeps`() {
    let text = ClauseText("QH-20.2", wording).lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        QH-20.2 增刊、专刊、论文集不计
        出处：《评价标准（试行）》第二十条（二）
        性质：计算规则
        要求：论文只计符合者：期刊·刊期为正刊
        """#
    )
  }

  @Test func `a clause shows persons on either side of its line when asked`() {
    let lines = ClauseText("QH-12.3.0b", wording, showsWitnesses: true).lines(TextStyle(width: 400))
    #expect(lines.contains { $0.hasPrefix("恰好符合（满足）：") })
    #expect(lines.contains("  · 恰好不符（不满足）：只差 去掉成果1"))
  }
}
