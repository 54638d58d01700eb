extension Vocabulary {
  private static let projects = [
    "report", "key-project", "platform-project", "tech-transfer", "application-project",
  ]

  private static let services = [
    "contract", "decision-report", "transfer-project", "service-engagement",
    "resource-integration",
  ]

  private static let schemes = [
    "capital-project", "financial-project", "plan-document", "management-measure", "reform-plan",
  ]

  private static let consulting = ["consulting-report", "project-review"]

  /// Papers in hand that prove what became of it.
  static let documentAttributes: [Attribute] = [
    Attribute("granted", ["授权", "已授权"], .flag, meaning: "专利是否已授权", kinds: ["patent"]),
    Attribute(
      "inUse",
      ["已投入使用", "投入使用", "实际应用"],
      .flag,
      meaning: "是否已实际应用",
      kinds: ["rd-result", "patent"] + projects,
    ),
    Attribute(
      "completed",
      ["已完成", "完成"],
      .flag,
      meaning: "是否已完成",
      kinds: projects + services + consulting + ["research-project", "rd-result"],
    ),
    Attribute(
      "accepted",
      ["已验收", "验收", "鉴定验收"],
      .flag,
      meaning: "是否已通过鉴定或验收",
      kinds: projects + ["research-project", "rd-result"],
    ),
    Attribute(
      "closed",
      ["已结项", "结项", "结题"],
      .flag,
      meaning: "是否已结项",
      kinds: ["research-project"],
    ),
    Attribute(
      "registered",
      ["已登记", "登记", "成果登记"],
      .flag,
      meaning: "是否已办成果登记",
      kinds: ["research-project"],
    ),
    Attribute(
      "promoted",
      ["已推广", "推广"],
      .flag,
      meaning: "是否已在行业内推广",
      kinds: projects,
    ),
    Attribute(
      "approved",
      ["已批准", "批准", "审批"],
      .flag,
      meaning: "是否已批准",
      kinds: schemes + consulting + ["policy-document", "standard"],
    ),
    Attribute(
      "implemented",
      ["已实施", "实施", "付诸实施"],
      .flag,
      meaning: "是否已实施",
      kinds: schemes + consulting + ["policy-document"],
    ),
    Attribute(
      "issued",
      ["已发布", "发布", "颁布", "已颁布", "印发"],
      .flag,
      meaning: "是否已批准发布或印发",
      kinds: ["standard", "policy-document", "management-measure", "plan-document"],
    ),
    Attribute(
      "landed",
      ["已落地", "落地", "落地实施"],
      .flag,
      meaning: "是否已落地见效",
      kinds: ["management-measure", "reform-plan", "service-engagement", "transfer-project"],
    ),
    Attribute(
      "adopted",
      ["已采纳", "采纳", "采用"],
      .flag,
      meaning: "是否已被采纳或得到肯定性批示",
      kinds: ["think-tank-report", "policy-document", "decision-report", "reform-plan"]
        + consulting,
    ),
    Attribute(
      "becamePolicy",
      ["形成政策", "转化为政策"],
      .flag,
      meaning: "是否形成了政策或法规",
      kinds: ["policy-document", "think-tank-report", "decision-report", "report"]
        + ["consulting-report", "reform-plan"],
    ),
    Attribute(
      "policyAbility",
      ["政策综合能力", "政策能力"],
      .flag,
      meaning: "单位是否证明了较强的政策综合能力",
      kinds: ["policy-document", "management-measure", "reform-plan"],
    ),
    Attribute(
      "marketProspect",
      ["市场前景", "推广前景", "使用价值"],
      .flag,
      meaning: "是否有较高使用价值和良好市场前景",
      kinds: ["problem-solving"],
    ),
  ]

  /// The bodies that approved, adopted, promoted, accepted, endorsed or commissioned it.
  static let bodyAttributes: [Attribute] = [
    Attribute(
      "approver",
      ["批准单位级别", "批准级别", "批准层级"],
      .word(.bodyLevel),
      meaning: "批准单位的级别",
      kinds: schemes + consulting + ["policy-document"],
    ),
    Attribute(
      "approverBody",
      ["批准单位", "批准机构", "批准单位性质"],
      .word(.approverBody),
      meaning: "批准单位与本单位的关系",
      kinds: schemes + consulting + ["policy-document"],
    ),
    Attribute(
      "adopter",
      ["采纳单位级别", "采纳级别", "采纳层级"],
      .word(.bodyLevel),
      meaning: "采纳单位或批示领导所在单位的级别",
      kinds: ["think-tank-report", "policy-document", "decision-report", "report"]
        + ["reform-plan"] + consulting,
    ),
    Attribute(
      "adopterBody",
      ["采纳单位", "采纳机构", "采纳方式"],
      .word(.adopterBody),
      meaning: "由谁采纳或批示",
      kinds: ["think-tank-report", "policy-document", "decision-report"] + consulting,
    ),
    Attribute(
      "promoter",
      ["推广单位级别", "推广级别", "推广部门级别"],
      .word(.bodyLevel),
      meaning: "组织推广的主管部门的级别",
      kinds: projects,
    ),
    Attribute(
      "acceptor",
      ["验收单位级别", "验收级别", "鉴定验收级别"],
      .word(.bodyLevel),
      meaning: "鉴定或验收部门的级别",
      kinds: projects + ["research-project"],
    ),
    Attribute(
      "endorser",
      ["肯定领导级别", "批示级别", "肯定级别"],
      .word(.bodyLevel),
      meaning: "作出肯定性批示的领导所在单位的级别",
      kinds: ["research-project", "report"] + services,
    ),
    Attribute(
      "commissioner",
      ["委托单位级别", "委托级别"],
      .word(.bodyLevel),
      meaning: "委托单位的级别",
      kinds: consulting + ["research-project"],
    ),
  ]
}
