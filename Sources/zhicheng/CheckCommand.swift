import Advice
import ArgumentParser
import Evaluation
import Explanation
import RuleModel
import Scenarios

/// `zhicheng check`: whether the conditions are met, clause by clause.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "逐条判定是否符合申报条件。Judges clause by clause.",
    discussion: """
      没有指定途径时看情景的目标，没有目标时看全部途径。涉及几个标准时，JSON 为列表。
      --standard all 把各标准各途径排成一张表，由近及远，已截止的在最后；此时 --require 只要求\
      有一条符合。
      """,
  )

  @OptionGroup var question: QuestionOptions
  @OptionGroup var output: FormatOptions

  @Flag(help: "展开已满足的条款（show met clauses, too）")
  var all = false

  @Flag(help: "不符合申报条件时退出码为 1（exit 1 unless met）")
  var require = false

  func run() throws {
    let asksAll = question.aim.asksAll
    let question = try Question(question)
    if asksAll { return try rank(question) }
    let answers = question.subjects.map { subject in (subject, judged(subject)) }
    switch output.format {
    case .text:
      let style = Output.standard.style
      Answer.write(
        answers.flatMap { subject, judged in
          judged.map {
            VerdictReport($0, subject.wording, showsAll: all, hint: "--all 展开").lines(style)
          }
        }
      )
    case .json:
      Answer.write(answers.map { JSONReport.check($1, asOf: $0.asOf, $0.wording) })
    case .markdown:
      Answer.write(
        markdown: answers.map { MarkdownReport.check($1, showsAll: all, $0.wording) }
      )
    }
    let isMet = answers.allSatisfy { $1.allSatisfy(\.verdict.standing.isPassing) }
    if require, !isMet { throw ToolFailure.notMet }
  }

  /// Every pathway in one table.
  private func rank(_ question: Question) throws {
    let summaries = question.subjects.flatMap { subject in
      subject.pathways.map { PathwaySummary(subject.advisor.opening(of: $0), subject.wording) }
    }
    let overview = OverviewTable(summaries, day: question.scenario.asOf ?? Machine.today)
    switch output.format {
    case .text: Answer.write([overview.lines(Output.standard.style)])
    case .json: Answer.write([JSONReport.overview(overview)])
    case .markdown: Answer.write(markdown: [MarkdownReport.overview(overview)])
    }
    if require, !summaries.contains(where: \.standing.isPassing) { throw ToolFailure.notMet }
  }

  private func judged(_ subject: Question.Subject) -> [JudgedPathway] {
    subject.pathways.map { pathway in
      let verdict = subject.evaluator.verdict(on: pathway)
      return JudgedPathway(
        verdict: verdict,
        opening: subject.evaluator.opening(of: pathway),
        flips: subject.evaluator.flips(of: verdict, on: pathway),
      )
    }
  }
}
