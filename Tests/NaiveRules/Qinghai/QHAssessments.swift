import RuleModel

/// The annual assessments since the current qualification (QH-7.4, QH-10.3, items 13, QH-13.2.2③).
struct QHAssessments {
  var person: QHPerson
  var window: QHWindow

  private var list: [Record]? { person.records("assessments") }

  /// QH-10.3 asks for nothing itself: what is not known may postpone.
  var isKnown: Standing { list == nil ? .unknown : .met }

  /// Whether an assessment was fixed by today, on or after the day of the title (AM-40); one
  /// without a date is fixed between the end of its year and the middle of the next.
  func counts(_ assessment: Record) -> Standing {
    let first: CalendarDay
    let last: CalendarDay
    if let decided = assessment.day("decided") {
      (first, last) = (decided.earliest, decided.latest)
    } else if let year = year(assessment) {
      first = CalendarDay.firstDay(ofYear: year + 1).adding(days: -1)
      last = first.adding(months: 6)
    } else {
      (first, last) = (.ancient, .far)
    }
    guard first <= person.today, window.exists > .unmet else { return .unmet }
    return QHTruth.between(
      worst: window.exists == .met && first >= window.high,
      best: last >= window.low,
    )
  }

  private func year(_ assessment: Record) -> Int? {
    if case .number(let number)? = assessment["year"] { return number.whole }
    return nil
  }

  /// QH-7.4: every year since the one of the title has a grade, else the board looks into it; a
  /// failing one is cured by the delay (AM-38, AM-40).
  var complete: Standing {
    guard let list else { return .unknown }
    guard window.exists == .met else { return .met }
    let graded = list.filter { counts($0) > .unmet }.filter {
      ($0.word("grade") ?? "undetermined") != "undetermined"
    }
    let years = graded.compactMap(year)
    var expected = window.high.year + 1
    while expected < person.today.year {
      if !years.contains(expected) { return .review }
      expected += 1
    }
    return .met
  }

  /// Calendar years with a grade of a kind: those that surely are, those that perhaps are, and how
  /// many more there may be whose year is not known.
  private func years(
    where test: (Record) -> Standing
  ) -> (sure: Set<Int>, perhaps: Set<Int>, yearless: Int) {
    var sure: Set<Int> = []
    var perhaps: Set<Int> = []
    var yearless = 0
    for assessment in list ?? [] {
      let standing = QHTruth.all(counts(assessment), test(assessment))
      guard standing > .unmet else { continue }
      guard let year = year(assessment) else {
        yearless += 1
        continue
      }
      perhaps.insert(year)
      if standing == .met { sure.insert(year) }
    }
    return (sure, perhaps, yearless)
  }

  /// QH-10.3: a year of delay for each failing assessment (AM-39), at least and at most.
  var delay: ClosedRange<Int> {
    let failing = years {
      QHTruth.word($0, "grade", in: ["basically-qualified", "unqualified"])
    }
    return failing.sure.count...(failing.perhaps.count + failing.yearless)
  }

  private var excellent: (sure: Set<Int>, perhaps: Set<Int>, yearless: Int) {
    years {
      QHTruth.all(
        QHTruth.word($0, "grade", in: ["excellent"]),
        QHTruth.flag($0, "targetSystem"),
      )
    }
  }

  /// Items 13: three excellent years in all.
  var excellentYears: Standing {
    guard list != nil else { return .unknown }
    let found = excellent
    return QHTruth.between(
      worst: found.sure.count >= 3,
      best: found.perhaps.count + found.yearless >= 3,
    )
  }

  /// QH-13.2.2③: three excellent years in a row.
  var excellentRow: Standing {
    guard list != nil else { return .unknown }
    let found = excellent
    func hasRow(_ years: Set<Int>, lacking: Int) -> Bool {
      lacking >= 3
        || years.flatMap { $0 - 2...$0 }.contains { first in
          (first..<first + 3).filter { !years.contains($0) }.count <= lacking
        }
    }
    return QHTruth.between(
      worst: hasRow(found.sure, lacking: 0),
      best: hasRow(found.perhaps, lacking: found.yearless),
    )
  }
}
