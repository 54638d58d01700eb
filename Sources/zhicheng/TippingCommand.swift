import Advice
import ArgumentParser
import Explanation

/// `zhicheng tipping`: the values at which a verdict changes.
struct TippingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tipping",
    abstract: "各日期、数字变到多少，结论就会改变。Finds the exact values that change a verdict.",
  )

  @OptionGroup var question: QuestionOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    let question = try Question(question)
    let answers = question.subjects.map { subject in
      (subject.wording, subject.pathways.map { subject.advisor.tippingPoints(on: $0) })
    }
    switch output.format {
    case .text:
      let style = Output.standard.style
      Answer.write(
        answers.flatMap { wording, reports in
          reports.map { TippingText($0, wording).lines(style) }
        }
      )
    case .json:
      Answer.write(
        answers.flatMap { wording, reports in reports.map { JSONReport.tipping($0, wording) } }
      )
    case .markdown:
      Answer.write(markdown: answers.map { MarkdownReport.tipping($1, $0) })
    }
  }
}
