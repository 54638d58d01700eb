import Advice
import ArgumentParser
import Evaluation
import Explanation
import RuleModel

/// `zhicheng when`: the first day each pathway opens.
struct WhenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "when",
    abstract: "各途径最早何时可以申报。Tells when each pathway opens.",
    discussion: "没有指定途径时看情景所在标准的全部途径。",
  )

  @OptionGroup var question: QuestionOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    let question = try Question(question, aimsWide: true)
    let answers = question.subjects.map { subject in
      (subject, subject.pathways.map { subject.advisor.opening(of: $0) })
    }
    switch output.format {
    case .text:
      let style = Output.standard.style
      Answer.write(answers.map { OpeningText($1, $0.wording).lines(style) })
    case .json:
      Answer.write(answers.map { JSONReport.when($1, asOf: $0.asOf, $0.wording) })
    case .markdown:
      Answer.write(markdown: answers.map { MarkdownReport.when($1, $0.wording) })
    }
  }
}
