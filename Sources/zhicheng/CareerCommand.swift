import Advice
import ArgumentParser
import Diagnostics
import Explanation
import RuleModel

/// `zhicheng career`: the reviews that lead to a title.
struct CareerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "career",
    abstract: "到目标职称要经过哪几次评审。Finds the reviews that lead to a title.",
    discussion: """
      各标准一并考虑；--standard、--level 说明要哪个标准、哪一级的职称，默认任一标准的正高级。
      """,
  )

  @OptionGroup var question: QuestionOptions
  @OptionGroup var output: FormatOptions

  @Option(
    help: ArgumentHelp(
      "每年的申报日，可多次；如 09-01 或 qh-finecon=10-15（yearly filing day）",
      valueName: "[id=]month-day",
    )
  )
  var round: [String] = []

  @Option(help: ArgumentHelp("申报到取得职称的月数（months a review takes）", valueName: "n"))
  var reviewMonths = 6

  @Flag(help: "没有路线时退出码为 1（exit 1 when there is no route）")
  var require = false

  func validate() throws {
    guard (0...36).contains(reviewMonths) else {
      throw ValidationError("--review-months 应为 0 到 36 的整数，得到 \(reviewMonths)")
    }
    guard question.aim.pathway.isEmpty else {
      throw ValidationError("生涯不限于一条途径；请用 --standard、--level")
    }
  }

  func run() throws {
    let question = try Question(question, asksAll: true)
    var terms = CareerTerms(level: question.level ?? "senior", reviewMonths: reviewMonths)
    if let standard = question.standard { terms.standards = [standard] }
    for round in round {
      let (standard, day) = try yearlyDay(round, among: question.subjects.map(\.pack.id))
      terms.rounds[standard] = day
    }
    let report = CareerSearch(question.subjects.map(\.advisor), terms).report()
    let wordings = question.subjects.map(\.wording)
    let asOf = question.subjects.first?.asOf ?? Machine.today
    let text = CareerText(report, wordings, asOf: asOf)
    switch output.format {
    case .text: Answer.write([text.lines(Output.standard.style)])
    case .json: Answer.write([JSONReport.career(report, asOf: asOf, wordings)])
    case .markdown: Answer.write(markdown: [MarkdownReport.career(text)])
    }
    if require, !report.alreadyHeld, report.earliest == nil { throw ToolFailure.notMet }
  }

  /// `09-01`, or `qh-finecon=09-01` for one standard.
  private func yearlyDay(
    _ text: String,
    among standards: [String],
  ) throws -> (standard: String, day: YearlyDay) {
    let parts = text.split(separator: "=", maxSplits: 1).map(String.init)
    guard let last = parts.last, let day = YearlyDay(text: last) else {
      throw ValidationError("--round 应为每年的一天（如 09-01），得到 '\(text)'")
    }
    guard parts.count == 2 else { return ("*", day) }
    guard standards.contains(parts[0]) else {
      let nearest = Suggestion.nearest(to: parts[0], among: standards)
      throw ValidationError(
        "未知的标准 '\(parts[0])'" + (nearest.map { "；是不是 '\($0)'？" } ?? "")
      )
    }
    return (parts[0], day)
  }
}
