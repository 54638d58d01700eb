import Foundation
import NaiveRules
import OrderedCollections
import RuleModel
import RulePacks
import TestSupport
import Testing

/// The engine and a naive evaluator asked the same questions about the same random people.
struct Agreement: Sendable {
  var pack: RulePack
  var judge: @Sendable (Profile, CalendarDay) -> NaiveJudgement
  var draw: @Sendable (inout SeededGenerator) -> Applicant
  var seed: UInt64 = 0x5EED

  /// Both evaluators of one bundled standard.
  init(
    of standard: (some NaiveStandard).Type,
    drawing draw: @escaping @Sendable (inout SeededGenerator) -> Applicant,
  ) throws {
    try self.init(
      standard: standard.id,
      judging: { standard.judge($0, asOf: $1) },
      drawing: draw,
    )
  }

  init(
    standard: String,
    judging judge: @escaping @Sendable (Profile, CalendarDay) -> NaiveJudgement,
    drawing draw: @escaping @Sendable (inout SeededGenerator) -> Applicant,
  ) throws {
    pack = try #require(BundledPacks.pack(standard)?.reading.pack)
    self.judge = judge
    self.draw = draw
  }

  /// The person of an index: the same whatever the number of people and of threads.
  func applicant(_ index: Int) -> Applicant {
    var random = SeededGenerator(seed: seed &+ UInt64(index) &* 0xD1B5_4A32_D192_ED03)
    return draw(&random)
  }

  /// Everything on which the two part about one person, in order of place.
  func differences(on applicant: Applicant) -> [Difference] {
    compare(
      judge(applicant.profile, applicant.asOf),
      EngineAnswers(applicant, pack: pack),
    )
  }

  private func compare(_ naive: NaiveJudgement, _ engine: EngineAnswers) -> [Difference] {
    var found: [Difference] = []
    for pathway in Set(naive.pathways.keys).union(engine.pathways.keys)
    where naive.pathways[pathway] != engine.pathways[pathway] {
      found.append(
        Difference(
          place: Difference.Place(pathway: pathway),
          naive: naive.pathways[pathway],
          engine: engine.pathways[pathway].map { [$0] } ?? [],
        )
      )
    }
    for (pathway, clauses) in naive.clauses {
      for (clause, standing) in clauses {
        // The engine leaves out what it need not judge.
        guard let answers = engine.clauses[pathway]?[clause], answers != [standing] else {
          continue
        }
        found.append(
          Difference(
            place: Difference.Place(pathway: pathway, clause: clause),
            naive: standing,
            engine: answers,
          )
        )
      }
    }
    return found.sorted { $0.place < $1.place }
  }
}

extension Agreement {
  /// Compares so many people, spread over the cores; the result depends on neither.
  func run(_ indices: Range<Int>) async -> AgreementReport {
    let step = 100
    return await withTaskGroup(of: AgreementReport.self) { group in
      for start in stride(from: indices.lowerBound, to: indices.upperBound, by: step) {
        group.addTask { report(on: start..<min(start + step, indices.upperBound)) }
      }
      var whole = AgreementReport()
      for await part in group { whole.add(part) }
      return whole
    }
  }

  private func report(on indices: Range<Int>) -> AgreementReport {
    var report = AgreementReport()
    for index in indices {
      let applicant = applicant(index)
      let naive = judge(applicant.profile, applicant.asOf)
      let engine = EngineAnswers(applicant, pack: pack)
      report.count(naive, engine)
      report.add(compare(naive, engine), index: index)
    }
    return report
  }
}

extension Agreement {
  /// How many people are compared: few on an ordinary day, more when the environment says so.
  static var profiles: Int {
    ProcessInfo.processInfo.environment["AGREEMENT_PROFILES"].flatMap { Int($0) } ?? 1_500
  }

  /// How many differences are shown as scenarios: the first, unless the environment asks for more.
  static var shown: Int {
    ProcessInfo.processInfo.environment["AGREEMENT_SHOWN"].flatMap { Int($0) } ?? 1
  }

  /// Enough people for every branch to be reached.
  static let full = 100_000

  /// Compares, and fails on any difference: the first is shown as a scenario, shrunk.
  ///
  /// - Parameter exempt: clauses that one side of the comparison cannot reach, with the reason.
  func check(exempt: [String: String] = [:]) async {
    let count = Self.profiles
    let report = await run(0..<count)
    if ProcessInfo.processInfo.environment["AGREEMENT_PROFILES"] != nil {
      print(report.summary(of: pack.id, exempt: exempt))
    }
    if report.first != nil {
      let shown = report.firsts(Self.shown).map { index, place in
        let shrunk = Shrinking(of: place, in: self).smallest(applicant(index))
        return "Person \(index), \(place), shrunk:\n" + DifferenceScenario(shrunk, in: self).text
      }
      Issue.record("\(([report.differenceTable] + shown).joined(separator: "\n"))")
    }
    if count >= Self.full {
      let lopsided = report.lopsidedClauses.filter { exempt[$0] == nil }
      #expect(lopsided.isEmpty, "clauses seen on one side only")
    }
  }
}
