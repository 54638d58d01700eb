import Advice
import Evaluation
import OrderedCollections
import RuleModel
import RulePacks
import TestRules
import Testing

/// Whole careers over the bundled standards.
@Suite struct CareerTests {
  static let today: CalendarDay = "2026-06-15"

  /// A graduate at a Beijing fintech company, without a title.
  private static var graduate: Profile {
    Profile(
      root: [
        "education": [["level": "bachelor", "diploma": "2024-06-30", "degree": "2024-06-30"]],
        "employment": [
          [
            "from": "2024-07-10", "to": .absent, "region": "北京", "kind": "non-public",
            "fields": .words(["fintech"]),
          ]
        ],
        "titles": [], "achievements": [], "continuingEducation": true,
        "direction": "product-development", "unitRecommendation.date": "2026-06-01",
      ]
    )
  }

  private func advisors(_ profile: Profile = graduate) throws -> [Advisor] {
    try ["qh-finecon", "bj-fintech", "bj-techbroker"].map { id in
      let pack = try #require(BundledPacks.pack(id)?.reading.pack)
      return Advisor(evaluator: Evaluator(pack: pack, profile: profile, asOf: Self.today))
    }
  }

  private func report(_ terms: CareerTerms) throws -> CareerReport {
    CareerSearch(try advisors(), terms).report()
  }

  @Test func `every review is open on its day for the person the earlier ones made`() throws {
    let advisors = try advisors()
    let report = CareerSearch(advisors, CareerTerms(level: "senior")).report()
    #expect(report.isComplete)
    for route in [report.earliest, report.cheapest] {
      let route = try #require(route)
      var profile = Self.graduate
      var day = Self.today
      for review in route.reviews {
        let advisor = try #require(advisors.first { $0.evaluator.pack.id == review.standard })
        var evaluator = advisor.evaluator
        evaluator.profile = profile.applying(review.plan?.remedies.flatMap(\.changes) ?? [])
        let pathway = try #require(evaluator.pack.pathways.values.first { $0.id == review.pathway })
        #expect(review.filing >= day)
        #expect(evaluator.standing(of: pathway, day: review.filing).isPassing)
        #expect(
          !evaluator.standing(of: pathway, day: review.opens.adding(days: -1)).isPassing
            || review.opens == day
        )
        #expect(review.granted == review.filing.adding(months: 6))
        profile = evaluator.profile
        var title = try #require(evaluator.pack.title)
        title["level"] = .word(review.level)
        title["date"] = .on(review.granted)
        profile.setRecords((profile.records("titles") ?? []) + [title], of: "titles")
        day = review.granted
      }
      #expect(route.day == day)
      #expect(route.reviews.last?.level == "senior")
    }
  }

  @Test func `the earliest is no later and the cheapest no dearer`() throws {
    let report = try report(CareerTerms(level: "senior"))
    let earliest = try #require(report.earliest)
    let cheapest = try #require(report.cheapest)
    #expect(earliest.day < cheapest.day)
    #expect(cheapest.effort < earliest.effort)
  }

  @Test func `an achievement is filed once`() throws {
    let report = try report(CareerTerms(level: "senior"))
    let spent = try #require(report.cheapest).reviews.flatMap(\.spent)
    #expect(!spent.isEmpty)
    #expect(Set(spent).count == spent.count)
  }

  @Test func `filing waits for the yearly round`() throws {
    let round = try #require(YearlyDay(text: "9月1日"))
    let terms = CareerTerms(level: "senior", rounds: ["*": round], reviewMonths: 3)
    let route = try #require(try report(terms).earliest)
    for review in route.reviews {
      #expect(review.filing.components.month == 9 && review.filing.components.day == 1)
      #expect(review.filing >= review.opens)
      #expect(review.granted == review.filing.adding(months: 3))
    }
    let free = try #require(try report(CareerTerms(level: "senior", reviewMonths: 3)).earliest)
    #expect(free.day <= route.day)
  }

  @Test func `only the standards aimed at end a career`() throws {
    let terms = CareerTerms(level: "intermediate", standards: ["bj-fintech"])
    let route = try #require(try report(terms).earliest)
    #expect(route.reviews.last?.standard == "bj-fintech")
    // There is no intermediate level in Qinghai, and no work there.
    let none = try report(CareerTerms(level: "senior", standards: ["qh-finecon"]))
    #expect(none.earliest == nil)
    #expect(!none.obstacles.isEmpty)
  }

  @Test func `a title that is held needs no career`() throws {
    var profile = Self.graduate
    profile.setRecords([QinghaiApplicant.title("senior", "2025-01-01")], of: "titles")
    let report = CareerSearch(try advisors(profile), CareerTerms(level: "senior")).report()
    #expect(report.alreadyHeld)
    #expect(report.earliest == nil)
  }

  @Test(arguments: ["9-1", "09-01", "9/1", "9月1日"])
  func `a day of the year is read as people write it`(_ text: String) throws {
    let day = try #require(YearlyDay(text: text))
    #expect(day == YearlyDay(month: 9, day: 1))
    #expect(day.first(from: "2026-09-01") == "2026-09-01")
    #expect(day.first(from: "2026-09-02") == "2027-09-01")
  }

  @Test(arguments: ["", "9", "13-01", "2-30", "九月一日", "1-2-3"])
  func `what is no day of the year is refused`(_ text: String) {
    #expect(YearlyDay(text: text) == nil)
  }

  @Test func `29 February is the 28th in a common year`() throws {
    let day = try #require(YearlyDay(text: "2-29"))
    #expect(day.first(from: "2026-01-01") == "2026-02-28")
    #expect(day.first(from: "2028-01-01") == "2028-02-29")
  }
}
