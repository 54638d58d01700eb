import RuleModel

/// 高级工程师, by the regular routes, from another specialty, or 破格.
enum FintechAssociateSenior {
  static func regular(_ who: FintechApplicant) -> (Standing, FintechSheet) {
    judge(who) { sheet in
      sheet.note(
        "BF-S3-2.1",
        allOf(who.hasDegreeOrDiploma(FintechApplicant.doctor), who.worked(2)),
      )
      sheet.note(
        "BF-S3-2.2",
        allOf(who.hasDegreeOrDiploma(FintechApplicant.masterOrHigher), who.worked(7)),
      )
      sheet.note(
        "BF-S3-2.3",
        allOf(
          who.hasDiploma(FintechApplicant.bachelorOrHigher),
          who.hasEngineeringTitle("intermediate", thenWorked: 5),
        ),
      )
      return sheet.best(["BF-S3-2.1", "BF-S3-2.2", "BF-S3-2.3"])
    }
  }

  static func lateral(_ who: FintechApplicant) -> (Standing, FintechSheet) {
    judge(who) { sheet in
      sheet.note("BF-S3-2.4", who.hasOtherTitle("associate-senior", thenWorked: 3))
    }
  }

  /// 破格 stands in for education, years and the lower title, and for nothing else (AM-27).
  static func exceptional(_ who: FintechApplicant) -> (Standing, FintechSheet) {
    judge(who) { sheet in
      sheet.note("BF-S3-4.0a", hasTwoExperts(who))
      sheet.note("BF-S3-4.1", who.anyRecord("achievements") { isPrize(who, $0) })
      sheet.note("BF-S3-4.2", who.anyRecord("achievements") { isPatentPrize(who, $0) })
      sheet.note("BF-S3-4.3", who.anyRecord("achievements") { isStandard(who, $0) })
      sheet.note("BF-S3-4.3.u", who.anyRecord("achievements") { isUsedStandard(who, $0) })
      sheet.note(
        "BF-S3-4.0c",
        sheet.best(["BF-S3-4.1", "BF-S3-4.2", "BF-S3-4.3", "BF-S3-4.3.u"]),
      )
      return sheet.worst(["BF-S3-4.0a", "BF-S3-4.0c"])
    }
  }

  private static func judge(
    _ who: FintechApplicant,
    gate: (inout FintechSheet) -> Standing,
  ) -> (Standing, FintechSheet) {
    var sheet = FintechSheet()
    FintechCommon.note(&sheet, who)
    let basics = FintechCommon.noteBasics(&sheet, who, level: "S3", count: 5)
    let gate = gate(&sheet)
    let performance = FintechCommon.performance(&sheet, who, level: "S3")
    let results = FintechCommon.noteResults(
      &sheet,
      who,
      level: "S3",
      needed: 3,
      items: items(who),
    )
    let common = sheet.worst(FintechCommon.required + basics)
    return (allOf(common, gate, performance, results), sheet)
  }

  /// Two experts who hold 正高 and are of fintech, by their work or their title (BF-S3-4.0a, AM-29).
  private static func hasTwoExperts(_ who: FintechApplicant) -> Standing {
    guard let experts = who.profile.records("experts") else { return .unknown }
    return enough(
      2,
      of: experts.map {
        allOf(
          who.word($0, "level", ["senior"]),
          $0.word("specialty") == "fintech" ? .met : who.word($0, "field", ["fintech"]),
          who.flag($0, "signed"),
        )
      },
    )
  }

  /// 省部级 second prize or better in science and technology, by name (BF-S3-4.1, AM-30).
  private static func isPrize(_ who: FintechApplicant, _ record: Record) -> Standing {
    allOf(
      who.word(record, "kind", ["award"]),
      who.word(record, "prizeType", ["science-technology"]),
      who.word(record, "level", FintechWords.provincialOrHigher),
      who.word(record, "grade", ["special", "first", "second"]),
      isNamed(who, record),
      who.isRelated(record),
      who.isNotToCome(record),
    )
  }

  /// Named by the certificate, which a personal rank shows unless it is denied.
  private static func isNamed(_ who: FintechApplicant, _ record: Record) -> Standing {
    if record["individualNamed"] != nil { return who.flag(record, "individualNamed") }
    if case .number? = record["rank"] { return .met }
    return .unknown
  }

  /// 中国专利 silver prize or better, among the first three (BF-S3-4.2).
  private static func isPatentPrize(_ who: FintechApplicant, _ record: Record) -> Standing {
    allOf(
      who.word(record, "kind", ["award"]),
      who.word(record, "prizeType", ["patent"]),
      isOfNoLowerBody(record),
      who.word(record, "grade", ["gold", "silver"]),
      who.isAmongFirstThree(record),
      who.isRelated(record),
      who.isNotToCome(record),
    )
  }

  /// The 中国专利奖 is national: a patent prize stated to be of a lower body is another prize.
  private static func isOfNoLowerBody(_ record: Record) -> Standing {
    switch record.word("level") {
    case "provincial", "prefecture", "bureau", "county", "unit": .unmet
    default: .met
    }
  }

  /// A standard of the gate that is also a result (BF-S3-4.3).
  private static func isStandard(_ who: FintechApplicant, _ record: Record) -> Standing {
    allOf(
      isDraftedStandard(who, record),
      who.isUnused(record),
      who.hasOwnEvidence(record),
      who.isNotToCome(record),
    )
  }

  /// The gate is no 成果条件, so a standard used before opens it too; it must be dated.
  private static func isUsedStandard(_ who: FintechApplicant, _ record: Record) -> Standing {
    allOf(isDraftedStandard(who, record), who.hasCome(record["date"]))
  }

  /// Main drafter of a 国家标准 (first five) or a 行业/地方标准 (first three) (BF-S3-4.3).
  private static func isDraftedStandard(_ who: FintechApplicant, _ record: Record) -> Standing {
    allOf(
      who.word(record, "kind", ["standard"]),
      who.isMainDrafter(record),
      anyOf(
        allOf(who.word(record, "standardType", ["national"]), who.rank(record, atMost: 5)),
        allOf(
          who.word(record, "standardType", ["industry", "local"]),
          who.rank(record, atMost: 3),
        ),
      ),
      who.flag(record, "issued"),
      who.isRelated(record),
    )
  }

  /// BF-S3-3.1 … 3.8.
  private static func items(_ who: FintechApplicant) -> [(unit: Int, results: [Standing])] {
    [
      (1, who.results(["patent"]) { FintechSenior.isFirstInventor(who, $0) }),
      (
        2,
        who.results(["rd-result"]) {
          allOf(
            who.isAmongFirstThree($0),
            who.word($0, "technicalLevel", FintechWords.fairlyHighLevel),
            who.flag($0, "inUse"),
            who.word($0, "effect", FintechWords.fairlyLargeEffect),
          )
        }
      ),
      (
        1,
        who.results(["report"]) {
          allOf(
            who.isMain($0),
            who.word($0, "influence", FintechWords.considerableInfluence),
            who.word($0, "promoter", FintechWords.provincialOrHigher),
            who.flag($0, "promoted"),
          )
        }
      ),
      (
        1,
        who.results(["tech-transfer", "transfer-project", "application-project"]) {
          transfer(who, $0)
        }
      ),
      (
        1,
        who.results(["key-project"]) {
          allOf(
            who.isAmongFirstThree($0),
            who.word($0, "influence", FintechWords.considerableInfluence),
            who.flag($0, "accepted"),
            who.word($0, "acceptor", FintechWords.provincialOrHigher),
          )
        }
      ),
      (
        1,
        who.results(["standard"]) {
          allOf(
            who.isMainDrafter($0),
            who.word($0, "standardType", ["national", "industry", "local"]),
            who.flag($0, "issued"),
          )
        }
      ),
      (
        1,
        who.results(["book"]) {
          allOf(
            who.isAmongFirstThree($0),
            who.word($0, "bookType", FintechWords.books),
            who.flag($0, "published"),
          )
        }
      ),
      (1, who.results(["paper"]) { FintechSenior.isCorePaper(who, $0) }),
    ]
  }

  /// BF-S3-3.4 names 转化 alone; an application project is left to the board (AM-32).
  private static func transfer(_ who: FintechApplicant, _ record: Record) -> Standing {
    allOf(
      who.isMain(record),
      who.word(record, "effect", FintechWords.fairlyLargeEffect),
      who.word(record, "kind", ["application-project"]) == .met ? .review : .met,
    )
  }
}
