import NaiveRules
import Testing

/// The pack of 金融科技 against a second evaluator written from the inventory of clauses.
struct FintechAgreementTests {
  @Test func `the engine and a naive evaluator agree on random people of fintech`() async throws {
    let agreement = try Agreement(of: FintechRules.self, drawing: FintechPeople.draw)
    await agreement.check()
  }
}
