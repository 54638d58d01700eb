import OrderedCollections
import RuleModel
import Testing

struct RecordTests {
  @Test func `a path looks into nested records`() {
    let paper = Record([
      "journal": .record(Record(["core": .flag(true)])), "rank": .number(Quantity(1)),
    ])
    #expect(paper["journal.core"] == .flag(true))
    #expect(paper["journal.cn"] == nil)
    #expect(paper["rank"] == .number(Quantity(1)))
    #expect(paper["rank.x"] == nil)
  }

  @Test func `what is absent has absent attributes and what is unknown has unknown ones`() {
    #expect(Record(["journal": .absent])["journal.core"] == .absent)
    #expect(Record()["journal.core"] == nil)
  }

  @Test func `setting a path makes the records on the way`() {
    var paper = Record(origin: .planned)
    paper["journal.core"] = .flag(true)
    #expect(
      paper["journal"] == .record(Record(["core": .flag(true)], origin: .planned))
    )
    paper["journal.core"] = nil
    #expect(paper.values.isEmpty)
  }

  @Test func `a value is given only as the type it has`() throws {
    let day = try #require(PartialDay(text: "2024-03"))
    let record = Record(["date": .day(day), "kind": .word("paper"), "title": .text("题")])
    #expect(record.day("date") == day)
    #expect(record.word("kind") == "paper")
    #expect(record.text("title") == "题")
    #expect(record.text("kind") == nil)
    #expect(record.flag("title") == nil)
  }

  @Test func `a list that is given is complete and one left out is unknown`() {
    var profile = Profile()
    #expect(profile.records("titles") == nil)
    #expect(profile.records("conduct.sanctions") == nil)
    profile.setRecords([], of: "conduct.sanctions")
    #expect(profile.records("conduct.sanctions") == [])
    #expect(profile.records("conduct.misconduct") == nil)
    profile.root["unitRecommendation"] = .record(Record())
    #expect(profile.records("unitRecommendation") == [Record()])
    profile.root["unitRecommendation"] = .absent
    #expect(profile.records("unitRecommendation") == [])
  }

  @Test func `an attestation is found under its clause although ids have dots`() {
    let profile = Profile(
      root: Record(["attestations": .record(Record(["QH-7.1": .flag(false)]))])
    )
    #expect(profile.attestation("QH-7.1") == false)
    #expect(profile.attestation("QH-7.2") == nil)
    #expect(Profile().attestation("QH-7.1") == nil)
  }
}
