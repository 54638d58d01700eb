extension Vocabulary {
  static let employment = Family(
    "employment",
    ["工作", "工作经历", "经历"],
    meaning: "一段工作经历",
    attributes: [
      Attribute("from", ["开始", "起", "入职"], .day, meaning: "第一个工作日"),
      Attribute(
        "to",
        ["结束", "止", "离职"],
        .openDay,
        meaning: "最后一个工作日，次日起空闲；至今写 ~",
      ),
      Attribute("employer", ["单位", "工作单位"], .text, meaning: "用人单位名称"),
      Attribute("region", ["地区", "省份"], .word(.region), meaning: "单位所在的省级行政区"),
      Attribute(
        "kind",
        ["单位性质", "性质"],
        .word(.employerKind),
        meaning: "单位性质或人员身份",
      ),
      Attribute(
        "fields",
        ["工作内容", "领域", "专业工作"],
        .words(.workField),
        meaning: "按内容认定的专业领域，可有几项",
      ),
      Attribute("duty", ["岗位", "职务", "职责"], .text, meaning: "岗位或主要职责"),
      Attribute("onPost", ["在职在岗", "在岗"], .flag, meaning: "是否在职在岗"),
      Attribute(
        "labourRelation",
        ["人事劳动关系", "劳动关系"],
        .flag,
        meaning: "与单位有无人事或劳动关系",
      ),
      Attribute(
        "countyOrBelow",
        ["县以下单位", "基层"],
        .flag,
        meaning: "单位是否在县及县以下",
      ),
      Attribute(
        "contentAttested",
        ["内容证明", "单位证明"],
        .flag,
        meaning: "单位是否证明了工作内容",
      ),
      Attribute("workPermit", ["工作许可", "就业许可"], .flag, meaning: "外籍人员有无工作许可"),
    ],
  )

  static let education = Family(
    "education",
    ["学历", "教育", "学习经历"],
    meaning: "一段学历，学历与学位分别记日期",
    attributes: [
      Attribute("level", ["层次", "学历层次"], .word(.educationLevel), meaning: "学历或学位的层次"),
      Attribute(
        "diploma",
        ["毕业", "学历", "毕业日期"],
        .openDay,
        meaning: "毕业证书日期；没有学历写 ~",
      ),
      Attribute("degree", ["学位", "学位日期"], .openDay, meaning: "学位证书日期；没有学位写 ~"),
      Attribute("school", ["学校", "院校"], .text, meaning: "毕业院校"),
      Attribute("major", ["所学专业", "专业"], .text, meaning: "所学专业"),
    ],
  )

  static let titles = Family(
    "titles",
    ["职称", "资格", "专业技术资格"],
    meaning: "一项已取得的职称（资格），不等于聘任",
    attributes: [
      Attribute("series", ["系列"], .word(.series), meaning: "职称系列"),
      Attribute("specialty", ["专业"], .word(.specialty), meaning: "职称专业"),
      Attribute("level", ["层级", "级别"], .word(.titleLevel), meaning: "职称层级"),
      Attribute("date", ["取得日期", "日期", "取得"], .day, meaning: "证书上的取得日期"),
      Attribute("route", ["取得方式", "方式"], .word(.titleRoute), meaning: "怎样取得"),
      Attribute("region", ["地区", "省份"], .word(.region), meaning: "发证的省级行政区"),
    ],
  )

  static let appointments = Family(
    "appointments",
    ["聘任", "聘用", "聘任经历"],
    meaning: "一段被聘任到专业技术职务的经历，不等于职称",
    attributes: [
      Attribute("level", ["层级", "级别"], .word(.titleLevel), meaning: "聘任职务的层级"),
      Attribute("specialty", ["专业"], .word(.specialty), meaning: "聘任职务的专业"),
      Attribute("series", ["系列"], .word(.series), meaning: "聘任职务的系列"),
      Attribute("from", ["开始", "起", "聘任日期"], .day, meaning: "聘期第一天"),
      Attribute("to", ["结束", "止", "解聘"], .openDay, meaning: "聘期最后一天；仍在聘写 ~"),
      Attribute("employer", ["单位", "聘任单位"], .text, meaning: "聘任单位"),
    ],
  )

  static let exams = Family(
    "exams",
    ["考试", "资格考试"],
    meaning: "一次通过的全国统一考试",
    attributes: [
      Attribute("name", ["考试名称", "名称"], .word(.examName), meaning: "考试名称"),
      Attribute("specialty", ["专业"], .word(.specialty), meaning: "考试专业"),
      Attribute("passed", ["通过", "通过日期", "合格日期"], .day, meaning: "通过日期"),
      Attribute(
        "validUntil",
        ["有效期", "有效期至"],
        .openDay,
        meaning: "合格证有效的最后一天；证上没有写 ~",
      ),
    ],
  )

  static let assessments = Family(
    "assessments",
    ["考核", "年度考核"],
    meaning: "一个年度的考核结果",
    attributes: [
      Attribute(
        "year",
        ["年度", "年"],
        .number(1950...2200, decimals: false),
        unit: "年",
        meaning: "考核年度"
      ),
      Attribute("grade", ["等次", "结果"], .word(.assessmentGrade), meaning: "考核等次"),
      Attribute(
        "targetSystem",
        ["目标责任考核", "目标考核", "目标责任制"],
        .flag,
        meaning: "单位是否纳入年度目标责任考核",
      ),
      Attribute("decided", ["确定日期", "日期"], .day, meaning: "等次确定的日期"),
    ],
  )
}
