package import RuleModel

/// 北京市 金融科技专业, judged plainly from the inventory of clauses (BF-…).
package enum FintechRules: NaiveStandard {
  package static let id = "bj-fintech"

  package static func judge(_ profile: Profile, asOf: CalendarDay) -> NaiveJudgement {
    let who = FintechApplicant(profile: profile, today: asOf)
    var judgement = NaiveJudgement()
    let answers: [(String, (Standing, FintechSheet))] = [
      ("assistant/regular", FintechAssistant.judge(who)),
      ("intermediate/regular", FintechIntermediate.judge(who)),
      ("associate-senior/regular", FintechAssociateSenior.regular(who)),
      ("associate-senior/lateral", FintechAssociateSenior.lateral(who)),
      ("associate-senior/exceptional", FintechAssociateSenior.exceptional(who)),
      ("senior/regular", FintechSenior.regular(who)),
      ("senior/lateral", FintechSenior.lateral(who)),
    ]
    for (name, (standing, sheet)) in answers {
      judgement.pathways["\(id)/\(name)"] = standing
      judgement.clauses["\(id)/\(name)"] = sheet.clauses
    }
    return judgement
  }
}
