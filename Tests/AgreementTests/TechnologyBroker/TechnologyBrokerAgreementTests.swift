import NaiveRules
import Testing

/// 技术经纪: the pack and the engine against a plain second evaluator.
struct TechnologyBrokerAgreementTests {
  @Test func `the pack of the technology brokers agrees with its clauses read plainly`()
    async throws
  {
    try await Agreement(of: TechnologyBroker.self, drawing: BrokerApplicants.draw).check()
  }
}
