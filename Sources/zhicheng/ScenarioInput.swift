import Diagnostics
import Documents
import Explanation
import RuleModel
import Scenarios

/// Scenarios and profiles named on the command line.
struct ScenarioInput {
  let packs: [RulePack]

  /// Reads a file, or standard input for `-`; tells warnings, throws when there are errors.
  func scenario(_ path: String) throws -> Scenario {
    let reading = read(path)
    guard let scenario = reading.scenario else {
      throw ToolFailure.unreadable(reading.diagnostics.reported)
    }
    let told = DiagnosticText.lines(reading.diagnostics.reported, Output.standardError.style)
    Output.standardError.write(told)
    return scenario
  }

  private func read(_ path: String) -> ReadScenario {
    let reader = ScenarioReader(packs: packs, today: Machine.today)
    guard path == "-" else { return reader.read(path: path) }
    let bytes = Machine.standardInput(limit: reader.limits.bytes)
    return reader.read(bytes: bytes, file: "标准输入")
  }
}
