import Evaluation
import Explanation
import Foundation
import OrderedCollections
import RuleModel
import RulePacks
import Testing

@testable import Witnesses

/// Each line that a standard draws has a person just on either side.
struct WitnessPairTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Golden")

  /// The pairs of each standard when they were last recorded; there must not be fewer.
  private static let least = ["qh-finecon": 1_560, "bj-fintech": 635, "bj-techbroker": 825]

  /// With `WITNESSES=all` every clause is asked, else each fourth; with `WITNESSES=record` the
  /// files are rewritten: read the difference as code.
  private static let wish = ProcessInfo.processInfo.environment["WITNESSES"] ?? ""

  @Test(arguments: BundledPacks.all)
  func `every line of a standard has a person on either side`(_ bundled: BundledPack) async throws {
    let pack = try #require(bundled.reading.pack)
    let search = PairSearch(pack)
    let wording = Wording(pack: pack, profile: Profile())
    let all = Array(pack.clauses.values)
    let asked =
      Self.wish.isEmpty ? all.enumerated().filter { $0.offset % 4 == 3 }.map(\.element) : all
    var found: OrderedDictionary<ClauseID, [WitnessPair]> = [:]
    await withTaskGroup(of: (ClauseID, [WitnessPair]).self) { group in
      for clause in asked { group.addTask { (clause.id, search.pairs(for: clause.id)) } }
      for await (id, pairs) in group { found[id] = pairs }
    }
    for (id, pairs) in found {
      for pair in pairs {
        #expect(pair.standing(of: pair.passing, in: pack) == pair.passing.standing)
        #expect(pair.standing(of: pair.failing, in: pack) == pair.failing.standing)
        #expect(pair.passing.standing.isPassing, "\(id)")
        #expect(!pair.failing.standing.isPassing, "\(id)")
      }
    }
    let unshown = asked.flatMap { clause in
      Self.unshown(clause, found[clause.id] ?? [], in: pack)
    }
    #expect(unshown == [])
    if Self.wish == "record" {
      var golden = GoldenWitnesses(at: Self.folder, standard: bundled.id)
      golden.sections = [:]
      for clause in all {
        let lines = WitnessText(found[clause.id] ?? [], wording).lines
        if !lines.isEmpty { golden.sections[clause.id.text] = lines }
      }
      try golden.write()
    }
    let golden = GoldenWitnesses(at: Self.folder, standard: bundled.id)
    print("\(bundled.id): \(golden.pairs) pairs of \(golden.sections.count) clauses")
    #expect(golden.pairs >= Self.least[bundled.id] ?? 1)
    for clause in asked {
      let lines = WitnessText(found[clause.id] ?? [], wording).lines
      #expect(lines == golden.sections[clause.id.text] ?? [], "\(clause.id)")
    }
  }

  /// The thresholds of a clause that no pair crosses and no reason excuses.
  private static func unshown(
    _ clause: Clause,
    _ pairs: [WitnessPair],
    in pack: RulePack,
  ) -> [String] {
    ClauseThresholds(of: clause, in: pack).all
      .filter { threshold in !pairs.contains { threshold.isShown(by: $0.step) } }
      .map { "\(clause.id): \($0.text)" }
      .filter { WitnessExceptions.reason(for: $0) == nil }
  }
}
