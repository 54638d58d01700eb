import OrderedCollections
package import RuleModel

/// 青海 金融经济专业 高级职称, judged plainly (QH-1 to QH-22).
package enum NaiveQinghai: NaiveStandard {
  package static let id = "qh-finecon"

  package static func judge(_ profile: Profile, asOf: CalendarDay) -> NaiveJudgement {
    let person = QHPerson(profile: profile, today: asOf)
    let intermediate = person.title("intermediate")
    let associate = person.title("associate-senior")
    let untitled = person.otherTitle.orElse(person.workStart)
    var judgement = NaiveJudgement()
    QHPathways(person: person, window: intermediate.orElse(untitled))
      .recognition(&judgement)
    QHPathways(person: person, window: intermediate.orElse(untitled))
      .introduced(&judgement)
    QHPathways(person: person, window: intermediate).associateRegular(&judgement)
    QHPathways(person: person, window: intermediate).associateEarly(&judgement)
    QHPathways(person: person, window: associate).seniorRegular(&judgement)
    QHPathways(person: person, window: associate).seniorEarly(&judgement)
    QHPathways(person: person, window: associate.orElse(intermediate).orElse(untitled))
      .direct(&judgement)
    return judgement
  }
}
