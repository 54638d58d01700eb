extension Vocabulary {
  static let conduct = Family(
    "conduct",
    ["行为", "违纪违法"],
    meaning: "立案、处分、违纪违法与失信的情况",
    isList: false,
    attributes: [
      Attribute(
        "investigation",
        ["立案", "立案审查", "立案调查"],
        .flag,
        meaning: "是否因涉嫌违纪违法被立案且尚未结案",
      ),
      Attribute("sanctions", sanctions.names, .records(sanctions), meaning: sanctions.meaning),
      Attribute("misconduct", misconduct.names, .records(misconduct), meaning: misconduct.meaning),
      Attribute("dishonesty", dishonesty.names, .records(dishonesty), meaning: dishonesty.meaning),
    ],
  )

  private static let sanctions = Family(
    "conduct.sanctions",
    ["处分", "政务处分", "纪律处分"],
    meaning: "一次处分及其处分期",
    attributes: [
      Attribute("grade", ["种类", "处分种类"], .word(.sanctionGrade), meaning: "处分种类"),
      Attribute("from", ["开始", "起", "生效"], .day, meaning: "处分期第一天"),
      Attribute("to", ["结束", "止", "期满"], .openDay, meaning: "处分期最后一天；未定写 ~"),
    ],
  )

  private static let misconduct = Family(
    "conduct.misconduct",
    ["违纪", "违法违纪", "失职"],
    meaning: "一次违法违纪、失职渎职或给单位造成损失的行为",
    attributes: [
      Attribute("date", ["日期", "发生日期"], .day, meaning: "发生日期"),
      Attribute("what", ["情况", "事由"], .text, meaning: "什么事"),
      Attribute(
        "closed",
        ["已处理完毕", "处理完毕"],
        .flag,
        meaning: "是否已处理完毕且影响期已过",
      ),
    ],
  )

  private static let dishonesty = Family(
    "conduct.dishonesty",
    ["失信", "弄虚作假"],
    meaning: "一次经查实的申报失信行为",
    attributes: [
      Attribute("date", ["日期", "认定日期"], .day, meaning: "查实认定的日期"),
      Attribute("what", ["情况", "事由"], .text, meaning: "什么事"),
    ],
  )
}
