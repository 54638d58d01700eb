extension WordSet {
  static let nationality = WordSet(
    "nationality",
    [
      Word("prc", ["中国", "中国内地", "内地"]),
      Word("hong-kong-macao-taiwan", ["港澳台", "香港", "澳门", "台湾"]),
      Word("foreign", ["外籍", "外国"]),
    ],
  )

  static let direction = WordSet(
    "direction",
    [
      Word("technology-research", ["应用技术攻关与政策分析", "应用技术攻关", "技术攻关", "政策分析"]),
      Word("product-development", ["产品设计与开发", "产品设计", "产品开发"]),
      Word("operation", ["数字化运营与维护", "产品数字化运营与维护", "运营维护", "数字化运营"]),
      Word("evaluation", ["应用评价", "评价"]),
      Word("transfer-research", ["转移转化研究", "转化研究"]),
      Word("transfer-operation", ["运营服务", "转移转化运营服务"]),
    ],
  )

  static let employerKind = WordSet(
    "employer-kind",
    [
      Word("enterprise", ["企业", "国有企业", "国企"]),
      Word("institution", ["事业单位", "事业"]),
      Word("non-public", ["非公有制经济组织", "非公", "民营企业", "民企", "私营企业"]),
      Word("social-organisation", ["社会组织", "社会团体", "社团"]),
      Word("organ", ["机关", "党政机关", "国家机关"]),
      Word("civil-service", ["公务员"]),
      Word("quasi-civil-service", ["参公", "参公管理", "参照公务员法管理"]),
      Word("retired", ["离退休", "退休", "离休"]),
      Word("other", ["其他单位", "其他"]),
    ],
  )

  static let workField = WordSet(
    "work-field",
    [
      Word("financial-economics", ["金融经济", "金融经济相关", "金融经济专业"]),
      Word("finance", ["金融工作", "金融", "金融业务"]),
      Word("fintech", ["金融科技"]),
      Word("technology-transfer", ["技术转移转化", "技术转移", "成果转化", "技术经纪"]),
      Word("software", ["软件", "软件开发", "软件研发"]),
      Word("other", ["其他领域", "其他"]),
    ],
  )

  /// A greater rank contains a lesser (AM-06); 技工院校 stands below the scale because only an
  /// outside measure maps it (AM-87).
  static let educationLevel = WordSet(
    "education-level",
    [
      Word("technician-school", ["技工院校", "技校", "技师学院"], rank: 0),
      Word("vocational", ["中专", "中职", "中等职业学校", "中等专业学校"], rank: 1),
      Word("college", ["大专", "专科", "大学专科"], rank: 2),
      Word("bachelor", ["本科", "学士", "大学本科", "大学"], rank: 3),
      Word("second-bachelor", ["第二学士", "双学士", "第二学士学位"], rank: 4),
      Word("graduate-class", ["研究生班", "研究生班毕业"], rank: 5),
      Word("master", ["硕士", "硕士研究生", "研究生"], rank: 6),
      Word("doctor", ["博士", "博士研究生"], rank: 7),
    ],
  )

  static let titleLevel = WordSet(
    "title-level",
    [
      Word("assistant", ["助理级", "初级", "助理"], rank: 1),
      Word("intermediate", ["中级"], rank: 2),
      Word("associate-senior", ["副高级", "副高"], rank: 3),
      Word("senior", ["正高级", "正高"], rank: 4),
    ],
  )

  static let titleRoute = WordSet(
    "title-route",
    [
      Word("review", ["评审", "评定"]),
      Word("exam", ["考试", "以考代评", "统考"]),
      Word("recognition", ["认定", "考核认定"]),
      Word("qualification", ["职业资格对应", "职业资格", "对应"]),
    ],
  )

  static let examName = WordSet(
    "exam-name",
    isOpen: true,
    [
      Word("高级经济师", ["高级经济师", "高级经济专业技术资格考试", "高经"]),
      Word("经济师", ["经济师", "中级经济师", "经济专业技术资格考试（中级）"]),
      Word("助理经济师", ["助理经济师", "初级经济师"]),
      Word("高级会计师", ["高级会计师"]),
      Word("会计师", ["会计师", "中级会计师"]),
      Word("计算机软考高级", ["计算机软考高级", "软考高级"]),
      Word("计算机软考中级", ["计算机软考中级", "软考中级"]),
    ],
  )

  static let assessmentGrade = WordSet(
    "assessment-grade",
    [
      Word("excellent", ["优秀"], rank: 4),
      Word("qualified", ["合格", "称职"], rank: 3),
      Word("basically-qualified", ["基本合格", "基本称职"], rank: 2),
      Word("unqualified", ["不合格", "不称职"], rank: 1),
      Word("undetermined", ["未定等次", "不定等次", "未定"]),
    ],
  )

  static let sanctionGrade = WordSet(
    "sanction-grade",
    [
      Word("warning", ["警告"], rank: 1),
      Word("demerit", ["记过"], rank: 2),
      Word("major-demerit", ["记大过"], rank: 3),
      Word("demotion", ["降级", "降低岗位等级"], rank: 4),
      Word("removal", ["撤职"], rank: 5),
      Word("dismissal", ["开除"], rank: 6),
    ],
  )

  /// Honours of recommending experts, by their official names.
  static let expertHonour = WordSet(
    "expert-honour",
    isOpen: true,
    [
      Word("国务院特殊津贴", ["国务院特殊津贴", "国务院政府特殊津贴", "政府特殊津贴", "特殊津贴"]),
      Word("青海省优秀专家", ["青海省优秀专家", "省优秀专家"]),
    ],
  )

  /// Talent titles by their official names (QH-13, QH-16).
  static let talentProgramme = WordSet(
    "talent-programme",
    isOpen: true,
    [
      Word("百千万人才工程国家级人选", ["百千万人才工程国家级人选", "百千万人才"]),
      Word("万人计划哲学社会科学领军人才", ["万人计划哲学社会科学领军人才", "万人计划"]),
      Word("享受国务院特殊津贴专家", ["享受国务院特殊津贴专家", "国务院特殊津贴"]),
      Word("青海学者", ["青海学者"]),
      Word("千人计划杰出人才", ["千人计划杰出人才", "青海省千人计划杰出人才", "杰出人才"]),
      Word("千人计划领军人才", ["千人计划领军人才", "青海省千人计划领军人才", "领军人才"]),
      Word("千人计划引进人才", ["千人计划引进人才", "青海省千人计划引进人才"]),
      Word("引进高层次人才", ["引进高层次人才", "高层次人才"]),
      Word("急需紧缺人才", ["急需紧缺人才", "紧缺人才"]),
      Word("博士后研究人员", ["博士后研究人员", "博士后"]),
      Word("青海省优秀专家", ["青海省优秀专家", "优秀专家"]),
      Word("青海省优秀专业技术人才", ["青海省优秀专业技术人才", "优秀专业技术人才"]),
    ],
  )
}
