import Diagnostics
import Documents
import Foundation
import OrderedCollections
import RuleModel
import Scenarios
import TestSupport
import Testing

struct ScenarioStoreTests {
  private let folder: TemporaryFolder
  private let store = ScenarioStore()

  init() throws { folder = try TemporaryFolder() }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.file(name), encoding: .utf8)
  }

  private func write(_ text: String, _ name: String) throws {
    try text.write(toFile: folder.file(name), atomically: false, encoding: .utf8)
  }

  private func opened(_ name: String) throws -> Scenario {
    try #require(store.load(path: folder.file(name)).scenario)
  }

  @Test
  func `a saved file is its owner's alone, and nothing is left beside it`() throws {
    _ = try store.save(Scenario(name: "甲"), to: folder.file("a.yaml"))
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.file("a.yaml"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.yaml"])
    #expect(try opened("a.yaml") == Scenario(name: "甲"))
  }

  @Test
  func `saving twice knows its own first save`() throws {
    var scenario = try store.save(Scenario(name: "甲"), to: folder.file("a.yaml"))
    scenario.about = "再存一次"
    scenario = try store.save(scenario, to: folder.file("a.yaml"))
    #expect(try opened("a.yaml").about == "再存一次")
    #expect(scenario.source?.document.text == (try text("a.yaml")))
  }

  @Test
  func `a file changed by someone else is not overwritten`() throws {
    try write("scenario: 1\nname: 甲\nprofile: ~\n", "a.yaml")
    var scenario = try opened("a.yaml")
    try write("scenario: 1\nname: 丙\nprofile: ~\n", "a.yaml")
    scenario.name = "乙"
    let path = folder.file("a.yaml")
    #expect(throws: SaveError.changed(path: path)) { try store.save(scenario, to: path) }
    #expect(try text("a.yaml") == "scenario: 1\nname: 丙\nprofile: ~\n")
    let elsewhere = try store.save(scenario, to: folder.file("b.yaml"))
    #expect(elsewhere.name == "乙")
    _ = try store.save(scenario, to: path, overwriting: true)
    #expect(try opened("a.yaml").name == "乙")
  }

  @Test
  func `a file that was not opened is not overwritten`() throws {
    try write("重要", "a.yaml")
    let path = folder.file("a.yaml")
    #expect(throws: SaveError.exists(path: path)) { try store.save(Scenario(), to: path) }
    #expect(try text("a.yaml") == "重要")
  }

  @Test
  func `a file that was removed meanwhile is made again`() throws {
    let scenario = try store.save(Scenario(name: "甲"), to: folder.file("a.yaml"))
    try FileManager.default.removeItem(atPath: folder.file("a.yaml"))
    _ = try store.save(scenario, to: folder.file("a.yaml"))
    #expect(try opened("a.yaml").name == "甲")
  }

  @Test
  func `a link stays a link`() throws {
    _ = try store.save(Scenario(name: "甲"), to: folder.file("a.yaml"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link.yaml"),
      withDestinationPath: "a.yaml"
    )
    var scenario = try opened("link.yaml")
    scenario.name = "乙"
    _ = try store.save(scenario, to: folder.file("link.yaml"))
    #expect(try opened("a.yaml").name == "乙")
    let target = try FileManager.default.destinationOfSymbolicLink(
      atPath: folder.file("link.yaml")
    )
    #expect(target == "a.yaml")
  }

  @Test
  func `missing folders are made, impossible ones are an error`() throws {
    _ = try store.save(Scenario(name: "甲"), to: folder.file("x/y/a.yaml"))
    #expect(try opened("x/y/a.yaml").name == "甲")
    try write("", "file")
    #expect(throws: SaveError.self) {
      try store.save(Scenario(), to: folder.file("file/a.yaml"))
    }
    #expect(throws: SaveError.self) { try store.save(Scenario(), to: folder.path) }
    #expect(throws: SaveError.self) { try store.save(Scenario(), to: "a\0b") }
  }

  @Test
  func `a folder that cannot be written keeps the file as it was`() throws {
    // Root may write anywhere but in the folders of the system.
    let error = #expect(throws: SaveError.self) {
      try store.save(Scenario(), to: "/proc/zhicheng/a.yaml")
    }
    #expect(error?.message.code == .unwritableFile)
    #expect(error?.message.notes.first?.contains("另存") == true)
  }

  @Test
  func `away from its folder a borrowed profile is taken along`() throws {
    try write("name: 乙\n", "p.yaml")
    try write("scenario: 1\nname: 甲\nprofileFrom: p.yaml\n", "a.yaml")
    let scenario = try opened("a.yaml")
    _ = try store.save(scenario, to: folder.file("b.yaml"))
    #expect(try opened("b.yaml").profileFrom == "p.yaml")
    let moved = try store.save(scenario, to: folder.file("x/a.yaml"))
    #expect(moved.profileFrom == nil)
    #expect(try opened("x/a.yaml").profile.name == "乙")
  }

  @Test
  func `a borrowed profile that was changed is written into the scenario`() throws {
    try write("name: 乙\n", "p.yaml")
    try write("scenario: 1\nname: 甲\nprofileFrom: p.yaml\n", "a.yaml")
    var scenario = try opened("a.yaml")
    scenario.profile.root["name"] = .text("丁")
    let saved = try store.save(scenario, to: folder.file("a.yaml"))
    #expect(saved.profileFrom == nil)
    #expect(try opened("a.yaml").profile.name == "丁")
    #expect(try text("p.yaml") == "name: 乙\n")
  }

  @Test
  func `a report replaces the one it follows, and nothing else`() throws {
    let path = folder.file("r.md")
    try SafeFile.create("一", at: path)
    try SafeFile.create("二", at: path, replacing: "一")
    #expect(try text("r.md") == "二")
    for known in [nil, "一", "二二"] {
      #expect(throws: SaveError.occupied(path: path)) {
        try SafeFile.create("三", at: path, replacing: known)
      }
    }
    #expect(try text("r.md") == "二")
  }
}
