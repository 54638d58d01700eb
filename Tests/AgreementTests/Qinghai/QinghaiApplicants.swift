import OrderedCollections
import RuleModel
import TestSupport

/// Random people under the Qinghai standard: each nearly qualified for one pathway, then changed
/// in up to three facts.
struct QinghaiApplicants {
  var dice: Dice
  var today: CalendarDay
  var isSenior: Bool
  /// What the person aims at: decides what is prepared with care.
  var aim: Aim
  /// The day of the title that the window opens on.
  var title: CalendarDay

  enum Aim: CaseIterable {
    case recognition, regular, introduced, early, seniorRegular, seniorEarly, direct
  }

  static func draw(_ random: inout SeededGenerator) -> Applicant {
    var people = QinghaiApplicants(Dice(random))
    return people.applicant()
  }

  private init(_ dice: Dice) {
    var dice = dice
    today = CalendarDay.firstDay(ofYear: dice.int(2022...2028)).adding(days: dice.int(0...365))
    aim = dice.pick(Aim.allCases)
    isSenior = [.seniorRegular, .seniorEarly, .direct].contains(aim)
    let routes = isSenior ? [5, 5, 5, 7] : [5, 5, 5, 10]
    let years = dice.pick(routes) + dice.pick([0, 0, 0, -1, -2, 1, 2])
    title = dice.anniversary(years, before: today)
    self.dice = dice
  }

  private mutating func applicant() -> Applicant {
    var root = Record()
    root["employment"] = .records(employment())
    root["education"] = .records(education())
    root["titles"] = .records(titles())
    root["appointments"] = .records(appointments())
    root["exams"] = .records([exam()])
    root["assessments"] = .records(assessments())
    root["conduct"] = .record(conduct())
    root["continuingEducation"] = .flag(true)
    root["unitRecommendation"] = .record(
      Record(["date": dice.written(today.adding(days: -dice.int(0...60)))])
    )
    root["talents"] = .records(talents())
    root["attestations"] = attestations()
    root["achievements"] = .records(achievements())
    let perturbation = Perturbation(today: today)
    for _ in 0..<dice.pick([0, 1, 1, 2, 3]) { perturbation.change(&root, &dice) }
    return Applicant(profile: Profile(root: root), asOf: today)
  }

  private mutating func attestations() -> FactValue? {
    guard !dice.chance(10) else { return nil }
    var answers = Record()
    if dice.chance(2) { answers.values["QH-10.5"] = .flag(false) }
    for clause in Self.weighed where dice.chance(25) {
      answers.values[clause] = .flag(dice.chance(85))
    }
    for clause in Self.attested where !dice.chance(2) {
      answers.values[clause] = .flag(!dice.chance(1))
    }
    return .record(answers)
  }

  /// What the board weighs unless somebody has answered.
  private static let weighed = [
    "QH-11.3.1b", "QH-12.3.1b", "QH-11.3.6b", "QH-12.3.6b", "QH-11.3.4b", "QH-12.3.4b",
    "QH-11.3.5b", "QH-12.3.5b", "QH-18f", "QH-10.4", "QH-13.2.2.e", "QH-10.3.d", "QH-5a",
  ]

  private static let attested =
    [
      "QH-7.1", "QH-7.2", "QH-7.3", "QH-8.0a", "QH-8.1.d", "QH-9a", "QH-4b.v", "QH-13.2.2.0",
    ] + ["1a", "1b", "1c", "2a", "2b", "2c", "2d"].flatMap { ["QH-11.\($0)", "QH-12.\($0)"] }

  private mutating func talents() -> [Record] {
    let programmes: [String] =
      switch aim {
      case .direct:
        ["百千万人才工程国家级人选", "万人计划哲学社会科学领军人才", "享受国务院特殊津贴专家", "青海学者", "千人计划杰出人才"]
      case .introduced: ["引进高层次人才", "急需紧缺人才", "博士后研究人员", "千人计划引进人才"]
      case .early, .seniorEarly: ["千人计划领军人才", "青海省优秀专家", "青海省优秀专业技术人才"]
      case .recognition, .regular, .seniorRegular: []
      }
    guard !programmes.isEmpty, !dice.chance(10) else { return [] }
    return (0..<dice.pick([1, 1, 1, 2])).map { _ in
      Record([
        "programme": .word(dice.pick(programmes)), "certificate": .flag(!dice.chance(3)),
        "date": dice.written(today.adding(days: -dice.int(-1...900))),
      ])
    }
  }

  private mutating func conduct() -> Record {
    var conduct = Record(["investigation": .flag(dice.chance(2))])
    var sanctions: [Record] = []
    if dice.chance(6) {
      let end = today.adding(days: dice.pick([-400, -1, 0, 1, 200]))
      sanctions = [
        Record([
          "grade": .word(dice.pick(["warning", "demerit", "demerit", "major-demerit", "removal"])),
          "from": dice.written(end.adding(years: -1)),
          "to": dice.chance(10) ? .absent : dice.written(end),
        ])
      ]
    }
    conduct["sanctions"] = .records(sanctions)
    var misconduct: [Record] = []
    if dice.chance(6) {
      let day = title.adding(days: dice.pick([-300, -1, 0, 1, 300]))
      misconduct = [Record(["date": dice.written(day), "closed": .flag(dice.chance(60))])]
    }
    conduct["misconduct"] = .records(misconduct)
    var dishonesty: [Record] = []
    if dice.chance(4) {
      let first = CalendarDay.firstDay(ofYear: today.year)
      let day = dice.pick([first, first.adding(days: -1), today, first.adding(years: -3)])
      dishonesty = [Record(["date": dice.written(day)])]
    }
    conduct["dishonesty"] = .records(dishonesty)
    return conduct
  }
}
