/// A lesson in steps (演示): each says something and shows a command at work.
struct Demo: Sendable {
  /// How many steps were shown.
  var shown = 0

  /// One step.
  struct Step: Sendable {
    /// What is said before.
    let narration: String
    /// The command that is run.
    let command: String
  }

  /// The name of the example.
  static let name = "示例·周敏"

  /// The example, as edits; it can be typed in by hand just so.
  static let facts = [
    "设置 姓名=示例·周敏 出生=1986-03-02 继续教育=是",
    "工作 单位=某城商行 企业 2010-07-01 至今 青海 工作内容=金融经济,金融工作 在职在岗=是 县以下单位=否",
    "学历 本科 2010-06-30 学位=2010-06-30",
    "职称 经济 金融 中级 2014-11-06 考试 青海",
    "职称 经济 金融 副高级 2021-11-20 评审 青海",
    "考试 高级经济师 金融 2020-09-12",
    "聘任 副高级 金融 2021-12-01 至今",
    "考核 2021 合格", "考核 2022 优秀", "考核 2023 合格", "考核 2024 合格", "考核 2025 合格",
    "设置 行为 无",
    "推荐 2026-10-20",
    "声明 QH-9a 是",
    "成果 论文 编号=p1 题目=县域普惠金融研究 日期=2023-05-10 \(firstAuthor)",
    "成果 论文 编号=p2 题目=农牧区信贷可得性 日期=2024-03-15 \(firstAuthor)",
    "成果 智库成果 编号=t1 题目=小微融资对策研究 日期=2024-09-01 \(report)",
    "成果 智库成果 编号=t2 题目=担保体系改革建议 日期=2025-04-01 \(report)",
    "成果 政策文件 编号=z1 题目=绿色信贷实施意见 日期=2023-08-01 \(policy)",
  ]

  private static let firstAuthor =
    "第一作者 排名=1 领域=金融 证据=是 刊名=某学报 核心=是 CN号=是 ISSN号=是 刊期=正刊"
  private static let report =
    "第一完成人 排名=1 领域=金融 证据=是 采纳层级=省部级 采纳单位=领导批示 已采纳=是"
  private static let policy =
    "主要完成人 排名=2 领域=金融 证据=是 级别=县级 印发=是 已实施=是"

  static let steps = [
    Step(narration: "载入一位申报人的事实。档案里写了什么，先看一眼：", command: "档案"),
    Step(narration: "目标是青海正高级。符合申报条件吗？每条结论都带着依据：", command: "判定 正高级"),
    Step(narration: "只看还差什么：", command: "缺什么 正高级"),
    Step(narration: "某一条为何如此判定：", command: "为何 QH-7.4"),
    Step(narration: "怎样补齐最省？每个方案都证明缺一不可：", command: "方案 正高级 2"),
    Step(narration: "什么都不做，各途径何时可以申报：", command: "何时"),
    Step(
      narration: "假设再参与制定一项政策文件会怎样。分支里的修改只是假设，不会混进事实：",
      command: "假设 再写一件 成果 政策文件 题目=科技金融若干措施 日期=2026-02-01 \(policy)",
    ),
    Step(narration: "把主线与分支并排比较：", command: "比较"),
    Step(narration: "放弃假设，回到事实。任何一步都可以“撤销”：", command: "放弃 再写一件"),
  ]
}
