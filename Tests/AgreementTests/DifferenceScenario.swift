import Profiles
import RuleModel
import Scenarios

/// A difference as a scenario file that can be run: the person, the day, and both answers.
struct DifferenceScenario {
  var text: String

  init(_ applicant: Applicant, in agreement: Agreement) {
    let differences = agreement.differences(on: applicant)
    var scenario = Scenario(
      name: "两个判定器在此不一致",
      about: differences.map(\.description).joined(separator: "\n"),
      asOf: applicant.asOf,
      target: ScenarioTarget(standard: agreement.pack.id),
      profile: applicant.profile,
    )
    scenario.target.pathways = Array(Set(differences.map(\.place.pathway))).sorted()
    text = ScenarioWriter().text(of: scenario)
  }
}
