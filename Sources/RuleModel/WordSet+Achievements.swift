extension WordSet {
  static let achievementKind = WordSet(
    "achievement-kind",
    [
      Word("patent", ["专利"]),
      Word("rd-result", ["研发成果", "新产品", "新项目", "新技术"]),
      Word("report", ["报告", "技术报告", "研究报告", "设计文件"]),
      Word("key-project", ["攻关项目", "重点攻关项目"]),
      Word("platform-project", ["平台项目", "试点项目", "示范推广项目", "专项合作项目"]),
      Word("tech-transfer", ["技术转化项目", "成果转化项目"]),
      Word("application-project", ["应用项目", "技术应用项目", "成果应用项目"]),
      Word("standard", ["标准"]),
      Word("book", ["著作", "书", "图书"]),
      Word("paper", ["论文", "文章"]),
      Word("award", ["奖项", "奖励", "获奖"]),
      Word("honour", ["荣誉", "荣誉称号"]),
      Word("enterprise-management", ["企业管理", "企业经营管理"]),
      Word("institution-management", ["金融机构管理", "金融机构经营管理"]),
      Word("capital-project", ["资本项目", "企业项目", "投融资项目", "并购重组项目"]),
      Word("financial-project", ["金融项目", "金融改革创新项目"]),
      Word("plan-document", ["规划", "发展规划"]),
      Word("policy-document", ["政策文件", "法规政策", "政策措施"]),
      Word("think-tank-report", ["智库成果", "调研报告", "政策建议"]),
      Word("management-measure", ["管理办法", "管理制度"]),
      Word("reform-plan", ["改革方案"]),
      Word("consulting-report", ["咨询报告", "可行性研究报告", "可研报告"]),
      Word("project-review", ["审查论证", "项目审查", "项目评审"]),
      Word("research-project", ["课题", "科研课题", "研究项目"]),
      Word("problem-solving", ["疑难问题", "产品服务创新", "疑难问题解决"]),
      Word("contract", ["合同", "技术合同", "投资协议"]),
      Word("decision-report", ["决策咨询", "决策咨询报告"]),
      Word("transfer-project", ["转移转化项目", "转化项目"]),
      Word("service-engagement", ["专业化服务", "专业服务"]),
      Word("resource-integration", ["资源配置", "资源整合"]),
    ],
  )

  static let role = WordSet(
    "role",
    [
      Word("lead", ["主持", "项目负责人", "主持人"]),
      Word("head", ["主要负责人", "负责人"]),
      Word("first", ["第一完成人", "第一发明人"]),
      Word("main", ["主要完成人", "主要参与人", "主要参与者"]),
      Word("participant", ["参与", "参与人", "参加"]),
      Word("sole", ["独立", "独著", "独立完成"]),
      Word("first-author", ["第一作者", "一作"]),
      Word("co-author", ["合著者", "其他作者", "合作作者"]),
      Word("main-drafter", ["主要起草人"]),
      Word("main-author", ["主要著作者"]),
      Word("chief-editor", ["主编"]),
      Word("deputy-editor", ["副主编"]),
      Word("writer", ["编写者", "执笔人"]),
      Word("inventor", ["发明人"]),
      Word("holder", ["获奖人", "获得者"]),
    ],
  )

  static let reviewOutcome = WordSet(
    "review-outcome",
    [
      Word("passed", ["通过", "已通过"]),
      Word("failed", ["未通过", "不通过", "落选"]),
    ],
  )

  static let patentType = WordSet(
    "patent-type",
    [
      Word("invention", ["发明", "发明专利"]),
      Word("utility", ["实用新型"]),
      Word("design", ["外观设计", "外观"]),
    ],
  )

  static let standardType = WordSet(
    "standard-type",
    [
      Word("national", ["国家标准", "国标"]),
      Word("industry", ["行业标准", "行标"]),
      Word("local", ["地方标准", "地标"]),
      Word("association", ["团体标准", "团标"]),
      Word("enterprise", ["企业标准", "企标"]),
    ],
  )

  static let bookType = WordSet(
    "book-type",
    [
      Word("monograph", ["专著", "学术专著"]),
      Word("compilation", ["编著"]),
      Word("translation", ["译著"]),
      Word("textbook", ["教材"]),
      Word("industry-report", ["行业发展报告", "行业报告"]),
      Word("proceedings", ["论文集"]),
    ],
  )

  static let genre = WordSet(
    "genre",
    [
      Word("academic", ["学术"]),
      Word("training-material", ["内部培训教材", "培训教材"]),
      Word("introductory", ["介绍性文章", "介绍"]),
      Word("interview", ["采访报道", "访谈"]),
      Word("news", ["通讯报道", "新闻"]),
      Word("qa", ["问答"]),
    ],
  )

  static let venue = WordSet(
    "venue",
    [
      Word("regular", ["正刊"]),
      Word("supplement", ["增刊"]),
      Word("special", ["专刊", "专辑", "特刊", "专刊专辑特刊"]),
      Word("proceedings", ["论文集"]),
      Word("electronic", ["电子期刊", "网络期刊"]),
    ],
  )

  static let prizeType = WordSet(
    "prize-type",
    [
      Word("science-technology", ["科技奖", "科学技术奖", "科技进步奖"]),
      Word("patent", ["中国专利奖", "专利奖"]),
      Word("social-science", ["哲学社会科学奖", "社科奖", "社会科学奖"]),
      Word("economic-research", ["经济研究成果奖", "经济研究奖"]),
      Word("management-innovation", ["企业管理现代化创新成果", "管理创新成果", "管理创新奖"]),
      Word("other", ["其他奖项", "其他"]),
    ],
  )

  static let planType = WordSet(
    "plan-type",
    [
      Word("national-economy", ["国民经济中长期", "国民经济", "中长期经济规划"]),
      Word("finance-sector", ["金融行业", "金融专项", "金融行业规划", "金融专项规划"]),
    ],
  )

  static let adopterBody = WordSet(
    "adopter-body",
    [
      Word("party-committee-government", ["党委政府", "省委省政府", "党委", "政府"]),
      Word("leader-endorsement", ["领导批示", "领导肯定性批示"]),
      Word("industry-authority", ["行业主管部门", "主管部门"]),
    ],
  )

  static let approverBody = WordSet(
    "approver-body",
    [
      Word("administrative", ["行政主管部门", "行政部门", "政府部门"]),
      Word("superior-headquarters", ["上级总部", "上级单位"]),
      Word("other-headquarters", ["其他机构总部", "其他总部"]),
      Word("own-unit", ["本单位", "自批"]),
    ],
  )

  static let problemType = WordSet(
    "problem-type",
    [
      Word("hard-problem", ["重大疑难问题", "疑难问题", "关键问题"]),
      Word("innovation", ["创新", "产品服务创新", "先进创新"]),
    ],
  )
}
