import OrderedCollections
import Profiles
import RuleModel
import Testing

struct ProfileEditTests {
  private let paper = Record(["kind": .word("paper")])

  private func applying(_ edits: [ProfileEdit], to profile: Profile = Profile()) throws -> Profile {
    var result = profile
    try result.apply(edits)
    return result
  }

  @Test func `a new achievement gets the first free id of its kind`() throws {
    var named = paper
    named.values["id"] = .text("p2")
    let profile = try applying([
      .add(family: "achievements", paper), .add(family: "achievements", named),
      .add(family: "achievements", paper),
    ])
    #expect(profile.records("achievements")?.map { $0.text("id") } == ["p1", "p2", "p3"])
    #expect(profile.records("achievements")?.first?.values.keys.first == "id")
  }

  @Test func `an id is given once`() throws {
    let profile = try applying([
      .add(family: "achievements", paper), .add(family: "achievements", paper),
    ])
    var taken = paper
    taken.values["id"] = .text("p1")
    #expect(throws: ProfileEditError.duplicateID("p1")) {
      try applying([.add(family: "achievements", taken)], to: profile)
    }
    let second = FactReference(family: "achievements", index: 1, id: "p2")
    #expect(throws: ProfileEditError.duplicateID("p1")) {
      try applying([.set(second, path: "id", .text("p1"))], to: profile)
    }
  }

  @Test func `an id decides before a position`() throws {
    let profile = try applying([
      .add(family: "achievements", paper), .add(family: "achievements", paper),
      .remove(FactReference(family: "achievements", index: 0, id: "p1")),
      .set(
        FactReference(family: "achievements", index: 1, id: "p2"),
        path: "rank",
        .number(Quantity(1))
      ),
    ])
    #expect(profile.records("achievements")?.map { $0.text("id") } == ["p2"])
    #expect(profile.records("achievements")?.first?["rank"] == .number(Quantity(1)))
  }

  @Test func `edits apply all or none`() throws {
    var profile = Profile()
    let missing = FactReference(family: "titles", index: 4)
    #expect(throws: ProfileEditError.noSuchRecord(missing)) {
      try profile.apply([.setRoot(path: "name", .text("周敏")), .remove(missing)])
    }
    #expect(profile == Profile())
    #expect(throws: ProfileEditError.noSuchFamily("papers")) {
      try profile.apply([.add(family: "papers", paper)])
    }
  }

  @Test func `dates of the changed record must not run backwards`() throws {
    let from = try #require(PartialDay(text: "2015-07-01"))
    let to = try #require(PartialDay(text: "2015-06-30"))
    let profile = try applying([.add(family: "employment", Record(["from": .day(from)]))])
    #expect(throws: ProfileEditError.self) {
      try applying(
        [.set(FactReference(family: "employment", index: 0), path: "to", .day(to))],
        to: profile
      )
    }
  }

  @Test func `a kind is not changed while attributes of the old kind stand`() throws {
    var written = paper
    written["journal.core"] = .flag(true)
    let profile = try applying([.add(family: "achievements", written)])
    let fact = FactReference(family: "achievements", index: 0, id: "p1")
    #expect(throws: ProfileEditError.self) {
      try applying([.set(fact, path: "kind", .word("book"))], to: profile)
    }
    let changed = try applying(
      [.set(fact, path: "journal", nil), .set(fact, path: "kind", .word("book"))],
      to: profile,
    )
    #expect(changed.records("achievements")?.first?.word("kind") == "book")
  }

  @Test func `answers to clauses keep the dots of their ids and can be taken back`() throws {
    let profile = try applying([.attest("QH-7.1", true), .attest("QH-7.2", false)])
    #expect(profile.attestation("QH-7.1") == true)
    #expect(profile.attestation("QH-7.2") == false)
    let back = try applying([.attest("QH-7.1", nil), .attest("QH-7.2", nil)], to: profile)
    #expect(back == Profile())
  }

  @Test func `a family of one record is set, removed and set again`() throws {
    let date = try #require(PartialDay(text: "2026-10-20"))
    let profile = try applying([
      .add(family: "unitRecommendation", Record()),
      .add(family: "unitRecommendation", Record(["date": .day(date)])),
    ])
    #expect(profile.records("unitRecommendation")?.map { $0.day("date") } == [date])
    let fact = FactReference(family: "unitRecommendation")
    #expect(try applying([.remove(fact)], to: profile).records("unitRecommendation") == nil)
  }
}
