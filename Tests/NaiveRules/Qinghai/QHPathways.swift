import OrderedCollections
import RuleModel

/// The pathways of the standard, each put together from the articles.
struct QHPathways {
  var person: QHPerson
  /// The day since which results count.
  var window: QHWindow
  var chapter: QHChapter2
  var assessments: QHAssessments
  var article8: QHArticle8
  var article13: QHArticle13
  var work: QHAchievements

  init(person: QHPerson, window: QHWindow) {
    self.person = person
    self.window = window
    chapter = QHChapter2(person: person, window: window)
    assessments = QHAssessments(person: person, window: window)
    article8 = QHArticle8(person: person, chapter: chapter, assessments: assessments)
    work = QHAchievements(person: person, window: window)
    article13 = QHArticle13(person: person, work: work, assessments: assessments)
  }

  /// Notes every part and the pathway, as bad as its worst part.
  private func conclude(
    _ pathway: String,
    _ parts: [(clause: String, standing: Standing)],
    _ judgement: inout NaiveJudgement,
  ) {
    for part in parts where !part.clause.isEmpty {
      judgement.note(part.clause, part.standing, in: pathway)
    }
    judgement.pathways[pathway] = Standing.all(parts.map(\.standing))
  }

  /// QH-8.1 (AM-44: no items).
  func recognition(_ judgement: inout NaiveJudgement) {
    conclude(
      "qh-finecon/associate-senior/recognition",
      chapter.common + [("QH-4b", chapter.exam), ("QH-8.1", article8.recognition)],
      &judgement,
    )
  }

  /// QH-13.1 (AM-67: neither article 8.2.2 nor article 12).
  func direct(_ judgement: inout NaiveJudgement) {
    conclude(
      "qh-finecon/senior/direct",
      chapter.common + [("QH-13.1", article13.direct), ("", unsettledDelay)],
      &judgement,
    )
  }

  /// QH-8.2.1 and article 11.
  func associateRegular(_ judgement: inout NaiveJudgement) {
    let pathway = "qh-finecon/associate-senior/regular"
    let first = article8.associate("bachelor", 5)
    let second = article8.associate("college", 10)
    judgement.note("QH-4b", chapter.exam, in: pathway)
    judgement.note("QH-8.2.1①", first, in: pathway)
    judgement.note("QH-8.2.1②", second, in: pathway)
    let parts = chapter.common + [("", max(first, second))] + article11(pathway, &judgement)
    conclude(pathway, parts, &judgement)
  }

  /// QH-13.2.1 and article 11 (AM-68).
  func introduced(_ judgement: inout NaiveJudgement) {
    let pathway = "qh-finecon/associate-senior/introduced"
    let entry = QHTruth.all(article13.introduced, chapter.exam)
    let parts =
      chapter.common + [
        ("QH-4b", chapter.exam), ("QH-13.2.1", entry), ("", chapter.recommended),
        ("", unsettledDelay),
      ]
      + article11(pathway, &judgement)
    conclude(pathway, parts, &judgement)
  }

  /// QH-13.2.2 and article 11: one year at most, by a prize or a row of excellent years.
  func associateEarly(_ judgement: inout NaiveJudgement) {
    let pathway = "qh-finecon/associate-senior/early"
    let grants = [(article13.prize, years: 1), (article13.row, years: 1)]
    let shortened = article13.best(grants) {
      max(
        article8.associate("bachelor", 5, advance: $0),
        article8.associate("college", 10, advance: $0),
      )
    }
    // AM-69: education short with full years, those of the shorter row, is for the board.
    let educationShort = QHTruth.all(
      max(article8.holds("bachelor"), article8.holds("college")).denied,
      article8.associateYears(5, advance: 0),
      chapter.exam,
      chapter.recommended,
      person.attested("QH-13.2.2.e", otherwise: .review),
      Standing.any(grants.map(\.0)),
    )
    let parts =
      chapter.common
      + [
        ("QH-13.2.2.0", person.attested("QH-13.2.2.0", otherwise: .review)),
        ("", max(shortened, educationShort)),
      ] + article11(pathway, &judgement)
    judgement.note("QH-4b", chapter.exam, in: pathway)
    judgement.note("QH-13.2.2②", article13.prize, in: pathway)
    judgement.note("QH-13.2.2③", article13.row, in: pathway)
    conclude(pathway, parts, &judgement)
  }

  /// QH-8.2.2 and article 12.
  func seniorRegular(_ judgement: inout NaiveJudgement) {
    let pathway = "qh-finecon/senior/regular"
    let first = article8.senior("bachelor", 5)
    let second = article8.senior("vocational", 7)
    judgement.note("QH-8.2.2①", first, in: pathway)
    judgement.note("QH-8.2.2②", second, in: pathway)
    let parts = chapter.common + [("", max(first, second))] + article12(pathway, &judgement)
    conclude(pathway, parts, &judgement)
  }

  /// QH-13.2.2 and article 12: the best of two years or one.
  func seniorEarly(_ judgement: inout NaiveJudgement) {
    let pathway = "qh-finecon/senior/early"
    let grants = [
      (article13.leader, years: 2), (article13.specialist, years: 1), (article13.prize, years: 1),
      (article13.row, years: 1),
    ]
    let shortened = article13.best(grants) {
      max(
        article8.senior("bachelor", 5, advance: $0),
        article8.senior("vocational", 7, advance: $0),
      )
    }
    let educationShort = QHTruth.all(
      max(article8.holds("bachelor"), article8.holds("vocational")).denied,
      article8.seniorYears(5, advance: 0),
      chapter.recommended,
      person.attested("QH-13.2.2.e", otherwise: .review),
      Standing.any(grants.map(\.0)),
    )
    let parts =
      chapter.common
      + [
        ("QH-13.2.2.0", person.attested("QH-13.2.2.0", otherwise: .review)),
        ("", max(shortened, educationShort)),
      ] + article12(pathway, &judgement)
    judgement.note("QH-13.2.2①a", article13.leader, in: pathway)
    judgement.note("QH-13.2.2①b", article13.specialist, in: pathway)
    judgement.note("QH-13.2.2②", article13.prize, in: pathway)
    judgement.note("QH-13.2.2③", article13.row, in: pathway)
    conclude(pathway, parts, &judgement)
  }

  /// A path without years of its own has no day from which a delay counts: for the board.
  private var unsettledDelay: Standing {
    guard assessments.delay.upperBound > 0 else { return .met }
    let mayFail: Standing = assessments.delay.lowerBound > 0 ? .unmet : .unknown
    return max(mayFail, person.attested("QH-10.3.d", otherwise: .review))
  }

  private func article11(
    _ pathway: String,
    _ judgement: inout NaiveJudgement,
  ) -> [(clause: String, standing: Standing)] {
    let items = QHArticle11(work: work, excellentYears: assessments.excellentYears).items
    let tally = QHTally(
      items: items,
      achievements: person.records("achievements"),
      isAdmitted: work.isAdmitted,
    )
    note(tally, pathway, &judgement)
    let three = tally.atLeast(3)
    let relief = QHTruth.all(article8.countySpell, tally.atLeast(2))
    judgement.note("QH-11.3.0a", three, in: pathway)
    judgement.note("QH-11.3.0b", relief, in: pathway)
    return ability(["QH-11.1a", "QH-11.1b", "QH-11.1c", "QH-11.2a", "QH-11.2b", "QH-11.2c"])
      + [("", max(three, relief))]
  }

  private func article12(
    _ pathway: String,
    _ judgement: inout NaiveJudgement,
  ) -> [(clause: String, standing: Standing)] {
    let items = QHArticle12(work: work, excellentYears: assessments.excellentYears).items
    let tally = QHTally(
      items: items,
      achievements: person.records("achievements"),
      isAdmitted: work.isAdmitted,
    )
    note(tally, pathway, &judgement)
    return ability(["QH-12.1a", "QH-12.1b", "QH-12.2a", "QH-12.2b", "QH-12.2c", "QH-12.2d"])
      + [("QH-12.3.0a", article8.career), ("QH-12.3.0b", tally.atLeast(3))]
  }

  /// Theory and ability: what the board weighs.
  private func ability(_ clauses: [String]) -> [(clause: String, standing: Standing)] {
    clauses.map { ($0, person.attested($0, otherwise: .review)) }
  }

  private func note(_ tally: QHTally, _ pathway: String, _ judgement: inout NaiveJudgement) {
    for item in tally.items.indices {
      for limb in tally.items[item].limbs.indices {
        let clause = tally.items[item].limbs[limb].clause
        judgement.note(clause, tally.alone(item: item, limb: limb), in: pathway)
      }
    }
  }
}
