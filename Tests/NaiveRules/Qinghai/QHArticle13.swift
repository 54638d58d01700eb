import OrderedCollections
import RuleModel

/// Article 13: direct recognition, introduced talent, and earlier application.
struct QHArticle13 {
  var person: QHPerson
  var work: QHAchievements
  var assessments: QHAssessments

  /// QH-16: a talent title is what the certificate says.
  func talent(_ programmes: [String]) -> Standing {
    person.some("talents") { talent in
      QHTruth.all(
        QHTruth.text(talent, "programme", in: programmes),
        QHTruth.flag(talent, "certificate"),
        QHTruth.day(talent, "date", by: person.today),
      )
    }
  }

  /// QH-13.1.
  var direct: Standing {
    talent([
      "百千万人才工程国家级人选", "万人计划哲学社会科学领军人才", "享受国务院特殊津贴专家", "青海学者", "千人计划杰出人才",
    ])
  }

  /// QH-13.2.1, the exam apart.
  var introduced: Standing {
    talent(["引进高层次人才", "急需紧缺人才", "博士后研究人员", "千人计划引进人才"])
  }

  /// QH-13.2.2①a: 正高 two years.
  var leader: Standing { talent(["千人计划领军人才", "青海省优秀专家"]) }

  /// QH-13.2.2①b: 正高 one year (AM-70).
  var specialist: Standing { talent(["青海省优秀专业技术人才"]) }

  /// QH-13.2.2②.
  var prize: Standing {
    let limb = QHLimb("QH-13.2.2②") { record in
      QHTruth.all(
        work.isAward(record, type: "social-science", level: "provincial"),
        QHTruth.any(
          QHTruth.all(work.isAmong(3, record), work.isGrade("second", record)),
          QHTruth.all(work.isLead(record), work.isGrade("third", record)),
        ),
      )
    }
    return QHTally(
      items: [QHItem(clause: "QH-13.2.2②", limbs: [limb])],
      achievements: person.records("achievements"),
      isAdmitted: work.isAdmitted,
    ).atLeast(1)
  }

  /// QH-13.2.2③.
  var row: Standing { assessments.excellentRow }

  /// The best single advance (AM-71): a route judged under each grant, with the grant.
  func best(_ grants: [(Standing, years: Int)], _ route: (Int) -> Standing) -> Standing {
    Standing.any(grants.map { QHTruth.all($0.0, route($0.years)) })
  }
}
