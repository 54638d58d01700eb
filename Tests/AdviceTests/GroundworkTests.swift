import Advice
import Evaluation
import OrderedCollections
import Planning
import RuleModel
import TestRules
import Testing

/// What must be laid first: the title, the appointment, and the years that start with them.
@Suite struct GroundworkTests {
  private func soonest(_ applicant: QinghaiApplicant, _ pathway: String) throws -> RemedyPlan {
    let advisor = try applicant.advisor()
    let report = advisor.plans(toward: try advisor.pathway(pathway), order: .date, limit: 1)
    return try #require(report.plans.first)
  }

  @Test func `years in an appointment are waited for`() throws {
    let advisor = try QinghaiApplicant(appointed: "2024-01-01").advisor()
    let opening = advisor.opening(of: try advisor.pathway("/senior/regular"))
    #expect(opening.opening.certain == "2029-01-01")
    #expect(opening.deciding == ["QH-8.2.2"])
  }

  @Test func `without an appointment it comes first, then its five years`() throws {
    var applicant = QinghaiApplicant()
    applicant.profile["appointments"] = []
    let plan = try soonest(applicant, "/senior/regular")
    #expect(plan.remedies.filter { $0.kind != .wait }.map(\.kind) == [.appointment])
    // Three months for the appointment by default.
    #expect(plan.remedies.first?.earliest == "2026-09-15")
    #expect(plan.day == "2031-09-15")
  }

  @Test func `without the title it comes first, then appointment, years and items`() throws {
    var applicant = QinghaiApplicant()
    applicant.profile["appointments"] = []
    applicant.profile["titles"] = [QinghaiApplicant.title("intermediate", "2015-11-06")]
    let plan = try soonest(applicant, "/senior/regular")
    #expect(Array(plan.remedies.prefix(2)).map(\.kind) == [.title, .appointment])
    // Nothing is said to be impossible beside a plan.
    let advisor = try applicant.advisor()
    #expect(advisor.plans(toward: try advisor.pathway("/senior/regular")).impossible == nil)
    // A year for the title, three months for the appointment, five years in it.
    #expect(plan.remedies.first?.earliest == "2027-06-15")
    #expect(plan.day == "2032-09-15")
    // What was achieved before the title is lost (I-01).
    #expect(plan.remedies.contains { $0.kind == .achievement })
    for remedy in plan.remedies where remedy.kind == .achievement {
      #expect(remedy.earliest >= "2027-06-15")
    }
  }

  @Test func `the price of the groundwork moves the day`() throws {
    var applicant = QinghaiApplicant()
    applicant.profile["appointments"] = []
    var preferences = PlanPreferences()
    preferences.prices["appointment"] = PlanPreferences.Price(effort: 1, months: 12)
    let advisor = try applicant.advisor(preferences)
    let regular = try advisor.pathway("/senior/regular")
    let plan = try #require(advisor.plans(toward: regular, order: .date, limit: 1).plans.first)
    #expect(plan.day == "2032-06-15")
    preferences.prices["appointment"] = PlanPreferences.Price(effort: 1, months: 12, excluded: true)
    let barred = try applicant.advisor(preferences).plans(toward: regular)
    #expect(barred.plans.isEmpty)
    #expect(barred.impossible != nil)
  }

  @Test(arguments: ["employment", "education", "titles", "appointments", "talents"])
  func `a history nothing is known of is not invented`(_ family: String) throws {
    var applicant = QinghaiApplicant()
    applicant.profile[family] = nil
    let advisor = try applicant.advisor()
    for pathway in advisor.evaluator.pack.pathways.values {
      for plan in advisor.plans(toward: pathway, limit: 5).plans {
        for change in plan.remedies.flatMap(\.changes) {
          if case .add(let added, _) = change {
            #expect(added != family, "\(pathway.id)")
          }
        }
      }
    }
  }
}
