import Foundation
import NaiveRules
import OrderedCollections
import RuleModel
import TestSupport
import Testing
import Witnesses

/// The persons on either side of every line are made from the packs; the naive evaluators, made
/// from the inventory of clauses, must see them on the same sides.
struct WitnessAgreementTests {
  @Test
  func `fintech witnesses stand where the naive rules put them`() throws {
    try check(FintechRules.self)
  }

  @Test
  func `broker witnesses stand where the naive rules put them`() throws {
    try check(TechnologyBroker.self)
  }

  private func check(_ standard: (some NaiveStandard).Type) throws {
    let agreement = try Agreement(of: standard) { _ in
      Applicant(profile: Profile(), asOf: CalendarDay(number: 0))
    }
    let search = PairSearch(agreement.pack)
    var asked: Set<Applicant> = []
    var apart: [String] = []
    // An ordinary day asks each fourth clause, `WITNESSES=all` every one.
    let isWhole = ProcessInfo.processInfo.environment["WITNESSES"] != nil
    for (index, clause) in agreement.pack.clauses.keys.enumerated() where isWhole || index % 4 == 2
    {
      // The naive rules know the default readings only.
      for pair in search.pairs(for: clause) where pair.readings.isEmpty {
        for side in [pair.passing, pair.failing] {
          let applicant = Applicant(profile: side.profile, asOf: side.day)
          guard asked.insert(applicant).inserted else { continue }
          for difference in agreement.differences(on: applicant) {
            apart.append("\(clause), asked for \(difference)")
          }
        }
      }
    }
    print("\(standard.id): \(asked.count) witnesses seen twice")
    #expect(asked.count > (isWhole ? 300 : 20))
    #expect(apart.prefix(20) == [])
  }
}
