import RuleModel

/// 工程师.
enum FintechIntermediate {
  static func judge(_ who: FintechApplicant) -> (Standing, FintechSheet) {
    var sheet = FintechSheet()
    FintechCommon.note(&sheet, who)
    let basics = FintechCommon.noteBasics(&sheet, who, level: "S2", count: 5)
    sheet.note(
      "BF-S2-2.1",
      allOf(who.hasDegreeOrDiploma(FintechApplicant.doctor), who.doesTheWork()),
    )
    sheet.note(
      "BF-S2-2.2",
      allOf(who.hasDegreeOrDiploma(FintechApplicant.masterOrHigher), who.worked(2)),
    )
    sheet.note(
      "BF-S2-2.3",
      allOf(who.hasDiploma(FintechApplicant.bachelorOrHigher), who.worked(5)),
    )
    sheet.note(
      "BF-S2-2.4",
      allOf(
        who.hasDiploma(FintechApplicant.collegeOrHigher),
        who.hasEngineeringTitle("assistant", thenWorked: 4),
      ),
    )
    sheet.note("BF-S2-2.0", sheet.best(["BF-S2-2.1", "BF-S2-2.2", "BF-S2-2.3", "BF-S2-2.4"]))
    let performance = FintechCommon.performance(&sheet, who, level: "S2")
    let results = FintechCommon.noteResults(
      &sheet,
      who,
      level: "S2",
      needed: 2,
      items: items(who).map { (1, $0) },
    )
    let standing = allOf(
      sheet.worst(FintechCommon.required + basics + ["BF-S2-2.0"]),
      performance,
      results,
    )
    return (standing, sheet)
  }

  /// BF-S2-3.1 … 3.9; any part in the work is enough but for 3.6.
  private static func items(_ who: FintechApplicant) -> [[Standing]] {
    [
      who.results(["patent"]) {
        allOf(who.word($0, "patentType", ["invention"]), who.flag($0, "granted"))
      },
      who.results(["rd-result"]) {
        allOf(
          who.word($0, "influence", FintechWords.considerableInfluence),
          who.flag($0, "inUse"),
        )
      },
      who.results(["report"]) {
        allOf(
          who.word($0, "influence", FintechWords.considerableInfluence),
          who.flag($0, "promoted"),
        )
      },
      who.results(["tech-transfer", "transfer-project", "application-project"]) {
        who.word($0, "effect", FintechWords.someEffect)
      },
      who.results(["key-project"]) {
        allOf(
          who.word($0, "influence", ["unit"] + FintechWords.considerableInfluence),
          who.flag($0, "accepted"),
        )
      },
      who.results(["platform-project"]) {
        allOf(
          who.isHead($0),
          who.flag($0, "promoted"),
        )
      },
      who.results(["standard"]) {
        allOf(
          who.word($0, "standardType", ["national", "industry", "association", "local"]),
          who.flag($0, "issued"),
        )
      },
      who.results(["book"]) {
        allOf(who.word($0, "bookType", FintechWords.books), who.flag($0, "published"))
      },
      who.results(["paper"]) {
        allOf(
          isPublic(who, $0),
          who.notDenied($0, "published"),
          who.word($0, "academicValue", ["some", "fairly-high", "important"]),
        )
      },
    ]
  }

  /// In a journal issued in public, which a CN number proves.
  private static func isPublic(_ who: FintechApplicant, _ paper: Record) -> Standing {
    if paper["journal.public"] != nil { return who.flag(paper, "journal.public") }
    return who.flag(paper, "journal.cn") == .met ? .met : .unknown
  }
}
