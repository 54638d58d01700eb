import Evaluation
import RuleModel
import TestRules
import Testing

/// Requirements on the profile, on records of a family, on the calendar, and declarations.
@Suite struct RecordRequirementTests {
  private let today: CalendarDay = "2026-06-15"
  private let enterprise = Condition.attribute("kind", .oneOf(["enterprise"]))

  private func standing(_ requirement: Requirement, _ profile: Record) -> Standing {
    SmallPack(requirement).standing(profile, on: today)
  }

  @Test func `a fact of the profile may be known, denied, absent or open`() {
    let requirement = Requirement.fact("continuingEducation", .flag(true))
    #expect(standing(requirement, ["continuingEducation": true]) == .met)
    #expect(standing(requirement, ["continuingEducation": false]) == .unmet)
    #expect(standing(requirement, ["continuingEducation": .absent]) == .unmet)
    #expect(standing(requirement, [:]) == .unknown)
  }

  @Test func `a fact inside a single record is found by its path`() {
    let requirement = Requirement.fact("conduct.investigation", .flag(false))
    #expect(standing(requirement, ["conduct.investigation": false]) == .met)
    #expect(standing(requirement, ["conduct.investigation": true]) == .unmet)
    #expect(standing(requirement, ["conduct": .record([:])]) == .unknown)
  }

  @Test func `some record is enough, an empty list is none, no list is unknown`() {
    let requirement = Requirement.some(RecordTest(family: "employment", condition: enterprise))
    let other: Record = ["kind": "institution"]
    #expect(standing(requirement, ["employment": [other, ["kind": "enterprise"]]]) == .met)
    #expect(standing(requirement, ["employment": [other]]) == .unmet)
    #expect(standing(requirement, ["employment": []]) == .unmet)
    #expect(standing(requirement, ["employment": [other, [:]]]) == .unknown)
    #expect(standing(requirement, [:]) == .unknown)
  }

  @Test func `a current record runs from its first to its last day`() {
    let requirement = Requirement.some(
      RecordTest(family: "employment", condition: enterprise, current: true)
    )
    func spell(_ from: FactValue, _ to: FactValue?) -> Standing {
      var record: Record = ["kind": "enterprise", "from": from]
      record["to"] = to
      return standing(requirement, ["employment": [record]])
    }
    #expect(spell("2026-06-15", .absent) == .met)
    #expect(spell("2026-06-16", .absent) == .unmet)
    #expect(spell("2020-01-01", "2026-06-15") == .met)
    #expect(spell("2020-01-01", "2026-06-14") == .unmet)
    #expect(spell("2020-01-01", nil) == .unknown)
    #expect(spell("2020-01-01", "2026-06") == .unknown)
  }

  @Test func `a prohibition is denied by one record and open when nothing is known`() {
    let requirement = Requirement.none(
      RecordTest(
        family: "conduct.sanctions",
        condition: .all([
          .attribute("grade", .wordAtLeast("demerit")), .attribute("to", .unexpired),
        ]),
      )
    )
    func sanctioned(_ grade: FactValue, to: FactValue) -> Standing {
      standing(requirement, ["conduct.sanctions": [["grade": grade, "to": to]]])
    }
    #expect(sanctioned("demerit", to: "2026-06-15") == .unmet)
    #expect(sanctioned("demerit", to: "2026-06-14") == .met)
    #expect(sanctioned("warning", to: "2027-06-15") == .met)
    #expect(sanctioned("demerit", to: "2026-06") == .unknown)
    #expect(standing(requirement, ["conduct.sanctions": []]) == .met)
    #expect(standing(requirement, ["conduct": .record([:])]) == .unknown)
  }

  @Test func `so many records must fit`() {
    let requirement = Requirement.count(2, RecordTest(family: "experts", condition: .all([])))
    #expect(standing(requirement, ["experts": [[:], [:]]]) == .met)
    #expect(standing(requirement, ["experts": [[:]]]) == .unmet)
    #expect(standing(requirement, [:]) == .unknown)
  }

  @Test func `a family of one record is its record or none`() {
    let requirement = Requirement.some(
      RecordTest(family: "unitRecommendation", condition: .attribute("date", .reached))
    )
    #expect(standing(requirement, ["unitRecommendation.date": "2026-06-15"]) == .met)
    #expect(standing(requirement, ["unitRecommendation.date": "2026-06-16"]) == .unmet)
    #expect(standing(requirement, ["unitRecommendation": .absent]) == .unmet)
    #expect(standing(requirement, [:]) == .unknown)
  }

  @Test func `a period holds on its first and last day`() {
    func inside(_ from: CalendarDay?, _ to: CalendarDay?) -> Standing {
      standing(.within(from: from, to: to), [:])
    }
    #expect(inside("2026-06-15", nil) == .met)
    #expect(inside("2026-06-16", nil) == .unmet)
    #expect(inside(nil, "2026-06-15") == .met)
    #expect(inside(nil, "2026-06-14") == .unmet)
    #expect(inside(nil, nil) == .met)
  }

  // MARK: Declarations

  private static let declared: [(Requirement, open: Standing, yes: Standing, no: Standing)] = [
    (.judged("能力"), .review, .met, .unmet),
    (.attested("承诺"), .unknown, .met, .unmet),
    (.outside(document: "对应表"), .unknown, .met, .unmet),
    (.unlessFlagged("其他情形"), .met, .met, .review),
    (.notice("提示"), .met, .met, .met),
    (.satisfied("理由"), .met, .met, .met),
  ]

  @Test func `a declaration settles only what can be declared`() {
    for (requirement, open, yes, no) in Self.declared {
      var pack = SmallPack(.clause("C-1"))
      pack.add("C-1", requirement)
      func standing(_ answer: Bool?) -> Standing {
        var profile = Profile()
        profile.attest("C-1", answer)
        return pack.standing(profile.root, on: today)
      }
      #expect(standing(nil) == open, "\(requirement)")
      #expect(standing(true) == yes, "\(requirement)")
      #expect(standing(false) == no, "\(requirement)")
    }
  }

  @Test func `a declaration on another clause settles nothing`() {
    var pack = SmallPack(.clause("C-1"))
    pack.add("C-1", .attested("承诺"))
    var profile = Profile()
    profile.attest("C-2", true)
    #expect(pack.standing(profile.root, on: today) == .unknown)
  }

  @Test func `the word of the board within a condition is that of the clause`() {
    var pack = SmallPack(.clause("C-1"))
    pack.add(
      "C-1",
      .some(RecordTest(family: "talents", condition: .judged("贡献突出")))
    )
    func standing(_ answer: Bool?) -> Standing {
      var profile = Profile(root: ["talents": [[:]]])
      profile.attest("C-1", answer)
      return pack.standing(profile.root, on: today)
    }
    #expect(standing(nil) == .review)
    #expect(standing(true) == .met)
    #expect(standing(false) == .unmet)
  }
}
