import OrderedCollections
import RuleModel

/// Article 8: education and years, with what shortens them (QH-13.2.2) and what postpones them
/// (QH-10.3).
struct QHArticle8 {
  var person: QHPerson
  var chapter: QHChapter2
  var assessments: QHAssessments

  /// A credential at or above a level (AM-06): 本科 by diploma or degree, 大专 and 中专 by diploma
  /// (AM-05, AM-37).
  func holds(_ level: String) -> Standing {
    person.some("education") { record in
      let diploma = QHTruth.day(record, "diploma", by: person.today)
      return QHTruth.all(
        QHTruth.word(record, "level", atLeast: level, on: QHScale.education),
        level == "bachelor"
          ? QHTruth.any(diploma, QHTruth.day(record, "degree", by: person.today)) : diploma,
      )
    }
  }

  /// QH-8.1: a doctor's degree, then a year's work in Qinghai and still there (AM-45).
  var recognition: Standing {
    let degree = doctorate
    let years =
      person.worked(isQinghaiWork).map {
        QHYears.holds(1, $0, since: degree, by: person.today, delay: assessments.delay)
      } ?? .unknown
    let isThere = person.some("employment") {
      QHTruth.all(person.isRunning($0), isQinghaiWork($0))
    }
    return QHTruth.all(
      degree.exists,
      years,
      isThere,
      person.attested("QH-8.1.d", otherwise: .review),
      chapter.exam,
      chapter.recommended,
    )
  }

  /// The day of the 博士学位.
  private var doctorate: QHWindow {
    guard let education = person.records("education") else { return .unknown }
    return .earliest(
      of: education.map { record in
        let fits = QHTruth.all(
          QHTruth.word(record, "level", in: ["doctor"]),
          QHTruth.day(record, "degree", by: person.today),
        )
        return (fits, record.day("degree"))
      }
    )
  }

  /// A retiree no longer works.
  private func isQinghaiWork(_ record: Record) -> Standing {
    QHTruth.all(
      QHTruth.text(record, "region", in: ["青海"]),
      QHTruth.word(record, "kind", in: ["retired"]).denied,
    )
  }

  /// QH-8.2.1: years of relevant work since the 中级 title (AM-47).
  func associateYears(_ years: Int, advance: Int) -> Standing {
    let title = person.title("intermediate")
    guard let work = person.worked(person.isFinanceEconomicsService) else {
      return min(title.exists, .unknown)
    }
    return QHYears.holds(
      years - advance,
      work,
      since: title,
      by: person.today,
      delay: assessments.delay,
    )
  }

  /// QH-8.2.1① and ②.
  func associate(_ level: String, _ years: Int, advance: Int = 0) -> Standing {
    QHTruth.all(
      holds(level),
      associateYears(years, advance: advance),
      chapter.exam,
      chapter.recommended,
    )
  }

  /// QH-8.2.2: years of appointment as 高级经济师(金融), summed (AM-48).
  func seniorYears(_ years: Int, advance: Int) -> Standing {
    let title = person.title("associate-senior")
    guard let appointments = person.records("appointments") else {
      return min(title.exists, .unknown)
    }
    let spells = QHYears.spells(appointments) {
      QHTruth.all(
        QHTruth.word($0, "level", in: ["associate-senior"]),
        QHTruth.text($0, "specialty", in: ["finance"]),
        QHTruth.of($0["series"] == nil || $0.word("series") == "economics"),
      )
    }
    return QHYears.holds(
      years - advance,
      spells,
      since: title,
      by: person.today,
      delay: assessments.delay,
    )
  }

  /// QH-8.2.2① and ②.
  func senior(_ level: String, _ years: Int, advance: Int = 0) -> Standing {
    QHTruth.all(holds(level), seniorYears(years, advance: advance), chapter.recommended)
  }

  /// QH-12.3.0a: fifteen years of finance-economics work, five of them in finance (AM-50).
  var career: Standing {
    guard let related = person.worked(person.isFinanceEconomicsService),
      let finance = person.worked(person.isFinanceService)
    else { return .unknown }
    let whole = QHWindow(exists: .met, low: .ancient, high: .ancient)
    return QHTruth.all(
      QHYears.holds(15, related, since: whole, by: person.today),
      QHYears.holds(5, finance, since: whole, by: person.today),
    )
  }

  /// QH-11.3.0b: fifteen unbroken years at or below the county, still running (AM-49).
  var countySpell: Standing {
    guard
      let spells = person.worked({
        QHTruth.all(person.isFinanceEconomicsService($0), QHTruth.flag($0, "countyOrBelow"))
      })
    else { return .unknown }
    return QHYears.unbroken(15, spells, on: person.today)
  }
}
