import RuleModel
import Testing

struct PartialDayTests {
  @Test(arguments: [
    ("2015", "2015-01-01", "2015-12-31"),
    ("2015-07", "2015-07-01", "2015-07-31"),
    ("2016-02", "2016-02-01", "2016-02-29"),
    ("2015-02", "2015-02-01", "2015-02-28"),
    ("2015-07-01", "2015-07-01", "2015-07-01"),
  ])
  func `a date stands for every day it can mean`(text: String, first: String, last: String) throws {
    let date = try #require(PartialDay(text: text))
    #expect(date.earliest.description == first)
    #expect(date.latest.description == last)
    #expect(date.description == text)
  }

  @Test(arguments: ["2015/7/1", "2015.07.01", "2015年7月1日", "2015-7-1"])
  func `a date may be written the ways people write it`(text: String) {
    #expect(PartialDay(text: text)?.description == "2015-07-01")
  }

  @Test(arguments: ["2015年7月", "2015.7", "2015/07"])
  func `so may a month`(text: String) {
    #expect(PartialDay(text: text)?.description == "2015-07")
  }

  @Test(arguments: [
    "", "七月", "2015-13", "2015-02-30", "2015-00", "15-07-01", "1899", "2201", "2015-07-01-02",
    "2015 07", "2015-07-01T00:00", "99999999999999999999", "-2015",
  ])
  func `what is no date is refused`(text: String) {
    #expect(PartialDay(text: text) == nil)
  }

  @Test func `only a date known to the day is exact`() throws {
    let day = try #require(CalendarDay(year: 2015, month: 7, day: 1))
    #expect(PartialDay(day).exact == day)
    #expect(try #require(PartialDay(text: "2015-07")).exact == nil)
    #expect(PartialDay(year: 2015, month: nil, day: 3) == nil)
  }
}
