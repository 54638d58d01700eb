import ArgumentParser
import Diagnostics
import Explanation
import RuleModel
import Scenarios

/// `zhicheng test`: runs the expectations of scenarios.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "核对情景的期望。Compares scenarios with their expectations.",
  )

  @Argument(help: "情景文件或目录，目录逐层查找（files or folders, searched recursively）")
  var paths: [String]

  @Option(help: ArgumentHelp("另加规则包文件，可多次（further rule pack, repeatable）", valueName: "file"))
  var pack: [String] = []

  func run() throws {
    let packs = try Standards.packs(besides: pack)
    let reader = ScenarioReader(packs: packs, today: Machine.today)
    let runner = ScenarioRunner(packs: packs, today: Machine.today)
    var passed = 0
    var failed = 0
    var isUnreadable = false
    for path in try ScenarioFiles.found(at: paths) {
      let reading = reader.read(path: path)
      let told = DiagnosticText.lines(reading.diagnostics.reported, Output.standardError.style)
      Output.standardError.write(told)
      guard let scenario = reading.scenario else {
        isUnreadable = true
        failed += 1
        Output.standard.write(["✗ \(path)：读不了"])
        continue
      }
      let outcome = runner.outcome(of: scenario)
      if outcome.passed { passed += 1 } else { failed += 1 }
      Output.standard.write(lines(path, scenario, outcome))
    }
    Output.standard.write(["\(passed) passed, \(failed) failed（\(passed) 个符合期望，\(failed) 个不符）"])
    if isUnreadable { throw ToolFailure.unreadable([]) }
    if failed > 0 { throw ToolFailure.notMet }
  }

  private func lines(_ path: String, _ scenario: Scenario, _ outcome: ScenarioOutcome) -> [String] {
    let mark = outcome.passed ? "✓" : "✗"
    let name = scenario.name.isEmpty ? "" : "：\(DisplayWidth.visible(scenario.name))"
    let none = outcome.expectations == 0 ? "（没有期望）" : ""
    let faults = DiagnosticText.lines(
      outcome.mismatches.map(\.diagnostic),
      Output.standard.style,
    )
    return ["\(mark) \(DisplayWidth.visible(path))\(name)\(none)"] + faults.map { "  \($0)" }
  }
}
