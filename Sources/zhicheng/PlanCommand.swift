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

  @Flag(help: "没有方案时退出码为 1（exit 1 when there is no plan）")
  var require = false

  func validate() throws {
    guard (1...1000).contains(limit) else {
      throw ValidationError("--limit 应为 1 到 1000 的整数，得到 \(limit)")
    }
  }

  func run() throws {
    let question = try Question(question)
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
