import RuleModel

/// Chapter 1 and 2: who may apply, the basic conditions, honesty and bars (QH-1 to QH-10).
struct QHChapter2 {
  var person: QHPerson
  /// The day of the current qualification.
  var window: QHWindow

  private var assessments: QHAssessments { QHAssessments(person: person, window: window) }

  /// QH-1: serving staff on post in Qinghai in finance-economics work.
  var scope: Standing {
    person.some("employment") { spell in
      QHTruth.all(
        person.isRunning(spell),
        QHTruth.text(spell, "region", in: ["青海"]),
        QHTruth.word(
          spell,
          "kind",
          in: ["enterprise", "institution", "non-public", "social-organisation"],
        ),
        // Who has duties serves on a post, unless it is denied.
        QHTruth.any(
          QHTruth.flag(spell, "onPost"),
          QHTruth.all(
            QHTruth.unlessDenied(spell, "onPost"),
            QHTruth.given(spell, "duty"),
          ),
        ),
        person.isFinanceEconomics(spell),
      )
    }
  }

  /// QH-2b: no civil servants, no staff managed like them, no retirees.
  var notBarredStaff: Standing {
    person.some("employment") { spell in
      QHTruth.all(
        person.isRunning(spell),
        QHTruth.word(spell, "kind", in: ["civil-service", "quasi-civil-service", "retired"]),
      )
    }.denied
  }

  /// QH-8.0b: the specialty practised is the one applied for.
  var practises: Standing {
    person.some("employment") { spell in
      QHTruth.all(person.isRunning(spell), person.isFinanceEconomics(spell))
    }
  }

  /// QH-7.4 under AM-38 B and AM-40: a failing year is cured by the delay of QH-10.3, a gap or an
  /// undetermined year is for the board.
  var assessed: Standing {
    assessments.complete
  }

  /// QH-7.5.
  var continuingEducation: Standing {
    QHTruth.flag(person.profile.root, "continuingEducation")
  }

  /// QH-9c: a finding of this year bars; an older one does not (AM-43).
  var honest: Standing {
    guard let cases = person.records("conduct.dishonesty") else { return .unknown }
    return Standing.all(
      cases.map { record in
        guard let day = record.day("date") else { return .unknown }
        let year = person.today.year
        return QHTruth.between(
          worst: day.earliest.year == year && day.latest.year == year,
          best: day.earliest.year <= year && year <= day.latest.year,
        ).denied
      }
    )
  }

  /// QH-10.1: no investigation still open.
  var notInvestigated: Standing {
    QHTruth.flag(person.profile.root, "conduct.investigation").denied
  }

  /// QH-10.2: no sanction of 记过 or heavier in force (AM-41).
  var notSanctioned: Standing {
    person.some("conduct.sanctions") { sanction in
      QHTruth.all(
        QHTruth.word(
          sanction,
          "grade",
          in: ["demerit", "major-demerit", "demotion", "removal", "dismissal"],
        ),
        person.isRunning(sanction),
      )
    }.denied
  }

  /// QH-10.4 under AM-42: an open finding since the current title bars, a closed one is for the
  /// board.
  var blameless: Standing {
    guard let cases = person.records("conduct.misconduct") else { return .unknown }
    return Standing.all(
      cases.map { record in
        let inWindow = window.holds(record.day("date"))
        guard inWindow > .unmet else { return .met }
        let bar: Standing =
          switch record.flag("closed") {
          case true?: person.attested("QH-10.4", otherwise: .review)
          case false?: .unmet
          // Whether it is closed matters only when the board may still let it pass.
          case nil: min(.unknown, person.attested("QH-10.4", otherwise: .review))
          }
        return inWindow == .met ? bar : Standing.any([bar, .unknown])
      }
    )
  }

  /// QH-10.5 under AM-73.
  var nothingElse: Standing {
    person.profile.attestation("QH-10.5") == false ? .review : .met
  }

  /// QH-4b: the finance exam passed, its validity as printed (AM-36).
  var exam: Standing {
    person.some("exams") { exam in
      let valid: Standing =
        switch exam["validUntil"] {
        case .day(let day)?:
          QHTruth.between(worst: day.earliest >= person.today, best: day.latest >= person.today)
        case .absent?: person.attested("QH-4b.v", otherwise: .unknown)
        default: .unknown
        }
      return QHTruth.all(
        QHTruth.text(exam, "name", in: ["高级经济师"]),
        QHTruth.text(exam, "specialty", in: ["finance"]),
        QHTruth.day(exam, "passed", by: person.today),
        valid,
      )
    }
  }

  /// The unit's assessment and recommendation.
  var recommended: Standing {
    person.some("unitRecommendation") { QHTruth.day($0, "date", by: person.today) }
  }

  /// Everything every applicant must satisfy, clause by clause.
  var common: [(clause: String, standing: Standing)] {
    [
      ("QH-1", scope),
      ("QH-2b", notBarredStaff),
      ("QH-8.0a", person.attested("QH-8.0a", otherwise: .review)),
      ("QH-8.0b", practises),
      ("QH-9a", person.attested("QH-9a", otherwise: .unknown)),
      ("QH-9c", honest),
    ] + together("QH-7.0", basic) + together("QH-10.0", bars)
  }

  private var basic: [(clause: String, standing: Standing)] {
    [
      ("QH-7.1", person.attested("QH-7.1", otherwise: .review)),
      ("QH-7.2", person.attested("QH-7.2", otherwise: .review)),
      ("QH-7.3", person.attested("QH-7.3", otherwise: .review)),
      ("QH-7.4", assessed),
      ("QH-7.5", continuingEducation),
    ]
  }

  private var bars: [(clause: String, standing: Standing)] {
    [
      ("QH-10.1", notInvestigated),
      ("QH-10.2", notSanctioned),
      ("QH-10.3", assessments.isKnown),
      ("QH-10.4", blameless),
      ("QH-10.5", nothingElse),
    ]
  }

  /// Parts with the clause that asks for all of them.
  private func together(
    _ clause: String,
    _ parts: [(clause: String, standing: Standing)],
  ) -> [(clause: String, standing: Standing)] {
    [(clause, Standing.all(parts.map(\.standing)))] + parts
  }
}
