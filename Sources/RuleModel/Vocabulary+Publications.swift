extension Vocabulary {
  /// What patents, standards, books and papers state.
  static let publicationAttributes: [Attribute] = [
    Attribute(
      "patentType",
      ["专利类型"],
      .word(.patentType),
      meaning: "专利类型",
      kinds: ["patent"],
    ),
    Attribute(
      "standardType",
      ["标准类型"],
      .word(.standardType),
      meaning: "标准类型",
      kinds: ["standard"],
    ),
    Attribute(
      "bookType",
      ["著作类型", "书的类型"],
      .word(.bookType),
      meaning: "著作类型",
      kinds: ["book"],
    ),
    Attribute(
      "words",
      ["字数", "本人字数"],
      .number(0...100_000_000, decimals: false),
      unit: "字",
      meaning: "本人撰写部分的字数",
      kinds: ["book"],
    ),
    Attribute("isbn", ["书号", "ISBN"], .flag, meaning: "有无书号", kinds: ["book"]),
    Attribute(
      "shareStated",
      ["注明本人部分", "注明分工", "注明撰写部分"],
      .flag,
      meaning: "前言或后记是否写明本人撰写的章节、内容或字数",
      kinds: ["book"],
    ),
    Attribute(
      "published",
      ["已出版", "公开出版", "出版", "已发表"],
      .flag,
      meaning: "是否已公开出版或发表",
      kinds: ["book", "paper"],
    ),
    Attribute(
      "genre",
      ["文体", "体裁"],
      .word(.genre),
      meaning: "学术作品，还是培训教材、介绍、采访一类",
      kinds: ["book", "paper"],
    ),
    Attribute(
      "academicValue",
      ["学术价值"],
      .word(.academicValue),
      meaning: "经证明的学术价值",
      kinds: ["book", "paper"],
    ),
    Attribute("journal", ["期刊", "刊物"], .record(journal), meaning: "发表的期刊", kinds: ["paper"]),
  ]

  private static let journal = Family(
    "achievements.journal",
    ["期刊", "刊物"],
    meaning: "发表论文的期刊",
    isList: false,
    attributes: [
      Attribute("name", ["刊名", "期刊名"], .text, meaning: "期刊名称"),
      Attribute("domestic", ["国内期刊", "国内"], .flag, meaning: "是否国内期刊"),
      Attribute("public", ["公开发行", "公开"], .flag, meaning: "是否公开发行、可检索"),
      Attribute("core", ["核心", "核心期刊"], .flag, meaning: "发表当年是否核心期刊"),
      Attribute(
        "professional",
        ["认定专业期刊", "专业期刊"],
        .flag,
        meaning: "是否主管部门认定的专业期刊",
      ),
      Attribute("cn", ["CN号", "国内刊号", "CN"], .flag, meaning: "有无国内统一刊号 CN"),
      Attribute("issn", ["ISSN号", "国际刊号", "ISSN"], .flag, meaning: "有无国际刊号 ISSN"),
      Attribute("venue", ["刊期", "刊别"], .word(.venue), meaning: "正刊还是增刊、专刊等"),
      Attribute(
        "fullReprint",
        ["新华文摘全文转载", "全文转载", "转载"],
        .flag,
        meaning: "是否被《新华文摘》全文转载",
      ),
    ],
  )

  /// What awards and honours state.
  static let awardAttributes: [Attribute] = [
    Attribute(
      "name",
      ["奖项名称", "荣誉名称", "名称"],
      .text,
      meaning: "奖项或荣誉的规范名称",
      kinds: ["award", "honour"],
    ),
    Attribute(
      "prizeType",
      ["奖项类型", "奖种"],
      .word(.prizeType),
      meaning: "哪一类奖",
      kinds: ["award"],
    ),
    Attribute(
      "grade",
      ["等级", "奖级", "获奖等级"],
      .word(.prizeGrade),
      meaning: "奖项等级",
      kinds: ["award"],
    ),
    Attribute(
      "corresponding",
      ["相应奖项", "相应荣誉", "相应"],
      .flag,
      meaning: "是否被认可为条文所说的其他相应奖项或荣誉",
      kinds: ["award", "honour"],
    ),
    Attribute(
      "individualNamed",
      ["载明个人", "个人署名"],
      .flag,
      meaning: "证书是否写明个人的姓名、排名或角色",
      kinds: ["award", "honour"],
    ),
  ]
}
