import RuleModel
import Testing

@testable import Explanation

struct ProfileTextTests {
  private let style = TextStyle(width: 80)
  private let wording = Sample.wording

  @Test func `a profile names its records as commands do and lists what is unknown`() {
    let text = ProfileText(Sample.profile).lines(style).joined(separator: "\n")
    #expect(
      text == #"""
        档案：周敏
        工作（1）
          · 工作1　2010-07-01—至今，单位：某城商行
        职称（1）
          · 职称1　系列：经济，层级：副高级，取得日期：2022-02-24
        成果（5）
          · p1 论文《普惠金融研究》　日期：2024-03-15，角色：第一作者，期刊（核心：是，
            刊期：正刊）
          · p2 论文《绿色信贷与区域发展》　日期：2021-05-01，角色：第一作者，期刊（核
            心：是，刊期：增刊）
          · t1 智库成果《金融风险专报》◇〔假设〕　日期：2025-01-01，采纳单位级别：市州级
          · t2 智库成果《县域调研》　日期：2025-06-01，采纳单位级别：县级
          · a1 奖项《省哲社奖》　日期：2025-06-01，级别：省部级
        未填：出生、国籍、方向、学历、聘任、考试、考核、行为、继续教育、推荐、专家、人
        才、补充说明、声明
        """#
    )
  }
}
