import Diagnostics
import Foundation
import RuleModel
import Scenarios
import TestSupport
import Testing

struct ProfileBorrowingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func write(_ text: String, _ name: String) throws -> String {
    try text.write(toFile: folder.file(name), atomically: true, encoding: .utf8)
    return folder.file(name)
  }

  private func borrower(_ other: String) throws -> String {
    try write("scenario: 1\nname: a\nprofileFrom: \(other)\n", "a.yaml")
  }

  @Test
  func `a profile comes from the file beside`() throws {
    let path = try borrower("b.yaml")
    _ = try write("name: 乙\n", "b.yaml")
    let scenario = try #require(ScenarioReader().read(path: path).scenario)
    #expect(scenario.profile.name == "乙")
    #expect(scenario.profileFrom == "b.yaml")
  }

  @Test
  func `a profile comes through another scenario`() throws {
    let path = try borrower("b.yaml")
    _ = try write("scenario: 1\nname: b\nprofileFrom: c.yaml\n", "b.yaml")
    _ = try write("name: 丙\n", "c.yaml")
    #expect(ScenarioReader().read(path: path).scenario?.profile.name == "丙")
  }

  @Test
  func `a circle is refused where it closes`() throws {
    let path = try borrower("b.yaml")
    let other = try write("scenario: 1\nname: b\nprofileFrom: a.yaml\n", "b.yaml")
    let reading = ScenarioReader().read(path: path)
    #expect(reading.scenario == nil)
    let faults = reading.diagnostics.reported
    #expect(faults.map(\.code) == [.circularProfile])
    #expect(faults.first?.location == SourceLocation(file: other, line: 3, column: 14))
  }

  @Test
  func `faults of the other file are told in the other file`() throws {
    let path = try borrower("b.yaml")
    let other = try write("bron: 1986\n", "b.yaml")
    let faults = ScenarioReader().read(path: path).diagnostics.reported
    #expect(faults.map(\.code) == [.unknownKey])
    #expect(faults.first?.location == SourceLocation(file: other, line: 1, column: 1))
  }

  @Test
  func `a missing file is told at its name, too`() throws {
    let path = try borrower("nowhere.yaml")
    let faults = ScenarioReader().read(path: path).diagnostics.reported
    #expect(faults.map(\.code) == [.unreadableFile, .unknownReference])
    #expect(faults.last?.location == SourceLocation(file: path, line: 3, column: 14))
  }
}
