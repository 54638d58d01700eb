import OrderedCollections
import RuleModel
import TestSupport

/// Random applicants of 技术经纪: mostly people who qualify for something, each with up to three
/// things amiss.
enum BrokerApplicants {
  @Sendable static func draw(_ random: inout SeededGenerator) -> Applicant {
    var dice = BrokerDice(random: random)
    let applicant = dice.applicant()
    random = dice.random
    return applicant
  }
}

extension BrokerDice {
  fileprivate mutating func applicant() -> Applicant {
    let day = asOf()
    let level = pick([
      "assistant", "intermediate", "intermediate", "associate-senior", "associate-senior",
      "associate-senior", "senior",
    ])
    let career = pick(BrokerCareer.routes(to: level))
    let records = BrokerCareerRecords(career, to: level, on: day, dice: &self)
    let direction = pick(["transfer-research", "transfer-operation"])
    var root = Record()
    root["direction"] = .word(direction)
    root["employment"] = .records(records.employment)
    root["education"] = .records(records.education)
    root["titles"] = .records(records.titles)
    root["continuingEducation"] = .flag(true)
    root["unitRecommendation"] = .record(
      Record(["date": .day(PartialDay(day.adding(days: int(0...13))))])
    )
    root["indicatorsFilled"] = .flag(true)
    root["achievements"] = .records(
      works(level, direction: direction, window: records.window, on: day)
    )
    var profile = Profile(root: root)
    attest(&profile)
    for _ in 0..<pick([0, 0, 0, 1, 1, 1, 2, 3]) { spoil(&profile, on: day) }
    return Applicant(profile: profile, asOf: day)
  }

  private mutating func asOf() -> CalendarDay {
    let july = CalendarDay.firstDay(ofYear: 2023).adding(months: 6)
    if chance(80) { return july.adding(days: int(3...16)) }
    if chance(50) { return july.adding(days: pick([2, 3, 16, 17, 26, 29, 30, 31])) }
    if chance(25) {
      // The turns of the year.
      return CalendarDay.firstDay(ofYear: pick([2023, 2024])).adding(days: pick([-1, 0]))
    }
    // The corresponding days of leap years, and other years.
    let march = CalendarDay.firstDay(ofYear: pick([2022, 2023, 2024])).adding(months: 2)
    return chance(70) ? march.adding(days: pick([-2, -1, 0])) : march.adding(months: 4)
  }

  private mutating func works(
    _ level: String,
    direction: String,
    window: CalendarDay,
    on day: CalendarDay
  ) -> [Record] {
    var clauses: [String] = []
    let isResearch = direction == "transfer-research"
    switch level {
    case "assistant":
      break
    case "intermediate":
      for _ in 0..<pick([0, 1, 1, 2]) {
        clauses.append(
          pick(
            isResearch ? ["TB-2.2.1a", "TB-2.2.1b", "TB-2.2.1c"] : ["TB-2.2.2a", "TB-2.2.2b"]
          )
        )
      }
      for _ in 0..<int(1...4) { clauses.append(pick(["TB-2.3.1", "TB-2.3.2"])) }
    case "associate-senior":
      for _ in 0..<pick([0, 1, 1, 2]) {
        clauses.append("TB-3.2.\(isResearch ? 1 : 2)" + pick(["a", "b", "c"]))
      }
      for _ in 0..<int(2...5) { clauses.append("TB-3.3.\(int(1...3))") }
      if chance(40) { clauses.append("TB-3.4.\(int(1...3))") }
    default:
      for _ in 0..<pick([0, 1, 1, 2]) {
        clauses.append(
          "TB-4.2.\(isResearch ? 1 : 2)"
            + pick(isResearch ? ["a", "b", "c"] : ["a", "b", "c", "d"])
        )
      }
      for _ in 0..<int(2...5) { clauses.append("TB-4.3.\(int(1...4))") }
    }
    if chance(10) { clauses.append(pick(["TB-2.2.1b", "TB-3.2.2a", "TB-3.4.2", "TB-4.2.1a"])) }
    return clauses.enumerated().map { number, clause in
      work(for: clause, id: "a\(number + 1)", window: window, on: day)
    }
  }

  private mutating func attest(_ profile: inout Profile) {
    let qualities = [
      "TB-0.1", "TB-0.3", "TB-0.4", "TB-1.1", "TB-2.1.1a", "TB-2.1.1b", "TB-3.1.1a", "TB-3.1.1b",
      "TB-4.1.1a", "TB-4.1.1b", "TB-2.2.1.q", "TB-2.2.2.q", "TB-3.2.1.q", "TB-3.2.2.q",
      "TB-4.2.1.q", "TB-4.2.2.q",
    ]
    let isSure = chance(75)
    for clause in qualities where isSure || chance(60) {
      profile.attest(ClauseID(clause), !chance(isSure ? 1 : 10))
    }
    for clause in ["TB-1.2.5", "TB-2.1.2.6", "TB-3.1.2.5", "TB-4.1.2.3"] where chance(70) {
      profile.attest(ClauseID(clause), chance(70))
    }
    for clause in ["TB-N1a.m", "TB-0.q"] where chance(30) {
      profile.attest(ClauseID(clause), chance(70))
    }
    // What the board weighs within a clause on facts.
    for clause in [
      "TB-N1a", "TB-2.2.1b", "TB-2.2.1c", "TB-2.2.2b", "TB-2.3.2", "TB-3.2.1b", "TB-3.2.1c",
      "TB-3.2.2b", "TB-3.2.2c", "TB-3.3.3", "TB-4.2.1b", "TB-4.2.1c", "TB-4.2.2a", "TB-4.2.2b",
      "TB-4.2.2c", "TB-4.3.2", "TB-4.3.4",
    ] where chance(30) {
      profile.attest(ClauseID(clause), chance(75))
    }
  }
}
