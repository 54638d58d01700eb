import Foundation
import TestSupport
import Testing

/// The shell as the program runs it.
struct ShellProgramTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  private func terminal(_ arguments: [String] = []) throws -> PseudoTerminal {
    var environment = PseudoTerminal.environment
    environment["XDG_STATE_HOME"] = place.folder.file("state")
    return try PseudoTerminal(
      BuiltProduct.path("zhicheng"),
      arguments: arguments,
      environment: environment,
      directory: place.folder.path,
    )
  }

  @Test
  func `commands come from a pipe or a script alike`() throws {
    let lines = "新建 甲\n学历 本科 2010-06-30\n档案\n"
    try place.write(lines, "script")
    let piped = try place.run(input: lines)
    let run = try place.run("run", "script")
    #expect(piped.code == 0)
    #expect(piped.output.contains("学历1"))
    #expect(run.output == piped.output)
    #expect(!run.output.contains("\u{1B}"))
  }

  @Test
  func `a wrong command is told at its place, the others are run`() throws {
    try place.write("新建 甲\n判顶\n学历 本科 2010-06-30\n档案\n", "script")
    let run = try place.run("run", "script")
    #expect(run.code == 65)
    #expect(run.errors.hasPrefix("script:2:1: error: 未知命令“判顶”"))
    #expect(run.output.contains("学历1"))
  }

  @Test
  func `a script that is not UTF-8 is one fault`() throws {
    let gbk: [UInt8] = [0xD0, 0xC2, 0xBD, 0xA8, 0x0A, 0xC5, 0xD0, 0xB6, 0xA8, 0x0A]
    try Data([0x23, 0x0A] + gbk).write(to: URL(fileURLWithPath: place.folder.file("gbk")))
    let run = try place.run("run", "gbk")
    #expect(run.code == 65)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("gbk:2:1: error: 应为 UTF-8"))
    #expect(run.errors.components(separatedBy: "error:").count == 2)
  }

  @Test
  func `an empty pipe is the end`() throws {
    let run = try place.run(input: "")
    #expect(run.code == 0)
    #expect(run.output + run.errors == "")
  }

  @Test
  func `a terminal has a prompt, a history and a question before work is lost`() throws {
    let terminal = try terminal()
    try terminal.expect("职称〔未命名〕> ")
    try terminal.send("学历 本科 2010-06-30\r")
    try terminal.expect("职称〔未命名*〕> ")
    try terminal.send("退出\r")
    try terminal.expect("未保存")
    try terminal.send("退出\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    let history = try String(
      contentsOfFile: place.folder.file("state/zhicheng/history"),
      encoding: .utf8
    )
    #expect(history.hasPrefix("学历 本科 2010-06-30\n"))
  }

  @Test(arguments: [SIGKILL, SIGHUP, SIGTERM])
  func `work that a sudden end cut off can be taken back`(_ signal: Int32) throws {
    let first = try terminal()
    try first.expect("职称〔未命名〕> ")
    try first.send("学历 本科 2010-06-30\r")
    try first.expect("职称〔未命名*〕> ")
    first.signal(signal)
    _ = try first.waitForEnd()
    let second = try terminal()
    try second.expect("恢复")
    try second.expect("职称〔未命名〕> ")
    try second.send("恢复\r")
    try second.expect("职称〔未命名*〕> ")
    try second.send("档案\r")
    try second.expect("学历1")
  }

  @Test
  func `work of every crash is offered, one after another`() throws {
    for name in ["甲", "乙"] {
      let broken = try terminal()
      try broken.expect("职称〔未命名〕> ")
      try broken.send("新建 \(name)；设置 出生 1986\r")
      try broken.expect("职称〔\(name)*〕> ")
      broken.signal(SIGKILL)
      _ = try broken.waitForEnd()
    }
    let first = try terminal()
    try first.expect("2 份")
    try first.send("恢复；保存\r")
    try first.expect("职称〔甲〕> ")
    try first.send("退出\r")
    _ = try first.waitForEnd()
    let second = try terminal()
    try second.expect("恢复")
    try second.send("恢复\r")
    try second.expect("职称〔乙*〕> ")
  }

  @Test
  func `shells side by side keep their work apart`() throws {
    let first = try terminal()
    try first.expect("职称〔未命名〕> ")
    try first.send("学历 本科 2010-06-30\r")
    try first.expect("职称〔未命名*〕> ")
    let second = try terminal()
    try second.expect("职称〔未命名〕> ")
    #expect(!second.transcript.contains("恢复"))
  }

  @Test
  func `a closed pipe ends the program quietly`() throws {
    let program = BuiltProduct.path("zhicheng")
    let line = "yes 帮助 | head -5000 | '\(program)' 2>err | head -1; echo ${PIPESTATUS[2]}"
    let run = try ProgramRun("/bin/bash", ["-c", line], in: place.folder.path)
    #expect(run.output.hasSuffix("\n0\n"))
    let errors = try String(contentsOfFile: place.folder.file("err"), encoding: .utf8)
    #expect(errors == "")
  }
}
