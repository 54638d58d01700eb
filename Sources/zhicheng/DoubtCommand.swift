import Advice
import ArgumentParser
import Explanation

/// `zhicheng doubt`: which achievements a verdict rests on.
struct DoubtCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doubt",
    abstract: "去掉各项成果看结论是否改变。Strikes each achievement and each pair.",
  )

  @OptionGroup var question: QuestionOptions
  @OptionGroup var output: FormatOptions

  func run() throws {
    let question = try Question(question)
    let answers = question.subjects.map { subject in
      (subject.wording, subject.pathways.map { subject.advisor.doubts(on: $0) })
    }
    switch output.format {
    case .text:
      let style = Output.standard.style
      Answer.write(
        answers.flatMap { wording, reports in
          reports.map { DoubtText($0, wording).lines(style) }
        }
      )
    case .json:
      Answer.write(
        answers.flatMap { wording, reports in reports.map { JSONReport.doubt($0, wording) } }
      )
    case .markdown:
      Answer.write(markdown: answers.map { MarkdownReport.doubt($1, $0) })
    }
  }
}
