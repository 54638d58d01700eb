import Evaluation
import RuleModel
import TestRules
import Testing

/// The four truths combined, and which clauses decide the whole (DESIGN.md §1, CLAUSES.md §5.1).
@Suite struct CombinationTests {
  private let today: CalendarDay = "2026-06-15"

  /// Clauses of every standing: `no`, `open`, `board`, `yes`, numbered to have several.
  private func pack(_ requirement: Requirement) -> SmallPack {
    var pack = SmallPack(requirement)
    for number in ["", "2", "3"] {
      pack.add(ClauseID("no\(number)"), .within(from: "2030-01-01", to: nil))
      pack.add(ClauseID("open\(number)"), .attested("承诺"))
      pack.add(ClauseID("board\(number)"), .judged("能力"))
      pack.add(ClauseID("yes\(number)"), .satisfied("是"))
    }
    return pack
  }

  private func clauses(_ names: String) -> [Requirement] {
    names.split(separator: " ").map { .clause(ClauseID(String($0))) }
  }

  private func standing(_ requirement: Requirement) -> Standing {
    pack(requirement).standing([:], on: today)
  }

  private func deciding(_ requirement: Requirement) -> [ClauseID] {
    let finding = pack(requirement).finding([:], on: today)
    return finding.deciding(finding.standing)
  }

  @Test func `a conjunction is as bad as its worst part`() {
    #expect(standing(.all(clauses("yes board open no"))) == .unmet)
    #expect(standing(.all(clauses("yes board open"))) == .unknown)
    #expect(standing(.all(clauses("yes board"))) == .review)
    #expect(standing(.all(clauses("yes yes2"))) == .met)
    #expect(standing(.all([])) == .met)
  }

  @Test func `a choice is as good as its best part`() {
    #expect(standing(.any(clauses("no open board yes"))) == .met)
    #expect(standing(.any(clauses("no open board"))) == .review)
    #expect(standing(.any(clauses("no open"))) == .unknown)
    #expect(standing(.any(clauses("no no2"))) == .unmet)
    #expect(standing(.any([])) == .unmet)
  }

  @Test func `so many of several are as good as the last one needed`() {
    let parts = clauses("no open board yes")
    #expect(
      (0...5).map { standing(.atLeast($0, parts)) } == [
        .met, .met, .review, .unknown, .unmet, .unmet,
      ]
    )
  }

  @Test func `of a conjunction every part with the sought standing decides`() {
    #expect(deciding(.all(clauses("no yes open no2"))) == ["no", "no2"])
    #expect(deciding(.all(clauses("yes open board open2"))) == ["open", "open2"])
    let finding = pack(.all(clauses("no board"))).finding([:], on: today)
    #expect(finding.deciding(.review) == ["board"])
  }

  @Test func `a failed choice is itself the smallest requirement`() {
    var pack = pack(.all([.clause("choice"), .clause("no3")]))
    pack.add("choice", .any(clauses("no no2")))
    let finding = pack.finding([:], on: today)
    #expect(finding.deciding(.unmet) == ["choice", "no3"])
  }

  @Test func `what every branch of a failed choice lacks decides alone`() {
    var pack = pack(.clause("choice"))
    pack.add("choice", .any([.all(clauses("no yes")), .all(clauses("no no2"))]))
    #expect(pack.finding([:], on: today).deciding(.unmet) == ["no"])
  }

  @Test func `a choice in doubt is decided by the branches in doubt`() {
    var pack = pack(.clause("choice"))
    pack.add("choice", .any(clauses("no open open2")))
    #expect(pack.finding([:], on: today).deciding(.unknown) == ["open", "open2"])
  }

  @Test func `a clause used twice is named once`() {
    #expect(deciding(.all(clauses("no no"))) == ["no"])
  }
}
