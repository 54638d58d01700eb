import RuleModel

/// 正高级工程师, by the regular route or from another specialty.
enum FintechSenior {
  static func regular(_ who: FintechApplicant) -> (Standing, FintechSheet) {
    judge(who) { sheet in
      sheet.note(
        "BF-S4-2.1",
        allOf(
          who.hasDiploma(FintechApplicant.bachelorOrHigher),
          who.hasEngineeringTitle("associate-senior", thenWorked: 5),
        ),
      )
    }
  }

  static func lateral(_ who: FintechApplicant) -> (Standing, FintechSheet) {
    judge(who) { sheet in
      sheet.note("BF-S4-2.2", who.hasOtherTitle("senior", thenWorked: 3))
    }
  }

  private static func judge(
    _ who: FintechApplicant,
    gate: (inout FintechSheet) -> Standing,
  ) -> (Standing, FintechSheet) {
    var sheet = FintechSheet()
    FintechCommon.note(&sheet, who)
    let basics = FintechCommon.noteBasics(&sheet, who, level: "S4", count: 5)
    let gate = gate(&sheet)
    let performance = FintechCommon.performance(&sheet, who, level: "S4")
    let results = FintechCommon.noteResults(
      &sheet,
      who,
      level: "S4",
      needed: 3,
      items: items(who),
    )
    let common = sheet.worst(FintechCommon.required + basics)
    return (allOf(common, gate, performance, results), sheet)
  }

  /// 第一发明人 of a granted invention patent (BF-S3-3.1, BF-S4-3.1).
  static func isFirstInventor(_ who: FintechApplicant, _ record: Record) -> Standing {
    allOf(
      who.word(record, "patentType", ["invention"]),
      who.isAmongFirst(1, record, saying: ["first", "sole"]),
      who.flag(record, "granted"),
    )
  }

  /// 第一作者 of a paper of important value in a core journal (BF-S3-3.8, BF-S4-3.8).
  static func isCorePaper(_ who: FintechApplicant, _ record: Record) -> Standing {
    allOf(
      who.isFirstAuthor(record),
      who.flag(record, "journal.core"),
      who.notDenied(record, "published"),
      who.word(record, "academicValue", ["important"]),
    )
  }

  /// BF-S4-3.1 … 3.8.
  private static func items(_ who: FintechApplicant) -> [(unit: Int, results: [Standing])] {
    [
      (2, who.results(["patent"]) { isFirstInventor(who, $0) }),
      (
        2,
        who.results(["rd-result"]) {
          allOf(
            who.isHead($0),
            who.word($0, "technicalLevel", FintechWords.fairlyHighLevel),
            who.flag($0, "inUse"),
            who.word($0, "effect", FintechWords.markedEffect),
          )
        }
      ),
      (
        1,
        who.results(["report"]) {
          allOf(
            who.isHead($0),
            who.word($0, "influence", ["industry-major"]),
            who.word($0, "promoter", FintechWords.provincialOrHigher),
            who.flag($0, "promoted"),
          )
        }
      ),
      (
        1,
        who.results(["tech-transfer", "transfer-project", "application-project"]) {
          allOf(
            who.isHead($0),
            who.word($0, "effect", FintechWords.markedEffect),
          )
        }
      ),
      (
        1,
        who.results(["key-project"]) {
          allOf(
            who.isHead($0),
            who.word($0, "influence", ["industry-major"]),
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
            who.rank($0, atMost: 3),
            who.word($0, "standardType", ["national"]),
            who.flag($0, "issued"),
          )
        }
      ),
      (
        1,
        who.results(["book"]) {
          allOf(
            who.isAmongFirst(1, $0, saying: ["first", "sole", "first-author"]),
            who.word($0, "bookType", FintechWords.books),
            who.flag($0, "published"),
            who.word($0, "influence", ["industry-major"]),
          )
        }
      ),
      (1, who.results(["paper"]) { isCorePaper(who, $0) }),
    ]
  }
}
