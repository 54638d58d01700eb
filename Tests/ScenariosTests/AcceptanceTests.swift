import Diagnostics
import Foundation
import RuleModel
import RulePacks
import Scenarios
import Testing

/// The scenarios of the manual.
struct AcceptanceTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "scenarios").path()
  private static let packs = BundledPacks.all.compactMap(\.reading.pack)

  static let files: [String] = {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted()
  }()

  @Test
  func `there are scenarios`() {
    #expect(Self.files.count >= 24)
  }

  @Test(arguments: files)
  func `the scenario's answers are as expected`(_ name: String) throws {
    let reading = ScenarioReader(packs: Self.packs).read(path: "\(Self.folder)/\(name)")
    #expect(reading.diagnostics.reported.map(\.headline) == [])
    let scenario = try #require(reading.scenario)
    #expect(!scenario.expectations.isEmpty)
    let day = try #require(scenario.asOf)
    let outcome = ScenarioRunner(packs: Self.packs, today: day).outcome(of: scenario)
    #expect(outcome.mismatches.map(\.diagnostic.headline) == [])
  }
}
