import Foundation
import TestSupport
import Testing

/// What the program says, and how it ends, when what it is given cannot be used.
struct BadInputTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test(arguments: [
    (
      "unknown key", "employment", "employmnt",
      "bad.yaml:9:3: error: 档案没有 'employmnt' 这一项；是不是 'employment'？"
    ),
    (
      "wrong word", "kind: enterprise", "kind: enterprize",
      "bad.yaml:10:51: error: 未知的单位性质 'enterprize'；是不是 'enterprise'？"
    ),
    (
      "impossible date", "2010-07-01", "2023-02-29", "bad.yaml:10:14: error: 日历上没有 '2023-02-29' 这一天"
    ),
    (
      "end before start", "to: ~, region", "to: 2009-01-01, region",
      "bad.yaml:10:30: error: 结束 2009-01-01 早于开始 2010-07-01"
    ),
    (
      "same id", "achievements: []", "achievements: [{id: p1, kind: paper}, {id: p1, kind: paper}]",
      "error: 成果编号 'p1' 已在第 16 行用过"
    ),
    (
      "unknown pathway", "target: {pathway: qh-finecon/senior/regular}",
      "target: {pathway: qh-finecon/senior/regulr}", "bad.yaml:4:19: error: 未知的申报途径"
    ),
  ])
  func `a fault of the file is told at its place`(
    _ what: String,
    _ old: String,
    _ new: String,
    _ told: String,
  ) throws {
    try place.write(Workplace.scenario.replacing(old, with: new, maxReplacements: 1), "bad.yaml")
    let run = try place.run("check", "bad.yaml")
    #expect(run.code == 65, "\(what)")
    #expect(run.output == "", "\(what)")
    #expect(run.errors.contains(told), "\(what): \(run.errors)")
    #expect(run.errors.contains("^"), "\(what)")
  }

  @Test
  func `a title before the degree is a warning only`() throws {
    let text = Workplace.scenario.replacing("date: 2014-11-06", with: "date: 2009-11-06")
    try place.write(text, "early.yaml")
    let run = try place.run("check", "early.yaml")
    #expect(run.code == 0)
    #expect(run.errors.contains("early.yaml:12:"))
    #expect(run.errors.contains("warning: "))
    #expect(!run.output.isEmpty)
  }

  @Test
  func `an empty file is told`() throws {
    try place.write("", "empty.yaml")
    let run = try place.run("check", "empty.yaml")
    #expect(run.code == 65)
    #expect(run.errors.hasPrefix("empty.yaml:1:1: error: 文件是空的"))
  }

  @Test
  func `a file of ten megabytes is refused by its size`() throws {
    try place.write(String(repeating: "a: b\n", count: 2_000_000), "big.yaml")
    let run = try place.run("check", "big.yaml")
    #expect(run.code == 65)
    #expect(run.errors.contains("4194304"))
    #expect(run.errors.contains("10000000"))
  }

  @Test
  func `an alias bomb is refused`() throws {
    var bomb = "a0: &a0 [x]\n"
    for level in 1...30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      bomb += "a\(level): &a\(level) [\(aliases)]\n"
    }
    try place.write(bomb, "bomb.yaml")
    let run = try place.run("check", "bomb.yaml")
    #expect(run.code == 65)
    #expect(run.errors.contains("bomb.yaml:2:"))
  }

  @Test(arguments: ["check", "gap", "plan", "when", "compare", "test", "run"])
  func `a missing file is told`(_ command: String) throws {
    let run = try place.run(command, "missing.yaml")
    #expect(run.code == 65)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("error: 找不到"))
    #expect(run.errors.contains("missing.yaml"))
  }

  @Test
  func `a folder that cannot be written keeps the work`() throws {
    let run = try place.run(input: "新建 甲\n学历 本科 2010-06-30\n保存 /proc/甲/乙.yaml\n档案\n")
    #expect(run.code == 65)
    #expect(run.errors.contains("error: 不能在目录 '/proc/甲' 里写文件"))
    #expect(run.output.contains("学历1"))
  }

  @Test
  func `a rule pack in place of a scenario is told`() throws {
    try place.write("pack: 1\nid: x\n", "pack.yaml")
    let run = try place.run("check", "pack.yaml")
    #expect(run.code == 65)
    #expect(run.errors.contains("这是规则包"))
  }

  @Test
  func `a broken pack is told`() throws {
    try place.write("pack: 1\nid: x\nnonsense: 1\n", "pack.yaml")
    try place.write(Workplace.scenario, "s.yaml")
    for run in [
      try place.run("standards", "lint", "pack.yaml"),
      try place.run("check", "s.yaml", "--pack", "pack.yaml"),
    ] {
      #expect(run.code == 65)
      #expect(run.errors.contains("pack.yaml:3:1: error: 未知的键 'nonsense'"))
    }
  }
}
