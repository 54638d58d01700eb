import TestSupport
import Testing

/// What the program says about its own command line.
struct UsageTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(Workplace.scenario, "s.yaml")
  }

  @Test(arguments: [
    (["chek", "s.yaml"], "error: 未知的命令 'chek'；是不是 'check'？"),
    (["check", "s.yaml", "--nonsense"], "Unknown option '--nonsense'"),
    (["check"], "Missing expected argument '<file>'"),
    (["check", "s.yaml", "--format", "xml"], "'text', 'json' or 'markdown'"),
    (
      ["check", "s.yaml", "--pathway", "qh-finecon/senior/regulr"],
      "是不是 'qh-finecon/senior/regular'？"
    ),
    (["check", "s.yaml", "--standard", "qh-fincon"], "是不是 'qh-finecon'？"),
    (["check", "s.yaml", "--level", "senor"], "是不是 'senior'？"),
    (["check", "s.yaml", "--standard", "qh-finecon", "--level", "assistant"], "没有这样的申报途径"),
    (["check", "s.yaml", "--as-of", "2026-02-30"], "得到 '2026-02-30'"),
    (["check", "s.yaml", "--reading", "AM-66=one-wrk"], "是不是 'one-work'？"),
    (["check", "s.yaml", "--reading", "AM-999=x"], "没有口径 'AM-999'"),
    (["plan", "s.yaml", "--limit", "0"], "1 到 1000"),
    (["plan", "s.yaml", "--order", "luck"], "'count', 'date' or 'effort'"),
    (["clause", "QH-12.3.5x"], "是不是 'QH-12.3.5'？"),
    (["standards", "list", "--nonsense"], "--nonsense"),
  ])
  func `a command line that means nothing is told`(_ arguments: [String], _ told: String) throws {
    let run = try ProgramRun(BuiltProduct.path("zhicheng"), arguments, in: place.folder.path)
    #expect(run.code == 64)
    #expect(run.output == "")
    #expect(run.errors.contains(told), "\(run.errors)")
  }

  @Test
  func `help is an answer`() throws {
    let run = try place.run("--help")
    #expect(run.code == 0)
    for command in [
      "check", "gap", "plan", "when", "compare", "clause", "standards", "test", "run",
    ] {
      #expect(run.output.contains("  \(command) "))
      #expect(try place.run(command, "--help").code == 0)
    }
  }

  @Test
  func `the version names the program and the format of scenarios`() throws {
    let run = try place.run("--version")
    #expect(run.code == 0)
    #expect(run.output.hasPrefix("zhicheng "))
    #expect(run.output.contains("情景格式 1"))
  }
}
