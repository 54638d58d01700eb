import OrderedCollections
import RuleModel

/// Achievements: about as many items as are needed, each just reached, then changed here and there.
extension QinghaiApplicants {
  mutating func achievements() -> [Record] {
    let family = Vocabulary.family("achievements")
    var list: [Record] = []
    var items = Array(1...12)
    items.shuffle(using: &dice.random)
    for item in items.prefix(dice.pick([2, 3, 3, 3, 4, 4])) { list += bundle(item) }
    if [.early, .seniorEarly].contains(aim), dice.chance(50) { list.append(prize()) }
    let perturbation = Perturbation(today: title)
    for index in list.indices {
      complete(&list[index], index)
      if let family, dice.chance(14) { perturbation.change(family, &list[index], &dice) }
    }
    tangle(&list)
    return list
  }

  /// What every achievement states.
  mutating func complete(_ record: inout Record, _ index: Int) {
    record["id"] = .text("a\(index)")
    let day =
      switch dice.int(0...19) {
      case 0: title.adding(days: dice.int(-1...1))
      case 1: today.adding(days: dice.int(-1...1))
      default: title.adding(days: dice.int(0...max(1, title.days(to: today))))
      }
    record["date"] = dice.written(day)
    record["evidence"] = .flag(true)
    if !dice.chance(15) { record["related"] = .flag(true) }
    if !dice.chance(30) {
      record["field"] = .words(dice.chance(95) ? ["finance"] : ["software"])
    }
  }

  /// Lets some rest on the same work.
  mutating func tangle(_ list: inout [Record]) {
    guard list.count > 1, dice.chance(20) else { return }
    for _ in 0..<2 {
      let index = dice.int(0...list.count - 1)
      let key = list[index].word("kind") == "award" && dice.chance(70) ? "forWork" : "work"
      list[index][key] = .text("w1")
    }
  }

  func record(
    _ kind: String,
    _ values: OrderedDictionary<String, FactValue>,
  ) -> Record {
    var record = Record(["id": .text(""), "kind": .word(kind)])
    for (key, value) in values { record[key] = value }
    return record
  }

  /// Alike achievements: mostly as many as asked for, sometimes one more or fewer.
  mutating func several(_ count: Int, _ make: (inout Self) -> Record) -> [Record] {
    let number = max(0, count + dice.pick([0, 0, 0, 0, -1, 1]))
    return (0..<number).map { _ in make(&self) }
  }

  mutating func rank(_ limit: Int) -> FactValue {
    .number(Quantity(dice.chance(10) ? limit + 1 : dice.int(1...limit)))
  }

  mutating func level(_ words: String...) -> FactValue {
    .word(dice.pick(words))
  }

  mutating func bundle(_ item: Int) -> [Record] {
    let s = isSenior
    switch item {
    case 1: return [enterprise()]
    case 2: return [project()]
    case 3: return several(dice.pick([1, 2])) { $0.plan() }
    case 4:
      let high = dice.chance(50)
      return several(high ? (s ? 2 : 1) : (s ? 3 : 2)) { $0.thinkTank(high) }
    case 5: return publications()
    case 6: return [honour()]
    case 7: return [dice.chance(30) ? research() : prize()]
    case 8: return several(s ? dice.pick([1, 2]) : 1) { $0.research() }
    case 9: return [problem()]
    case 10: return [institution()]
    case 11: return measures()
    default: return consulting()
    }
  }

  /// Tenures that together are about as long as asked for.
  mutating func tenure() -> FactValue {
    let leads = dice.chance(50)
    let years = leads ? (isSenior ? 3 : 2) : (isSenior ? 5 : 3)
    let start = title.adding(days: dice.pick([0, 0, 0, 1, -1, 30, -400]))
    let end =
      max(start, title).adding(years: years).adding(days: dice.pick([-2, -1, -1, 0, 1, 300]))
    let role = leads ? dice.pick(["lead", "lead", "lead", "first", "head"]) : "main"
    func spell(_ from: CalendarDay, _ to: FactValue, _ role: String, _ dice: inout Dice) -> Record {
      Record(["role": .word(role), "from": dice.written(from), "to": to])
    }
    guard dice.chance(30) else {
      let to: FactValue = dice.chance(25) ? .absent : dice.written(end)
      return .records([spell(start, to, role, &dice)])
    }
    let cut = start.adding(days: dice.int(30...500))
    let other = dice.pick([role, role, "lead", "main", "participant"])
    return .records([
      spell(start, dice.written(cut), other, &dice),
      spell(cut.adding(days: dice.pick([1, 1, 2, 60])), dice.written(end), role, &dice),
    ])
  }

  mutating func enterprise() -> Record {
    var result = record(
      "enterprise-management",
      [
        "enterpriseSize": level("large", "medium", "medium", "small"), "tenure": tenure(),
        "effect": level("marked", "marked", "major", "fairly-large"),
      ],
    )
    let threshold = Quantity(text: isSenior ? "6.5" : "5") ?? Quantity(5)
    let step = Quantity(text: dice.pick(["-0.0001", "0", "0", "0.0001", "2"])) ?? Quantity(0)
    if dice.chance(50) {
      let count = dice.pick([1, 2, 3, 3, 3, 4])
      var figures = (0..<count).map { offset in
        YearlyNumber(year: title.year + offset, number: threshold + step)
      }
      if count > 1, dice.chance(40) {
        let swing = Quantity(dice.pick([1, 4, 5, 6, 7]))
        figures[0] = YearlyNumber(year: title.year, number: figures[0].number + swing)
        figures[1] = YearlyNumber(
          year: title.year + dice.pick([1, 1, 1, 2]),
          number: figures[1].number + swing * -1,
        )
        figures.sort { $0.year < $1.year }
      }
      result["profitGrowth"] = .yearly(figures)
      if dice.chance(40) { result["lossCut"] = .absent }
    } else {
      result["lossCut"] = .number(threshold + step)
      if dice.chance(40) { result["profitGrowth"] = .absent }
    }
    return result
  }

  mutating func approval() -> OrderedDictionary<String, FactValue> {
    var parts: OrderedDictionary<String, FactValue> = [
      "approver": level("bureau", "prefecture", "provincial", "bureau", "county"),
      "approved": .flag(true), "implemented": .flag(true),
    ]
    if dice.chance(90) {
      parts["approverBody"] = level(
        "administrative",
        "administrative",
        "superior-headquarters",
        "other-headquarters",
        "own-unit",
      )
    }
    return parts
  }

  mutating func leadership(_ limit: Int) -> OrderedDictionary<String, FactValue> {
    switch dice.int(0...5) {
    case 0: ["role": level("lead", "first", "head", "sole", "main", "participant")]
    case 1: ["role": level("main", "participant"), "rank": rank(limit)]
    case 2: ["rank": rank(limit)]
    case 3: ["role": level("lead", "first"), "rank": .number(Quantity(1))]
    default: ["role": level("lead", "main", "head", "first"), "rank": rank(limit)]
    }
  }

  mutating func project() -> Record {
    let isCapital = dice.chance(50)
    var result = record(
      isCapital ? "capital-project" : "financial-project",
      leadership(isSenior ? 2 : 5).merging(approval()) { first, _ in first },
    )
    result["level"] = level("county", "county", "bureau", "unit", "provincial")
    if isCapital || dice.chance(50) {
      result["enterpriseSize"] = level("large", "medium", "medium", "small")
    }
    return result
  }

  mutating func plan() -> Record {
    var result = record(
      "plan-document",
      leadership(5).merging(approval()) { first, _ in first },
    )
    result["planType"] = level("national-economy", "finance-sector", "finance-sector")
    result["level"] = level(
      "bureau",
      "prefecture",
      "provincial",
      "provincial",
      "county",
      "national"
    )
    return result
  }

  mutating func thinkTank(_ high: Bool) -> Record {
    record(
      "think-tank-report",
      leadership(2).merging(
        [
          "adopted": .flag(true),
          "adopter": high
            ? level("provincial", "national") : level("bureau", "prefecture", "bureau", "county"),
          "adopterBody": high
            ? level("party-committee-government", "leader-endorsement", "industry-authority")
            : level("industry-authority", "leader-endorsement", "party-committee-government"),
        ] as OrderedDictionary<String, FactValue>
      ) { first, _ in first },
    )
  }
}
