import RuleModel

/// What a book asks of its editor (QH-12.3.5b).
struct QHBooks {
  var work: QHAchievements

  /// By the chief or a deputy editor; a sole author has no editor above, and whether that is as
  /// good is for the board.
  func isEdited(_ record: Record, _ clause: String) -> Standing {
    QHTruth.any(
      QHTruth.word(record, "role", in: ["chief-editor", "deputy-editor"]),
      min(
        QHTruth.word(record, "role", in: ["sole"]),
        work.person.attested(clause, otherwise: .review),
      ),
    )
  }
}
