import RuleModel
import Testing

@testable import Evaluation
@testable import Explanation

struct VerdictReportTests {
  private let style = TextStyle(width: 80)
  private let wording = Sample.wording

  @Test func `a verdict opens what decided and folds the rest`() {
    let text = VerdictReport(Sample.judged, wording).lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        青海·金融经济 正高级 正常晋升｜不符合：差 3 项
        判定日 2026-11-21；仅待时间不会满足
        ? QH-7.5 按规定完成继续教育｜第七条5
          · 继续教育：未填（补充后可判定）
        ✗ QH-8.2.2 取得高级经济师资格后从事相关工作满五年｜需满5年，有4年8个月零28天，差
          3个月零3天，2027-02-24 届满｜第八条（二）2
        ? QH-9a 作出诚信承诺｜第九条
          · 声明 QH-9a：未填（补充后可判定）
        ✗ QH-12.3.0b 任高级经济师以来的成果至少三项｜需3项，有1项，差2项｜第十二条（三）
          ✓ QH-12.3.6 其他相应奖项 ← 成果 a1《省哲社奖》（按 QH-12.3.6c）
          ✗ QH-12.3.7 省部级奖：与其他项争用 成果 a1《省哲社奖》（已用于 QH-12.3.6），每
            项成果只能用于一项
          ✗ QH-12.3.5 著作论文：QH-12.3.5c 需2篇，有1篇，差1篇
            ✗ 成果 p2《绿色信贷与区域发展》：期刊·刊期：增刊，须为正刊；被第二十条（二）
              排除（QH-20.2）；日期：2021-05-01，在任职起算日 2022-02-24 之前
          ✗ QH-12.3.4 智库成果被采纳：QH-12.3.4b 需3份，有1份，差2份
            ✗ 成果 t2《县域调研》：采纳单位级别：县级，须为市州级及以上
        ○ QH-7.1 政治表现良好｜第七条1
        · 若按口径 AM-66=one-work（一个作品只用于一项）：不符合 → 符合｜QH-12.3.0b
        · 提示：QH-21a 自印发之日起施行（印发日期不在文本中）
        """#
    )
  }

  @Test func `a verdict keeps within 40 columns`() {
    let text = VerdictReport(Sample.judged, wording).lines(TextStyle(width: 40)).joined(
      separator: "\n"
    )
    #expect(
      text == #"""
        青海·金融经济 正高级 正常晋升｜不符合：
        差 3 项
        判定日 2026-11-21；仅待时间不会满足
        ? QH-7.5 按规定完成继续教育｜第七条5
          · 继续教育：未填（补充后可判定）
        ✗ QH-8.2.2 取得高级经济师资格后从事相关
          工作满五年｜需满5年，有4年8个月零28
          天，差3个月零3天，2027-02-24 届满｜第
          八条（二）2
        ? QH-9a 作出诚信承诺｜第九条
          · 声明 QH-9a：未填（补充后可判定）
        ✗ QH-12.3.0b 任高级经济师以来的成果至少
          三项｜需3项，有1项，差2项｜第十二条
          （三）
          ✓ QH-12.3.6 其他相应奖项 ← 成果 a1《省
            哲社奖》（按 QH-12.3.6c）
          ✗ QH-12.3.7 省部级奖：与其他项争用 成
            果 a1《省哲社奖》（已用于
            QH-12.3.6），每项成果只能用于一项
          ✗ QH-12.3.5 著作论文：QH-12.3.5c 需2
            篇，有1篇，差1篇
            ✗ 成果 p2《绿色信贷与区域发展》：期
              刊·刊期：增刊，须为正刊；被第二十
              条（二）排除（QH-20.2）；日期：
              2021-05-01，在任职起算日
              2022-02-24 之前
          ✗ QH-12.3.4 智库成果被采纳：QH-12.3.4b
            需3份，有1份，差2份
            ✗ 成果 t2《县域调研》：采纳单位级
              别：县级，须为市州级及以上
        ○ QH-7.1 政治表现良好｜第七条1
        · 若按口径 AM-66=one-work（一个作品只用
          于一项）：不符合 → 符合｜QH-12.3.0b
        · 提示：QH-21a 自印发之日起施行（印发日
          期不在文本中）
        """#
    )
  }

  @Test func `what holds is folded and the board is always named`() {
    let text = VerdictReport(
      JudgedPathway(verdict: Sample.passing),
      Wording(Sample.passingEvaluator)
    )
    .lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        青海·金融经济 正高级 正常晋升｜符合申报条件，另有 1 项由评委会判断
        判定日 2027-03-01
        ○ QH-7.1 政治表现良好｜第七条1
        ✓ 已满足 4 条
        成果的用法：
          ✓ QH-12.3.5 著作论文 ← 成果 p3《数字金融》（按 QH-12.3.5c）、成果 p1《普惠金融
            研究》（按 QH-12.3.5c）
          ✓ QH-12.3.6 其他相应奖项 ← 成果 a2《省科技奖》（按 QH-12.3.6c）
          ✓ QH-12.3.7 省部级奖 ← 成果 a1《省哲社奖》（按 QH-12.3.7c）
        · 提示：QH-21a 自印发之日起施行（印发日期不在文本中）
        """#
    )
  }
}
