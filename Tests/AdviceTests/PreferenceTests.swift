import Advice
import Evaluation
import OrderedCollections
import Planning
import RuleModel
import TestRules
import TestSupport
import Testing

/// The user's own prices, exclusions and limits.
@Suite struct PreferenceTests {
  private func lackingItems() -> QinghaiApplicant {
    var applicant = QinghaiApplicant(appointed: "2023-12-01")
    applicant.profile["titles"] = [QinghaiApplicant.title("associate-senior", "2018-01-01")]
    applicant.profile["appointments"] = [
      [
        "level": "associate-senior", "specialty": "finance", "series": "economics",
        "from": "2018-02-01", "to": .absent,
      ]
    ]
    applicant.profile["achievements"] = []
    return applicant
  }

  @Test func `what is excluded is in no plan`() throws {
    let applicant = lackingItems()
    let free = try applicant.advisor()
    let regular = try free.pathway("/senior/regular")
    func kinds(_ report: PlanReport) -> Set<String> {
      Set(
        report.plans.flatMap(\.remedies).flatMap(\.changes).compactMap { change in
          if case .add("achievements", let record) = change { record.word("kind") } else { nil }
        }
      )
    }
    let wanted = kinds(free.plans(toward: regular))
    #expect(!wanted.isEmpty)
    let banned = try #require(wanted.sorted().first)
    var preferences = PlanPreferences()
    let usual = preferences.price(of: banned)
    preferences.prices[banned] = PlanPreferences.Price(
      effort: usual.effort,
      months: usual.months,
      excluded: true,
    )
    let report = try applicant.advisor(preferences).plans(toward: regular)
    #expect(!report.plans.isEmpty)
    #expect(!kinds(report).contains(banned))
  }

  @Test func `of kinds that serve alike the excluded one gives way`() {
    var pack = SmallPack(.clause("limb"))
    pack.add(
      "limb",
      .achievements([
        AchievementNeed(units: 1, kinds: ["award", "honour"], condition: .all([]), since: nil)
      ])
    )
    var preferences = PlanPreferences()
    preferences.prices["award"] = PlanPreferences.Price(effort: 1, months: 1, excluded: true)
    preferences.prices["honour"] = PlanPreferences.Price(effort: 7, months: 2)
    let advisor = Advisor(
      evaluator: pack.evaluator(["achievements": []], on: "2026-06-15"),
      preferences: preferences,
    )
    let plan = advisor.plans(toward: pack.pathway).plans.first
    #expect(plan?.effort == 7)
    #expect(plan?.day == "2026-08-15")
  }

  // The single seeds are those whose best plan lies far down the unlimited list.
  @Test(arguments: Array(0..<25) + [105, 568, 574, 580, 596, 808])
  func `limits on effort and day leave the best of what they allow`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    var career = SmallCareer(&generator)
    let effort = Int.random(in: 0...12, using: &generator)
    let day = SmallCareer.today.adding(days: Int.random(in: 0...700, using: &generator))
    let pathway = career.pack.pathway
    if career.evaluator.verdict(on: pathway).standing.isPassing { return }
    let allowed = EveryPlan(career).minimal.map(\.value)
      .filter { $0.effort <= effort && $0.day <= day.number }
    career.preferences.maximumEffort = effort
    career.preferences.latestDay = day
    for order in [PlanOrder.count, .date, .effort] {
      let report = career.advisor.plans(toward: pathway, order: order, limit: 1)
      let best = allowed.min { order.key(of: $0) < order.key(of: $1) }
      let found = report.plans.first.map {
        PlanValue(count: $0.count, day: $0.day.number, effort: $0.effort)
      }
      #expect(found == best, "\(order)")
    }
  }

  @Test(arguments: 0..<25)
  func `certificates name clauses that fail without the remedy`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let career = SmallCareer(&generator)
    let pathway = career.pack.pathway
    for plan in career.advisor.plans(toward: pathway).plans {
      let needed = plan.remedies.indices.filter { plan.remedies[$0].kind != .wait }
      #expect(plan.certificate.map(\.remedy) == needed)
      for necessity in plan.certificate {
        #expect(!necessity.fails.isEmpty)
        var evaluator = career.evaluator
        let others = plan.remedies.enumerated().filter { $0.offset != necessity.remedy }
        evaluator.profile = evaluator.profile.applying(others.flatMap(\.element.changes))
        let finding = evaluator.verdict(on: pathway, day: plan.day).finding
        #expect(!finding.standing.isPassing)
        if plan.remedies[necessity.remedy].units == 1 {
          #expect(necessity.fails == finding.deciding(finding.standing))
        }
      }
    }
  }
}
