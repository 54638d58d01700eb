import ArgumentParser
import Diagnostics
import Documents
import Explanation
import Foundation
import Mutation
import RuleModel
import RulePacks
import Scenarios

/// `zhicheng standards mutate`: whether a wrong number in a rule pack would be noticed.
struct StandardsMutateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mutate",
    abstract: "逐处改动规则包，看情景与见证能否发现。Changes a pack place by place; every change must be found out.",
  )

  /// Mutants have no Markdown of their own.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(help: "规则包文件或内置标准的编号，默认全部内置（files or bundled ids）")
  var packs: [String] = []

  @Option(help: ArgumentHelp("情景目录（folder of scenarios）", valueName: "folder"))
  var scenarios: String = "scenarios"

  @Option(
    help: ArgumentHelp("只改动这些条款等部分（clause, term, anchor, pathway or reading）", valueName: "id")
  )
  var only: [String] = []

  @Option(help: ArgumentHelp("只试均匀取样的若干处（an even sample）", valueName: "count"))
  var limit: Int?

  @Option(help: ArgumentHelp("已说明理由的改动清单（reviewed survivors）", valueName: "file"))
  var justified: String?

  @Option(help: "输出格式（output format）")
  var format: Format = .text

  @Flag(help: "边试边在标准错误报告存活者（tell survivors as they are found）")
  var verbose = false

  func run() throws {
    let reviewed = try justified.map { try JustifiedMutants(path: $0) } ?? JustifiedMutants()
    var isSound = true
    for name in packs.isEmpty ? BundledPacks.ids : packs {
      let began = Date()
      let document = try document(name)
      guard let run = try run(over: document) else {
        throw ToolFailure.unreadable(Standards.reading(name).diagnostics.reported)
      }
      let chosen = sample(of: run.mutants)
      let report = MutationReport(
        pack: name,
        results: run.results(for: chosen, progress: verbose ? Self.tell : nil),
        justified: reviewed,
        isWhole: only.isEmpty && limit == nil,
        seconds: Date().timeIntervalSince(began),
      )
      switch format {
      case .text: Output.standard.write(report.lines)
      case .json: Output.standard.write([report.json])
      }
      isSound = isSound && report.isSound
    }
    if !isSound { throw ToolFailure.notMet }
  }

  @Sendable private static func tell(_ result: MutationRun.Result) {
    guard result.fate == .survived else { return }
    let place = result.mutant.location.map { "\($0.line)" } ?? ""
    Output.standardError.write(["\(place): \(result.mutant.id)"])
  }

  private func document(_ name: String) throws -> Document {
    if let bundled = BundledPacks.pack(name) {
      return DocumentReader().read(text: bundled.text, file: bundled.file)
    }
    return DocumentReader().read(path: name)
  }

  private func run(over document: Document) throws -> MutationRun? {
    let reader = ScenarioReader(packs: try Standards.packs())
    let read = ScenarioFiles.contents(of: scenarios).compactMap { reader.read(path: $0).scenario }
    return MutationRun(document, scenarios: read, today: Machine.today)
  }

  private func sample(of mutants: [Mutant]) -> [Mutant] {
    let named = only.isEmpty ? mutants : mutants.filter { only.contains("\($0.part)") }
    guard let limit, limit > 0, limit < named.count else { return named }
    return (0..<limit).map { named[$0 * named.count / limit] }
  }
}
