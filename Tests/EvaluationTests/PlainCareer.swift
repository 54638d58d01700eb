import OrderedCollections
import RuleModel
import TestRules

/// A career without gaps, and by hand the day on which it opens a Qinghai pathway (I-04).
///
/// Shares no code with the evaluator: the formula is written out from the regulation.
struct PlainCareer {
  static let asOf: CalendarDay = "2026-06-15"

  var isBachelor: Bool
  /// Begins in economics, turns to finance proper later.
  var workFrom: CalendarDay
  var financeFrom: CalendarDay
  var isCounty: Bool
  var title: CalendarDay
  var appointed: CalendarDay
  var examPassed: CalendarDay
  var recommended: CalendarDay
  var sanctionedUntil: CalendarDay?
  var grades: [(year: Int, grade: String)]
  var expertFrom: CalendarDay?
  var professionalFrom: CalendarDay?
  /// Items by the days of the achievements that prove them.
  var papers: [CalendarDay]
  var reports: [CalendarDay]
  var policies: [CalendarDay]
}

extension PlainCareer {
  init(_ generator: inout some RandomNumberGenerator) {
    func day(_ from: CalendarDay, _ to: CalendarDay) -> CalendarDay {
      from.adding(days: Int.random(in: 0...from.days(to: to), using: &generator))
    }
    func days(_ most: Int) -> [CalendarDay] {
      (0..<Int.random(in: 1...most, using: &generator)).map { _ in day("2016-01-01", "2028-12-31") }
        .sorted()
    }
    func perhaps(_ day: CalendarDay) -> CalendarDay? {
      Int.random(in: 0..<3, using: &generator) == 0 ? day : nil
    }
    isBachelor = Int.random(in: 0..<3, using: &generator) > 0
    workFrom = day("2005-01-01", "2018-12-31")
    financeFrom = day(workFrom, "2022-12-31")
    isCounty = Bool.random(using: &generator)
    title = day("2016-01-01", "2023-12-31")
    appointed = day("2016-01-01", "2024-12-31")
    examPassed = day("2020-01-01", "2027-12-31")
    recommended = day("2026-01-01", "2027-12-31")
    sanctionedUntil = perhaps(day("2026-01-01", "2028-12-31"))
    grades = (title.year..<2026).map { year in
      let grade = ["unqualified", "basically-qualified", "excellent", "excellent", "excellent"]
        .randomElement(using: &generator)
      return (year, grade ?? "qualified")
    }
    expertFrom = perhaps(day("2020-01-01", "2028-12-31"))
    professionalFrom = perhaps(day("2020-01-01", "2028-12-31"))
    (papers, reports, policies) = (days(3), days(3), days(3))
  }

  private func fixed(_ year: Int) -> CalendarDay {
    CalendarDay.firstDay(ofYear: year + 1).adding(days: 19)
  }

  /// Failing results fixed since the title: a year each.
  private var delay: Int {
    grades.filter { $0.grade != "excellent" && fixed($0.year) >= title }.count
  }

  /// The day three excellent years in a row since the title were fixed.
  private var threeExcellent: CalendarDay? {
    let good = grades.filter { $0.grade == "excellent" && fixed($0.year) >= title }.map(\.year)
    let third = good.first { good.contains($0 - 1) && good.contains($0 - 2) }
    return third.map { fixed($0) }
  }

  /// The day three excellent years in all since the title were fixed: item 13.
  private var excellentItem: CalendarDay? {
    let good = grades.filter { $0.grade == "excellent" && fixed($0.year) >= title }.map(\.year)
    return good.count >= 3 ? fixed(good[2]) : nil
  }

  /// The day so many items are had when each of three takes so many units; nil when never.
  private func had(_ count: Int, units: Int) -> CalendarDay? {
    let days = [papers, reports, policies].map { item -> CalendarDay? in
      let fitting = item.filter { $0 >= title }.sorted()
      return fitting.count >= units ? fitting[units - 1] : nil
    }
    let items = (days + [excellentItem]).compactMap { $0 }.sorted()
    return items.count >= count ? items[count - 1] : nil
  }

  private func latest(_ days: [CalendarDay?]) -> CalendarDay? {
    let known = days.compactMap { $0 }
    return known.count == days.count ? known.max() : nil
  }

  private func earliest(_ days: [CalendarDay?]) -> CalendarDay? { days.compactMap { $0 }.min() }

  private var free: CalendarDay { sanctionedUntil?.adding(days: 1) ?? Self.asOf }

  private func years(_ years: Int, from base: CalendarDay) -> CalendarDay {
    base.adding(years: years).adding(years: delay)
  }

  // MARK: 正高级

  private var seniorBase: CalendarDay { max(title, appointed) }

  private var seniorRest: CalendarDay? {
    latest([
      Self.asOf, recommended, free, workFrom.adding(years: 15), financeFrom.adding(years: 5),
      had(3, units: 2),
    ])
  }

  var seniorRegular: CalendarDay? {
    latest([years(isBachelor ? 5 : 7, from: seniorBase), seniorRest])
  }

  var seniorEarly: CalendarDay? {
    let required = isBachelor ? 5 : 7
    let advances: [(CalendarDay?, Int)] = [
      (expertFrom, 2), (professionalFrom, 1), (threeExcellent, 1),
    ]
    let shortened = advances.map { granted, by in
      latest([granted, years(required - by, from: seniorBase)])
    }
    return latest([earliest(shortened), seniorRest])
  }

  // MARK: 副高级

  private var associateRest: CalendarDay? {
    let relieved = isCounty ? latest([had(2, units: 1), workFrom.adding(years: 15)]) : nil
    let three = had(3, units: 1)
    return latest([Self.asOf, recommended, free, examPassed, earliest([three, relieved])])
  }

  private var associateBase: CalendarDay { max(title, workFrom) }

  var associateRegular: CalendarDay? {
    latest([years(isBachelor ? 5 : 10, from: associateBase), associateRest])
  }

  var associateEarly: CalendarDay? {
    let shortened = latest([threeExcellent, years(isBachelor ? 4 : 9, from: associateBase)])
    return latest([shortened, associateRest])
  }
}

extension PlainCareer {
  /// The profile, with the title at the level below the one applied for.
  func profile(titled level: String) -> Record {
    let work: Record = [
      "region": "青海", "kind": "enterprise", "onPost": true, "countyOrBelow": .flag(isCounty),
    ]
    var (early, late) = (work, work)
    (early["from"], early["to"]) = (.on(workFrom), .on(financeFrom.adding(days: -1)))
    early["fields"] = .words(["financial-economics"])
    (late["from"], late["to"]) = (.on(financeFrom), .absent)
    late["fields"] = .words(["financial-economics", "finance"])
    var result: Record = [
      "employment": .records(workFrom < financeFrom ? [early, late] : [late]),
      "education": [
        ["level": .word(isBachelor ? "bachelor" : "college"), "diploma": "2004-06-30"]
      ],
      "titles": [
        [
          "series": "economics", "specialty": "finance", "level": .word(level),
          "date": .on(title), "route": "review", "region": "青海",
        ]
      ],
      "appointments": [
        [
          "level": .word(level), "specialty": "finance", "from": .on(appointed), "to": .absent,
        ]
      ],
      "exams": [
        [
          "name": .text("高级经济师"), "specialty": "finance", "passed": .on(examPassed),
          "validUntil": "2099-12-31",
        ]
      ],
      "assessments": .records(
        grades.map {
          [
            "year": .number(Quantity($0.year)), "grade": .word($0.grade), "targetSystem": true,
            "decided": .on(fixed($0.year)),
          ]
        }
      ),
      "continuingEducation": true,
      "unitRecommendation.date": .on(recommended),
      "achievements": .records(achievements),
      "talents": .records(talents),
    ]
    result["conduct"] = .record([
      "investigation": false, "misconduct": [], "dishonesty": [],
      "sanctions": sanctionedUntil.map {
        [["grade": "demerit", "from": "2025-01-01", "to": .on($0)]]
      } ?? [],
    ])
    var known = Profile(root: result)
    known.attest("QH-9a", true)
    return known.root
  }

  private var talents: [Record] {
    func talent(_ programme: String, _ from: CalendarDay?) -> [Record] {
      from.map {
        [["programme": .word(programme), "certificate": true, "date": .on($0)]]
      } ?? []
    }
    return talent("青海省优秀专家", expertFrom) + talent("青海省优秀专业技术人才", professionalFrom)
  }

  private var achievements: [Record] {
    func base(_ kind: String, _ number: Int, _ day: CalendarDay) -> Record {
      [
        "id": .text("\(kind)\(number)"), "kind": .word(kind), "date": .on(day), "role": "sole",
        "field": .words(["finance"]), "evidence": true,
      ]
    }
    func all(_ kind: String, _ days: [CalendarDay], _ rest: [(String, FactValue)]) -> [Record] {
      days.enumerated().map { number, day in
        var record = base(kind, number, day)
        for (key, value) in rest { record[key] = value }
        return record
      }
    }
    return all(
      "paper",
      papers,
      [
        ("journal.core", true), ("journal.professional", false), ("journal.cn", true),
        ("journal.issn", true), ("journal.venue", "regular"), ("journal.name", .text("某学报")),
      ]
    )
      + all(
        "think-tank-report",
        reports,
        [("adopter", "provincial"), ("adopterBody", "leader-endorsement"), ("adopted", true)]
      )
      + all(
        "policy-document",
        policies,
        [("level", "county"), ("issued", true), ("implemented", true)]
      )
  }
}
