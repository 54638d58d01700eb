import Evaluation
import RuleModel
import TestRules
import Testing

/// Tests of nested records and yearly figures: tenure, experts, profit growth.
@Suite struct NestedRecordTests {
  private func standing(
    _ path: String,
    _ test: AttributeTest,
    _ value: FactValue?,
    on day: CalendarDay = "2026-06-15",
    title: FactValue = "2020-06-15",
  ) -> Standing {
    let pack = SmallPack(
      .some(RecordTest(family: "achievements", condition: .attribute(path, test)))
    )
    var record: Record = ["kind": "institution-management"]
    record[path] = value
    return pack.standing(
      ["titles": [["level": "associate-senior", "date": title]], "achievements": [record]],
      on: day
    )
  }

  // MARK: Tenure

  private let leading = Condition.attribute("role", .oneOf(["lead"]))

  private func tenure(_ years: Int, since: AnchorName? = "current") -> AttributeTest {
    .lasts(years: years, where: leading, since: since)
  }

  @Test func `tenure is complete on the corresponding day and not the day before`() {
    let spell: FactValue = [["from": "2022-03-01", "to": .absent, "role": "lead"]]
    #expect(standing("tenure", tenure(2), spell, on: "2024-03-01") == .met)
    #expect(standing("tenure", tenure(2), spell, on: "2024-02-29") == .unmet)
  }

  @Test func `tenure that ended needs its last day`() {
    let enough: FactValue = [["from": "2022-03-01", "to": "2024-02-29", "role": "lead"]]
    let short: FactValue = [["from": "2022-03-01", "to": "2024-02-28", "role": "lead"]]
    #expect(standing("tenure", tenure(2), enough) == .met)
    #expect(standing("tenure", tenure(2), short) == .unmet)
  }

  @Test func `tenure is split at the title`() {
    let spell: FactValue = [["from": "2015-01-01", "to": "2022-06-14", "role": "lead"]]
    #expect(standing("tenure", tenure(2), spell, title: "2020-06-15") == .met)
    #expect(standing("tenure", tenure(2), spell, title: "2020-06-16") == .unmet)
    #expect(standing("tenure", tenure(2, since: nil), spell, title: "2020-06-16") == .met)
  }

  @Test func `tenure sums spells in the role, overlaps once`() {
    let two: FactValue = [
      ["from": "2021-01-01", "to": "2021-12-31", "role": "lead"],
      ["from": "2023-01-01", "to": "2023-12-31", "role": "lead"],
    ]
    let overlapping: FactValue = [
      ["from": "2021-01-01", "to": "2021-12-31", "role": "lead"],
      ["from": "2021-01-01", "to": "2021-12-31", "role": "lead"],
    ]
    let mixed: FactValue = [
      ["from": "2021-01-01", "to": "2021-12-31", "role": "lead"],
      ["from": "2023-01-01", "to": "2023-12-31", "role": "main"],
    ]
    #expect(standing("tenure", tenure(2), two) == .met)
    #expect(standing("tenure", tenure(2), overlapping) == .unmet)
    #expect(standing("tenure", tenure(2), mixed) == .unmet)
  }

  @Test func `tenure with an unknown role or a coarse start is unknown`() {
    let roleless: FactValue = [["from": "2021-01-01", "to": .absent]]
    let coarse: FactValue = [["from": "2022", "to": .absent, "role": "lead"]]
    #expect(standing("tenure", tenure(2), roleless) == .unknown)
    #expect(standing("tenure", tenure(2), coarse, on: "2024-06-15") == .unknown)
    #expect(standing("tenure", tenure(2), coarse, on: "2024-12-31") == .met)
    #expect(standing("tenure", tenure(2), coarse, on: "2023-12-31") == .unmet)
    #expect(standing("tenure", tenure(2), nil) == .unknown)
    #expect(standing("tenure", tenure(2), []) == .unmet)
  }

  // MARK: Experts

  private let experts = AttributeTest.counts(
    atLeast: 3,
    where: .all([
      .attribute("honour", .text(["国务院特殊津贴"])), .attribute("signed", .flag(true)),
    ])
  )

  private func signed(_ count: Int, unsigned: Int = 0, open: Int = 0) -> FactValue {
    let expert: Record = ["honour": .text("国务院特殊津贴"), "signed": true]
    let idle: Record = ["honour": .text("国务院特殊津贴"), "signed": false]
    let unknown: Record = ["honour": .text("国务院特殊津贴")]
    return .records(
      Array(repeating: expert, count: count) + Array(repeating: idle, count: unsigned)
        + Array(repeating: unknown, count: open)
    )
  }

  @Test func `three signed experts are enough and two are not`() {
    #expect(standing("experts", experts, signed(3)) == .met)
    #expect(standing("experts", experts, signed(2, unsigned: 4)) == .unmet)
    #expect(standing("experts", experts, signed(2, open: 1)) == .unknown)
    #expect(standing("experts", experts, nil) == .unknown)
    #expect(standing("experts", experts, .absent) == .unmet)
  }

  // MARK: Yearly figures

  private func growth(_ figures: [Int: String]) -> FactValue {
    .yearly(
      figures.sorted { $0.key < $1.key }.compactMap { year, text in
        Quantity(text: text).map { YearlyNumber(year: year, number: $0) }
      }
    )
  }

  private func mean(_ text: String, growing: Bool = false, years: Int = 2) -> AttributeTest {
    .yearly(
      YearlyTest(mean: Quantity(text: text), growing: growing, years: years, since: "current")
    )
  }

  @Test func `a mean on the threshold passes and a hair below fails`() {
    let just = growth([2021: "4", 2022: "6"])
    let below = growth([2021: "4", 2022: "5.9999"])
    #expect(standing("profitGrowth", mean("5"), just) == .met)
    #expect(standing("profitGrowth", mean("5"), below) == .unmet)
    #expect(standing("profitGrowth", mean("5"), nil) == .unknown)
    #expect(standing("profitGrowth", mean("5"), .absent) == .unmet)
  }

  @Test func `every year must grow where growth is asked for`() {
    let still = growth([2021: "0", 2022: "10"])
    let grown = growth([2021: "0.0001", 2022: "10"])
    #expect(standing("profitGrowth", mean("5", growing: true), still) == .unmet)
    #expect(standing("profitGrowth", mean("5", growing: true), grown) == .met)
  }

  @Test func `each year must reach the figure where each is asked for`() {
    let each = AttributeTest.yearly(YearlyTest(each: Quantity(5), years: 2, since: "current"))
    #expect(standing("profitGrowth", each, growth([2021: "5", 2022: "5"])) == .met)
    #expect(standing("profitGrowth", each, growth([2021: "4.9999", 2022: "50"])) == .unmet)
  }

  @Test func `the years must be enough and follow each other`() {
    #expect(
      standing("profitGrowth", mean("5", years: 3), growth([2021: "9", 2022: "9"])) == .unmet
    )
    let gap = growth([2021: "9", 2022: "9", 2024: "9"])
    #expect(standing("profitGrowth", mean("5", years: 3), gap) == .unmet)
    let run = growth([2021: "9", 2022: "9", 2023: "9"])
    #expect(standing("profitGrowth", mean("5", years: 3), run) == .met)
  }

  @Test func `figures count from the year of the title on`() {
    let straddling = growth([2019: "50", 2020: "5", 2021: "5"])
    let early = growth([2018: "50", 2019: "50", 2020: "5"])
    #expect(standing("profitGrowth", mean("5"), straddling) == .met)
    #expect(standing("profitGrowth", mean("5"), early) == .unmet)
  }
}
