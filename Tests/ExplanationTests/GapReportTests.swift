import RuleModel
import Testing

@testable import Explanation

struct GapReportTests {
  private let style = TextStyle(width: 80)
  private let wording = Sample.wording

  @Test func `gaps come with their distance, then the facts to supply, then the board`() {
    let text = GapReport(Sample.verdict, wording).lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        青海·金融经济 正高级 正常晋升｜不符合：差 3 项
        ✗ QH-8.2.2 取得高级经济师资格后从事相关工作满五年｜需满5年，有4年8个月零28天，差
          3个月零3天，2027-02-24 届满｜第八条（二）2
        ✗ QH-12.3.0b 任高级经济师以来的成果至少三项｜需3项，有1项，差2项｜第十二条（三）
          ✓ QH-12.3.6 其他相应奖项 ← 成果 a1《省哲社奖》（按 QH-12.3.6c）
          ✗ QH-12.3.7 省部级奖：与其他项争用 成果 a1《省哲社奖》（已用于 QH-12.3.6），每
            项成果只能用于一项
          ✗ QH-12.3.5 著作论文：QH-12.3.5c 需2篇，有1篇，差1篇
            ✗ 成果 p2《绿色信贷与区域发展》：期刊·刊期：增刊，须为正刊；被第二十条（二）
              排除（QH-20.2）；日期：2021-05-01，在任职起算日 2022-02-24 之前
          ✗ QH-12.3.4 智库成果被采纳：QH-12.3.4b 需3份，有1份，差2份
            ✗ 成果 t2《县域调研》：采纳单位级别：县级，须为市州级及以上
        补充下列事实后可判定：
        ? QH-7.5 按规定完成继续教育｜第七条5
          · 继续教育：未填（补充后可判定）
        ? QH-9a 作出诚信承诺｜第九条
          · 声明 QH-9a：未填（补充后可判定）
        ○ 由评委会判断 1 项：QH-7.1
        """#
    )
  }
}
