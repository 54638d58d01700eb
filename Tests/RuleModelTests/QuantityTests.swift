import RuleModel
import Testing

struct QuantityTests {
  @Test(arguments: [
    ("5", 50_000), ("6.5", 65_000), ("-0.25", -2500), ("+3", 30_000), ("0.0001", 1), ("5%", 50_000),
    ("6.5％", 65_000), ("007", 70_000), ("-0", 0),
  ])
  func `a number is read exactly`(text: String, tenThousandths: Int) {
    #expect(Quantity(text: text)?.tenThousandths == tenThousandths)
  }

  @Test(arguments: [
    "", "五", "1.", ".5", "1.23456", "1.2.3", "--1", "1e3", "1,000", "%", "1234567890123", "0x10",
  ])
  func `what is no number is refused`(text: String) {
    #expect(Quantity(text: text) == nil)
  }

  @Test(arguments: ["5", "6.5", "-0.25", "0.0001", "100000", "-7"])
  func `a number is written in its shortest exact form`(text: String) {
    #expect(Quantity(text: text)?.description == text)
  }

  @Test func `thresholds are decided without binary fractions`() throws {
    let tenth = try #require(Quantity(text: "0.1"))
    #expect(tenth + tenth + tenth == Quantity(text: "0.3"))
    #expect(tenth * 3 == Quantity(text: "0.3"))
    #expect(try #require(Quantity(text: "6.4999")) < #require(Quantity(text: "6.5")))
  }

  @Test func `only a whole number is whole`() {
    #expect(Quantity(50_000).whole == 50_000)
    #expect(Quantity(text: "6.5")?.whole == nil)
  }
}
