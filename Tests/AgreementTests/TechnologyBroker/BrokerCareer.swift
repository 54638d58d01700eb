import OrderedCollections
import RuleModel

/// One way through education, titles and work, as the routes of the standard ask it.
struct BrokerCareer {
  var schooling: String
  var years: Int
  /// The title whose date the years run from; nil when they run from the graduation.
  var title: String?
  /// Whether that title is of another series or specialty.
  var isElsewhere = false

  /// The ways to a level, each about as likely.
  static func routes(to level: String) -> [BrokerCareer] {
    switch level {
    case "assistant":
      [
        BrokerCareer(schooling: "master", years: 0),
        BrokerCareer(schooling: "bachelor", years: 1),
        BrokerCareer(schooling: "college", years: 3),
        BrokerCareer(schooling: "vocational", years: 5),
        BrokerCareer(schooling: "technician-school", years: 3),
      ]
    case "intermediate":
      [
        BrokerCareer(schooling: "doctor", years: 0),
        BrokerCareer(schooling: "master", years: 2),
        BrokerCareer(schooling: "bachelor", years: 5),
        BrokerCareer(schooling: "college", years: 7),
        BrokerCareer(schooling: "college", years: 4, title: "assistant"),
        BrokerCareer(schooling: "technician-school", years: 5),
      ]
    case "associate-senior":
      [
        BrokerCareer(schooling: "doctor", years: 2),
        BrokerCareer(schooling: "master", years: 7),
        BrokerCareer(schooling: "bachelor", years: 5, title: "intermediate"),
        BrokerCareer(
          schooling: "bachelor",
          years: 3,
          title: "associate-senior",
          isElsewhere: true
        ),
        BrokerCareer(schooling: "technician-school", years: 8),
        BrokerCareer(schooling: "college", years: 3),
      ]
    default:
      [
        BrokerCareer(schooling: "bachelor", years: 5, title: "associate-senior"),
        BrokerCareer(schooling: "master", years: 3, title: "senior", isElsewhere: true),
        BrokerCareer(schooling: "technician-school", years: 12),
      ]
    }
  }

  /// The level below, whose title opens the window of results.
  static func below(_ level: String) -> String? {
    switch level {
    case "intermediate": "assistant"
    case "associate-senior": "intermediate"
    case "senior": "associate-senior"
    default: nil
    }
  }
}

/// The records of a career, and the day its window of results opens.
struct BrokerCareerRecords {
  var education: [Record] = []
  var titles: [Record] = []
  var employment: [Record] = []
  var window: CalendarDay

  init(
    _ career: BrokerCareer,
    to level: String,
    on day: CalendarDay,
    dice: inout BrokerDice
  ) {
    // The years are full on the day itself, a day early, a day late, or with time to spare.
    let full = day.adding(years: -career.years)
    let anchor =
      dice.chance(45)
      ? dice.edge(full) : full.adding(days: dice.chance(85) ? -dice.int(0...1500) : 200)
    let earlier = dice.chance(50) ? anchor : anchor.adding(days: -dice.int(1...900))
    var graduation = earlier
    let workStart = earlier == anchor ? anchor.adding(days: -dice.int(0...600)) : anchor
    window = max(anchor, graduation)
    if let title = career.title {
      graduation = earlier.adding(days: -dice.int(0...2500))
      window = earlier
      titles.append(
        dice.title(title, on: earlier, isElsewhere: career.isElsewhere)
      )
      if dice.chance(15) {
        // One of the same level that does not serve this way.
        let other = earlier.adding(days: dice.int(-1500...300))
        titles.append(dice.title(title, on: other, isElsewhere: !career.isElsewhere))
      }
    }
    education.append(dice.schooling(career.schooling, on: graduation))
    if dice.chance(25) {
      education.append(
        dice.schooling(
          dice.pick([
            "technician-school", "vocational", "college", "bachelor", "second-bachelor",
            "graduate-class",
          ]),
          on: graduation.adding(days: dice.int(-1500...300))
        )
      )
    }
    employment = dice.spells(from: workStart, anchor: anchor, on: day)
    addLowerTitle(career, level: level, on: day, dice: &dice)
  }

  private mutating func addLowerTitle(
    _ career: BrokerCareer,
    level: String,
    on day: CalendarDay,
    dice: inout BrokerDice
  ) {
    guard let below = BrokerCareer.below(level), career.title != below, dice.chance(60) else {
      return
    }
    let date = day.adding(days: -dice.int(1...2500))
    titles.append(dice.title(below, on: date, isElsewhere: dice.chance(40)))
    window = date
    if dice.chance(20) {
      let other = date.adding(days: dice.int(-900...200))
      titles.append(dice.title(below, on: other, isElsewhere: dice.chance(60)))
    }
  }
}

extension BrokerDice {
  mutating func schooling(_ level: String, on day: CalendarDay) -> Record {
    var record = Record(["level": .word(level)])
    record["diploma"] = chance(95) ? written(day) : chance(70) ? .absent : nil
    if chance(60) { record["degree"] = written(edge(day)) }
    return record
  }

  mutating func title(_ level: String, on day: CalendarDay, isElsewhere: Bool) -> Record {
    var record = Record(["level": .word(chance(96) ? level : pick(["intermediate", "senior"]))])
    let swapped = chance(6) ? !isElsewhere : isElsewhere
    record["series"] = .word(
      swapped && chance(70) ? pick(["economics", "research", "legal-service"]) : "engineering"
    )
    record["specialty"] =
      .word(swapped ? pick(["computing", "finance"]) : pick(["technology-broker", "machinery"]))
    record["date"] = written(day)
    if chance(30) {
      record["route"] = .word(pick(["review", "exam", "recognition", "qualification"]))
    }
    if chance(2) { record["series"] = nil }
    if chance(2) { record["specialty"] = nil }
    if chance(1) { record["level"] = nil }
    if chance(1) { record["date"] = nil }
    if chance(50) { record["region"] = .word(pick(["北京", "青海"])) }
    return record
  }

  /// Work from a day on: one spell, or two with a gap by which the first starts earlier.
  mutating func spells(
    from start: CalendarDay,
    anchor: CalendarDay,
    on day: CalendarDay
  ) -> [Record] {
    var list: [Record] = []
    if chance(30), anchor.days(to: day) > 40 {
      let gap = int(1...400)
      let leave = anchor.adding(days: int(0...(anchor.days(to: day) - 20)))
      let shift = chance(60) ? gap : edge(CalendarDay(number: gap)).number
      let resumed = leave.adding(days: gap + 1 - shift)
      list.append(spell(from: start.adding(days: -shift), to: leave.adding(days: -shift)))
      list.append(spell(from: resumed, to: nil))
    } else {
      list.append(spell(from: start, to: chance(4) ? edge(day) : nil))
    }
    if chance(12) {
      var other = spell(
        from: start.adding(days: -int(0...900)),
        to: day.adding(days: -int(0...900))
      )
      if chance(60) { other["fields"] = .words(["software"]) }
      list.append(other)
    }
    return list
  }

  private mutating func spell(from: CalendarDay, to: CalendarDay?) -> Record {
    var record = Record(["from": written(from)])
    record["to"] = to.map { written($0) } ?? .absent
    record["region"] = .word(chance(97) ? "北京" : "天津")
    record["kind"] = word(
      ["enterprise", "institution", "non-public", "social-organisation"],
      orElse: ["organ", "civil-service", "quasi-civil-service", "retired", "other"]
    )
    record["fields"] = .words(
      chance(96) ? ["technology-transfer"] + (chance(20) ? ["software"] : []) : ["software"]
    )
    record["labourRelation"] = mostly()
    if chance(20) { record["contentAttested"] = mostly() }
    if chance(20) { record["workPermit"] = .flag(chance(70)) }
    for key in ["to", "region", "kind", "fields", "labourRelation", "from"] where chance(1) {
      record[key] = nil
    }
    return record
  }
}
