extension Vocabulary {
  /// One family for all kinds of achievements; an attribute names the kinds that have it.
  static let achievements = Family(
    "achievements",
    ["成果", "业绩成果", "业绩"],
    meaning: "一项业绩或成果",
    attributes: commonAttributes + measureAttributes + documentAttributes + bodyAttributes
      + publicationAttributes + awardAttributes + managementAttributes + serviceAttributes,
  )

  /// What every achievement may state.
  private static let commonAttributes: [Attribute] = [
    Attribute("id", ["编号"], .text, meaning: "档案内的编号，如 p1；不填时自动编号"),
    Attribute("kind", ["类型", "种类"], .word(.achievementKind), meaning: "哪一类成果"),
    Attribute("title", ["题目", "标题", "成果名称"], .text, meaning: "成果的题目"),
    Attribute(
      "date",
      ["日期", "完成日期", "发表日期", "获奖日期"],
      .day,
      meaning: "完成、发表、授权或获奖的日期；书以版权页为准",
    ),
    Attribute("role", ["角色", "作用"], .word(.role), meaning: "本人在其中的角色"),
    Attribute(
      "rank",
      ["排名", "名次", "位次"],
      .number(1...999, decimals: false),
      unit: "名",
      meaning: "有据可查的个人排名，第一为 1",
    ),
    Attribute("field", ["领域", "所属领域"], .words(.workField), meaning: "成果所属的专业领域"),
    Attribute(
      "related",
      ["与专业相关", "相关", "专业相关"],
      .flag,
      meaning: "是否与申报专业相同或相近",
    ),
    Attribute("evidence", ["证据", "证明材料", "佐证"], .flag, meaning: "有无证明材料"),
    Attribute("begun", ["立项日期", "开始日期", "启动"], .day, meaning: "项目开始的日期"),
    Attribute(
      "usedIn",
      ["已用于", "使用记录", "用过"],
      .records(use),
      meaning: "在哪些职称评审中使用过；从未用过写空",
    ),
    Attribute("work", ["原作", "所属工作"], .text, meaning: "同一项工作的编号，用来避免重复计算"),
    Attribute("forWork", ["获奖原作", "奖给"], .text, meaning: "奖项授予的是哪一项工作"),
  ]

  private static let use = Family(
    "achievements.usedIn",
    ["已用于", "使用记录"],
    meaning: "在一次职称评审中的使用",
    attributes: [
      Attribute(
        "year",
        ["年度", "年"],
        .number(1950...2200, decimals: false),
        unit: "年",
        meaning: "评审年度"
      ),
      Attribute("series", ["系列"], .word(.series), meaning: "申报的系列"),
      Attribute("level", ["层级", "级别"], .word(.titleLevel), meaning: "申报的层级"),
      Attribute("region", ["地区", "省份"], .word(.region), meaning: "评审的省级行政区"),
      Attribute("outcome", ["结果"], .word(.reviewOutcome), meaning: "评审结果"),
    ],
  )

  /// Levels, effects and influence.
  private static let measureAttributes: [Attribute] = [
    Attribute(
      "level",
      ["级别", "项目级别", "成果级别"],
      .word(.bodyLevel),
      meaning: "项目、规划、奖项或荣誉的级别",
      kinds: [
        "report", "key-project", "platform-project", "tech-transfer", "application-project",
        "award", "honour", "capital-project", "financial-project", "plan-document",
        "policy-document", "think-tank-report", "management-measure", "reform-plan",
        "consulting-report", "project-review", "research-project", "contract", "decision-report",
        "transfer-project", "service-engagement", "resource-integration",
      ],
    ),
    Attribute(
      "effect",
      ["效益", "经济社会效益", "成效"],
      .word(.effect),
      meaning: "经证明的经济和社会效益",
      kinds: [
        "rd-result", "report", "key-project", "platform-project", "tech-transfer",
        "application-project", "book", "enterprise-management", "institution-management",
        "capital-project", "financial-project", "problem-solving", "contract", "decision-report",
        "transfer-project", "service-engagement", "resource-integration",
      ],
    ),
    Attribute(
      "influence",
      ["影响", "影响力", "行业影响"],
      .word(.influence),
      meaning: "经证明的影响范围",
      kinds: [
        "rd-result", "report", "key-project", "platform-project", "tech-transfer",
        "application-project", "book", "paper", "policy-document", "think-tank-report",
        "consulting-report", "research-project", "contract", "decision-report",
        "transfer-project", "service-engagement", "resource-integration",
      ],
    ),
    Attribute(
      "technicalLevel",
      ["技术水平"],
      .word(.technicalLevel),
      meaning: "技术水平",
      kinds: ["rd-result"],
    ),
    Attribute(
      "rating",
      ["水平评价", "成果水平", "水平"],
      .word(.rating),
      meaning: "鉴定或验收认定的成果水平",
      kinds: ["research-project"],
    ),
    Attribute(
      "enterpriseSize",
      ["企业规模", "规模"],
      .word(.enterpriseSize),
      meaning: "按国家划型标准的企业规模",
      kinds: ["enterprise-management", "capital-project", "financial-project"],
    ),
  ]
}
