import RuleModel

/// An applicant on a day, seen from one pathway: what the clauses ask again and again.
struct QHPerson {
  var profile: Profile
  var today: CalendarDay

  /// The records of a family; nil when nothing is known of it.
  func records(_ family: String) -> [Record]? { profile.records(family) }

  /// The best record of a family.
  func some(_ family: String, _ test: (Record) -> Standing) -> Standing {
    guard let records = records(family) else { return .unknown }
    return Standing.any(records.map(test))
  }

  /// A clause that only the board or a declaration settles.
  func attested(_ clause: String, otherwise: Standing) -> Standing {
    switch profile.attestation(ClauseID(clause)) {
    case true?: .met
    case false?: .unmet
    case nil: otherwise
    }
  }

  /// Whether a spell of work or appointment is running today.
  func isRunning(_ record: Record) -> Standing {
    let begun = QHTruth.day(record, "from", by: today)
    let notEnded: Standing =
      switch record["to"] {
      case .absent?: .met
      case .day(let day)?:
        QHTruth.between(worst: day.earliest >= today, best: day.latest >= today)
      default: .unknown
      }
    return QHTruth.all(begun, notEnded)
  }

  /// Work by content: finance work proper is finance-economics work.
  func isFinanceEconomics(_ record: Record) -> Standing {
    QHTruth.words(record, "fields", anyOf: ["financial-economics", "finance"])
  }

  /// Years of a civil servant count when their content is attested (AM-34).
  func isCounted(_ record: Record) -> Standing {
    QHTruth.any(
      QHTruth.word(record, "kind", in: ["civil-service", "quasi-civil-service"]).denied,
      QHTruth.flag(record, "contentAttested"),
    )
  }

  func isFinanceEconomicsService(_ record: Record) -> Standing {
    QHTruth.all(isFinanceEconomics(record), isCounted(record))
  }

  func isFinanceService(_ record: Record) -> Standing {
    QHTruth.all(QHTruth.words(record, "fields", anyOf: ["finance"]), isCounted(record))
  }

  /// The day of the economics title of a level, any specialty (AM-46, AM-48).
  func title(_ level: String) -> QHWindow {
    title(of: [level]) { QHTruth.word($0, "series", in: ["economics"]) }
  }

  /// The day of a title of any series: QH-14 speaks of the current qualification only.
  var otherTitle: QHWindow {
    title(of: ["intermediate", "associate-senior", "senior"]) { _ in .met }
      .orElse(title(of: ["assistant"]) { _ in .met })
  }

  private func title(of levels: [String], where fits: (Record) -> Standing) -> QHWindow {
    guard let titles = records("titles") else { return .unknown }
    return .earliest(
      of: titles.map { title in
        // QH-5: which certificates match is a table outside the text (AM-35).
        let route: Standing =
          title.word("route") == "qualification" ? attested("QH-5a", otherwise: .unknown) : .met
        let holds = QHTruth.all(
          fits(title),
          QHTruth.word(title, "level", in: levels),
          QHTruth.day(title, "date", by: today),
          route,
        )
        return (holds, title.day("date"))
      }
    )
  }

  /// The first day of relevant work, for windows of those who hold no title (AM-51).
  var workStart: QHWindow {
    guard let employment = records("employment") else { return .unknown }
    return .earliest(
      of: employment.map { spell in
        (isFinanceEconomicsService(spell), spell.day("from"))
      }
    )
  }

  /// Years of work whose spells fit.
  func worked(_ fits: (Record) -> Standing) -> QHYears.Both? {
    records("employment").map { QHYears.spells($0, fits: fits) }
  }
}
