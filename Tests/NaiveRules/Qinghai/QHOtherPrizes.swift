import RuleModel

/// The other prizes and honours of QH-11.3.6c, QH-12.3.6c and QH-12.3.7d.
struct QHOtherPrizes {
  var work: QHAchievements

  /// An award or honour like those of an entrepreneur (AM-59). A prize for research has an item of
  /// its own: whether it is like them too is for the board.
  func isLikeEntrepreneurs(_ record: Record, _ clause: String) -> Standing {
    guard work.isKind(record, "honour", "award") else { return .unmet }
    return QHTruth.all(
      QHTruth.flag(record, "corresponding"),
      work.isAtLeast("provincial", "level", record),
      QHTruth.any(
        QHTruth.unless(record, "prizeType", in: ["social-science", "economic-research"]),
        work.person.attested(clause, otherwise: .review),
      ),
    )
  }

  /// A corresponding prize of a province or above with a documented part. Other than those named
  /// before: a provincial social-science prize counts by its grade and rank only.
  func isCorresponding(_ record: Record) -> Standing {
    guard work.isKind(record, "award") else { return .unmet }
    return QHTruth.all(
      QHTruth.flag(record, "corresponding"),
      work.isAtLeast("provincial", "level", record),
      work.isNamed(record),
      QHTruth.any(
        QHTruth.unless(record, "prizeType", in: ["social-science"]),
        work.isAtLeast("national", "level", record),
      ),
    )
  }
}
