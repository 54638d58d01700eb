import ArgumentParser
import Explanation
import RuleModel

/// `zhicheng standards list`.
struct StandardsListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "列出标准与申报途径。Lists standards and pathways.",
  )

  @Argument(help: "另加规则包文件（further rule packs）")
  var packs: [String] = []

  @Option(help: "输出格式（output format）")
  var format: ClauseCommand.Format = .text

  func run() throws {
    let packs = try Standards.packs(besides: packs)
    switch format {
    case .text: Output.standard.write(StandardsText(packs).lines(Output.standard.style))
    case .json: Answer.write([JSONReport.standards(packs)])
    }
  }
}
