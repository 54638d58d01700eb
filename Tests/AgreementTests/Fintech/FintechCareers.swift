import OrderedCollections
import RuleModel

/// Education, work and titles near the thresholds of a level.
enum FintechCareers {
  static func add(to root: inout Record, aim: FintechPeople.Aim, _ dice: inout FintechDice) {
    let route = Route(aim, &dice)
    var education = [school(route.education, &dice)]
    if dice.chance(25) {
      education.append(school(dice.pick("college", "bachelor", "master", "doctor"), &dice))
    }
    root["education"] = .records(education)
    root["titles"] = .records(titles(route, &dice))
    root["employment"] = .records(employment(route, &dice))
  }

  /// One way into a level: the education, the title before it, and the years.
  private struct Route {
    var education: String
    var title: String?
    var isOther = false
    var years: Int

    init(_ aim: FintechPeople.Aim, _ dice: inout FintechDice) {
      switch aim {
      case .assistant:
        let routes = [("master", 0), ("bachelor", 1), ("college", 3), ("vocational", 3)]
        (education, years) = routes[dice.number(0...3)]
      case .intermediate:
        let routes = [("doctor", 0), ("master", 2), ("bachelor", 5), ("college", 4)]
        let route = dice.number(0...3)
        (education, years) = routes[route]
        if route == 3 { title = "assistant" }
      case .associateSenior:
        let routes = [("doctor", 2), ("master", 7), ("bachelor", 5), ("graduate-class", 5)]
        let route = dice.number(0...3)
        (education, years) = routes[route]
        if route > 1 { title = "intermediate" }
      case .lateralAssociateSenior:
        (education, title, isOther, years) = ("college", "associate-senior", true, 3)
      case .exceptional:
        (education, years) = ("college", dice.number(0...6))
      case .senior:
        education = dice.pick("bachelor", "second-bachelor", "master")
        (title, years) = ("associate-senior", 5)
      case .lateralSenior:
        (education, title, isOther, years) = ("college", "senior", true, 3)
      }
    }
  }

  private static func school(_ level: String, _ dice: inout FintechDice) -> Record {
    var record = Record(["level": .word(level)])
    let diploma = dice.pastDay(upTo: 20)
    let papers = dice.number(0...9)
    record["diploma"] = papers == 0 ? .absent : dice.fact(diploma)
    record["degree"] =
      papers < 2 ? dice.fact(diploma.adding(days: 30)) : papers < 4 ? .absent : dice.fact(diploma)
    if papers == 9, dice.chance(40) {
      record["diploma"] = .absent
      record["degree"] = .absent
    }
    return record
  }

  private static func titles(_ route: Route, _ dice: inout FintechDice) -> [Record] {
    var titles: [Record] = []
    if let level = route.title {
      titles.append(
        title(level, isOther: route.isOther, date: dice.dayBack(years: route.years), &dice)
      )
    }
    if dice.chance(30) {
      let level = dice.pick("assistant", "intermediate", "associate-senior", "senior")
      titles.append(
        title(level, isOther: dice.chance(50), date: dice.dayBack(years: dice.pick(3, 4, 5)), &dice)
      )
    }
    return titles
  }

  private static func title(
    _ level: String,
    isOther: Bool,
    date: CalendarDay,
    _ dice: inout FintechDice,
  ) -> Record {
    let others = [
      ("economics", "finance"), ("accounting", "accounting"), ("engineering", "computing"),
      ("engineering", "technology-broker"), ("research", "other"),
    ]
    let own = [
      ("engineering", "fintech"), ("engineering", "computing"), ("engineering", "software"),
    ]
    let isMatching = dice.chance(88)
    let list = isOther == isMatching ? others : own
    let (series, specialty) = list[dice.number(0...(list.count - 1))]
    return Record([
      "series": .word(series),
      "specialty": .word(specialty),
      "level": .word(level),
      "date": dice.fact(date),
      "route": dice.word(["review", "review", "exam", "recognition"], or: ["qualification"]),
      "region": dice.word(["北京"], or: ["青海", "上海"], badPercent: 20),
    ])
  }

  /// One or several spells that make about the years of the route.
  private static func employment(_ route: Route, _ dice: inout FintechDice) -> [Record] {
    let start = dice.dayBack(years: max(route.years, 1))
    switch dice.number(0...11) {
    case 0...4:
      // A title counts years of its own, so the work often begins long before it.
      let lead = route.title == nil || dice.chance(25) ? 0 : dice.number(1...3000)
      return [spell(from: start.adding(days: -lead), to: nil, &dice)]
    case 5...7:
      return interrupted(start, &dice)
    case 8...9:
      let overlap = dice.number(-2...200)
      let middle = start.adding(days: max(1, start.days(to: dice.today) / 2))
      return [
        spell(from: start, to: middle.adding(days: overlap), &dice),
        spell(from: middle, to: nil, &dice),
      ]
    case 10:
      // Work that ended lately, then something else or nothing.
      let end = dice.today.adding(days: dice.number(-3...1))
      let past = spell(from: start.adding(days: -dice.number(0...3)), to: end, &dice)
      guard dice.chance(50) else { return [past] }
      var other = spell(from: end.adding(days: 1), to: nil, &dice)
      other["fields"] = .words(["other"])
      return [past, other]
    default:
      return dice.chance(50) ? [] : [spell(from: dice.today.adding(days: 1), to: nil, &dice)]
    }
  }

  /// A gap that puts the day off by its length, or by a day less or more.
  private static func interrupted(_ start: CalendarDay, _ dice: inout FintechDice) -> [Record] {
    let gap = dice.number(1...400)
    let first = start.adding(days: -gap)
    let span = max(3, first.days(to: dice.today) - gap - 1)
    let last = first.adding(days: dice.number(1...span))
    return [
      spell(from: first, to: last, &dice),
      spell(from: last.adding(days: 1 + gap), to: nil, &dice),
    ]
  }

  private static func spell(
    from: CalendarDay,
    to: CalendarDay?,
    _ dice: inout FintechDice,
  ) -> Record {
    var record = Record(["from": dice.fact(from)])
    record["to"] = to.map { .day(PartialDay($0)) } ?? .absent
    record["region"] = dice.word(["北京"], or: ["青海", "上海"], badPercent: 6)
    record["kind"] = dice.word(
      ["enterprise", "institution", "non-public", "social-organisation"],
      or: ["organ", "civil-service", "quasi-civil-service", "retired", "other"],
      badPercent: 8,
    )
    record["fields"] = .words(
      dice.chance(93)
        ? dice.pick(["fintech"], ["finance", "fintech"], ["fintech", "software"])
        : ["finance"]
    )
    if dice.chance(30) { record["contentAttested"] = dice.flag(noPercent: 15) }
    if dice.chance(20) { record["onPost"] = dice.flag(noPercent: 20) }
    if dice.chance(20) { record["labourRelation"] = dice.flag(noPercent: 20) }
    return record
  }
}
