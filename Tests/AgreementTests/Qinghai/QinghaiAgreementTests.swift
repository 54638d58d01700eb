import NaiveRules
import Testing

/// 青海 金融经济: the engine against the second reading of the standard.
struct QinghaiAgreementTests {
  @Test func `the engine and the second evaluator agree on every applicant`() async throws {
    let agreement = try Agreement(of: NaiveQinghai.self, drawing: QinghaiApplicants.draw)
    await agreement.check(exempt: [
      "QH-7.4": "a failing year only postpones under the default reading",
      "QH-10.3": "postpones the years of a route and asks for nothing itself",
      "QH-10.5": "is only ever flagged for the board",
    ])
  }
}
