import Evaluation
import RuleModel
import Testing

@testable import Advice
@testable import Explanation

struct TippingTextTests {
  /// A rank grows while it falls; days come sooner or later; numbers rise and fall.
  @Test(arguments: [
    ("rank", FactValue.number(Quantity(2)), FactValue.number(Quantity(3)), "降到 第3"),
    ("words", .number(Quantity(50_000)), .number(Quantity(60_000)), "升到 60000字"),
    ("date", Sample.date("2024-01-01"), Sample.date("2025-01-01"), "推迟到 2025-01-01"),
  ])
  func `a greater value is called what it means`(
    attribute: String,
    value: FactValue,
    above: FactValue,
    words: String,
  ) {
    let fact = FactReference(family: "achievements", index: 0, id: "p1", attribute: attribute)
    let edge = TippingPoint.Edge(value: above, finding: Finding(standing: .met, basis: .all))
    let point = TippingPoint(fact: fact, part: .whole, value: value, above: edge)
    let report = TippingReport(
      pathway: Sample.pathway,
      verdict: Sample.verdict,
      points: [point],
      isComplete: true,
    )
    let text = TippingText(report, Sample.wording).lines(TextStyle(width: 80))
    #expect(text.contains { $0.contains("✓ \(words) → ") }, "\(text)")
  }
}
