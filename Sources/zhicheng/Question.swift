import Advice
import Diagnostics
import Documents
import Evaluation
import Explanation
import OrderedCollections
import Profiles
import RuleModel
import Scenarios

/// What a command line asks: a scenario, under what it was changed to, and the pathways meant.
struct Question {
  /// The scenario with the day and the readings of the command line.
  let scenario: Scenario
  /// The standards at hand.
  let packs: [RulePack]
  /// The standards asked about with the pathways asked about, in the order of the packs.
  let subjects: [Subject]
  /// The standard named by the command line, by its id.
  let standard: String?
  /// The level named by the command line, by its id.
  let level: String?

  /// One standard and its pathways that are asked about.
  struct Subject {
    let pack: RulePack
    let pathways: [Pathway]
    let advisor: Advisor

    var evaluator: Evaluator { advisor.evaluator }
    var wording: Wording { Wording(advisor.evaluator) }
    var asOf: CalendarDay { advisor.evaluator.asOf }
  }

  /// Reads the file and understands the options.
  ///
  /// - Parameter aimsWide: whether the scenario's own target narrows the standard only, not the
  ///   pathways.
  /// - Parameter asksAll: whether every pathway of every standard is asked about, whatever is named.
  init(_ options: QuestionOptions, aimsWide: Bool = false, asksAll: Bool = false) throws {
    try self.init(file: options.file, options.aim, aimsWide: aimsWide, asksAll: asksAll)
  }

  /// Reads the file, or asks about an empty profile when there is none.
  init(
    file: String?,
    _ options: AimOptions,
    aimsWide: Bool = false,
    asksAll: Bool = false,
  ) throws {
    packs = try Standards.packs(besides: options.pack)
    let today = Machine.today
    let input = ScenarioInput(packs: packs)
    var scenario = try file.map { try input.scenario($0) } ?? Scenario()
    let premises = try CommandLinePremises(packs: packs).premises(options, scenario.premises)
    scenario.asOf = premises.asOf ?? today
    scenario.readings = premises.readings
    let selection = PathwaySelection(packs: packs)
    standard = options.asksAll ? nil : try options.standard.map(selection.standard)
    level = try options.level.map(selection.level)
    let chosen =
      asksAll
      ? selection.all
      : try selection.pathways(options, target: scenario.target, aimsWide: aimsWide)
    self.scenario = scenario
    let runner = ScenarioRunner(packs: packs, today: today)
    subjects = packs.compactMap { pack in
      let pathways = chosen.filter { $0.pack == pack.id }.map(\.pathway)
      guard !pathways.isEmpty else { return nil }
      let advisor = runner.advisor(for: pack, premises: scenario.premises, of: scenario)
      return Subject(pack: pack, pathways: pathways, advisor: advisor)
    }
  }
}
