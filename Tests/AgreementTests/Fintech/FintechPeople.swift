import OrderedCollections
import RuleModel
import TestSupport

/// Random people of 金融科技: nearly qualified for some level, with a few things amiss.
enum FintechPeople {
  /// What a person was made to nearly satisfy.
  enum Aim: Int, CaseIterable {
    case assistant, intermediate, associateSenior, lateralAssociateSenior, exceptional
    case senior, lateralSenior

    /// The middle of the ids of the level's clauses.
    var level: String {
      switch self {
      case .assistant: "S1"
      case .intermediate: "S2"
      case .associateSenior, .lateralAssociateSenior, .exceptional: "S3"
      case .senior, .lateralSenior: "S4"
      }
    }
  }

  @Sendable static func draw(_ random: inout SeededGenerator) -> Applicant {
    let today = day(&random)
    var dice = FintechDice(random, today: today)
    let aim = Aim(rawValue: dice.number(0...(Aim.allCases.count - 1))) ?? .assistant
    var root = Record()
    FintechCareers.add(to: &root, aim: aim, &dice)
    addDeclarations(to: &root, &dice)
    root["experts"] = .records(experts(aim, &dice))
    root["attestations"] = attestations(aim, &dice)
    root["achievements"] = .records(FintechResults.draw(aim, &dice))
    FintechMishaps.strike(&root, &dice)
    random = dice.rest
    return Applicant(profile: Profile(root: root), asOf: today)
  }

  /// Mostly within the years in force, sometimes at their first day or a leap day.
  private static func day(_ random: inout SeededGenerator) -> CalendarDay {
    let start = CalendarDay.firstDay(ofYear: 2025)
    return switch Int.random(in: 0..<100, using: &random) {
    case 0...2: start.adding(days: -1)
    case 3...5: start
    case 6: start.adding(days: -Int.random(in: 2...400, using: &random))
    case 7...8:
      CalendarDay.firstDay(ofYear: 2028).adding(days: Int.random(in: 57...60, using: &random))
    default: start.adding(days: Int.random(in: 1...1500, using: &random))
    }
  }

  private static func addDeclarations(to root: inout Record, _ dice: inout FintechDice) {
    root["continuingEducation"] = dice.flag(noPercent: 3)
    if dice.chance(96) {
      let date = dice.today.adding(days: dice.chance(85) ? -dice.number(0...40) : 1)
      root["unitRecommendation"] = .record(Record(["date": dice.fact(date)]))
    } else {
      root["unitRecommendation"] = .absent
    }
    root["direction"] = dice.word(
      ["technology-research", "product-development", "operation", "evaluation"],
      or: ["transfer-research", "transfer-operation"],
      badPercent: 4,
    )
  }

  private static func experts(_ aim: Aim, _ dice: inout FintechDice) -> [Record] {
    let count = aim == .exceptional ? dice.pick(1, 2, 2, 2, 3) : dice.pick(0, 0, 0, 2)
    return (0..<count).map { _ in
      var expert = Record([
        "level": dice.word(["senior"], or: ["associate-senior"], badPercent: 8),
        "field": dice.word(["fintech"], or: ["finance", "software"], badPercent: 8),
        "specialty": dice.word(["computing", "fintech"], or: ["finance"]),
      ])
      if dice.chance(92) { expert["signed"] = dice.flag(noPercent: 6) }
      return expert
    }
  }

  /// None, all of them, or some of the answers to clauses that only people can weigh.
  private static func attestations(_ aim: Aim, _ dice: inout FintechDice) -> FactValue? {
    let mood = dice.number(0...9)
    if mood < 4 { return nil }
    var answers = Record()
    for clause in judgedClauses(aim) {
      switch mood {
      case 4...7: answers.values[clause] = .flag(true)
      case 8:
        if dice.chance(70) { answers.values[clause] = .flag(dice.chance(92)) }
      default: answers.values[clause] = .flag(dice.chance(96))
      }
    }
    return answers.values.isEmpty ? nil : .record(answers)
  }

  private static func judgedClauses(_ aim: Aim) -> [String] {
    let basics = aim.level == "S1" ? 3 : 5
    var clauses = ["BF-A1-4c.q", "BF-A2-0.1", "BF-A2-0.3", "BF-A2-0.4"]
    clauses += (1...basics).map { "BF-\(aim.level)-1.\($0)" }
    if aim.level != "S1" { clauses += (1...4).map { "BF-\(aim.level)-P.\($0)" } }
    return clauses
  }
}
