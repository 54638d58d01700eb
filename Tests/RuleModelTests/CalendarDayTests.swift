import RuleModel
import Testing

struct CalendarDayTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) throws -> CalendarDay {
    try #require(CalendarDay(year: year, month: month, day: day))
  }

  @Test func `each day from 1900 to 2200 follows the one before and names itself`() throws {
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var expected = try day(1900, 1, 1).number
    for year in 1900...2200 {
      let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
      for month in 1...12 {
        let length = lengths[month - 1] + (month == 2 && isLeap ? 1 : 0)
        for number in 1...length {
          let made = try day(year, month, number)
          #expect(made.number == expected)
          #expect(made.components == (year, month, number))
          expected += 1
        }
        #expect(CalendarDay(year: year, month: month, day: length + 1) == nil)
      }
    }
  }

  @Test func `the count starts at 1 January 1970`() throws {
    #expect(try day(1970, 1, 1).number == 0)
    #expect(try day(2026, 11, 21).number == 20_778)
    #expect(try day(1969, 12, 31).number == -1)
  }

  @Test(arguments: [(0, 1, 1), (10_000, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0)])
  func `a day outside the calendar is refused`(year: Int, month: Int, day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test func `an anniversary of 29 February falls back to 28 February`() throws {
    let leap = try day(2016, 2, 29)
    #expect(leap.adding(years: 1) == (try day(2017, 2, 28)))
    #expect(leap.adding(years: 4) == (try day(2020, 2, 29)))
    #expect(leap.adding(years: -1) == (try day(2015, 2, 28)))
    #expect(leap.adding(years: 84) == (try day(2100, 2, 28)))
  }

  @Test func `other anniversaries fall on the corresponding day`() throws {
    #expect(try day(2016, 11, 6).adding(years: 5) == (try day(2021, 11, 6)))
    #expect(try day(2017, 2, 28).adding(years: 3) == (try day(2020, 2, 28)))
  }

  @Test func `a month that lacks the day ends on its last`() throws {
    #expect(try day(2023, 1, 31).adding(months: 1) == (try day(2023, 2, 28)))
    #expect(try day(2023, 10, 31).adding(months: 1) == (try day(2023, 11, 30)))
    #expect(try day(2023, 3, 31).adding(months: -1) == (try day(2023, 2, 28)))
  }

  @Test func `months carry over years both ways`() throws {
    #expect(try day(2023, 12, 15).adding(months: 1) == (try day(2024, 1, 15)))
    #expect(try day(2023, 1, 15).adding(months: -1) == (try day(2022, 12, 15)))
    #expect(try day(2023, 6, 15).adding(months: -30) == (try day(2020, 12, 15)))
  }

  @Test func `days are counted from the earlier to the later`() throws {
    #expect(try day(2024, 2, 28).days(to: try day(2024, 3, 1)) == 2)
    #expect(try day(2023, 3, 1).days(to: try day(2023, 2, 28)) == -1)
    #expect(try day(2024, 2, 28).adding(days: 2) == (try day(2024, 3, 1)))
  }

  @Test func `a day is written in the ISO form`() throws {
    #expect(try day(2026, 3, 4).description == "2026-03-04")
    #expect(try day(12, 3, 4).description == "0012-03-04")
    #expect(CalendarDay.firstDay(ofYear: 2015).description == "2015-01-01")
  }
}
