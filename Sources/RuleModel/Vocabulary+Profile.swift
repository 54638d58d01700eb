extension Vocabulary {
  /// The root of a profile: what is known of the applicant, and the lists of all other records.
  package static let profile = Family(
    "profile",
    ["档案"],
    meaning: "申报人已知的全部事实",
    isList: false,
    attributes: person + lists + declarations,
  )

  private static let person: [Attribute] = [
    Attribute("name", ["姓名", "名字"], .text, meaning: "显示用的名字，不参与判定"),
    Attribute("born", ["出生", "出生日期", "生日"], .day, meaning: "出生日期，可不填"),
    Attribute(
      "nationality",
      ["国籍", "身份"],
      .word(.nationality),
      meaning: "不填按中国内地公民；外籍须有工作许可",
    ),
    Attribute("direction", ["方向", "专业方向"], .word(.direction), meaning: "申报的专业方向"),
  ]

  private static let lists: [Attribute] = [
    Attribute("employment", employment.names, .records(employment), meaning: employment.meaning),
    Attribute("education", education.names, .records(education), meaning: education.meaning),
    Attribute("titles", titles.names, .records(titles), meaning: titles.meaning),
    Attribute(
      "appointments",
      appointments.names,
      .records(appointments),
      meaning: appointments.meaning,
    ),
    Attribute("exams", exams.names, .records(exams), meaning: exams.meaning),
    Attribute(
      "assessments",
      assessments.names,
      .records(assessments),
      meaning: assessments.meaning,
    ),
    Attribute("conduct", conduct.names, .record(conduct), meaning: conduct.meaning),
  ]

  private static let declarations: [Attribute] = [
    Attribute(
      "continuingEducation",
      ["继续教育", "继教"],
      .flag,
      meaning: "是否按规定完成继续教育",
    ),
    Attribute(
      "unitRecommendation",
      recommendation.names,
      .record(recommendation),
      meaning: recommendation.meaning,
    ),
    Attribute("experts", experts.names, .records(experts), meaning: experts.meaning),
    Attribute("talents", talents.names, .records(talents), meaning: talents.meaning),
    Attribute(
      "indicatorsFilled",
      ["补充说明", "量化指标"],
      .flag,
      meaning: "是否已在补充说明栏填写量化指标（技术经纪）",
    ),
    Attribute(
      "attestations",
      ["声明", "条款声明"],
      .attestations,
      meaning: "对须由本人或单位声明的条款逐条回答是或否",
    ),
    Attribute(
      "achievements",
      achievements.names,
      .records(achievements),
      meaning: achievements.meaning,
    ),
  ]
}
