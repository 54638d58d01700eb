extension WordSet {
  /// 国家 > 省部 > 市州 = 厅局 > 县 > 单位 (QH-17): levels of projects and of the bodies that
  /// approve, adopt, promote, accept, endorse or commission.
  static let bodyLevel = WordSet(
    "body-level",
    [
      Word("national", ["国家级", "国家", "全国", "全国性"], rank: 5),
      Word("provincial", ["省部级", "省级", "部级", "省(部)级", "省部"], rank: 4),
      Word("prefecture", ["市州级", "市级", "州级", "市(州)级", "市州", "地市级"], rank: 3),
      Word("bureau", ["厅局级", "厅级", "局级", "厅(局)级", "厅局"], rank: 3),
      Word("county", ["县级", "区县级", "县"], rank: 2),
      Word("unit", ["单位级", "单位", "单位内", "本单位"], rank: 1),
    ],
  )

  static let effect = WordSet(
    "effect",
    [
      Word("some", ["一定", "一定效益"], rank: 1),
      Word("fairly-large", ["较大", "较好", "较大效益", "较好效益"], rank: 2),
      Word("marked", ["显著", "明显", "显著效益", "明显效益"], rank: 3),
      Word("major", ["重大", "重大效益"], rank: 4),
    ],
  )

  static let influence = WordSet(
    "influence",
    [
      Word("unit", ["单位内", "单位内较大", "单位"], rank: 1),
      Word("industry-considerable", ["行业较大", "较大", "一定行业影响", "行业内较大"], rank: 2),
      Word("industry-major", ["行业重大", "重大", "行业内重大"], rank: 3),
    ],
  )

  static let academicValue = WordSet(
    "academic-value",
    [
      Word("some", ["有", "有学术价值", "一定"], rank: 1),
      Word("fairly-high", ["较高", "较高学术价值"], rank: 2),
      Word("important", ["重要", "重要学术价值"], rank: 3),
    ],
  )

  static let technicalLevel = WordSet(
    "technical-level",
    [
      Word("ordinary", ["一般"], rank: 1),
      Word("fairly-high", ["较高"], rank: 2),
      Word("leading", ["领先", "先进"], rank: 3),
    ],
  )

  /// How a project was rated; a greater rank contains a lesser.
  static let rating = WordSet(
    "rating",
    [
      Word("provincial-leading", ["省内领先", "全省领先"], rank: 1),
      Word("national-advanced", ["国内先进", "全国先进"], rank: 2),
      Word("national-leading", ["国内领先", "全国领先"], rank: 3),
      Word("international", ["国际先进", "国际领先", "国际水平"], rank: 4),
    ],
  )

  /// Grades of prizes; numbered grades and medals are scales of their own.
  static let prizeGrade = WordSet(
    "prize-grade",
    [
      Word("special", ["特等", "特等奖"], rank: 4),
      Word("first", ["一等", "一等奖"], rank: 3),
      Word("second", ["二等", "二等奖"], rank: 2),
      Word("third", ["三等", "三等奖"], rank: 1),
      Word("gold", ["金奖"], rank: 3),
      Word("silver", ["银奖"], rank: 2),
      Word("excellence", ["优秀奖"], rank: 1),
    ],
  )

  /// The provincial prize for financial institutions serving the economy (QH-11.3.10a, 12.3.10a).
  static let institutionPrize = WordSet(
    "institution-prize",
    [
      Word("A", ["A级", "A等"], rank: 1),
      Word("AA", ["AA级", "AA等"], rank: 2),
      Word("AAA", ["AAA级", "AAA等"], rank: 3),
    ],
  )

  static let provincialAward = WordSet(
    "provincial-award",
    [
      Word("provincial", ["省委省政府其他奖项", "其他奖项"], rank: 1),
      Word("provincial-major", ["重大奖项", "省委省政府重大奖项"], rank: 2),
    ],
  )

  /// Standing of a financial institution's indicators among its peers, in every year of the tenure.
  static let peerStanding = WordSet(
    "peer-standing",
    [
      Word("provincial-advanced", ["省内同行先进", "省内先进"], rank: 1),
      Word("national-advanced", ["国内同行先进", "国内先进", "全国同行先进"], rank: 2),
    ],
  )

  static let enterpriseSize = WordSet(
    "enterprise-size",
    [
      Word("large", ["大型", "大型企业"], rank: 3),
      Word("medium", ["中型", "中型企业"], rank: 2),
      Word("small", ["小型", "小型企业", "小微企业"], rank: 1),
    ],
  )
}
