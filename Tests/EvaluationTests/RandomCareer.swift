import OrderedCollections
import RuleModel
import TestRules

/// Random requirements that time changes, and random careers whose turns lie close together.
enum RandomCareer {
  typealias Generator = RandomNumberGenerator

  static func pack(_ generator: inout some Generator) -> SmallPack {
    let requirement = requirement(depth: Int.random(in: 0...2, using: &generator), &generator)
    return SmallPack(.all([requirement, .clause("delay")])).with {
      $0.add(
        "delay",
        .assessments(
          .delay(
            grades: ["unqualified"],
            since: "current",
            effect: DelayEffect.allCases.randomElement(using: &generator) ?? .each,
          )
        )
      )
    }
  }

  private static func requirement(
    depth: Int,
    _ generator: inout some Generator,
  ) -> Requirement {
    guard depth > 0 else { return leaf(&generator) }
    let parts = (0..<Int.random(in: 1...3, using: &generator)).map { _ in
      requirement(depth: depth - 1, &generator)
    }
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: return .any(parts)
    case 1: return .atLeast(Int.random(in: 1...2, using: &generator), parts)
    default: return .all(parts)
    }
  }

  private static func leaf(_ generator: inout some Generator) -> Requirement {
    switch Int.random(in: 0..<7, using: &generator) {
    case 0, 1, 2:
      return .service(
        Service(
          family: "employment",
          condition: Bool.random(using: &generator)
            ? .all([]) : .attribute("fields", .has(["finance"])),
          years: Int.random(in: 0...2, using: &generator),
          since: Bool.random(using: &generator) ? "current" : nil,
          unbroken: Bool.random(using: &generator),
          running: Bool.random(using: &generator),
          adjustable: Bool.random(using: &generator),
        )
      )
    case 3:
      return .none(
        RecordTest(
          family: "conduct.sanctions",
          condition: .all([.attribute("from", .reached), .attribute("to", .unexpired)]),
        )
      )
    case 4:
      return .some(
        RecordTest(
          family: "exams",
          condition: .all([.attribute("passed", .reached), .attribute("validUntil", .unexpired)]),
        )
      )
    case 5:
      return .achievements([
        AchievementNeed(units: 1, kinds: ["paper"], condition: .all([]), since: "current")
      ])
    default:
      return .some(
        RecordTest(family: "conduct.dishonesty", condition: .attribute("date", .thisYear))
      )
    }
  }

  static func profile(
    around day: CalendarDay,
    _ generator: inout some Generator,
  ) -> Record {
    func date(_ range: ClosedRange<Int>) -> FactValue {
      let exact = day.adding(days: Int.random(in: range, using: &generator))
      let (year, month, _) = exact.components
      return switch Int.random(in: 0..<6, using: &generator) {
      case 0: PartialDay(year: year, month: month).map { .day($0) } ?? .on(exact)
      default: .on(exact)
      }
    }
    func list(_ most: Int, _ make: () -> Record) -> FactValue {
      .records((0..<Int.random(in: 0...most, using: &generator)).map { _ in make() })
    }
    var result: Record = [
      "titles": list(2) { ["level": "associate-senior", "date": date(-900...200)] },
      "employment": list(4) {
        [
          "from": date(-1000...350), "fields": .words([oneOf(["finance", "law"], &generator)]),
        ]
      },
      "exams": list(2) { ["passed": date(-300...300), "validUntil": date(-100...400)] },
      "achievements": list(2) { ["kind": "paper", "date": date(-900...300)] },
      "assessments": list(2) {
        [
          "year": .number(Quantity(Int.random(in: 2024...2026, using: &generator))),
          "grade": .word(oneOf(["unqualified", "qualified"], &generator)),
        ]
      },
    ]
    result["conduct.sanctions"] = list(2) { ["from": date(-300...200), "to": date(-100...400)] }
    result["conduct.dishonesty"] = list(1) { ["date": date(-300...300)] }
    if case .records(var spells)? = result["employment"] {
      for index in spells.indices {
        switch Int.random(in: 0..<8, using: &generator) {
        case 0: continue
        case 1, 2: spells[index]["to"] = .absent
        default: spells[index]["to"] = date(-400...400)
        }
      }
      result["employment"] = .records(spells)
    }
    return result
  }

  private static func oneOf(_ words: [String], _ generator: inout some Generator) -> String {
    words.randomElement(using: &generator) ?? words[0]
  }
}

extension SmallPack {
  /// The pack after a change.
  func with(_ change: (inout SmallPack) -> Void) -> SmallPack {
    var result = self
    change(&result)
    return result
  }
}
