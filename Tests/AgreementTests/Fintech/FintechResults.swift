import OrderedCollections
import RuleModel

/// Achievements near the thresholds of a level.
enum FintechResults {
  private static let kinds = [
    "patent", "rd-result", "report", "tech-transfer", "application-project", "key-project",
    "platform-project", "standard", "book", "paper",
  ]

  static func draw(_ aim: FintechPeople.Aim, _ dice: inout FintechDice) -> [Record] {
    var kinds: [String] = []
    let count = aim.level == "S2" ? dice.pick(1, 2, 2, 3, 4) : dice.pick(2, 3, 3, 4, 5, 6)
    while kinds.count < count {
      // The same kind again and again shows how results of one item add up.
      let kind = Self.kinds[dice.number(0...(Self.kinds.count - 1))]
      kinds += Array(repeating: kind, count: dice.pick(1, 1, 1, 2, 3))
    }
    if aim == .exceptional || dice.chance(8) {
      kinds.append(dice.pick("award", "award", "standard"))
    }
    if dice.chance(5) { kinds.append(dice.pick("transfer-project", "research-project", "honour")) }
    return kinds.enumerated().map { index, kind in
      var record = Record(["id": .text("a\(index + 1)"), "kind": .word(kind)])
      addCommon(to: &record, &dice)
      addOwn(to: &record, kind, aim, &dice)
      return record
    }
  }

  private static func addCommon(to record: inout Record, _ dice: inout FintechDice) {
    if dice.chance(97) { record["date"] = dice.fact(dice.pastDay(upTo: 9)) }
    if dice.chance(92) {
      record["related"] = dice.flag(noPercent: 4)
      if record["related"] == .flag(true), dice.chance(20) {
        record["field"] = .words(dice.pick(["finance"], ["fintech"]))
      }
    } else if dice.chance(80) {
      record["field"] = .words(dice.pick(["fintech"], ["finance", "fintech"], ["finance"]))
    }
    if dice.chance(92) { record["evidence"] = dice.flag(noPercent: 8) }
    if dice.chance(97) {
      let use = Record([
        "year": .number(Quantity(dice.today.year - 1)),
        "series": .word(dice.pick("engineering", "economics")),
        "outcome": .word(dice.pick("passed", "failed")),
      ])
      record["usedIn"] = .records(dice.chance(93) ? [] : [use])
    }
    if dice.chance(30) {
      record["work"] = dice.chance(50) ? .absent : .text("w\(dice.number(1...2))")
    }
  }

  private static func addOwn(
    to record: inout Record,
    _ kind: String,
    _ aim: FintechPeople.Aim,
    _ dice: inout FintechDice,
  ) {
    switch kind {
    case "patent":
      addPart(to: &record, ["inventor", "inventor", "first", "sole"], best: 1, &dice)
      record["patentType"] = dice.word(["invention"], or: ["utility", "design"])
      record["granted"] = dice.flag()
    case "rd-result":
      addPart(to: &record, roles(aim), best: aim.level == "S3" ? 3 : 1, &dice)
      record["technicalLevel"] = dice.word(["fairly-high", "leading"], or: ["ordinary"])
      record["inUse"] = dice.flag()
      if dice.chance(30) { record["completed"] = dice.flag() }
      addMeasures(to: &record, aim, &dice)
    case "report", "tech-transfer", "application-project", "key-project", "platform-project":
      addPart(to: &record, roles(aim), best: aim.level == "S4" ? 1 : 3, &dice)
      FintechWorks.addProject(to: &record, &dice)
      addMeasures(to: &record, aim, &dice)
    case "standard":
      addPart(to: &record, ["main-drafter", "main-drafter", "lead"], best: 3, &dice)
      FintechWorks.addStandard(to: &record, &dice)
    case "book":
      addPart(to: &record, ["main-author", "chief-editor", "sole", "first"], best: 3, &dice)
      FintechWorks.addBook(to: &record, &dice)
    case "paper":
      addPart(to: &record, ["first-author", "sole"], best: 1, &dice)
      FintechWorks.addPaper(to: &record, &dice)
    case "award":
      addPart(to: &record, ["holder", "main"], best: 3, &dice)
      FintechWorks.addAward(to: &record, &dice)
    case "transfer-project":
      addPart(to: &record, roles(aim), best: 1, &dice)
      addMeasures(to: &record, aim, &dice)
    default:
      addPart(to: &record, ["lead", "main"], best: 1, &dice)
    }
  }

  private static func roles(_ aim: FintechPeople.Aim) -> [String] {
    switch aim.level {
    case "S4": ["head", "head", "head", "lead", "first"]
    case "S3": ["main", "main", "head", "lead", "first"]
    default: ["lead", "main", "participant"]
    }
  }

  /// A role and a rank that do not contradict each other, or only one of them.
  private static func addPart(
    to record: inout Record,
    _ roles: [String],
    best: Int,
    _ dice: inout FintechDice,
  ) {
    let role =
      dice.chance(12)
      ? dice.pick("participant", "main", "co-author", "writer", "head")
      : roles[dice.number(0...(roles.count - 1))]
    if dice.chance(85) { record["role"] = .word(role) }
    if dice.chance(75) {
      let isFirst = ["first", "sole", "first-author"].contains(role)
      let rank = isFirst ? 1 : dice.chance(65) ? dice.number(1...best) : dice.number(1...7)
      record["rank"] = .number(Quantity(rank))
    }
  }

  private static func addMeasures(
    to record: inout Record,
    _ aim: FintechPeople.Aim,
    _ dice: inout FintechDice,
  ) {
    let effects = ["some", "fairly-large", "marked", "major"]
    let influences = ["unit", "industry-considerable", "industry-major"]
    let floor = aim.level == "S4" ? 2 : aim.level == "S3" ? 1 : 0
    record["effect"] = dice.word(
      Array(effects[floor...]),
      or: [effects[max(0, floor - 1)]],
    )
    record["influence"] = dice.word(
      Array(influences[min(floor, 2)...]),
      or: [influences[max(0, floor - 1)]],
    )
  }
}
