import OrderedCollections
import RuleModel
import TestRules
import Testing

@testable import Evaluation

/// Readings (口径): the option in force, and the others that would turn the verdict.
@Suite struct ReadingTests {
  private let today: CalendarDay = "2026-06-15"

  private func pack() -> SmallPack {
    var pack = SmallPack(.clause("C"))
    pack.add(
      "C",
      .reading(
        "AM-1",
        [
          "strict": .fact("continuingEducation", .flag(true)),
          "loose": .satisfied("不问"),
          "board": .judged("由评委会判断"),
        ]
      )
    )
    pack.addReading("AM-1", ["strict", "loose", "board"])
    pack.addReading("AM-2", ["a", "b"])
    return pack
  }

  @Test func `the default option decides unless another is chosen`() {
    let failing: Record = ["continuingEducation": false]
    #expect(pack().standing(failing, on: today) == .unmet)
    #expect(pack().standing(failing, on: today, readings: ["AM-1": "loose"]) == .met)
    #expect(pack().standing(failing, on: today, readings: ["AM-1": "board"]) == .review)
  }

  @Test func `every option that turns the verdict is told, and no other`() {
    let pack = pack()
    func flips(_ profile: Record) -> [Flip] {
      let evaluator = pack.evaluator(profile, on: today)
      let verdict = evaluator.verdict(on: pack.pathway)
      #expect(verdict.consultedReadings == ["AM-1"])
      return evaluator.flips(of: verdict, on: pack.pathway)
    }
    #expect(
      flips(["continuingEducation": false]) == [
        Flip(reading: "AM-1", option: "loose", standing: .met, clauses: ["C"]),
        Flip(reading: "AM-1", option: "board", standing: .review, clauses: ["C"]),
      ]
    )
    #expect(
      flips(["continuingEducation": true]) == [
        Flip(reading: "AM-1", option: "board", standing: .review, clauses: ["C"])
      ]
    )
  }

  @Test func `a reading inside a condition or an anchor is asked for too`() {
    var pack = SmallPack(
      .some(
        RecordTest(
          family: "education",
          condition: .reading(
            "AM-2",
            [
              "a": .attribute("diploma", .since("from")),
              "b": .attribute("degree", .since("from")),
            ]
          ),
        )
      )
    )
    pack.addReading("AM-2", ["a", "b"])
    pack.addReading("AM-3", ["title", "none"])
    pack.anchors["never"] = .never
    pack.anchors["from"] = .reading("AM-3", ["title": "title", "none": "never"])
    let profile: Record = [
      "titles": [["level": "associate-senior", "date": "2020-01-01"]],
      "education": [["diploma": "2019-12-31", "degree": "2020-01-01"]],
    ]
    let evaluator = pack.evaluator(profile, on: today)
    let verdict = evaluator.verdict(on: pack.pathway)
    #expect(verdict.standing == .unmet)
    #expect(verdict.consultedReadings == ["AM-2", "AM-3"])
    #expect(
      evaluator.flips(of: verdict, on: pack.pathway)
        == [Flip(reading: "AM-2", option: "b", standing: .met)]
    )
  }

  @Test func `two readings that turn the verdict only together are told as a pair`() {
    var pack = SmallPack(.any([.clause("A"), .clause("B")]))
    let yes = Requirement.fact("continuingEducation", .flag(true))
    pack.add(
      "A",
      .all([.reading("AM-1", ["strict": yes, "loose": .satisfied("不问")]), .clause("D")])
    )
    pack.add("B", yes)
    // Only the loose first reading lets the second decide anything.
    pack.add("D", .reading("AM-2", ["a": yes, "b": .satisfied("不问")]))
    pack.addReading("AM-1", ["strict", "loose"])
    pack.addReading("AM-2", ["a", "b"])
    func pairs(_ profile: Record) -> [PairFlip] {
      let evaluator = pack.evaluator(profile, on: today)
      let verdict = evaluator.verdict(on: pack.pathway)
      return evaluator.pairFlips(of: verdict, on: pack.pathway)
    }
    #expect(
      pairs(["continuingEducation": false]) == [
        PairFlip(
          first: .init(reading: "AM-1", option: "loose"),
          second: .init(reading: "AM-2", option: "b"),
          standing: .met,
        )
      ]
    )
    #expect(pairs(["continuingEducation": true]).isEmpty)
  }

  @Test func `a reading that turns the verdict alone is in no pair`() {
    let evaluator = pack().evaluator(["continuingEducation": false], on: today)
    let verdict = evaluator.verdict(on: pack().pathway)
    #expect(evaluator.pairFlips(of: verdict, on: pack().pathway).isEmpty)
  }
}
