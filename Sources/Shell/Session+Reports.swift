import Advice
import Evaluation
import Explanation
import OrderedCollections
import Planning
import Profiles
import RuleModel

/// The reports of commands; all words about findings are those of Explanation.
extension Session {
  /// The name of a pathway with its standard.
  func name(of choice: PathwayChoice) -> String {
    wording(for: choice.pack).fullPathway(choice.pathway.id)
  }

  func wording(for pack: RulePack, premises: Premises? = nil) -> Wording {
    Wording(evaluator(for: pack, premises: premises))
  }

  func judged(_ choice: PathwayChoice) -> JudgedPathway {
    let evaluator = evaluator(for: choice.pack)
    let verdict = evaluator.verdict(on: choice.pathway)
    return JudgedPathway(
      verdict: verdict,
      opening: evaluator.opening(of: choice.pathway),
      flips: evaluator.flips(of: verdict, on: choice.pathway),
    )
  }

  func verdictLines(
    _ choice: PathwayChoice,
    showsAll: Bool,
    hint: String? = "“判定 展开”列出",
  ) -> [String] {
    VerdictReport(judged(choice), wording(for: choice.pack), showsAll: showsAll, hint: hint)
      .lines(style)
  }

  func gapLines(_ choice: PathwayChoice) -> [String] {
    let verdict = evaluator(for: choice.pack).verdict(on: choice.pathway)
    return GapReport(verdict, wording(for: choice.pack)).lines(style)
  }

  /// Why a clause was judged as it was: on the chosen pathways that use it, else on the first of
  /// its standard that does.
  func whyLines(_ clause: ClauseID, of pack: RulePack, choices: [PathwayChoice]) -> [String] {
    let wording = wording(for: pack)
    let evaluator = evaluator(for: pack)
    func report(_ choice: PathwayChoice) -> WhyReport? {
      let verdict = evaluator.verdict(on: choice.pathway)
      guard verdict.finding.contains(clause) else { return nil }
      let turns = ClauseTurn.turns(of: clause, in: verdict, on: choice.pathway, evaluator)
      return WhyReport(clause, in: verdict, wording, turns: turns)
    }
    var reports = choices.filter { $0.pack.id == pack.id }.compactMap(report)
    if reports.isEmpty {
      reports = pack.choices.lazy.compactMap(report).prefix(1).map { $0 }
    }
    guard !reports.isEmpty else { return clauseLines(clause, of: pack) }
    return JudgingCommands.joined(reports.map { $0.lines(style) })
  }

  func planLines(_ choice: PathwayChoice, order: PlanOrder, limit: Int) -> [String] {
    let report = advisor(for: choice.pack)
      .plans(toward: choice.pathway, order: order, limit: limit)
    return PlanText(report, wording(for: choice.pack)).lines(style)
  }

  func openingLines(of choices: [PathwayChoice]) -> [String] {
    var blocks: [[String]] = []
    for pack in packs {
      let own = choices.filter { $0.pack.id == pack.id }
      guard !own.isEmpty else { continue }
      let advisor = advisor(for: pack)
      let reports = own.map { advisor.opening(of: $0.pathway) }
      blocks.append(OpeningText(reports, wording(for: pack)).lines(style))
    }
    return JudgingCommands.joined(blocks)
  }

  /// What applying early saves, at the levels of some pathways.
  func earlyLines(of choices: [PathwayChoice]) -> [String] {
    let blocks = packs.flatMap { pack -> [[String]] in
      let levels = Set(choices.filter { $0.pack.id == pack.id }.map(\.pathway.level))
      guard !levels.isEmpty else { return [] }
      let wording = wording(for: pack)
      return advisor(for: pack).radar().filter { levels.contains($0.level) }
        .map { EarlyText($0, wording).lines(style) }
    }
    guard !blocks.isEmpty else { return ["所选标准、层级没有提前申报的途径。"] }
    return JudgingCommands.joined(blocks)
  }

  /// Pathways of all standards side by side, nearest first.
  func rankingLines(of choices: [PathwayChoice]) -> [String] {
    let summaries = choices.map { choice in
      PathwaySummary(
        advisor(for: choice.pack).opening(of: choice.pathway),
        wording(for: choice.pack)
      )
    }
    return OverviewTable(summaries, day: asOf).lines(style)
  }

  /// One line for each pathway: where it stands.
  func overviewLines(of choices: [PathwayChoice]) -> [String] {
    choices.flatMap { choice in
      let verdict = evaluator(for: choice.pack).verdict(on: choice.pathway)
      let wording = wording(for: choice.pack)
      let line =
        "\(Wording.mark(verdict.standing)) \(wording.fullPathway(choice.pathway.id))："
        + wording.conclusion(verdict)
      return TextLayout.wrapped(line, width: style.width, hanging: 2)
    }
  }

  func clauseLines(_ clause: ClauseID, of pack: RulePack, witnesses: Bool = false) -> [String] {
    ClauseText(clause, wording(for: pack), showsWitnesses: witnesses).lines(style)
  }

  /// The readings of a standard, or some of them, with what turns on them for this profile.
  func readingsLines(of pack: RulePack, only: [ReadingID]? = nil) -> [String] {
    let evaluator = evaluator(for: pack)
    let stakes = ReadingStake.stakes(of: Array(pack.pathways.values), evaluator)
    return ReadingsText(wording(for: pack), only: only, stakes: stakes).lines(style)
  }

  /// What other readings make of pathways.
  func matrixLines(of choices: [PathwayChoice]) -> [String] {
    let blocks = choices.map { choice in
      let matrix = ReadingMatrix(evaluator(for: choice.pack), on: choice.pathway)
      return MatrixText(matrix, wording(for: choice.pack)).lines(style)
    }
    return JudgingCommands.joined(blocks)
  }

  func profileLines() -> [String] {
    ProfileText(workspace.premises.profile).lines(style) + contradictionLines
  }

  /// One family of the profile, or one attribute.
  func profileLines(only attribute: Attribute) -> [String] {
    let root = workspace.premises.profile.root
    guard let value = root.values[attribute.key] else { return ["\(attribute.name)：未填"] }
    let part = Profile(root: Record([attribute.key: value], origin: root.origin))
    // The heading and the list of what is not filled in are about the whole profile.
    return ProfileText(part).lines(style).dropFirst().prefix { !$0.hasPrefix("未填：") }.map { $0 }
  }

  func standardLines(_ pack: RulePack) -> [String] {
    let wording = wording(for: pack)
    let lines =
      ["\(pack.shortName)　\(pack.id)", "  \(pack.name)（\(pack.edition)）"]
      + pack.pathways.values.map { "  \($0.id)　\(wording.pathway($0.id))" }
    return lines.flatMap { TextLayout.wrapped($0, width: style.width, hanging: 4) }
  }
}

extension Finding {
  /// Whether it, or a finding it rests on, judges a clause.
  func contains(_ clause: ClauseID) -> Bool {
    self.clause == clause || children.contains { $0.contains(clause) }
  }
}
