import Foundation
import TestSupport
import Testing

/// `zhicheng test`.
struct TestCommandTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test
  func `files of a folder are run in order, and counted`() throws {
    let inner = place.folder.file("inner")
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
    let wrong = Workplace.scenario.replacing("missing: [QH-12.3.0b]", with: "missing: [QH-1]")
    try place.write(Workplace.scenario, "inner/b.yaml")
    try place.write(wrong, "c.yaml")
    try place.write(Workplace.scenario, "a.yaml")
    try place.write("not yaml", "notes.txt")
    let run = try place.run("test", ".")
    let marks = run.output.split(separator: "\n").filter { $0.first != " " }
    #expect(
      marks == [
        "✓ ./a.yaml：还差成果", "✗ ./c.yaml：还差成果", "✓ ./inner/b.yaml：还差成果",
        "2 passed, 1 failed（2 个符合期望，1 个不符）",
      ]
    )
    #expect(
      run.output.contains("./c.yaml:18:57: error: qh-finecon/senior/regular missing：期望 [QH-1]")
    )
    #expect(run.errors == "")
    #expect(run.code == 1)
    #expect(try place.run("test", "a.yaml", "inner").code == 0)
  }

  @Test
  func `a scenario that cannot be read fails and the others are run`() throws {
    try place.write("scenario: 1\n", "a.yaml")
    try place.write(Workplace.scenario, "b.yaml")
    let run = try place.run("test", ".")
    #expect(run.output.contains("✗ ./a.yaml：读不了\n✓ ./b.yaml"))
    #expect(run.errors.contains("./a.yaml:1:1: error: 缺少键 'name'"))
    #expect(run.code == 65)
  }

  @Test
  func `a folder without scenarios is told`() throws {
    let run = try place.run("test", ".")
    #expect(run.code == 65)
    #expect(run.errors == "error: 没有找到情景文件（*.yaml）\n")
  }
}
