import Evaluation
import OrderedCollections
import Planning
import RuleModel
import RulePacks
import TestRules
import Testing

@testable import Advice

/// What is within reach when the pathway asked about is not.
struct NearestGoalTests {
  /// An associate senior economist who moved from Qinghai to a fintech firm in Beijing.
  private static let mover = Profile(root: [
    "born": "1986-03-02",
    "education": [["level": "bachelor", "diploma": "2008-06-30", "degree": "2008-06-30"]],
    "employment": [
      [
        "from": "2008-07-01", "to": "2023-11-30", "region": "青海", "kind": "enterprise",
        "fields": .words(["financial-economics", "finance"]),
      ],
      [
        "from": "2023-12-01", "to": .absent, "region": "北京", "kind": "non-public",
        "fields": .words(["fintech"]),
      ],
    ],
    "titles": [
      [
        "series": "economics", "specialty": "finance", "level": "associate-senior",
        "date": "2021-12-01", "route": "review", "region": "青海",
      ]
    ],
    "appointments": [
      [
        "level": "associate-senior", "specialty": "finance", "from": "2021-12-01",
        "to": "2023-11-30",
      ]
    ],
    "direction": "operation", "continuingEducation": true,
    "unitRecommendation.date": "2026-11-20", "achievements": [],
  ])

  private static func advisors() throws -> [Advisor] {
    let evaluators = try ["qh-finecon", "bj-fintech", "bj-techbroker"].map { (id: String) in
      let pack = try #require(BundledPacks.pack(id)?.reading.pack)
      return Evaluator(pack: pack, profile: mover, asOf: "2026-12-01")
    }
    return evaluators.map { evaluator in
      let others = evaluators.filter { $0.pack.id != evaluator.pack.id }
      return Advisor(evaluator: evaluator, elsewhere: others)
    }
  }

  @Test func `a goal out of reach names the soonest of each level in other standards`() throws {
    let advisors = try Self.advisors()
    let qinghai = advisors[0]
    let senior = try #require(
      qinghai.evaluator.pack.pathways.values.first { $0.id == "qh-finecon/senior/regular" }
    )
    let impossible = try #require(qinghai.plans(toward: senior).impossible)
    #expect(impossible.nearest == nil)
    #expect(impossible.elsewhere.map(\.pathway).allSatisfy { !$0.hasPrefix("qh-finecon") })
    var expected: [Impossibility.NearestGoal] = []
    for level in ["senior", "associate-senior"] {
      let goals = advisors.dropFirst().flatMap { advisor in
        advisor.evaluator.pack.pathways.values.filter { $0.level == level }.compactMap { pathway in
          let standard = advisor.evaluator.pack.shortName
          if let day = advisor.evaluator.opening(of: pathway).certain {
            return Impossibility.NearestGoal(
              standard: standard,
              pathway: pathway.id,
              day: day,
              count: 0
            )
          }
          return advisor.plans(toward: pathway, order: .date, limit: 1).plans.first.map {
            Impossibility.NearestGoal(
              standard: standard,
              pathway: pathway.id,
              day: $0.day,
              count: $0.count
            )
          }
        }
      }
      if let soonest = goals.min(by: { ($0.day, $0.count) < ($1.day, $1.count) }) {
        expected.append(soonest)
      }
    }
    #expect(expected.count == 2)
    #expect(impossible.elsewhere.map(\.day) == expected.map(\.day))
    #expect(impossible.elsewhere.map(\.count) == expected.map(\.count))
  }

  @Test func `no goal of the same standard is below what is held`() throws {
    var told = 0
    for advisor in try Self.advisors() {
      let levels = Dictionary(
        uniqueKeysWithValues: advisor.evaluator.pack.pathways.values.map { ($0.id, $0.level) }
      )
      for pathway in advisor.evaluator.pack.pathways.values {
        guard let nearest = advisor.plans(toward: pathway, limit: 1).impossible?.nearest else {
          continue
        }
        told += 1
        #expect(["associate-senior", "senior"].contains(levels[nearest.pathway]), "\(nearest)")
      }
    }
    #expect(told > 0)
  }

  @Test func `a goal within reach needs no other`() throws {
    let fintech = try Self.advisors()[1]
    let lateral = try #require(
      fintech.evaluator.pack.pathways.values.first { $0.kind == "lateral" }
    )
    #expect(fintech.plans(toward: lateral).impossible == nil)
  }
}
