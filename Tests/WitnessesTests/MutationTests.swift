import Diagnostics
import Documents
import Foundation
import Mutation
import RuleModel
import RulePacks
import Scenarios
import Testing

/// A wrong number, word, rank or connective in a pack is noticed.
struct MutationTests {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  private static let today = CalendarDay(number: 20_746)

  /// `MUTANTS=all`, or how many of each pack; few on an ordinary day.
  private static let wish = ProcessInfo.processInfo.environment["MUTANTS"] ?? ""

  private static func sample(of mutants: [Mutant]) -> [Mutant] {
    if wish == "all" { return mutants }
    // Whole pathways and readings hang on too much for an ordinary day.
    let mutants = wish.isEmpty ? mutants.filter { $0.part.isClause } : mutants
    let count = min(Int(wish) ?? 4, mutants.count)
    return (0..<count).map { mutants[($0 * mutants.count + mutants.count / 2) / count] }
  }

  @Test(arguments: BundledPacks.all)
  func `a wrong pack is found out by the witnesses alone`(_ bundled: BundledPack) throws {
    let list = Self.tests.appending(path: "justified-mutants.txt")
    let justified = JustifiedMutants(text: try String(contentsOf: list, encoding: .utf8))
    let document = DocumentReader().read(text: bundled.text, file: bundled.file)
    let run = try #require(MutationRun(document, scenarios: [], today: Self.today))
    let results = run.results(for: Self.sample(of: run.mutants))
    let alive = results.filter { $0.fate == .survived }.map(\.mutant)
    let unexpected = alive.filter { justified.reason(for: $0, in: bundled.id) == nil }
    #expect(unexpected.map { "\($0.location?.line ?? 0): \($0.id)" } == [])
    if Self.wish == "all" {
      #expect(justified.stale(in: bundled.id, survivors: alive) == [])
    }
  }

  @Test(arguments: BundledPacks.all)
  func `every justified mutant is one of the pack`(_ bundled: BundledPack) throws {
    let list = Self.tests.appending(path: "justified-mutants.txt")
    let justified = JustifiedMutants(text: try String(contentsOf: list, encoding: .utf8))
    let document = DocumentReader().read(text: bundled.text, file: bundled.file)
    let mutants = MutantFinder.mutants(of: try #require(document.root))
    #expect(justified.stale(in: bundled.id, survivors: mutants) == [])
  }

  @Test(arguments: BundledPacks.all)
  func `each mutant changes the pack it is made of`(_ bundled: BundledPack) throws {
    let document = DocumentReader().read(text: bundled.text, file: bundled.file)
    let root = try #require(document.root)
    let mutants = MutantFinder.mutants(of: root)
    #expect(mutants.count > 800)
    #expect(Set(mutants.map(\.id)).count == mutants.count)
    for mutant in mutants.enumerated().filter({ $0.offset % 40 == 0 }).map(\.element) {
      #expect(root.applying(mutant.edit, at: mutant.path) != root, "\(mutant.id)")
    }
  }
}

extension PackName {
  fileprivate var isClause: Bool {
    if case .clause = self { true } else { false }
  }
}
