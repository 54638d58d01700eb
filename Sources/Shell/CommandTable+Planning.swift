extension CommandTable {
  static let planningRows: [Command] = [
    Command(
      "plan",
      "方案",
      aliases: ["规划"],
      .planning,
      [
        CommandArgument("途径", .pathway, optional: true, repeated: true),
        CommandArgument(
          "次序",
          .words(["按数量", "按日期", "按工作量", "稳妥", "兼顾"]),
          optional: true
        ),
        CommandArgument("个数", .text, optional: true),
      ],
      "补齐条件的最小方案，并证明缺一不可；“稳妥 2”任失两项仍符合，“兼顾”一套成果用于各途径",
      example: "方案 按日期 2",
      run: PlanCommands.plan,
    ),
    Command(
      "when",
      "何时",
      .planning,
      [CommandArgument("途径", .pathway, optional: true, repeated: true)],
      "各途径最早何时可以申报",
      example: "何时",
      run: PlanCommands.when,
    ),
    Command(
      "early",
      "提前",
      .planning,
      [CommandArgument("途径", .pathway, optional: true, repeated: true)],
      "提前申报比正常晋升早多少，哪些荣誉值得争取",
      example: "提前",
      run: PlanCommands.early,
    ),
    Command(
      "doubt",
      "存疑",
      aliases: ["质疑"],
      .planning,
      [CommandArgument("途径", .pathway, optional: true, repeated: true)],
      "逐项、成对地去掉成果，看结论是否改变：哪些关键，哪些备用，哪些无用",
      example: "存疑",
      run: ForesightCommands.doubt,
    ),
    Command(
      "tipping",
      "临界",
      .planning,
      [CommandArgument("途径", .pathway, optional: true, repeated: true)],
      "每个日期、数字变到多少，结论就会改变",
      example: "临界",
      run: ForesightCommands.tipping,
    ),
    Command(
      "career",
      "生涯",
      .planning,
      [
        CommandArgument("层级或标准", .pathway, optional: true, repeated: true),
        CommandArgument("设想", .words(["每年=", "评审="]), optional: true, repeated: true),
      ],
      "从现在到目标职称要经过哪几次评审：最早和最省力的路线；如“每年=09-01”“评审=6”",
      example: "生涯 正高级 每年=09-01",
      run: ForesightCommands.career,
    ),
  ]
}
