import OrderedCollections
import RuleModel
import TestRules
import TestSupport
import Testing

@testable import Evaluation

/// The day a pathway opens if only time passes (I-04), also where verdicts come and go.
@Suite struct OpeningTests {
  private let today: CalendarDay = "2026-06-15"

  private let exam = Requirement.some(
    RecordTest(
      family: "exams",
      condition: .all([.attribute("passed", .reached), .attribute("validUntil", .unexpired)]),
    )
  )
  private let unsanctioned = Requirement.none(
    RecordTest(
      family: "conduct.sanctions",
      condition: .all([.attribute("from", .reached), .attribute("to", .unexpired)]),
    )
  )
  private let service = Requirement.service(
    Service(family: "employment", condition: .all([]), years: 5)
  )

  @Test func `what passes today opens today`() {
    let opening = SmallPack(.judged("能力")).opening([:], from: today)
    #expect(opening == Opening(certain: today, possible: today))
  }

  @Test func `what time cannot bring never opens, what is unknown may be open now`() {
    let denied = SmallPack(.fact("continuingEducation", .flag(true)))
    #expect(
      denied.opening(["continuingEducation": false], from: today)
        == Opening(certain: nil, possible: nil)
    )
    #expect(denied.opening([:], from: today) == Opening(certain: nil, possible: today))
  }

  @Test func `it opens on the day after a sanction ends`() {
    let pack = SmallPack(unsanctioned)
    let profile: Record = [
      "conduct.sanctions": [["from": "2026-01-01", "to": "2026-12-31"]]
    ]
    #expect(pack.opening(profile, from: today).certain == "2027-01-01")
    let next: Record = [
      "conduct.sanctions": [
        ["from": "2026-01-01", "to": "2026-12-31"], ["from": "2026-12-01", "to": "2027-06-30"],
      ]
    ]
    #expect(pack.opening(next, from: today).certain == "2027-07-01")
  }

  @Test func `it opens when the last of several conditions holds`() {
    let pack = SmallPack(.all([service, unsanctioned]))
    func opens(work: FactValue, sanction: FactValue) -> CalendarDay? {
      pack.opening(
        [
          "employment": [["from": work, "to": .absent]],
          "conduct.sanctions": [["from": "2026-01-01", "to": sanction]],
        ],
        from: today
      ).certain
    }
    #expect(opens(work: "2022-03-01", sanction: "2026-12-31") == "2027-03-01")
    #expect(opens(work: "2022-03-01", sanction: "2027-03-01") == "2027-03-02")
  }

  @Test func `an exam that expires before the years are complete never opens it`() {
    let pack = SmallPack(.all([exam, service]))
    func opens(validUntil: FactValue) -> CalendarDay? {
      pack.opening(
        [
          "exams": [["passed": "2024-01-01", "validUntil": validUntil]],
          "employment": [["from": "2022-03-01", "to": .absent]],
        ],
        from: today
      ).certain
    }
    #expect(opens(validUntil: "2027-03-01") == "2027-03-01")
    #expect(opens(validUntil: "2027-02-28") == nil)
    #expect(opens(validUntil: .absent) == "2027-03-01")
  }

  @Test func `facts dated ahead are taken up on their day`() {
    let pack = SmallPack(exam)
    let profile: Record = ["exams": [["passed": "2026-09-12", "validUntil": .absent]]]
    #expect(pack.standing(profile, on: today) == .unmet)
    #expect(pack.opening(profile, from: today).certain == "2026-09-12")
  }

  @Test func `a coarse date opens certainly on its last day and possibly on its first`() {
    let profile: Record = ["exams": [["passed": "2026-09", "validUntil": .absent]]]
    #expect(
      SmallPack(exam).opening(profile, from: today)
        == Opening(certain: "2026-09-30", possible: "2026-09-01")
    )
  }

  @Test func `a window of the calendar opens on its first day and shuts after its last`() {
    let pack = SmallPack(.all([.within(from: "2026-07-01", to: "2026-07-31"), unsanctioned]))
    func opens(sanction: FactValue) -> CalendarDay? {
      pack.opening(
        ["conduct.sanctions": [["from": "2026-01-01", "to": sanction]]],
        from: today
      ).certain
    }
    #expect(opens(sanction: "2026-06-20") == "2026-07-01")
    #expect(opens(sanction: "2026-07-30") == "2026-07-31")
    #expect(opens(sanction: "2026-07-31") == nil)
  }

  @Test(arguments: 0..<150)
  func `no day is overlooked`(_ seed: Int) {
    var generator = SeededGenerator(seed: UInt64(seed))
    let start: CalendarDay = "2026-06-15"
    let pack = RandomCareer.pack(&generator)
    let profile = RandomCareer.profile(around: start, &generator)
    let opening = pack.opening(profile, from: start)
    var scanned = Opening(certain: nil, possible: nil)
    let last = 420
    for offset in 0...last where scanned.certain == nil {
      let day = start.adding(days: offset)
      var evaluator = pack.evaluator(profile, on: start)
      evaluator.readings = [:]
      let standing = evaluator.verdict(on: pack.pathway, day: day).standing
      if standing > .unmet, scanned.possible == nil { scanned.possible = day }
      if standing.isPassing { scanned.certain = day }
    }
    let horizon = start.adding(days: last)
    func seen(_ day: CalendarDay?) -> CalendarDay? { day.flatMap { $0 <= horizon ? $0 : nil } }
    #expect(seen(opening.certain) == scanned.certain)
    #expect(seen(opening.possible) == scanned.possible)
  }
}
