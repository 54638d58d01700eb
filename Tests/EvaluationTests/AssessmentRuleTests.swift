import Evaluation
import RuleModel
import TestRules
import Testing

/// Annual assessments since the title: none failing, gaps, and so many excellent (QH-7.4, item 13).
@Suite struct AssessmentRuleTests {
  private let today: CalendarDay = "2024-06-15"

  private func year(_ year: Int, _ grade: String?, decided: FactValue? = nil) -> Record {
    var record: Record = ["year": .number(Quantity(year)), "targetSystem": true]
    record["grade"] = grade.map { .word($0) }
    record["decided"] =
      decided ?? .on(CalendarDay.firstDay(ofYear: year + 1).adding(days: 19))
    return record
  }

  private func standing(
    _ rule: AssessmentRule,
    _ assessments: [Record]?,
    title: FactValue? = "2020-03-01",
    on day: CalendarDay? = nil,
  ) -> Standing {
    var profile: Record = [:]
    profile["titles"] = title.map { [["level": "associate-senior", "date": $0]] } ?? []
    profile["assessments"] = assessments.map { .records($0) }
    return SmallPack(.assessments(rule)).standing(profile, on: day ?? today)
  }

  private func free(_ gaps: AssessmentGaps) -> AssessmentRule {
    .free(of: ["unqualified"], since: "current", gaps: gaps)
  }

  private var clean: [Record] { [2021, 2022, 2023].map { year($0, "qualified") } }

  @Test func `a clean run passes and one failing year does not`() {
    #expect(standing(free(.review), clean) == .met)
    #expect(standing(free(.ignore), clean + [year(2020, "unqualified")]) == .unmet)
    #expect(standing(free(.ignore), [year(2020, "basically-qualified")]) == .met)
  }

  @Test func `a missing year is what the reading says`() {
    let gap = [year(2021, "qualified"), year(2023, "qualified")]
    #expect(standing(free(.review), gap) == .review)
    #expect(standing(free(.fail), gap) == .unmet)
    #expect(standing(free(.ignore), gap) == .met)
    let undetermined = gap + [year(2022, "undetermined")]
    #expect(standing(free(.review), undetermined) == .review)
  }

  @Test func `the year of the title and years to come are not asked for`() {
    #expect(standing(free(.fail), clean) == .met)
    #expect(standing(free(.fail), clean, on: "2024-12-31") == .met)
    #expect(standing(free(.fail), clean, on: "2025-01-01") == .unmet)
  }

  @Test func `a failing result counts from the day of the title on which it was fixed`() {
    let before = year(2019, "unqualified", decided: "2020-02-29")
    let on = year(2019, "unqualified", decided: "2020-03-01")
    #expect(standing(free(.ignore), [before]) == .met)
    #expect(standing(free(.ignore), [on]) == .unmet)
    let coarse = year(2019, "unqualified", decided: "2020")
    #expect(standing(free(.ignore), [coarse]) == .unknown)
  }

  @Test func `a year without a grade may be a failing one, where failing years are asked about`() {
    #expect(standing(free(.ignore), [year(2021, nil)]) == .unknown)
    let none = AssessmentRule.free(of: [], since: "current", gaps: .ignore)
    #expect(standing(none, [year(2021, nil)]) == .met)
  }

  @Test func `unknown histories and absent titles`() {
    #expect(standing(free(.ignore), nil) == .unknown)
    #expect(standing(free(.ignore), [year(2021, "unqualified")], title: nil) == .met)
  }

  // MARK: So many excellent years

  private func excellent(_ years: [Int], target: FactValue? = true) -> [Record] {
    years.map {
      var record = year($0, "excellent")
      record["targetSystem"] = target
      return record
    }
  }

  private func years(consecutive: Bool, target: Bool = true) -> AssessmentRule {
    .years(3, grade: "excellent", since: "current", consecutive: consecutive, targetSystem: target)
  }

  @Test func `three years are enough and two are not`() {
    #expect(standing(years(consecutive: false), excellent([2020, 2021, 2023])) == .met)
    #expect(standing(years(consecutive: false), excellent([2021, 2023])) == .unmet)
    #expect(standing(years(consecutive: false), excellent([2021, 2021, 2023])) == .unmet)
  }

  @Test func `consecutive years must follow each other`() {
    #expect(standing(years(consecutive: true), excellent([2021, 2022, 2023])) == .met)
    #expect(standing(years(consecutive: true), excellent([2020, 2021, 2023])) == .unmet)
  }

  @Test func `years before the title do not count`() {
    #expect(standing(years(consecutive: true), excellent([2018, 2021, 2022])) == .unmet)
    // The result of 2019 was fixed on 2020-01-20.
    #expect(
      standing(years(consecutive: true), excellent([2019, 2020, 2021]), title: "2020-01-20") == .met
    )
    #expect(
      standing(years(consecutive: true), excellent([2019, 2020, 2021]), title: "2020-01-21")
        == .unmet
    )
  }

  @Test func `a result that is fixed later does not count yet`() {
    let rule = years(consecutive: true)
    let three = excellent([2021, 2022, 2023])
    #expect(standing(rule, three, on: "2024-01-19") == .unmet)
    #expect(standing(rule, three, on: "2024-01-20") == .met)
  }

  @Test func `it must be known that the unit was under target assessment`() {
    let three = [2021, 2022, 2023]
    #expect(standing(years(consecutive: true), excellent(three, target: nil)) == .unknown)
    #expect(standing(years(consecutive: true), excellent(three, target: false)) == .unmet)
    #expect(
      standing(years(consecutive: true, target: false), excellent(three, target: false)) == .met
    )
  }

  @Test func `a result whose year is left out could be of the third excellent year`() {
    var yearless = year(2023, "excellent")
    yearless["year"] = nil
    for consecutive in [false, true] {
      let rule = years(consecutive: consecutive)
      #expect(standing(rule, excellent([2021, 2022]) + [yearless]) == .unknown)
      #expect(standing(rule, excellent([2021]) + [yearless]) == .unmet)
    }
    let around = excellent([2020, 2022]) + [yearless]
    #expect(standing(years(consecutive: true), around) == .unknown)
    let apart = excellent([2020, 2023]) + [yearless]
    #expect(standing(years(consecutive: true), apart) == .unmet)
  }

  @Test func `an open grade could be the third excellent year`() {
    let open = excellent([2021, 2022]) + [year(2023, nil)]
    #expect(standing(years(consecutive: true), open) == .unknown)
  }
}
