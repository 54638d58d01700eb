import Advice
import ArgumentParser
import Evaluation
import Explanation
import Planning
import RuleModel

/// `zhicheng plan`: the least that opens a pathway.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "补齐条件的最小方案，附最小性证明。Finds the least that opens a pathway, with proof.",
    discussion: "问几条途径时，JSON 为列表。",
  )

  /// By what plans are compared first.
  enum Order: String, CaseIterable, ExpressibleByArgument {
    case count, date, effort

    var plan: PlanOrder {
      switch self {
      case .count: .count
      case .date: .date
      case .effort: .effort
      }
    }
  }

  @OptionGroup var question: QuestionOptions
  @OptionGroup var output: FormatOptions

  @Option(help: "次序：新增最少、最早、最省力（order of plans）")
  var order: Order = .count

  @Option(help: ArgumentHelp("至多几个方案（at most so many plans）", valueName: "n"))
  var limit: Int = 5

  @Option(help: ArgumentHelp("任失 k 项成果仍符合的方案，k 为 1–3（outlive any k losses）", valueName: "k"))
  var robust: Int?

  @Flag(help: "一套成果同时用于各途径（one plan for all pathways）")
  var together = false

  @Flag(help: "没有方案时退出码为 1（exit 1 when there is no plan）")
  var require = false

  func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ValidationError("--limit 应为 1 到 1000 的整数，得到 \(limit)")
    }
    if let robust, !(1...3).contains(robust) {
      throw ValidationError("--robust 应为 1 到 3 的整数，得到 \(robust)")
    }
    if robust != nil, together { throw ValidationError("--robust 与 --together 不能同用") }
  }

  func run() throws {
    let question = try Question(question)
    if let robust { return try robustPlans(question, tolerance: robust) }
    if together { return try combinedPlan(question) }
    let answers = question.subjects.map { subject in
      (
        subject,
        subject.pathways.map {
          subject.advisor.plans(toward: $0, order: order.plan, limit: limit)
        }
      )
    }
    switch output.format {
    case .text:
      let style = Output.standard.style
      Answer.write(
        answers.flatMap { subject, reports in
          reports.map { PlanText($0, subject.wording).lines(style) }
        }
      )
    case .json:
      Answer.write(
        answers.flatMap { subject, reports in
          reports.map { JSONReport.plan($0, subject.wording) }
        }
      )
    case .markdown:
      Answer.write(markdown: answers.map { MarkdownReport.plan($1, $0.wording) })
    }
    let isReachable = answers.allSatisfy { _, reports in
      reports.allSatisfy { $0.verdict.standing.isPassing || !$0.plans.isEmpty }
    }
    if require, !isReachable { throw ToolFailure.notMet }
  }
}

extension PlanCommand {
  private func robustPlans(_ question: Question, tolerance: Int) throws {
    let answers = question.subjects.flatMap { subject in
      subject.pathways.map {
        let report = subject.advisor.robustPlan(
          toward: $0,
          tolerance: tolerance,
          order: order.plan
        )
        return (report: report, wording: subject.wording)
      }
    }
    switch output.format {
    case .text:
      let style = Output.standard.style
      Answer.write(answers.map { JointPlanText([$0.wording]).lines($0.report, style) })
    case .json: Answer.write(answers.map { JSONReport.robust($0.report, $0.wording) })
    case .markdown:
      Answer.write(markdown: answers.map { MarkdownReport.robust($0.report, $0.wording) })
    }
    if require, answers.contains(where: { $0.report.plan == nil }) { throw ToolFailure.notMet }
  }

  private func combinedPlan(_ question: Question) throws {
    let goals = question.subjects.flatMap { subject in
      subject.pathways.map { (advisor: subject.advisor, pathway: $0) }
    }
    guard goals.count > 1 else {
      throw ValidationError("--together 要两条以上的途径，得到 \(goals.count) 条")
    }
    let report = Advisor.combinedPlan(goals, order: order.plan)
    let wordings = question.subjects.map(\.wording)
    switch output.format {
    case .text: Answer.write([JointPlanText(wordings).lines(report, Output.standard.style)])
    case .json: Answer.write([JSONReport.combined(report, wordings)])
    case .markdown: Answer.write(markdown: [MarkdownReport.combined(report, wordings)])
    }
    if require, report.plan == nil { throw ToolFailure.notMet }
  }
}
