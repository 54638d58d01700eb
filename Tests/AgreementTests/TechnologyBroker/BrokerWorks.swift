import OrderedCollections
import RuleModel

// Achievements that pass, or just fail, what one clause asks.

extension BrokerDice {
  /// An achievement for a clause, dated about the window.
  mutating func work(
    for clause: String,
    id: String,
    window: CalendarDay,
    on day: CalendarDay
  ) -> Record {
    var record = Record(["id": .text(id)])
    fill(&record, clause)
    record["date"] = written(date(window, day))
    record["evidence"] = mostly()
    if chance(80) {
      record["related"] = mostly()
    } else {
      record["field"] = .words(chance(90) ? ["technology-transfer"] : ["finance"])
    }
    for key in record.values.keys where !["id", "kind"].contains(key) && chance(2) {
      record[key] = nil
    }
    if chance(3) { record["rank"] = .number(Quantity(int(1...7))) }
    if record["role"] != nil, chance(8) {
      record["role"] = nil
      record["rank"] = .number(Quantity(pick([1, 1, 2, 3, 4, 5, 6])))
    }
    return record
  }

  private mutating func date(_ window: CalendarDay, _ day: CalendarDay) -> CalendarDay {
    if chance(15) { return edge(window) }
    if chance(4) { return edge(day) }
    let span = window.days(to: day)
    return span > 1 ? window.adding(days: int(0...span)) : day
  }

  private mutating func fill(_ record: inout Record, _ clause: String) {
    switch clause.dropFirst("TB-".count).prefix(1) {
    case "2": fillIntermediate(&record, clause)
    case "3": fillAssociateSenior(&record, clause)
    default: fillSenior(&record, clause)
    }
  }

  private mutating func fillIntermediate(_ record: inout Record, _ clause: String) {
    record["role"] = .word(pick(Self.roles))
    switch clause {
    case "TB-2.2.1a": topic(&record, level: pick(Self.bodies), endorser: "bureau")
    case "TB-2.2.1b":
      let kinds = chance(70) ? ["policy-document", "policy-document", "standard"] : Self.policies
      policy(&record, kinds, level: pick(Self.bodies))
    case "TB-2.2.1c": book(&record, ["industry-report", "monograph", "compilation", "textbook"])
    case "TB-2.2.2a": transfer(&record, effect: "some")
    case "TB-2.2.2b": service(&record, effect: "some")
    case "TB-2.3.1": paper(&record, value: "some")
    default: concluded(&record, books: ["textbook"])
    }
  }

  private mutating func fillAssociateSenior(_ record: inout Record, _ clause: String) {
    let main = word(["lead", "main", "head"], orElse: ["participant", "writer"])
    let head = word(["head", "lead"], orElse: ["main", "participant", "first"])
    record["role"] = main
    switch clause {
    case "TB-3.2.1a": topic(&record, level: "provincial", endorser: "bureau")
    case "TB-3.2.1b": policy(&record, Self.policies, level: "provincial")
    case "TB-3.2.1c": book(&record, ["industry-report", "monograph", "compilation", "textbook"])
    case "TB-3.2.2a": transfer(&record, effect: "fairly-large", role: head)
    case "TB-3.2.2b": service(&record, effect: "fairly-large", role: head)
    case "TB-3.2.2c": resources(&record, effect: "some", role: head)
    case "TB-3.3.1": book(&record, ["monograph", "compilation", "textbook"])
    case "TB-3.3.2": paper(&record, value: "important")
    case "TB-3.3.3": concluded(&record, books: ["industry-report"], role: head)
    case "TB-3.4.1": adoptedPolicy(&record)
    case "TB-3.4.2": transfer(&record, effect: "major", role: main)
    default: model(&record, role: main)
    }
    if clause.hasPrefix("TB-3.3.1") { record["role"] = mainAuthor() }
    if clause == "TB-3.4.2" { record["nationalMajorProject"] = mostly() }
  }

  private mutating func fillSenior(_ record: inout Record, _ clause: String) {
    let lead = word(["lead"], orElse: ["main", "head", "participant"])
    let head = word(["head", "lead"], orElse: ["main", "participant"])
    record["role"] = head
    switch clause {
    case "TB-4.2.1a":
      topic(&record, level: pick(["provincial", "national"]), endorser: "provincial")
      record["role"] = chance(50) ? lead : .word("main")
    case "TB-4.2.1b":
      policy(&record, Self.policies, level: "provincial")
      record["role"] = lead
    case "TB-4.2.1c":
      book(&record, ["industry-report", "monograph", "compilation", "textbook"])
      record["role"] = mainAuthor()
    case "TB-4.2.2a": transfer(&record, effect: "major", role: head)
    case "TB-4.2.2b": service(&record, effect: "major", role: head)
    case "TB-4.2.2c": resources(&record, effect: "major", role: head)
    case "TB-4.2.2d":
      transfer(&record, effect: "major", role: head)
      record[pick(["nationalMajorProject", "keyTechnology"])] = mostly()
    case "TB-4.3.1":
      book(&record, ["monograph"])
      record["role"] = mainAuthor()
      record["academicValue"] = around("important", of: Self.values)
    case "TB-4.3.2":
      let isReport = chance(60)
      record["kind"] = .word(isReport ? "decision-report" : "service-engagement")
      if !isReport { record["documents"] = mostly() }
      record["nationalMajorProject"] = .flag(chance(80))
      record["completed"] = mostly()
    case "TB-4.3.3": paper(&record, value: "important")
    default: concluded(&record, books: ["compilation", "textbook"], role: head)
    }
  }

  private static let policies = [
    "policy-document", "plan-document", "standard", "management-measure", "reform-plan",
  ]

  private mutating func mainAuthor() -> FactValue {
    word(["main-author", "sole", "chief-editor"], orElse: ["co-author", "writer", "first-author"])
  }
}
