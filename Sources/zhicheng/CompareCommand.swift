import Advice
import ArgumentParser
import Diagnostics
import Explanation
import OrderedCollections
import Profiles
import RuleModel
import Scenarios

/// `zhicheng compare`: scenarios, or the branches of one, side by side.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "并排比较几个情景，或一个情景的各分支。Compares scenarios, or the branches of one.",
    discussion: "比较的是各情景的目标途径；都没有目标时比较全部途径。",
  )

  @Argument(help: "情景或档案文件（scenario or profile files）")
  var files: [String]

  @OptionGroup var output: FormatOptions

  @Option(help: ArgumentHelp("另加规则包文件，可多次（further rule pack, repeatable）", valueName: "file"))
  var pack: [String] = []

  func run() throws {
    let packs = try Standards.packs(besides: pack)
    let input = ScenarioInput(packs: packs)
    let scenarios = try files.map { try input.scenario($0) }
    var columns: [(name: String, scenario: Scenario, premises: Premises)] = []
    for (file, scenario) in zip(files, scenarios) {
      let name = scenario.name.isEmpty ? file : scenario.name
      columns.append((name, scenario, scenario.premises))
      guard files.count == 1 else { continue }
      for branch in scenario.branches.keys {
        do throws(BranchFault) {
          let editor = PremisesEditor(packs: packs)
          let premises = try scenario.premises(inBranch: branch, editor: editor)
          columns.append((branch, scenario, premises))
        } catch {
          throw ToolFailure.unreadable([Diagnostic(error.fault.message)])
        }
      }
    }
    let pathways = pathways(of: scenarios, packs)
    let table = ComparisonTable(
      columns.map { column in
        ComparisonTable.Column(
          name: column.name,
          summaries: summaries(of: column.scenario, column.premises, pathways, packs),
        )
      }
    )
    switch output.format {
    case .text: Answer.write([table.lines(Output.standard.style)])
    case .json: Answer.write([JSONReport.comparison(table)])
    case .markdown: Answer.write(markdown: [MarkdownReport.comparison(table)])
    }
  }

  /// What any of the scenarios aims at.
  private func pathways(of scenarios: [Scenario], _ packs: [RulePack]) -> [String] {
    let aims = Set(scenarios.flatMap(\.target.pathways))
    let all = packs.flatMap { $0.pathways.values.map(\.id) }
    return aims.isEmpty ? all : all.filter(aims.contains)
  }

  private func summaries(
    of scenario: Scenario,
    _ premises: Premises,
    _ pathways: [String],
    _ packs: [RulePack],
  ) -> [PathwaySummary] {
    let runner = ScenarioRunner(packs: packs, today: Machine.today)
    return packs.flatMap { pack -> [PathwaySummary] in
      let advisor = runner.advisor(for: pack, premises: premises, of: scenario)
      let wording = Wording(advisor.evaluator)
      return pack.pathways.values.filter { pathways.contains($0.id) }.map {
        PathwaySummary(advisor.opening(of: $0), wording)
      }
    }
  }
}
