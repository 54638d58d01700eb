import Advice
import Evaluation
import OrderedCollections
import RuleModel
import TestRules

/// A random small standard and applicant whose every remedy can be written down by hand.
struct SmallCareer {
  static let today: CalendarDay = "2026-06-15"

  /// Something a plan may do so many times, with the facts it adds each time.
  struct Choice {
    /// The clause it serves.
    var clause: ClauseID
    var most: Int
    var effort: Int
    /// Whether it counts as something new.
    var isNew: Bool
    /// The day the n-th is had, from 1.
    var day: (Int) -> CalendarDay
    var apply: (inout Profile, CalendarDay) -> Void
  }

  var pack: SmallPack
  var profile: Record
  var preferences: PlanPreferences
  var choices: [Choice]

  var evaluator: Evaluator { pack.evaluator(profile, on: Self.today) }

  var advisor: Advisor { Advisor(evaluator: evaluator, preferences: preferences) }

  init(_ generator: inout some RandomNumberGenerator) {
    let parts: [Requirement] = ["exam", "advice", "pledge", "training", "degree", "years", "count"]
      .shuffled(using: &generator).map { .clause(ClauseID($0)) }
    pack = SmallPack(Self.tree(parts, &generator))
    preferences = PlanPreferences()
    profile = [:]
    choices = []
    addRecords(&generator)
    addDeclarations(&generator)
    addYears(&generator)
    addItems(&generator)
  }

  private static func tree(
    _ parts: [Requirement],
    _ generator: inout some RandomNumberGenerator,
  ) -> Requirement {
    let cut = Int.random(in: 1..<parts.count, using: &generator)
    let (first, second) = (Array(parts[..<cut]), Array(parts[cut...]))
    func gate(_ parts: [Requirement]) -> Requirement {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0: .any(parts)
      case 1: .atLeast(min(2, parts.count), parts)
      default: .all(parts)
      }
    }
    let left = gate(first)
    return .all([left, gate(second)])
  }

  private mutating func price(
    _ key: String,
    _ generator: inout some RandomNumberGenerator,
  ) -> PlanPreferences.Price {
    let price = PlanPreferences.Price(
      effort: Int.random(in: 0...5, using: &generator),
      months: Int.random(in: 0...9, using: &generator) * 2,
      excluded: Int.random(in: 0..<8, using: &generator) == 0,
    )
    preferences.prices[key] = price
    return price
  }

  private mutating func offer(
    _ clause: ClauseID,
    _ key: String,
    most: Int = 1,
    apply: @escaping (inout Profile, CalendarDay) -> Void,
  ) {
    let price = preferences.price(of: key)
    guard !price.excluded else { return }
    choices.append(
      Choice(
        clause: clause,
        most: most,
        effort: price.effort,
        isNew: true,
        day: { Self.today.adding(months: price.months * $0) },
        apply: apply,
      )
    )
  }
}

extension SmallCareer {
  private mutating func addRecords(_ generator: inout some RandomNumberGenerator) {
    func reached(_ family: String, _ attribute: String) -> Requirement {
      .some(RecordTest(family: family, condition: .attribute(attribute, .reached)))
    }
    let later = Self.today.adding(days: Int.random(in: 1...400, using: &generator))
    func coming(_ attribute: String) -> FactValue {
      Int.random(in: 0..<4, using: &generator) == 0 ? [[attribute: .on(later)]] : []
    }
    pack.add("exam", reached("exams", "passed"))
    profile["exams"] = coming("passed")
    for key in ["exam", "degree", "recommendation"] { _ = price(key, &generator) }
    offer("exam", "exam") { profile, day in
      profile.setRecords((profile.records("exams") ?? []) + [["passed": .on(day)]], of: "exams")
    }
    pack.add("degree", reached("education", "degree"))
    profile["education"] = coming("degree")
    offer("degree", "degree") { profile, day in
      let known = profile.records("education") ?? []
      profile.setRecords(known + [["degree": .on(day)]], of: "education")
    }
    pack.add("advice", reached("unitRecommendation", "date"))
    profile["unitRecommendation"] = .absent
    offer("advice", "recommendation") { profile, day in
      profile.root["unitRecommendation"] = .record(["date": .on(day)])
    }
  }

  private mutating func addDeclarations(_ generator: inout some RandomNumberGenerator) {
    pack.add("pledge", .attested("承诺"))
    // What can be declared or supplied can be so on the day: facts have no date of their own.
    preferences.prices["attestation"] = PlanPreferences.Price(effort: 1, months: 0)
    preferences.prices["fact"] = PlanPreferences.Price(effort: 0, months: 0)
    choices.append(
      Choice(
        clause: "pledge",
        most: 1,
        effort: 1,
        isNew: false,
        day: { _ in Self.today },
        apply: { profile, _ in profile.attest("pledge", true) },
      )
    )
    pack.add("training", .fact("continuingEducation", .flag(true)))
    profile["continuingEducation"] = Bool.random(using: &generator) ? false : nil
    choices.append(
      Choice(
        clause: "training",
        most: 1,
        effort: 0,
        isNew: false,
        day: { _ in Self.today },
        apply: { profile, _ in profile.root["continuingEducation"] = true },
      )
    )
  }

  private mutating func addYears(_ generator: inout some RandomNumberGenerator) {
    pack.add(
      "years",
      .service(Service(family: "employment", condition: .all([]), years: 2))
    )
    let from = Self.today.adding(days: Int.random(in: -900...100, using: &generator))
    let ended = Self.today.adding(days: -1)
    profile["employment"] = [
      ["from": .on(from), "to": Bool.random(using: &generator) ? .absent : .on(ended)]
    ]
  }

  /// Three items; an award in hand may fit two of them.
  private mutating func addItems(_ generator: inout some RandomNumberGenerator) {
    let needs: [(String, [String], Int, String)] = [
      ("paper", ["paper"], Int.random(in: 1...2, using: &generator), "completed"),
      ("award", ["award"], 1, "corresponding"),
      ("either", ["honour", "award"], 1, "evidence"),
    ]
    var items: [TallyItem] = []
    for (name, kinds, units, flag) in needs {
      let condition = Condition.attribute(flag, .flag(true))
      let limb = ClauseID("\(name).a")
      pack.add(
        limb,
        .achievements([
          AchievementNeed(units: units, kinds: kinds, condition: condition, since: nil)
        ])
      )
      items.append(TallyItem(id: ClauseID(name), limbs: [limb]))
      // Where the first kind is excluded, the next one serves.
      for kind in kinds where preferences.prices[kind] == nil { _ = price(kind, &generator) }
      let kind = kinds.first { !preferences.price(of: $0).excluded } ?? kinds[0]
      offer(limb, kind, most: units) { profile, day in
        let new: Record = ["kind": .word(kind), flag: true, "date": .on(day)]
        profile.setRecords((profile.records("achievements") ?? []) + [new], of: "achievements")
      }
    }
    let count = Int.random(in: 1...3, using: &generator)
    pack.add("count", .tally(Tally(count: count, items: items)))
    let inHand = (0..<Int.random(in: 0...3, using: &generator)).map { number -> Record in
      let date = Self.today.adding(days: Int.random(in: -500...200, using: &generator))
      var record: Record = ["id": .text("x\(number)"), "date": .on(date)]
      record["kind"] = .word(["paper", "award", "award"].randomElement(using: &generator) ?? "")
      for flag in ["completed", "corresponding", "evidence"] {
        record[flag] = .flag(Bool.random(using: &generator))
      }
      return record
    }
    profile["achievements"] = .records(inHand)
  }
}
