import RuleModel

/// Items 4 of both articles: think-tank output of a first completer.
struct QHThinkTank {
  var work: QHAchievements

  private func output(_ record: Record) -> Standing {
    guard work.isKind(record, "think-tank-report") else { return .unmet }
    return QHTruth.all(work.isFirst(record), QHTruth.flag(record, "adopted"))
  }

  /// Adopted by 省委/省政府, or endorsed by their leaders.
  func provincial(_ record: Record) -> Standing {
    QHTruth.all(
      output(record),
      work.isAtLeast("provincial", "adopter", record),
      QHTruth.word(record, "adopterBody", in: ["party-committee-government", "leader-endorsement"]),
    )
  }

  /// Adopted by an authority of 市州/厅局, or endorsed by leaders of a 市州; what is provincial
  /// contains it. Adoption by a 市州 itself is not named: for the board.
  func prefectural(_ record: Record, _ clause: String) -> Standing {
    let isPrefecture = QHTruth.word(record, "adopter", in: ["prefecture"])
    return QHTruth.any(
      provincial(record),
      QHTruth.all(
        output(record),
        QHTruth.any(
          QHTruth.all(
            work.isAtLeast("prefecture", "adopter", record),
            QHTruth.word(record, "adopterBody", in: ["industry-authority"]),
          ),
          QHTruth.all(
            isPrefecture,
            QHTruth.word(record, "adopterBody", in: ["leader-endorsement"]),
          ),
          QHTruth.all(
            isPrefecture,
            QHTruth.word(record, "adopterBody", in: ["party-committee-government"]),
            work.person.attested(clause, otherwise: .review),
          ),
        ),
      ),
    )
  }
}

/// Items 11 of both articles; the preface tests those who propose rules alone (AM-64).
struct QHMeasures {
  var work: QHAchievements

  func measure(_ record: Record) -> Standing {
    guard work.isKind(record, "management-measure") else { return .unmet }
    return QHTruth.all(
      QHTruth.flag(record, "policyAbility"),
      QHTruth.word(record, "role", in: ["sole"]),
      work.isApproved(record),
    )
  }

  func reform(_ record: Record) -> Standing {
    guard work.isKind(record, "reform-plan") else { return .unmet }
    return QHTruth.all(
      work.isLead(record),
      work.isAtLeast("county", "level", record),
      QHTruth.flag(record, "landed"),
    )
  }

  func policy(_ record: Record) -> Standing {
    guard work.isKind(record, "policy-document") else { return .unmet }
    return QHTruth.all(
      work.isAmong(3, record),
      work.isAtLeast("county", "level", record),
      QHTruth.flag(record, "issued"),
      QHTruth.flag(record, "implemented"),
    )
  }
}
