package import Advice
import Diagnostics
import Evaluation
import OrderedCollections
package import Profiles
package import RuleModel

/// Asks a scenario's questions and compares the answers with the expected ones.
package struct ScenarioRunner: Sendable {
  /// The standards.
  package let packs: [RulePack]
  /// The day of scenarios that name none.
  package let today: CalendarDay

  /// A runner.
  package init(packs: [RulePack], today: CalendarDay) {
    self.packs = packs
    self.today = today
  }

  /// Compares every expectation, in the order of the file.
  package func outcome(of scenario: Scenario) -> ScenarioOutcome {
    ScenarioOutcome(
      expectations: scenario.expectations.count,
      mismatches: scenario.expectations.flatMap { mismatches(of: $0, in: scenario) },
    )
  }

  /// The planner of a standard, for premises of a scenario: check, plan and the rest all ask it.
  package func advisor(
    for pack: RulePack,
    premises: Premises,
    of scenario: Scenario,
  ) -> Advisor {
    let others = packs.filter { $0.id != pack.id }
    return Advisor(
      evaluator: evaluator(for: pack, premises: premises, of: scenario),
      preferences: scenario.preferences,
      elsewhere: others.map { evaluator(for: $0, premises: premises, of: scenario) },
    )
  }

  private func evaluator(
    for pack: RulePack,
    premises: Premises,
    of scenario: Scenario,
  ) -> Evaluator {
    let own = premises.readings.filter { pack.readings[$0.key] != nil }
    return Evaluator(
      pack: pack,
      profile: premises.profile,
      asOf: premises.asOf ?? today,
      readings: Dictionary(uniqueKeysWithValues: own.map { ($0.key, $0.value) }),
      pairingWishes: scenario.pairings,
    )
  }

  private func mismatches(of expectation: Expectation, in scenario: Scenario) -> [Mismatch] {
    let report = MismatchReport(expectation, in: scenario)
    let premises: Premises
    do throws(BranchFault) {
      premises =
        try expectation.branch.map { name throws(BranchFault) in
          try scenario.premises(inBranch: name, editor: PremisesEditor(packs: packs))
        } ?? scenario.premises
    } catch {
      return [report.brokenBranch(error)]
    }
    for pack in packs {
      guard let pathway = pack.pathways.values.first(where: { $0.id == expectation.pathway })
      else { continue }
      let advisor = advisor(for: pack, premises: premises, of: scenario)
      return ExpectationCheck(advisor, pathway, report).mismatches()
    }
    return [report.unknownPathway()]
  }
}
