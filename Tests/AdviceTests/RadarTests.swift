import Advice
import Evaluation
import OrderedCollections
import RuleModel
import TestRules
import Testing

/// 提前: what each honour would save, and when chasing one is pointless (QH-13.2.2, I-10).
@Suite struct RadarTests {
  private func senior(_ applicant: QinghaiApplicant) throws -> EarlyRadar {
    try #require(try applicant.advisor().radar().first { $0.level == "senior" })
  }

  private func grant(_ clause: ClauseID, in radar: EarlyRadar) throws -> EarlyRadar.Grant {
    try #require(radar.grants.first { $0.clause == clause })
  }

  private func years(_ count: Int, before day: CalendarDay) -> Int {
    day.adding(years: -count).days(to: day)
  }

  @Test func `each honour saves the years it grants`() throws {
    let radar = try senior(QinghaiApplicant(appointed: "2024-01-01"))
    let regular: CalendarDay = "2029-01-01"
    #expect(radar.regularDay == regular)
    #expect(radar.grants.map(\.years) == [2, 1, 1, 1])
    #expect(try grant("QH-13.2.2①a", in: radar).daysSaved == years(2, before: regular))
    for clause in ["QH-13.2.2①b", "QH-13.2.2②", "QH-13.2.2③"] as [ClauseID] {
      let found = try grant(clause, in: radar)
      #expect(found.dayIfHeld == "2028-01-01", "\(clause)")
      #expect(found.daysSaved == years(1, before: regular), "\(clause)")
    }
  }

  @Test func `three excellent years in hand open the early path a year before`() throws {
    var applicant = QinghaiApplicant(appointed: "2024-01-01")
    applicant.profile["titles"] = [QinghaiApplicant.title("associate-senior", "2022-11-20")]
    applicant.profile["assessments"] = .records(
      [2023, 2024, 2025].map { QinghaiApplicant.assessment($0, "excellent") }
    )
    let radar = try senior(applicant)
    let held = try grant("QH-13.2.2③", in: radar)
    #expect(held.standing == .met)
    #expect(held.obtainable == nil)
    #expect(radar.earlyDay == "2028-01-01")
    #expect(held.dayIfHeld == radar.earlyDay)
  }

  @Test func `chasing honours is pointless while fifteen years of work are lacking`() throws {
    let radar = try senior(QinghaiApplicant(appointed: "2024-01-01", working: "2015-07-01"))
    #expect(radar.regularDay == "2030-07-01")
    for grant in radar.grants {
      #expect(grant.dayIfHeld == "2030-07-01", "\(grant.clause)")
      #expect(grant.daysSaved == 0, "\(grant.clause)")
      #expect(grant.deciding.contains("QH-12.3.0a"), "\(grant.clause)")
    }
  }

  @Test func `the honours of a talent programme cannot be planned for`() throws {
    let radar = try senior(QinghaiApplicant())
    #expect(try grant("QH-13.2.2①a", in: radar).obtainable == nil)
    #expect(try grant("QH-13.2.2①b", in: radar).obtainable == nil)
    #expect(try grant("QH-13.2.2②", in: radar).obtainable != nil)
    #expect(try grant("QH-13.2.2③", in: radar).obtainable != nil)
  }

  @Test func `every level with an early path has a radar`() throws {
    let levels = try QinghaiApplicant().advisor().radar().map(\.level)
    #expect(levels == ["associate-senior", "senior"])
  }
}
