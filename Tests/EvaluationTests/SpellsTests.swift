import RuleModel
import Testing

@testable import Evaluation

/// Years of work: 周年, summed, overlaps once, gaps shift the day (QH-15b, AM-02, AM-03).
@Suite struct SpellsTests {
  private func day(_ text: String) throws -> CalendarDay {
    try #require(PartialDay(text: text)?.exact)
  }

  private func spells(_ pairs: [(String, String?)]) throws -> Spells {
    Spells(
      try pairs.map { start, end in
        Spells.Stretch(start: try day(start), end: try end.map { try day($0) })
      }
    )
  }

  @Test func `five years are complete on the corresponding day`() throws {
    let running = try spells([("2021-12-01", nil)])
    #expect(running.completion(years: 5, unbroken: false) == (try day("2026-12-01")))
  }

  @Test func `29 February falls back to 28 February`() throws {
    let running = try spells([("2020-02-29", nil)])
    #expect(running.completion(years: 5, unbroken: false) == (try day("2025-02-28")))
    #expect(running.completion(years: 4, unbroken: false) == (try day("2024-02-29")))
  }

  @Test func `a spell that ends the day before is one day short`() throws {
    // The last day worked is 2026-11-30, so the end is free from 2026-12-01.
    let enough = try spells([("2021-12-01", "2026-12-01")])
    let short = try spells([("2021-12-01", "2026-11-30")])
    #expect(enough.completion(years: 5, unbroken: false) == (try day("2026-12-01")))
    #expect(short.completion(years: 5, unbroken: false) == nil)
  }

  @Test func `a gap shifts the day by its length`() throws {
    let broken = try spells([("2018-01-01", "2019-01-01"), ("2019-01-31", nil)])
    #expect(broken.completion(years: 2, unbroken: false) == (try day("2020-01-31")))
    #expect(broken.completion(years: 2, unbroken: true) == (try day("2021-01-31")))
  }

  @Test func `overlapping and touching spells count once`() throws {
    let overlapping = try spells([
      ("2018-01-01", "2020-01-01"), ("2019-01-01", "2021-01-01"), ("2021-01-01", "2022-01-01"),
    ])
    #expect(overlapping.stretches.count == 1)
    #expect(overlapping.completion(years: 4, unbroken: true) == (try day("2022-01-01")))
    #expect(overlapping.completion(years: 5, unbroken: false) == nil)
  }

  @Test func `time before the anchor does not count`() throws {
    let clipped = try spells([("2010-07-01", nil)]).clipped(from: day("2016-11-06"))
    #expect(clipped.completion(years: 5, unbroken: false) == (try day("2021-11-06")))
  }

  @Test func `an uncounted year moves the day by its days`() throws {
    let running = try spells([("2018-01-01", nil)])
    let common = running.removing(years: [2019]).completion(years: 5, unbroken: false)
    let leap = running.removing(years: [2020]).completion(years: 5, unbroken: false)
    #expect(common == (try day("2024-01-01")))
    #expect(leap == (try day("2024-01-02")))
  }

  @Test func `served time leaves gaps out`() throws {
    let broken = try spells([("2018-01-01", "2019-01-01"), ("2019-07-01", nil)])
    let served = try broken.served(until: day("2020-01-01"), unbroken: false)
    #expect(served == Span(from: try day("2018-01-01"), to: try day("2019-07-04")))
    #expect(try broken.served(until: day("2020-01-01"), unbroken: true).months == 6)
  }
}
