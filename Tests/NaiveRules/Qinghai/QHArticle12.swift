import OrderedCollections
import RuleModel

/// Article 12, 正高级经济师(金融): the thirteen items.
struct QHArticle12 {
  var work: QHAchievements
  /// Items 13.
  var excellentYears: Standing

  var items: [QHItem] {
    [
      QHItem(clause: "QH-12.3.1", limbs: enterprise),
      QHItem(clause: "QH-12.3.2", limbs: projects),
      QHItem(clause: "QH-12.3.3", limbs: plans),
      QHItem(
        clause: "QH-12.3.4",
        limbs: [
          QHLimb("QH-12.3.4a", 2) { QHThinkTank(work: work).provincial($0) },
          QHLimb("QH-12.3.4b", 3) { QHThinkTank(work: work).prefectural($0, "QH-12.3.4b") },
        ],
      ),
      QHItem(clause: "QH-12.3.5", limbs: publications),
      QHItem(clause: "QH-12.3.6", limbs: honours),
      QHItem(clause: "QH-12.3.7", limbs: prizes),
      QHItem(clause: "QH-12.3.8", limbs: research),
      QHItem(clause: "QH-12.3.9", limbs: problems),
      QHItem(clause: "QH-12.3.10", limbs: institution),
      QHItem(
        clause: "QH-12.3.11",
        limbs: [
          QHLimb("QH-12.3.11a", 3) { QHMeasures(work: work).measure($0) },
          QHLimb("QH-12.3.11b", 3) { QHMeasures(work: work).reform($0) },
          QHLimb("QH-12.3.11c", 2) { QHMeasures(work: work).policy($0) },
        ],
      ),
      QHItem(clause: "QH-12.3.12", limbs: consulting),
      QHItem(
        clause: "QH-12.3.13",
        limbs: [QHLimb("QH-12.3.13", standing: excellentYears)],
      ),
    ]
  }

  private var enterprise: [QHLimb] {
    let threshold = Quantity(text: "6.5") ?? Quantity(7)
    func manages(_ record: Record) -> Standing {
      guard work.isKind(record, "enterprise-management") else { return .unmet }
      return QHTruth.all(
        work.isTenured(record, lead: 3, main: 5),
        QHTruth.word(record, "enterpriseSize", atLeast: "medium", on: QHScale.size),
      )
    }
    return [
      QHLimb("QH-12.3.1a") {
        QHTruth.all(
          manages($0),
          QHTruth.word($0, "effect", atLeast: "marked", on: QHScale.effect),
          work.isGrowing($0, mean: threshold, years: 3),
        )
      },
      QHLimb("QH-12.3.1b") {
        QHTruth.all(
          manages($0),
          QHTruth.number($0, "lossCut") { $0 >= threshold },
          work.person.attested("QH-12.3.1b", otherwise: .review),
        )
      },
    ]
  }

  private var projects: [QHLimb] {
    [
      QHLimb("QH-12.3.2a") {
        guard work.isKind($0, "capital-project") else { return .unmet }
        return QHTruth.all(
          work.isLead($0),
          QHTruth.word($0, "enterpriseSize", atLeast: "medium", on: QHScale.size),
          work.isApproved($0),
        )
      },
      QHLimb("QH-12.3.2b") {
        guard work.isKind($0, "financial-project") else { return .unmet }
        return QHTruth.all(
          work.isLead($0),
          work.isAtLeast("county", "level", $0),
          work.isApproved($0),
        )
      },
    ]
  }

  private var plans: [QHLimb] {
    func plan(_ type: String, _ level: String, _ record: Record) -> Standing {
      guard work.isKind(record, "plan-document") else { return .unmet }
      return QHTruth.all(
        QHTruth.word(record, "planType", in: [type]),
        work.isAtLeast(level, "level", record),
        QHTruth.flag(record, "approved"),
        QHTruth.flag(record, "implemented"),
      )
    }
    return [
      QHLimb("QH-12.3.3a") {
        QHTruth.all(plan("national-economy", "provincial", $0), work.isAmong(5, $0))
      },
      QHLimb("QH-12.3.3b", 2) {
        QHTruth.all(plan("finance-sector", "provincial", $0), work.isAmong(5, $0))
      },
      QHLimb("QH-12.3.3c", 2) {
        QHTruth.all(plan("finance-sector", "prefecture", $0), work.isLead($0))
      },
    ]
  }

  private var publications: [QHLimb] {
    [
      QHLimb("QH-12.3.5a") {
        QHTruth.all(work.isMonograph($0, words: 100_000), work.isFirstAuthor($0))
      },
      QHLimb("QH-12.3.5b", 2) {
        QHTruth.all(
          work.isCompilation($0, words: 100_000, clause: "QH-12.3.5b"),
          QHBooks(work: work).isEdited($0, "QH-12.3.5b"),
        )
      },
      QHLimb("QH-12.3.5c", 2, work.isCorePaper),
      QHLimb(
        "QH-12.3.5d",
        [
          QHNeed(count: 1, fits: work.isCorePaper),
          QHNeed(count: 2, fits: work.isProfessionalPaper),
        ],
      ),
      QHLimb("QH-18l", 1, work.isFlagshipPaper),
    ]
  }

  private var honours: [QHLimb] {
    [
      QHLimb("QH-12.3.6a") {
        guard work.isKind($0, "honour") else { return .unmet }
        return QHTruth.text($0, "name", in: ["全国优秀企业家"])
      },
      QHLimb("QH-12.3.6b") {
        work.isInnovation(
          $0,
          names: ["全国企业管理现代化创新成果", "全国企业管理现代化创新成果奖"],
          level: "national",
          clause: "QH-12.3.6b",
        )
      },
      QHLimb("QH-12.3.6c") {
        QHOtherPrizes(work: work).isLikeEntrepreneurs($0, "QH-12.3.6c")
      },
    ]
  }

  private var prizes: [QHLimb] {
    [
      QHLimb("QH-12.3.7a") {
        guard work.isKind($0, "research-project") else { return .unmet }
        return QHTruth.all(
          work.isAtLeast("national", "level", $0),
          QHTruth.flag($0, "closed"),
          QHTruth.flag($0, "accepted"),
          QHTruth.flag($0, "registered"),
          work.isNamed($0),
        )
      },
      QHLimb("QH-12.3.7b") {
        QHTruth.all(
          work.isAward($0, type: "social-science", level: "provincial"),
          work.isAmong(3, $0),
          work.isGrade("second", $0),
        )
      },
      QHLimb("QH-12.3.7c") {
        QHTruth.all(
          work.isAward($0, type: "social-science", level: "provincial"),
          work.isLead($0),
          work.isGrade("third", $0),
        )
      },
      QHLimb("QH-12.3.7d") {
        QHOtherPrizes(work: work).isCorresponding($0)
      },
    ]
  }

  private var research: [QHLimb] {
    [
      QHLimb("QH-12.3.8a") {
        guard work.isKind($0, "research-project") else { return .unmet }
        return QHTruth.all(
          work.isAmong(5, $0),
          work.isAtLeast("national", "level", $0),
          QHTruth.flag($0, "completed"),
        )
      },
      QHLimb("QH-12.3.8b", 2) {
        guard work.isKind($0, "research-project") else { return .unmet }
        return QHTruth.all(
          work.isLead($0),
          work.isAtLeast("provincial", "level", $0),
          QHTruth.flag($0, "completed"),
          QHTruth.flag($0, "accepted"),
          QHTruth.word($0, "rating", atLeast: "national-leading", on: QHScale.rating),
        )
      },
    ]
  }

  private var problems: [QHLimb] {
    func solved(_ type: String, _ record: Record) -> Standing {
      guard work.isKind(record, "problem-solving") else { return .unmet }
      return QHTruth.all(
        QHTruth.word(record, "problemType", in: [type]),
        work.isLead(record),
        QHTruth.word(record, "effect", atLeast: "marked", on: QHScale.effect),
        work.isRecommended(record),
      )
    }
    return [
      QHLimb("QH-12.3.9a") { solved("hard-problem", $0) },
      QHLimb("QH-12.3.9b") {
        QHTruth.all(solved("innovation", $0), QHTruth.flag($0, "marketProspect"))
      },
    ]
  }

  private var institution: [QHLimb] {
    func manages(_ record: Record) -> Standing {
      guard work.isKind(record, "institution-management") else { return .unmet }
      return work.isTenured(record, lead: 3, main: 5)
    }
    func peers(_ path: String, _ record: Record) -> Standing {
      QHTruth.all(
        manages(record),
        QHTruth.word(record, path, atLeast: "national-advanced", on: QHScale.peers),
      )
    }
    return [
      QHLimb("QH-12.3.10a") {
        QHTruth.all(
          manages($0),
          QHTruth.flag($0, "realEconomy"),
          QHTruth.any(
            QHTruth.word($0, "prize", atLeast: "AAA", on: QHScale.prize),
            QHTruth.word($0, "otherAward", atLeast: "provincial-major", on: QHScale.award),
          ),
        )
      },
      QHLimb("QH-12.3.10b") { peers("profitIndicators", $0) },
      QHLimb("QH-12.3.10c") { peers("prudentialIndicators", $0) },
      QHLimb("QH-12.3.10d") { QHTruth.all(manages($0), QHTruth.flag($0, "riskDefused")) },
    ]
  }

  private var consulting: [QHLimb] {
    [
      QHLimb("QH-12.3.12a", 3) {
        guard work.isKind($0, "consulting-report") else { return .unmet }
        return QHTruth.all(
          work.isLead($0),
          work.isAtLeast("provincial", "level", $0),
          QHTruth.any(QHTruth.flag($0, "approved"), QHTruth.flag($0, "implemented")),
        )
      },
      QHLimb("QH-12.3.12b", 3) {
        guard work.isKind($0, "consulting-report") else { return .unmet }
        return QHTruth.all(
          work.isLead($0),
          work.isAtLeast("provincial", "commissioner", $0),
          QHTruth.flag($0, "adopted"),
          QHTruth.flag($0, "implemented"),
        )
      },
      QHLimb("QH-12.3.12c", 8) {
        guard work.isKind($0, "project-review") else { return .unmet }
        return QHTruth.all(
          work.isLead($0),
          work.isAtLeast("provincial", "level", $0),
          work.isAtLeast("provincial", "adopter", $0),
          QHTruth.flag($0, "adopted"),
        )
      },
    ]
  }
}
