import Evaluation
import RuleModel
import TestRules
import Testing

/// Each test of an attribute: absent, known to be absent, just wrong and just right.
@Suite struct AttributeTestTests {
  /// A test with the values on both sides of its threshold.
  struct Case: Sendable, CustomTestStringConvertible {
    var path: String
    var test: AttributeTest
    var right: [FactValue]
    var wrong: [FactValue]

    var testDescription: String { "\(path) \(test)" }
  }

  private static let today: CalendarDay = "2026-06-15"

  /// Where the record lives decides which words are ranked, so it is an achievement.
  private func standing(_ test: AttributeTest, _ path: String, _ value: FactValue?) -> Standing {
    let pack = SmallPack(
      .some(RecordTest(family: "achievements", condition: .attribute(path, test)))
    )
    var record: Record = ["kind": "paper"]
    record[path] = value
    return pack.standing(
      [
        "titles": [["level": "associate-senior", "date": "2020-06-15"]],
        "achievements": [record],
      ],
      on: Self.today
    )
  }

  static let cases: [Case] = [
    Case(
      path: "role",
      test: .oneOf(["lead", "first"]),
      right: ["lead", "first"],
      wrong: ["main"]
    ),
    Case(
      path: "field",
      test: .has(["finance"]),
      right: [.words(["law", "finance"])],
      wrong: [.words(["law"]), .words([])],
    ),
    Case(
      path: "level",
      test: .wordAtLeast("prefecture"),
      right: ["prefecture", "bureau", "provincial", "national"],
      wrong: ["county", "unit"],
    ),
    Case(path: "evidence", test: .flag(true), right: [true], wrong: [false]),
    Case(path: "related", test: .flag(false), right: [false], wrong: [true]),
    Case(
      path: "journal.name",
      test: .text(["金融研究"]),
      right: [.text("金融研究")],
      wrong: [.text("金融研究 ")],
    ),
    Case(path: "words", test: .atLeast(Quantity(50_000)), right: [50_000], wrong: [49_999]),
    Case(path: "rank", test: .atMost(Quantity(5)), right: [5, 1], wrong: [6]),
    Case(
      path: "date",
      test: .reached,
      right: ["2026-06-15", "2026-05", "2025"],
      wrong: ["2026-06-16", "2026-07", "2027"],
    ),
    Case(
      path: "date",
      test: .thisYear,
      right: ["2026-01-01", "2026-12-31", "2026"],
      wrong: ["2025-12-31", "2027-01-01", "2025"],
    ),
    Case(
      path: "date",
      test: .since("current"),
      right: ["2020-06-15", "2020-07", "2021"],
      wrong: ["2020-06-14", "2020-05", "2019"],
    ),
    Case(path: "rank", test: .given, right: [7], wrong: []),
  ]

  @Test(arguments: cases)
  func `a value on the threshold passes and one step beyond fails`(_ item: Case) {
    for value in item.right { #expect(standing(item.test, item.path, value) == .met, "\(value)") }
    for value in item.wrong { #expect(standing(item.test, item.path, value) == .unmet, "\(value)") }
  }

  @Test(arguments: cases)
  func `what is not stated is unknown and what is stated to be absent fails`(_ item: Case) {
    #expect(standing(item.test, item.path, nil) == .unknown)
    #expect(standing(item.test, item.path, .absent) == .unmet)
  }

  @Test func `a validity passes on its last day and without an end`() {
    #expect(standing(.unexpired, "date", "2026-06-15") == .met)
    #expect(standing(.unexpired, "date", "2026-06-14") == .unmet)
    #expect(standing(.unexpired, "date", .absent) == .met)
    #expect(standing(.unexpired, "date", nil) == .unknown)
    #expect(standing(.unexpired, "date", "2026-06") == .unknown)
    #expect(standing(.unexpired, "date", "2026-07") == .met)
    #expect(standing(.unexpired, "date", "2026-05") == .unmet)
  }

  @Test func `a coarse date that holds on some of its days only is unknown`() {
    #expect(standing(.reached, "date", "2026-06") == .unknown)
    #expect(standing(.reached, "date", "2026") == .unknown)
    #expect(standing(.since("current"), "date", "2020-06") == .unknown)
    #expect(standing(.since("current"), "date", "2020") == .unknown)
  }

  @Test func `a distinction that is not stated is not claimed`() {
    #expect(standing(.claimed, "journal.fullReprint", true) == .met)
    #expect(standing(.claimed, "journal.fullReprint", false) == .unmet)
    #expect(standing(.claimed, "journal.fullReprint", nil) == .unmet)
    #expect(standing(.claimed, "journal.fullReprint", .absent) == .unmet)
  }

  @Test func `an exclusion asks only that it is not just that`() {
    let test = AttributeTest.unless(.word("news"))
    #expect(standing(test, "genre", "news") == .unmet)
    #expect(standing(test, "genre", "academic") == .met)
    #expect(standing(test, "genre", nil) == .met)
    #expect(standing(test, "genre", .absent) == .met)
    #expect(standing(.unless(.flag(false)), "related", false) == .unmet)
    #expect(standing(.unless(.flag(false)), "related", nil) == .met)
  }

  @Test func `a word without a rank is never high enough`() {
    #expect(standing(.wordAtLeast("prefecture"), "level", "宇宙级") == .unmet)
  }
}
