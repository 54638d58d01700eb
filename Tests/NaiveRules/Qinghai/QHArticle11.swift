import OrderedCollections
import RuleModel

/// Article 11, 高级经济师(金融): the thirteen items.
struct QHArticle11 {
  var work: QHAchievements
  /// Items 13.
  var excellentYears: Standing

  var items: [QHItem] {
    [
      QHItem(clause: "QH-11.3.1", limbs: enterprise),
      QHItem(clause: "QH-11.3.2", limbs: projects),
      QHItem(clause: "QH-11.3.3", limbs: plans),
      QHItem(clause: "QH-11.3.4", limbs: thinkTank),
      QHItem(clause: "QH-11.3.5", limbs: publications),
      QHItem(clause: "QH-11.3.6", limbs: honours),
      QHItem(clause: "QH-11.3.7", limbs: prizes),
      QHItem(clause: "QH-11.3.8", limbs: research),
      QHItem(clause: "QH-11.3.9", limbs: problems),
      QHItem(clause: "QH-11.3.10", limbs: institution),
      QHItem(clause: "QH-11.3.11", limbs: measures),
      QHItem(clause: "QH-11.3.12", limbs: consulting),
      QHItem(
        clause: "QH-11.3.13",
        limbs: [QHLimb("QH-11.3.13", standing: excellentYears)],
      ),
    ]
  }

  private var enterprise: [QHLimb] {
    func manages(_ record: Record) -> Standing {
      guard work.isKind(record, "enterprise-management") else { return .unmet }
      return QHTruth.all(
        work.isTenured(record, lead: 2, main: 3),
        QHTruth.word(record, "enterpriseSize", atLeast: "medium", on: QHScale.size),
      )
    }
    return [
      QHLimb("QH-11.3.1a") {
        QHTruth.all(
          manages($0),
          QHTruth.word($0, "effect", atLeast: "marked", on: QHScale.effect),
          work.isGrowing($0, mean: Quantity(5), years: 2),
        )
      },
      QHLimb("QH-11.3.1b") {
        QHTruth.all(
          manages($0),
          QHTruth.number($0, "lossCut") { $0 >= Quantity(5) },
          work.person.attested("QH-11.3.1b", otherwise: .review),
        )
      },
    ]
  }

  private var projects: [QHLimb] {
    [
      QHLimb("QH-11.3.2a") {
        guard work.isKind($0, "capital-project") else { return .unmet }
        return QHTruth.all(
          work.isAmong(5, $0),
          QHTruth.word($0, "enterpriseSize", atLeast: "medium", on: QHScale.size),
          work.isApproved($0),
        )
      },
      QHLimb("QH-11.3.2b") {
        guard work.isKind($0, "financial-project") else { return .unmet }
        return QHTruth.all(
          work.isAmong(5, $0),
          work.isAtLeast("county", "level", $0),
          work.isApproved($0),
        )
      },
    ]
  }

  private var plans: [QHLimb] {
    func plan(_ type: String, _ record: Record) -> Standing {
      guard work.isKind(record, "plan-document") else { return .unmet }
      return QHTruth.all(
        QHTruth.word(record, "planType", in: [type]),
        work.isAmong(5, record),
        work.isAtLeast("prefecture", "level", record),
        // The annex asks for an approval by 市州 or 厅局 or above.
        work.isAtLeast("prefecture", "approver", record),
        QHTruth.flag(record, "approved"),
        QHTruth.flag(record, "implemented"),
      )
    }
    return [
      QHLimb("QH-11.3.3a") { plan("national-economy", $0) },
      QHLimb("QH-11.3.3b", 2) { plan("finance-sector", $0) },
    ]
  }

  private var thinkTank: [QHLimb] {
    [
      QHLimb("QH-11.3.4a") { QHThinkTank(work: work).provincial($0) },
      QHLimb("QH-11.3.4b", 2) { QHThinkTank(work: work).prefectural($0, "QH-11.3.4b") },
    ]
  }

  private var publications: [QHLimb] {
    [
      QHLimb("QH-11.3.5a") { work.isMonograph($0, words: 50_000) },
      QHLimb("QH-11.3.5b") {
        work.isCompilation($0, words: 100_000, clause: "QH-11.3.5b")
      },
      QHLimb("QH-11.3.5c", 1, work.isCorePaper),
      QHLimb("QH-11.3.5d", 2, work.isProfessionalPaper),
      QHLimb("QH-18l", 1, work.isFlagshipPaper),
    ]
  }

  private var honours: [QHLimb] {
    [
      QHLimb("QH-11.3.6a") {
        guard work.isKind($0, "honour") else { return .unmet }
        return QHTruth.text($0, "name", in: ["青海省优秀企业家"])
      },
      QHLimb("QH-11.3.6b") {
        work.isInnovation(
          $0,
          names: ["青海省企业管理现代化创新成果", "青海省企业管理现代化创新成果奖"],
          level: "provincial",
          clause: "QH-11.3.6b",
        )
      },
      QHLimb("QH-11.3.6c") {
        QHOtherPrizes(work: work).isLikeEntrepreneurs($0, "QH-11.3.6c")
      },
    ]
  }

  private var prizes: [QHLimb] {
    [
      QHLimb("QH-11.3.7a") {
        QHTruth.all(
          work.isAward($0, type: "social-science", level: "provincial"),
          work.isRelated($0),
          work.isNamed($0),
        )
      },
      QHLimb("QH-11.3.7b") {
        QHTruth.all(
          work.isAward($0, type: "economic-research", level: "provincial"),
          work.isNamed($0),
        )
      },
    ]
  }

  private var research: [QHLimb] {
    [
      QHLimb("QH-11.3.8a") {
        guard work.isKind($0, "research-project") else { return .unmet }
        return QHTruth.all(
          work.isAmong(5, $0),
          work.isAtLeast("provincial", "level", $0),
          QHTruth.flag($0, "completed"),
          QHTruth.word($0, "rating", atLeast: "national-advanced", on: QHScale.rating),
        )
      },
      QHLimb("QH-11.3.8b") {
        guard work.isKind($0, "research-project") else { return .unmet }
        return QHTruth.all(
          work.isLead($0),
          work.isAtLeast("prefecture", "level", $0),
          QHTruth.flag($0, "completed"),
          QHTruth.word($0, "rating", atLeast: "provincial-leading", on: QHScale.rating),
        )
      },
    ]
  }

  private var problems: [QHLimb] {
    func solved(_ type: String, _ record: Record) -> Standing {
      guard work.isKind(record, "problem-solving") else { return .unmet }
      return QHTruth.all(
        QHTruth.word(record, "problemType", in: [type]),
        work.isAmong(3, record),
        QHTruth.word(record, "effect", atLeast: "marked", on: QHScale.effect),
        work.isRecommended(record),
      )
    }
    return [
      QHLimb("QH-11.3.9a") { solved("hard-problem", $0) },
      QHLimb("QH-11.3.9b") {
        QHTruth.all(solved("innovation", $0), QHTruth.flag($0, "marketProspect"))
      },
    ]
  }

  private var institution: [QHLimb] {
    func manages(_ record: Record) -> Standing {
      guard work.isKind(record, "institution-management") else { return .unmet }
      return work.isTenured(record, lead: 2, main: 3)
    }
    func peers(_ path: String, _ record: Record) -> Standing {
      QHTruth.all(
        manages(record),
        QHTruth.word(record, path, atLeast: "provincial-advanced", on: QHScale.peers),
      )
    }
    return [
      QHLimb("QH-11.3.10a") {
        QHTruth.all(
          manages($0),
          QHTruth.flag($0, "realEconomy"),
          QHTruth.any(
            QHTruth.word($0, "prize", atLeast: "AA", on: QHScale.prize),
            QHTruth.word($0, "otherAward", atLeast: "provincial", on: QHScale.award),
          ),
        )
      },
      QHLimb("QH-11.3.10b") { peers("profitIndicators", $0) },
      QHLimb("QH-11.3.10c") { peers("prudentialIndicators", $0) },
      QHLimb("QH-11.3.10d") { QHTruth.all(manages($0), QHTruth.flag($0, "riskDefused")) },
    ]
  }

  private var measures: [QHLimb] {
    [
      QHLimb("QH-11.3.11a", 2) { QHMeasures(work: work).measure($0) },
      QHLimb("QH-11.3.11b", 2) { QHMeasures(work: work).reform($0) },
      QHLimb("QH-11.3.11c") { QHMeasures(work: work).policy($0) },
    ]
  }

  private var consulting: [QHLimb] {
    [
      QHLimb("QH-11.3.12a", 3) {
        guard work.isKind($0, "consulting-report") else { return .unmet }
        return QHTruth.all(
          work.isAmong(5, $0),
          work.isAtLeast("provincial", "level", $0),
          QHTruth.any(QHTruth.flag($0, "approved"), QHTruth.flag($0, "implemented")),
        )
      },
      QHLimb("QH-11.3.12b", 5) {
        guard work.isKind($0, "consulting-report") else { return .unmet }
        return QHTruth.all(
          work.isLead($0),
          work.isAtLeast("prefecture", "commissioner", $0),
          QHTruth.flag($0, "adopted"),
          QHTruth.flag($0, "implemented"),
        )
      },
    ]
  }
}
