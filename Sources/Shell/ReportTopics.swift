import OrderedCollections

/// Marks and words of reports that no table of the regulation or the vocabulary explains.
enum ReportTopics {
  /// Everything that is explained, in order.
  static var words: [String] { entries.flatMap(\.words) }

  /// What a mark or word means; none when it is not one of them.
  static func lines(on word: String) -> [String] {
    entries.filter { $0.words.contains(word) }.map { "\($0.words[0])：\($0.meaning)" }
  }

  private static let entries: [(words: [String], meaning: String)] = [
    (["▷", "计划"], "计划中的事实：方案建议去做，还没有做成，不算已有。"),
    (["◇"], "假设中的事实：只在“假设”开的分支里成立，“采纳”之后才算事实。"),
    (["≈", "推定"], "推定的事实：由别的事实推出，不是直接填写的。"),
    (["◆"], "口径前的 ◆：单独换这个口径，所写途径的结论就会变；“口径 矩阵”逐个选项列出。"),
    (["!", "前后不合"], "档案里不合常理或彼此矛盾的事实，多半是笔误；只作提醒，不影响判定，“档案”末尾逐处列出。"),
    (["已截止", "未召开"], "标准的申报期已过，或这一层级没有召开：时间再推移也不会打开，“判定 全部”排在最后。"),
    (["提前申报", "提前"], "任职年限未满时，凭规定的业绩或荣誉早于正常晋升申报；“提前”看能早多少。"),
    (["破格", "破格申报"], "不具备规定的学历、资历等条件，凭突出业绩申报；各标准条件不同，“标准”列出途径。"),
    (["仅待时间"], "什么都不做，只靠时间推移，确定可以申报的日子；“—”表示等不来。"),
    (["若补充未知"], "档案里未知的事实都有利时可以申报的日子；“问答”逐一补充。"),
    (["最早方案"], "补齐条件的方案里最早可以申报的日子；“方案”看每一步。"),
    (["判定日"], "判定所依据的日子，缺省为今天；“日期”可以改。"),
    (["评委会", "评审委员会"], "评委会衡量水平、能力与贡献：这类条款标 ○，程序不替它判断，也不拦住申报。"),
  ]
}
