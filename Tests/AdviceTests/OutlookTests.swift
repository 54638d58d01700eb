import Advice
import Evaluation
import OrderedCollections
import Planning
import RuleModel
import RulePacks
import TestRules
import TestSupport
import Testing

/// The short ways to best plans, against the long one that leaves nothing out.
@Suite struct OutlookTests {
  private static let orders: [PlanOrder] = [.count, .date, .effort]

  @Test(arguments: 0..<150)
  func `the best plan found in passing is the best of all`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let career = SmallCareer(&generator)
    let pathway = career.pack.pathway
    let isOpen = career.evaluator.verdict(on: pathway).standing.isPassing
    let every = isOpen ? nil : EveryPlan(career)
    for order in Self.orders {
      let outlook = career.advisor.outlook(on: pathway, order: order)
      #expect(
        outlook.best.map { PlanValue(count: $0.count, day: $0.day.number, effort: $0.effort) }
          == every?.best(order),
        "\(order)"
      )
      if outlook.opening.opening.certain == nil {
        #expect(outlook.opening.earliestPlan?.number == every?.best(.date)?.day)
      }
    }
  }

  @Test(arguments: 0..<6)
  func `after any edits the standards tell of the same plans as when asked one by one`(
    _ seed: Int
  ) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var profile = Profile(root: QinghaiApplicant().profile)
    for _ in 0..<4 {
      edit(&profile, &generator)
      for pack in BundledPacks.all {
        let evaluator = Evaluator(
          pack: try #require(pack.reading.pack),
          profile: profile,
          asOf: QinghaiApplicant.today
        )
        let advisor = Advisor(evaluator: evaluator)
        for pathway in evaluator.pack.pathways.values {
          let outlook = advisor.outlook(on: pathway)
          let plans = advisor.plans(toward: pathway, order: .count, limit: 1)
          #expect(outlook.opening == advisor.opening(of: pathway), "\(pathway.id)")
          #expect(outlook.opening.verdict == evaluator.verdict(on: pathway), "\(pathway.id)")
          var (quick, slow) = (outlook.best, plans.plans.first)
          quick?.certificate = []
          slow?.certificate = []
          #expect(quick == slow, "\(pathway.id)")
        }
      }
    }
  }

  /// Takes a record or an attribute away, or moves a number.
  private func edit(_ profile: inout Profile, _ generator: inout SeededGenerator) {
    guard let family = profile.root.values.keys.randomElement(using: &generator) else { return }
    guard var records = profile.records(family), !records.isEmpty else {
      profile.root[family] = nil
      return
    }
    let index = records.indices.randomElement(using: &generator) ?? 0
    switch Int.random(in: 0..<4, using: &generator) {
    case 0: records.remove(at: index)
    case 1: records.append(records[index])
    default:
      let attribute = records[index].values.keys.randomElement(using: &generator) ?? "rank"
      if case .number = records[index].values[attribute] {
        records[index][attribute] = .number(Quantity(Int.random(in: 1...5, using: &generator)))
      } else {
        records[index][attribute] = nil
      }
    }
    profile.setRecords(records, of: family)
  }
}
