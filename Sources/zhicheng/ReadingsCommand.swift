import ArgumentParser
import Evaluation
import Explanation
import OrderedCollections
import RuleModel

/// `zhicheng readings`: the readings of the standards, and what turns on them for a profile.
struct ReadingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readings",
    abstract: "列出口径；给出档案时标明哪些会改变结论。Lists readings; marks those that matter.",
    discussion: """
      --matrix 把目标途径（或选定途径）在每个口径的各选项下都判一遍，也列出两个同时换才变的口径。
      涉及几个标准时，JSON 为列表。
      """,
  )

  @Argument(help: "情景或档案文件，- 为标准输入；可以不写（scenario or profile file, optional）")
  var file: String?

  @OptionGroup var aim: AimOptions
  @OptionGroup var output: FormatOptions

  @Flag(help: "换口径结论怎样变（verdicts under each option）")
  var matrix = false

  func validate() throws {
    if matrix, file == nil { throw ValidationError("--matrix 须有情景或档案文件") }
  }

  func run() throws {
    let question = try Question(file: file, aim, aimsWide: !matrix)
    if matrix { tellMatrix(question) } else { tellReadings(question) }
  }

  private func tellReadings(_ question: Question) {
    let texts = question.subjects.map { subject in
      let stakes =
        file == nil ? nil : ReadingStake.stakes(of: subject.pathways, subject.evaluator)
      return (subject, ReadingsText(subject.wording, stakes: stakes))
    }
    switch output.format {
    case .text: Answer.write(texts.map { $1.lines(Output.standard.style) })
    case .json:
      Answer.write(
        texts.map { subject, text in
          let day = file == nil ? nil : subject.asOf
          return JSONReport.readings(text.stakes ?? [], asOf: day, subject.wording)
        }
      )
    case .markdown: Answer.write(markdown: texts.map { MarkdownReport.readings($1) })
    }
  }

  private func tellMatrix(_ question: Question) {
    let answers = question.subjects.map { subject in
      (subject, subject.pathways.map { ReadingMatrix(subject.evaluator, on: $0) })
    }
    switch output.format {
    case .text:
      let style = Output.standard.style
      Answer.write(
        answers.flatMap { subject, matrices in
          matrices.map { MatrixText($0, subject.wording).lines(style) }
        }
      )
    case .json: Answer.write(answers.map { JSONReport.matrix($1, asOf: $0.asOf, $0.wording) })
    case .markdown: Answer.write(markdown: answers.map { MarkdownReport.matrix($1, $0.wording) })
    }
  }
}
