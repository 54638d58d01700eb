import Advice
import ArgumentParser
import Evaluation
import Explanation
import RuleModel

/// `zhicheng gap`: what is missing, and by how much.
struct GapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gap",
    abstract: "还差哪些条件、差多少。Tells what is missing, and by how much.",
  )

  @OptionGroup var question: QuestionOptions
  @OptionGroup var output: FormatOptions

  @Flag(help: "不符合申报条件时退出码为 1（exit 1 unless met）")
  var require = false

  func run() throws {
    let question = try Question(question)
    let answers = question.subjects.map { subject in
      (subject, subject.pathways.map { subject.evaluator.verdict(on: $0) })
    }
    switch output.format {
    case .text:
      let style = Output.standard.style
      Answer.write(
        answers.flatMap { subject, verdicts in
          verdicts.map { GapReport($0, subject.wording).lines(style) }
        }
      )
    case .json:
      Answer.write(answers.map { JSONReport.gap($1, asOf: $0.asOf, $0.wording) })
    case .markdown:
      Answer.write(markdown: answers.map { MarkdownReport.gap($1, $0.wording) })
    }
    let isMet = answers.allSatisfy { $1.allSatisfy(\.standing.isPassing) }
    if require, !isMet { throw ToolFailure.notMet }
  }
}
