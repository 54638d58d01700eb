import Evaluation
import OrderedCollections
import RuleModel
import TestRules
import TestSupport
import Testing

/// The day a pathway opens against the formula of I-04, worked out by hand for plain careers.
@Suite struct QinghaiCalendarTests {
  @Test(arguments: 0..<60)
  func `plain careers open on the day the formula names`(_ seed: Int) throws {
    let pack = try Qinghai.pack()
    var generator = SeededGenerator(seed: UInt64(seed))
    let career = PlainCareer(&generator)
    func opens(_ pathway: String, titled level: String) throws -> CalendarDay? {
      let profile = Profile(root: career.profile(titled: level))
      let evaluator = Evaluator(pack: pack, profile: profile, asOf: PlainCareer.asOf)
      return evaluator.opening(of: try Qinghai.pathway(pathway, in: pack)).certain
    }
    let expected: [(String, titled: String, CalendarDay?)] = [
      ("/senior/regular", "associate-senior", career.seniorRegular),
      ("/senior/early", "associate-senior", career.seniorEarly),
      ("associate-senior/regular", "intermediate", career.associateRegular),
      ("associate-senior/early", "intermediate", career.associateEarly),
    ]
    for (pathway, level, day) in expected {
      let found = try opens(pathway, titled: level)
      #expect(found == day, "seed \(seed) \(pathway)")
    }
  }

  @Test func `fifteen years of work dominate an advance`() throws {
    // I-10: two years less in the appointment help nobody whose career is too short.
    var generator = SeededGenerator(seed: 1)
    var career = PlainCareer(&generator)
    career.isBachelor = true
    (career.workFrom, career.financeFrom) = ("2014-07-01", "2014-07-01")
    (career.title, career.appointed) = ("2021-12-01", "2021-12-01")
    (career.recommended, career.sanctionedUntil) = ("2026-01-10", nil)
    career.grades = []
    (career.expertFrom, career.professionalFrom) = ("2022-01-01", nil)
    let days: [CalendarDay] = ["2022-03-01", "2022-04-01"]
    (career.papers, career.reports, career.policies) = (days, days, days)
    #expect(career.seniorRegular == "2029-07-01")
    #expect(career.seniorEarly == "2029-07-01")
    let pack = try Qinghai.pack()
    let evaluator = Evaluator(
      pack: pack,
      profile: Profile(root: career.profile(titled: "associate-senior")),
      asOf: PlainCareer.asOf,
    )
    for suffix in ["/senior/regular", "/senior/early"] {
      let pathway = try Qinghai.pathway(suffix, in: pack)
      #expect(evaluator.opening(of: pathway).certain == "2029-07-01")
    }
  }
}
