import Evaluation
import RuleModel
import Testing

@testable import Advice
@testable import Explanation

struct PlanTextTests {
  private let style = TextStyle(width: 80)
  private let wording = Sample.wording

  @Test func `a plan lists its steps and why none can be spared`() {
    let text = PlanText(Sample.plans, wording).lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        青海·金融经济 正高级 正常晋升｜不符合：差 3 项
        ▷〔计划〕方案 1：2027-08-21 可申报，新增 1 项，工作量 3
          1. 作出声明｜QH-9a 作出诚信承诺
          2. 补充事实（继续教育：是）｜QH-7.5 按规定完成继续教育
          3. 等待至 2027-02-24｜QH-8.2.2 取得高级经济师资格后从事相关工作满五年
          4. 新发表论文 1 篇（角色：第一作者，期刊（核心：是））｜QH-12.3.5c 核心期刊论
             文两篇，第一作者｜最早 2027-08-21｜工作量 3
          每步都不可省：缺第 1 步则 QH-9a 不成立；缺第 2 步则 QH-7.5 不成立；缺第 4 步则
          QH-12.3.0b 不成立。
        已证明最优（展开 1234 个节点）。
        """#
    )
  }

  @Test func `no plan is an answer with its reasons and the nearest goal`() {
    let text = PlanText(Sample.impossible, wording).lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        青海·金融经济 正高级 正常晋升｜不符合：差 3 项
        没有可行的方案，因为：
          ✗ QH-12.3.0b 任高级经济师以来的成果至少三项｜需3项，有1项，差2项
          ✗ QH-12.3.5c 核心期刊论文两篇，第一作者｜需2篇，有1篇，差1篇｜成果 p2《绿色信
            贷与区域发展》：期刊·刊期：增刊，须为正刊
        最近可以达到的目标：青海·金融经济 副高级 正常晋升，2027-03-01，新增 1 项。
        换一个标准：北京·金融科技 正高级 非本系列（专业），2028-03-01，新增 2 项。
        """#
    )
  }
  @Test func `a period that ends too soon is told with what cannot be had before`() {
    let span = (Sample.day("2026-11-01"), Sample.day("2026-11-30"))
    var period = Finding(standing: .unmet, basis: .period(from: span.0, to: span.1))
    period.clause = "QH-9a"
    period.have = .day(Sample.day("2036-11-21"))
    var report = Sample.impossible
    report.impossible?.because = [.init(clause: "QH-9a", finding: period)]
    let lines = PlanText(report, wording).lines(TextStyle(width: 120))
    #expect(lines[2] == "  ✗ QH-9a 作出诚信承诺｜2026-11-01 至 2026-11-30 之间，已来不及")
    #expect(lines[3].hasPrefix("  ✗ 还缺 QH-"), "\(lines)")
  }
}
