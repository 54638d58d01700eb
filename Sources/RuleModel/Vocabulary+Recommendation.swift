extension Vocabulary {
  static let recommendation = Family(
    "unitRecommendation",
    ["推荐", "单位推荐", "单位考核推荐"],
    meaning: "所在单位的考核推荐",
    isList: false,
    attributes: [
      Attribute("date", ["日期", "推荐日期"], .day, meaning: "推荐意见的日期")
    ],
  )

  static let experts = Family(
    "experts",
    ["专家", "推荐专家", "专家推荐"],
    meaning: "一位书面推荐申报人的同行专家",
    attributes: expertAttributes,
  )

  /// Who recommends, for the applicant as a whole and for one solved problem alike.
  static let expertAttributes: [Attribute] = [
    Attribute("level", ["层级", "职称层级"], .word(.titleLevel), meaning: "专家的职称层级"),
    Attribute("field", ["领域", "从事专业"], .word(.workField), meaning: "专家从事的专业领域"),
    Attribute("specialty", ["专业", "职称专业"], .word(.specialty), meaning: "专家的职称专业"),
    Attribute("honour", ["荣誉", "称号"], .word(.expertHonour), meaning: "专家的称号或津贴"),
    Attribute(
      "signed",
      ["署名推荐", "署名", "签名"],
      .flag,
      meaning: "是否署名推荐并作出承诺",
    ),
    Attribute("name", ["姓名", "名字"], .text, meaning: "专家姓名"),
  ]

  static let talents = Family(
    "talents",
    ["人才", "人才称号", "人才项目", "荣誉"],
    meaning: "一项人才称号或人才工程入选",
    attributes: [
      Attribute(
        "programme",
        ["人才工程", "称号", "计划"],
        .word(.talentProgramme),
        meaning: "人才称号的规范名称",
      ),
      Attribute("certificate", ["证书", "有证书"], .flag, meaning: "有无相应证书或文件"),
      Attribute("date", ["日期", "入选日期"], .day, meaning: "授予或入选的日期"),
    ],
  )
}
