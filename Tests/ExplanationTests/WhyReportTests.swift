import RuleModel
import Testing

@testable import Evaluation
@testable import Explanation

struct WhyReportTests {
  private let style = TextStyle(width: 80)
  private let wording = Sample.wording

  @Test func `why opens an item down to each candidate`() {
    let text = WhyReport("QH-12.3.5", in: Sample.verdict, wording).lines(style).joined(
      separator: "\n"
    )
    #expect(
      text == #"""
        QH-12.3.5 著作论文：不满足
        青海·金融经济 正高级 正常晋升；判定日 2026-11-21
        出处：《评价标准（试行）》第十二条（三）5
        ✗ QH-12.3.5 著作论文｜第十二条（三）5
          ✗ QH-12.3.5c 核心期刊论文两篇，第一作者｜需2篇，有1篇，差1篇｜第十二条（三）5
            · 须有 论文2篇（期刊·核心，第一作者，日期不早于取得现专业技术资格之日）
            ✓ 成果 p1《普惠金融研究》
            ✗ 成果 p2《绿色信贷与区域发展》：期刊·刊期：增刊，须为正刊；被第二十条（二）
              排除（QH-20.2）；日期：2021-05-01，在任职起算日 2022-02-24 之前
        """#
    )
  }

  @Test func `a clause that is not judged by itself is shown as it reads`() {
    let text = WhyReport("QH-20.2", in: Sample.verdict, wording).lines(style).joined(
      separator: "\n"
    )
    #expect(
      text == #"""
        QH-20.2 增刊、专刊、论文集不计
        出处：《评价标准（试行）》第二十条（二）
        性质：计算规则
        要求：论文只计符合者：期刊·刊期为正刊
        青海·金融经济 正高级 正常晋升 的判定没有直接用到这一条。
        """#
    )
  }

  @Test func `why tells the readings that turn the clause and whether the whole turns`() {
    let turns = [
      ClauseTurn(reading: "AM-66", option: "one-work", standing: .met, whole: .unmet),
      ClauseTurn(reading: "AM-66", option: "one-work", standing: .met, whole: .review),
    ]
    let lines = WhyReport("QH-12.3.5", in: Sample.verdict, wording, turns: turns)
      .lines(TextStyle(width: 200)).suffix(2)
    #expect(
      Array(lines) == [
        "· 若按口径 AM-66=one-work（一个作品只用于一项）：这一条 不满足 → 满足，总结论不变",
        "· 若按口径 AM-66=one-work（一个作品只用于一项）：这一条 不满足 → 满足，"
          + "总结论 不符合 → 符合（另有评委会判断）",
      ]
    )
  }
}
