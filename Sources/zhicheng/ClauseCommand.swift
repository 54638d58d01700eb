import ArgumentParser
import Diagnostics
import Explanation
import OrderedCollections
import RuleModel

/// `zhicheng clause`: a clause or a reading in words.
struct ClauseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clause",
    abstract: "查条款或口径，如 QH-12.3.5 或 AM-66。Shows a clause or a reading.",
  )

  /// Clauses have no Markdown of their own.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "条款或口径的编号（clause or reading id）")
  var id: String

  @Option(help: "输出格式（output format）")
  var format: Format = .text

  @Option(help: ArgumentHelp("另加规则包文件，可多次（further rule pack, repeatable）", valueName: "file"))
  var pack: [String] = []

  func run() throws {
    let packs = try Standards.packs(besides: pack)
    let clause = ClauseID(id)
    let reading = ReadingID(id)
    let style = Output.standard.style
    let holders = packs.filter { $0.clauses[clause] != nil }
    if !holders.isEmpty {
      let wordings = holders.map { Wording(pack: $0, profile: Profile()) }
      switch format {
      case .text:
        Answer.write(wordings.map { ClauseText(clause, $0, showsWitnesses: true).lines(style) })
      case .json: Answer.write(wordings.map { JSONReport.clause(clause, $0, showsWitnesses: true) })
      }
      return
    }
    let readers = packs.filter { $0.readings[reading] != nil }
    guard !readers.isEmpty else { throw unknown(packs) }
    let wordings = readers.map { Wording(pack: $0, profile: Profile()) }
    switch format {
    case .text: Answer.write(wordings.map { ReadingsText($0, only: [reading]).lines(style) })
    case .json: Answer.write(wordings.map { JSONReport.reading(reading, $0) })
    }
  }

  private func unknown(_ packs: [RulePack]) -> ToolFailure {
    let known = packs.flatMap { $0.clauses.keys.map(\.text) + $0.readings.keys.map(\.text) }
    return .usage(
      DiagnosticMessage(
        .unknownReference,
        "没有条款或口径 '\(DisplayWidth.visible(id.prefix(60)))'",
        suggestion: Suggestion.nearest(to: id, among: known),
      )
    )
  }
}
