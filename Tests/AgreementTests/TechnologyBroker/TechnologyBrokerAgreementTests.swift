import NaiveRules
import RuleModel
import Testing

/// 技术经纪: the pack and the engine against a plain second evaluator.
struct TechnologyBrokerAgreementTests {
  private let agreement: Agreement

  init() throws {
    agreement = try Agreement(of: TechnologyBroker.self, drawing: BrokerApplicants.draw)
  }

  @Test func `the pack of the technology brokers agrees with its clauses read plainly`() async {
    await agreement.check()
  }

  /// Where a level is not convened nothing can be filed, so its windows and forms are not asked.
  private static let filing: Set<String> = ["TB-N2.1a", "TB-N2.1b", "TB-N3.1"]

  /// A senior is unmet whatever else holds, so that only this tells a clause that went missing.
  @Test func `every clause that is judged plainly is asked for by the pack`() {
    let applicant = agreement.applicant(0)
    let naive = agreement.judge(applicant.profile, applicant.asOf)
    let engine = EngineAnswers(applicant, pack: agreement.pack)
    for (pathway, clauses) in naive.clauses {
      let missing = Set(clauses.keys).subtracting(engine.clauses[pathway, default: [:]].keys)
      #expect(missing == (pathway.contains("/senior/") ? Self.filing : []), "\(pathway)")
    }
  }
}
