import OrderedCollections
import RuleModel

/// Work, education, titles, appointments, exams and assessments.
extension QinghaiApplicants {
  mutating func employment() -> [Record] {
    let start = isSenior || dice.chance(30) ? dice.anniversary(15, before: today) : earlyStart()
    let isCounty = !isSenior && dice.chance(50)
    var spells = [
      Record([
        "from": dice.written(start), "to": .absent, "region": .word("青海"),
        "kind": .word(
          dice.pick([
            "enterprise", "enterprise", "institution", "non-public", "social-organisation",
          ])
        ), "fields": .words(["financial-economics", "finance"]), "onPost": .flag(true),
        "countyOrBelow": .flag(isCounty),
      ])
    ]
    if dice.chance(25) {
      split(&spells)
    }
    if dice.chance(3) {
      spells.append(
        Record([
          "from": dice.written(today.adding(days: -dice.int(-1...700))), "to": .absent,
          "region": .word(dice.pick(["青海", "甘肃"])),
          "kind": .word(dice.pick(["civil-service", "quasi-civil-service", "retired", "organ"])),
          "fields": .words([dice.pick(["finance", "other"])]), "onPost": .flag(dice.chance(50)),
          "countyOrBelow": .flag(false),
        ])
      )
    }
    return spells
  }

  private mutating func earlyStart() -> CalendarDay {
    title.adding(days: -dice.int(-400...2_500))
  }

  /// Cuts the last spell in two: without a break, with one, or with an overlap.
  private mutating func split(_ spells: inout [Record]) {
    guard var last = spells.popLast(), let from = last.day("from")?.earliest else { return }
    let length = max(from.days(to: today), 2)
    let cut =
      dice.chance(40)
      ? dice.anniversary(5, before: today) : from.adding(days: dice.int(1...length))
    var before = last
    before["to"] = dice.written(cut.adding(days: dice.pick([-1, -1, -1, -2, 0, 10, -40])))
    last["from"] = dice.written(cut)
    switch dice.int(0...5) {
    case 0: before["fields"] = .words(["financial-economics"])
    case 1: before["fields"] = .words(["other"])
    case 2: before["region"] = .word("甘肃")
    case 3: before["countyOrBelow"] = .flag(dice.chance(50))
    case 4: before["fields"] = .words(["finance"])
    default: before["kind"] = .word("civil-service")
    }
    spells += [before, last]
  }

  mutating func education() -> [Record] {
    let level: String
    if aim == .recognition {
      level = dice.chance(90) ? "doctor" : "master"
    } else {
      let levels = [
        "bachelor", "bachelor", "bachelor", "master", "second-bachelor", "graduate-class",
        "college", "college", "vocational", "doctor",
      ]
      level = dice.pick(levels)
    }
    let end =
      aim == .recognition
      ? dice.anniversary(1, before: today) : title.adding(days: -dice.int(300...4_000))
    var record = Record(["level": .word(level)])
    record["diploma"] = dice.chance(10) ? .absent : dice.written(end)
    record["degree"] =
      ["college", "vocational"].contains(level) || dice.chance(10) ? .absent : dice.written(end)
    var list = [record]
    if dice.chance(25) {
      let lower = end.adding(years: -4)
      list.insert(
        Record([
          "level": .word(dice.pick(["college", "bachelor", "technician-school"])),
          "diploma": dice.written(lower), "degree": .absent,
        ]),
        at: 0,
      )
    }
    return list
  }

  mutating func titles() -> [Record] {
    func record(_ level: String, _ day: FactValue, _ specialty: String, _ route: String) -> Record {
      Record([
        "series": .word("economics"), "specialty": .word(specialty), "level": .word(level),
        "date": day, "route": .word(route), "region": .word("青海"),
      ])
    }
    var list: [Record] = []
    let specialty = dice.pick(["finance", "finance", "human-resources"])
    let route = dice.pick(["exam", "exam", "exam", "review", "recognition", "qualification"])
    if isSenior {
      let lower = title.adding(years: -dice.int(4...8))
      list.append(record("intermediate", dice.written(lower), specialty, "exam"))
      if aim != .direct || dice.chance(60) {
        list.append(
          record(
            "associate-senior",
            dice.written(title),
            specialty,
            route == "qualification" && dice.chance(60) ? "review" : route,
          )
        )
      }
    } else if (aim != .recognition && aim != .introduced) || dice.chance(50) {
      list.append(
        record(
          "intermediate",
          dice.written(title),
          specialty,
          route == "qualification" && dice.chance(60) ? "exam" : route,
        )
      )
      if dice.chance(10) {
        let later = title.adding(days: dice.int(-900...900))
        list.append(record("intermediate", dice.written(later), "finance", "exam"))
      }
    }
    if dice.chance([.recognition, .introduced, .direct].contains(aim) ? 30 : 5) {
      let day = title.adding(days: dice.int(-900...400))
      let level = dice.pick(["assistant", "intermediate", "associate-senior"])
      var other = record(
        level,
        dice.written(day),
        "computing",
        dice.pick(["exam", "qualification"])
      )
      other["series"] = .word("engineering")
      list.append(other)
    }
    return list
  }

  mutating func appointments() -> [Record] {
    guard isSenior else { return [] }
    let start = dice.chance(60) ? title : title.adding(days: dice.pick([-30, -1, 1, 30, 200]))
    var record = Record([
      "level": .word("associate-senior"), "specialty": .word("finance"),
      "from": dice.written(start), "to": .absent,
    ])
    if dice.chance(5) { record["specialty"] = .word("human-resources") }
    guard dice.chance(15) else { return [record] }
    let cut = start.adding(days: dice.int(100...1_500))
    var later = record
    record["to"] = dice.written(cut)
    later["from"] = dice.written(cut.adding(days: dice.pick([1, 1, 0, 2, 60])))
    return [record, later]
  }

  mutating func exam() -> Record {
    Record([
      "name": .word(dice.chance(97) ? "高级经济师" : "经济师"),
      "specialty": .word(dice.chance(95) ? "finance" : "human-resources"),
      "passed": dice.written(
        dice.chance(10)
          ? today.adding(days: dice.int(-1...1)) : today.adding(days: -dice.int(2...1_500))
      ),
      "validUntil": dice.chance(15)
        ? .absent
        : dice.written(today.adding(days: dice.chance(10) ? dice.int(-1...1) : dice.int(2...900))),
    ])
  }

  mutating func assessments() -> [Record] {
    let excellence = dice.pick([10, 30, 60, 90])
    let failing = dice.pick([0, 0, 0, 0, 15])
    let first = title.year - dice.pick([0, 0, 1, 2])
    var list: [Record] = []
    guard first < today.year else { return list }
    for year in first..<today.year {
      if dice.chance(1) { continue }
      let grade: String
      if dice.chance(failing) {
        grade = dice.pick(["basically-qualified", "unqualified"])
      } else if dice.chance(1) {
        grade = "undetermined"
      } else {
        grade = dice.chance(excellence) ? "excellent" : "qualified"
      }
      var record = Record([
        "year": .number(Quantity(year)), "grade": .word(grade),
        "targetSystem": .flag(dice.chance(97)),
      ])
      if dice.chance(90) {
        let day = CalendarDay.firstDay(ofYear: year + 1).adding(days: dice.int(-5...80))
        let nearby = year == title.year && dice.chance(30)
        record["decided"] = dice.written(nearby ? title.adding(days: dice.int(-1...1)) : day)
      }
      list.append(record)
    }
    return list
  }
}
