import NaiveRules
import OrderedCollections
import RuleModel
import RulePacks
import Scenarios
import TestSupport
import Testing

/// The harness itself: it must see a mistake when there is one, and show it small.
struct AgreementHarnessTests {
  /// Someone with a few titles and papers.
  @Sendable static func someone(_ random: inout SeededGenerator) -> Applicant {
    var root = Record()
    let titles = (0..<Int.random(in: 0...2, using: &random)).map { _ -> Record in
      Record([
        "series": .word("economics"),
        "level": .word(["intermediate", "associate-senior"].randomElement(using: &random) ?? ""),
      ])
    }
    root["titles"] = .records(titles)
    let papers = (0..<Int.random(in: 0...3, using: &random)).map { number -> Record in
      Record([
        "id": .text("p\(number)"),
        "kind": .word("paper"),
        "rank": .number(Quantity(Int.random(in: 1...4, using: &random))),
      ])
    }
    root["achievements"] = .records(papers)
    root["continuingEducation"] = .flag(Bool.random(using: &random))
    let day = CalendarDay.firstDay(ofYear: 2026).adding(
      days: Int.random(in: 0...300, using: &random)
    )
    return Applicant(profile: Profile(root: root), asOf: day)
  }

  /// A second evaluator that repeats the engine, except about whoever `isWronged`.
  private static func echo(
    wronging isWronged: @escaping @Sendable (Profile) -> Bool
  ) throws -> Agreement {
    let pack = try #require(BundledPacks.pack("qh-finecon")?.reading.pack)
    return try Agreement(
      standard: "qh-finecon",
      judging: { profile, day in
        let answers = EngineAnswers(Applicant(profile: profile, asOf: day), pack: pack)
        var judgement = NaiveJudgement(pathways: answers.pathways)
        for (pathway, clauses) in answers.clauses {
          for (clause, standings) in clauses where standings.count == 1 {
            judgement.note(clause, standings[0], in: pathway)
          }
        }
        if isWronged(profile) {
          judgement.pathways[planted]?.flip()
        }
        return judgement
      },
      drawing: someone,
    )
  }

  private static let planted = "qh-finecon/senior/regular"

  @Test func `two evaluators that say the same agree`() async throws {
    let report = try await Self.echo { _ in false }.run(0..<60)
    #expect(report.people == 60)
    #expect(report.first == nil)
    #expect(!report.compared.isEmpty)
  }

  @Test func `a planted mistake is found at the first person it concerns`() async throws {
    let isWronged: @Sendable (Profile) -> Bool = {
      ($0.records("achievements") ?? []).contains { $0["rank"] == .number(Quantity(3)) }
    }
    let agreement = try Self.echo(wronging: isWronged)
    let report = await agreement.run(0..<60)
    let first = (0..<60).first { isWronged(agreement.applicant($0).profile) }
    #expect(report.first?.index == first)
    #expect(report.first?.difference.place.pathway == Self.planted)
  }

  @Test func `a difference is shown with nothing that does not matter`() throws {
    let agreement = try Self.echo {
      ($0.records("achievements") ?? []).contains { $0["rank"] == .number(Quantity(3)) }
    }
    let index = try #require(
      (0..<60).first { !agreement.differences(on: agreement.applicant($0)).isEmpty }
    )
    let shrunk = Shrinking(of: Difference.Place(pathway: Self.planted), in: agreement)
      .smallest(agreement.applicant(index))
    let achievements = try #require(shrunk.profile.records("achievements"))
    #expect(achievements.map { Array($0.values.keys) } == [["id", "kind", "rank"]])
    #expect(Array(shrunk.profile.root.values.keys) == ["achievements"])

    let text = DifferenceScenario(shrunk, in: agreement).text
    let scenario = try #require(
      ScenarioReader().read(bytes: Array(text.utf8), file: "difference.yaml").scenario
    )
    #expect(scenario.profile == shrunk.profile)
    #expect(scenario.asOf == shrunk.asOf)
  }
}

extension Standing {
  fileprivate mutating func flip() {
    self = self == .met ? .unmet : .met
  }
}
