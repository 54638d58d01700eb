import Advice
import Diagnostics
import Explanation
import OrderedCollections
import Planning
import Profiles
import RuleModel

/// 存疑 临界 生涯, and the plans that look further than one pathway as it stands.
enum ForesightCommands {
  static func doubt(_ session: inout Session, _ invocation: Invocation) -> Reply {
    session.choices(for: invocation).reply { choices in
      Reply(JudgingCommands.joined(choices.map { session.doubtLines($0) }))
    }
  }

  static func tipping(_ session: inout Session, _ invocation: Invocation) -> Reply {
    session.choices(for: invocation).reply { choices in
      Reply(JudgingCommands.joined(choices.map { session.tippingLines($0) }))
    }
  }

  /// Months a review may be supposed to take.
  private static let reviewMonths = 0...36

  static func career(_ session: inout Session, _ invocation: Invocation) -> Reply {
    var terms = CareerTerms(level: "senior")
    var words: [Token] = []
    for word in invocation.arguments {
      let parts = word.text.split(separator: "=", maxSplits: 1).map(String.init)
      guard parts.count == 2 else {
        words.append(word)
        continue
      }
      if let message = session.set(&terms, parts[0], to: parts[1], reviewMonths) {
        return Reply(session.diagnostic(message, at: word.range, in: invocation.line))
      }
    }
    guard !words.isEmpty else { return Reply(session.careerLines(terms)) }
    return session.choices(named: words, for: invocation).reply { choices in
      let levels = choices.map(\.pathway.level)
      let highest = levels.max {
        PathwayWords.rank(ofLevel: $0) ?? 0 < PathwayWords.rank(ofLevel: $1) ?? 0
      }
      terms.level = highest ?? terms.level
      let standards = Set(choices.map(\.pack.id))
      let isAny = standards.count == session.packsInView.count
      terms.standards = isAny ? [] : standards
      return Reply(session.careerLines(terms))
    }
  }
}

extension Session {
  /// Sets one term of a career; the fault when it cannot be.
  fileprivate func set(
    _ terms: inout CareerTerms,
    _ key: String,
    to value: String,
    _ months: ClosedRange<Int>,
  ) -> DiagnosticMessage? {
    switch key {
    case "评审", "review":
      guard let number = Int(value), months.contains(number) else {
        return DiagnosticMessage(.badNumber, "评审月数应为 0–36 的整数，得到“\(value.prefix(20))”")
      }
      terms.reviewMonths = number
      return nil
    default:
      guard let standard = standard(ofRound: key) else {
        return DiagnosticMessage(
          .unknownWord,
          "应为 每年=月-日、<标准>=月-日 或 评审=月数，得到“\(key.prefix(20))”",
          suggestion: Suggestion.nearest(to: key, among: ["每年", "评审"] + packs.map(\.id)),
        )
      }
      guard let day = YearlyDay(text: value) else {
        return DiagnosticMessage(.badDate, "应为每年的一天（如 09-01），得到“\(value.prefix(20))”")
      }
      terms.rounds[standard] = day
      return nil
    }
  }

  /// The standard whose filing day a word sets; `*` for all.
  private func standard(ofRound word: String) -> String? {
    if ["每年", "round"].contains(word) { return "*" }
    return packs.first { PathwayWords.words(for: $0).contains(word) }?.id
  }

  func doubtLines(_ choice: PathwayChoice) -> [String] {
    let report = advisor(for: choice.pack).doubts(on: choice.pathway)
    return DoubtText(report, wording(for: choice.pack)).lines(style)
  }

  func tippingLines(_ choice: PathwayChoice) -> [String] {
    let report = advisor(for: choice.pack).tippingPoints(on: choice.pathway)
    return TippingText(report, wording(for: choice.pack)).lines(style)
  }

  func robustLines(_ choice: PathwayChoice, order: PlanOrder, tolerance: Int) -> [String] {
    let report = advisor(for: choice.pack)
      .robustPlan(toward: choice.pathway, tolerance: tolerance, order: order)
    return JointPlanText([wording(for: choice.pack)]).lines(report, style)
  }

  func combinedLines(_ choices: [PathwayChoice], order: PlanOrder) -> [String] {
    guard choices.count > 1 else {
      return ["“兼顾”要两条以上的途径，如“方案 兼顾 青海正高级 金融科技正高级”。"]
    }
    let goals = choices.map { (advisor: advisor(for: $0.pack), pathway: $0.pathway) }
    return JointPlanText(wordings(of: choices.map(\.pack)))
      .lines(Advisor.combinedPlan(goals, order: order), style)
  }

  func careerLines(_ terms: CareerTerms) -> [String] {
    let packs = packsInView
    let report = CareerSearch(packs.map { advisor(for: $0) }, terms).report()
    return CareerText(report, wordings(of: packs), asOf: asOf).lines(style)
  }

  private func wordings(of packs: [RulePack]) -> [Wording] {
    var seen: Set<String> = []
    return packs.filter { seen.insert($0.id).inserted }.map { wording(for: $0) }
  }
}
