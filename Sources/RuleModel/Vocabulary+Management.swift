extension Vocabulary {
  /// What the management of enterprises and financial institutions, plans and solved problems state.
  static let managementAttributes: [Attribute] = [
    Attribute(
      "tenure",
      ["任期", "任职"],
      .records(tenure),
      meaning: "主持或参与管理的各段任期",
      kinds: ["enterprise-management", "institution-management"],
    ),
    Attribute(
      "profitGrowth",
      ["利润增长", "利润增长率"],
      .yearly,
      unit: "%",
      meaning: "各年度利润增长率",
      kinds: ["enterprise-management"],
    ),
    Attribute(
      "lossCut",
      ["减亏", "减亏幅度"],
      .number(0...1000, decimals: true),
      unit: "%",
      meaning: "减亏幅度",
      kinds: ["enterprise-management"],
    ),
    Attribute(
      "realEconomy",
      ["服务实体经济", "服务实体经济贡献较大"],
      .flag,
      meaning: "服务实体经济的贡献是否较大",
      kinds: ["institution-management"],
    ),
    Attribute(
      "prize",
      ["金融服务奖", "金融机构支持地方经济奖"],
      .word(.institutionPrize),
      meaning: "省级金融机构服务经济发展奖的等级",
      kinds: ["institution-management"],
    ),
    Attribute(
      "otherAward",
      ["其他奖项", "省委省政府奖项"],
      .word(.provincialAward),
      meaning: "省委、省政府的其他奖项",
      kinds: ["institution-management"],
    ),
    Attribute(
      "profitIndicators",
      ["盈利指标", "利润指标"],
      .word(.peerStanding),
      meaning: "主要盈利指标在同行中连续所处的水平",
      kinds: ["institution-management"],
    ),
    Attribute(
      "prudentialIndicators",
      ["审慎指标", "监管指标"],
      .word(.peerStanding),
      meaning: "审慎指标均达到监管要求，并优于哪一级同行的平均水平",
      kinds: ["institution-management"],
    ),
    Attribute(
      "riskDefused",
      ["化解重大风险", "化解风险"],
      .flag,
      meaning: "是否有效化解重大金融风险、避免重大损失",
      kinds: ["institution-management"],
    ),
    Attribute(
      "planType",
      ["规划类型"],
      .word(.planType),
      meaning: "规划类型",
      kinds: ["plan-document"],
    ),
    Attribute(
      "problemType",
      ["问题类型"],
      .word(.problemType),
      meaning: "解决疑难问题，还是产品或服务创新",
      kinds: ["problem-solving"],
    ),
    Attribute(
      "experts",
      ["推荐专家", "署名专家"],
      .records(problemExpert),
      meaning: "为这项成果署名推荐的专家",
      kinds: ["problem-solving"],
    ),
  ]

  private static let tenure = Family(
    "achievements.tenure",
    ["任期", "任职"],
    meaning: "一段管理任期",
    attributes: [
      Attribute("role", ["角色"], .word(.role), meaning: "主持还是主要参与"),
      Attribute("from", ["开始", "起"], .day, meaning: "任期第一天"),
      Attribute("to", ["结束", "止"], .openDay, meaning: "任期最后一天；仍在任写 ~"),
    ],
  )

  private static let problemExpert = Family(
    "achievements.experts",
    ["推荐专家", "署名专家"],
    meaning: "为一项成果署名推荐的专家",
    attributes: expertAttributes,
  )

  /// What contracts, transfer projects and services of technology brokers state.
  static let serviceAttributes: [Attribute] = [
    Attribute(
      "transferred",
      ["已转移转化", "转移成功", "完成转移"],
      .flag,
      meaning: "成果是否已由供方转到需方",
      kinds: ["transfer-project", "contract", "tech-transfer"],
    ),
    Attribute(
      "documents",
      ["形成报告方案", "形成报告", "形成方案"],
      .flag,
      meaning: "服务是否形成报告或方案",
      kinds: ["service-engagement", "resource-integration", "transfer-project"],
    ),
    Attribute(
      "nationalMajorProject",
      ["国家重大项目", "国家科技重大项目"],
      .flag,
      meaning: "转化的是否国家重大科技项目的成果",
      kinds: ["transfer-project", "decision-report", "contract", "service-engagement"],
    ),
    Attribute(
      "keyTechnology",
      ["共性关键技术", "行业共性关键技术"],
      .flag,
      meaning: "转化的是否行业共性技术或关键技术",
      kinds: ["transfer-project"],
    ),
    Attribute(
      "modelInnovation",
      ["机制模式创新", "商业模式创新", "机制创新"],
      .flag,
      meaning: "是否在机制或商业模式上有重大创新",
      kinds: ["contract", "decision-report", "transfer-project", "service-engagement"]
        + ["resource-integration"],
    ),
    Attribute(
      "media",
      ["媒体报道", "媒体"],
      .record(media),
      meaning: "作为典型案例的媒体报道",
      kinds: ["contract", "decision-report", "transfer-project", "service-engagement"]
        + ["resource-integration"],
    ),
  ]

  private static let media = Family(
    "achievements.media",
    ["媒体报道", "媒体"],
    meaning: "一次媒体报道",
    isList: false,
    attributes: [
      Attribute("level", ["媒体级别"], .word(.bodyLevel), meaning: "媒体的级别"),
      Attribute("name", ["媒体名称"], .text, meaning: "媒体名称"),
    ],
  )
}
