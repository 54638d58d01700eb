import RuleModel

/// 助理工程师: two blocks only, 业绩 and 成果 are not asked (AM-19).
enum FintechAssistant {
  static func judge(_ who: FintechApplicant) -> (Standing, FintechSheet) {
    var sheet = FintechSheet()
    FintechCommon.note(&sheet, who)
    let basics = FintechCommon.noteBasics(&sheet, who, level: "S1", count: 3)
    sheet.note(
      "BF-S1-2.1",
      allOf(who.hasDegreeOrDiploma(FintechApplicant.masterOrHigher), who.doesTheWork()),
    )
    sheet.note(
      "BF-S1-2.2",
      allOf(who.hasDiploma(FintechApplicant.bachelorOrHigher), who.worked(1)),
    )
    sheet.note(
      "BF-S1-2.3",
      allOf(who.hasDiploma(FintechApplicant.collegeOrHigher), who.worked(3)),
    )
    sheet.note("BF-S1-2.0", sheet.best(["BF-S1-2.1", "BF-S1-2.2", "BF-S1-2.3"]))
    let standing = sheet.worst(FintechCommon.required + basics + ["BF-S1-2.0"])
    return (standing, sheet)
  }
}
