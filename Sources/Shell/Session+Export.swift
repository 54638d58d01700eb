import Advice
import Explanation
import Planning
import RuleModel

extension Session {
  /// How many plans a report holds for each target.
  private static let exportedPlans = 3

  /// The verdicts on the targets and their plans, as one text.
  func export(as format: ExportFormat) -> String {
    switch format {
    case .text: plainReport
    case .markdown: byPack(markdownReport).joined(separator: "\n")
    case .json: JSONValue.array(byPack(jsonReport)).text()
    }
  }

  private var plainReport: String {
    let blocks = targets.flatMap { target in
      [
        verdictLines(target, showsAll: false, hint: nil),
        planLines(target, order: .count, limit: Self.exportedPlans),
      ]
    }
    return
      (["情景：\(workspace.name.isEmpty ? "未命名" : workspace.name)", ""]
      + JudgingCommands.joined(blocks)).joined(separator: "\n")
  }

  private func byPack<Value>(_ body: (RulePack, [PathwayChoice]) -> Value) -> [Value] {
    packs.compactMap { pack in
      let own = targets.filter { $0.pack.id == pack.id }
      return own.isEmpty ? nil : body(pack, own)
    }
  }

  private func markdownReport(_ pack: RulePack, _ choices: [PathwayChoice]) -> String {
    let wording = wording(for: pack)
    let advisor = advisor(for: pack)
    let plans = choices.map { advisor.plans(toward: $0.pathway, limit: Self.exportedPlans) }
    return MarkdownReport.check(choices.map(judged), wording)
      + "\n" + MarkdownReport.plan(plans, wording)
  }

  private func jsonReport(_ pack: RulePack, _ choices: [PathwayChoice]) -> JSONValue {
    let wording = wording(for: pack)
    let advisor = advisor(for: pack)
    let plans = choices.map { choice in
      JSONReport.plan(advisor.plans(toward: choice.pathway, limit: Self.exportedPlans), wording)
    }
    return .object([
      .init("check", JSONReport.check(choices.map(judged), asOf: asOf, wording)),
      .init("plan", .array(plans)),
    ])
  }
}
