import Foundation
import TestSupport
import Testing

/// The answers of the program and its exit codes.
struct AnswerTests {
  private let place: Workplace

  init() throws {
    place = try Workplace()
    try place.write(Workplace.scenario, "s.yaml")
  }

  private func json(_ run: ProgramRun) throws -> [String: Any] {
    let value = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    return try #require(value as? [String: Any])
  }

  @Test
  func `check judges the target`() throws {
    let run = try place.run("check", "s.yaml")
    #expect(run.code == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("青海·金融经济 正高级 正常晋升｜不符合"))
  }

  @Test
  func `what is required and not met is exit code 1`() throws {
    for command in ["check", "gap"] {
      #expect(try place.run(command, "s.yaml", "--require").code == 1)
    }
  }

  @Test
  func `check answers in JSON as agreed`() throws {
    let run = try place.run(
      "check",
      "s.yaml",
      "--format",
      "json",
      "--as-of",
      "2027-01-01",
      "--reading",
      "AM-66=one-work",
    )
    let answer = try json(run)
    #expect(answer["standard"] as? String == "qh-finecon")
    #expect(answer["asOf"] as? String == "2027-01-01")
    #expect((answer["readings"] as? [String: String])?["AM-66"] == "one-work")
    let pathways = try #require(answer["pathways"] as? [[String: Any]])
    #expect(pathways.map { $0["id"] as? String } == ["qh-finecon/senior/regular"])
    let pathway = try #require(pathways.first)
    #expect(pathway["standing"] as? String == "unmet")
    #expect(pathway["missing"] as? [String] == ["QH-12.3.0b"])
    #expect(pathway["opens"] is NSNull)
    for key in ["unknown", "review", "flips", "assignment"] { #expect(pathway[key] is [Any]) }
    #expect(pathway["finding"] is [String: Any])
  }

  @Test
  func `several standards or pathways are a list or all in one table`() throws {
    let plans = try place.run(
      "plan",
      "s.yaml",
      "--standard",
      "qh-finecon",
      "--level",
      "senior",
      "--format",
      "json",
      "--limit",
      "1",
    )
    let list = try JSONSerialization.jsonObject(with: Data(plans.output.utf8))
    #expect((list as? [Any])?.count == 3)
    let when = try json(try place.run("when", "s.yaml", "--format", "json"))
    #expect((when["pathways"] as? [Any])?.count == 7)
  }

  @Test
  func `every format of every answer is there`() throws {
    for command in ["check", "gap", "plan", "when"] {
      for format in ["text", "json", "markdown"] {
        let run = try place.run(command, "s.yaml", "--format", format)
        #expect(run.code == 0, "\(command) \(format)")
        #expect(!run.output.isEmpty, "\(command) \(format)")
        #expect(run.output == (try place.run(command, "s.yaml", "--format", format)).output)
      }
    }
  }

  @Test
  func `a scenario comes from standard input, too`() throws {
    let piped = try place.run("check", "-", input: Workplace.scenario)
    #expect(piped.output == (try place.run("check", "s.yaml")).output)
  }

  @Test
  func `a bare profile is judged on all pathways`() throws {
    try place.write("continuingEducation: true\n", "p.yaml")
    let one = try place.run("check", "p.yaml", "--standard", "qh-finecon", "--format", "json")
    #expect((try json(one)["pathways"] as? [Any])?.count == 7)
    let every = try place.run("check", "p.yaml", "--format", "json")
    let list = try JSONSerialization.jsonObject(with: Data(every.output.utf8))
    #expect((list as? [Any])?.count == 3)
  }

  @Test
  func `every standard stands in one table whatever the target`() throws {
    let run = try place.run("check", "s.yaml", "--standard", "all", "--format", "json")
    let pathways = try #require(try json(run)["pathways"] as? [[String: Any]])
    #expect(pathways.count == 21)
    #expect(pathways.first?["closed"] is NSNull)
    #expect(pathways.last?["closed"] is [String: Any])
    #expect(try place.run("check", "s.yaml", "--standard", "全部").output.contains("已截止"))
    #expect(try place.run("check", "s.yaml", "--standard", "all", "--require").code == 1)
  }

  @Test
  func `readings are listed without a file and marked with one`() throws {
    let plain = try place.run("readings", "--standard", "qh-finecon")
    #expect(plain.code == 0)
    #expect(plain.output.contains("one-work"))
    #expect(!plain.output.contains("◆"))
    let list = try json(try place.run("readings", "s.yaml", "--format", "json"))
    #expect((list["readings"] as? [Any])?.count == 50)
    #expect(try place.run("readings", "--matrix").code == 64)
    for format in ["text", "json", "markdown"] {
      let run = try place.run("readings", "s.yaml", "--matrix", "--format", format)
      #expect(run.code == 0, "\(format)")
      #expect(run.output.contains("qh-finecon") || run.output.contains("青海"), "\(format)")
    }
  }

  @Test
  func `scenarios stand side by side`() throws {
    try place.write(Workplace.scenario.replacing("还差成果", with: "另一个"), "t.yaml")
    let run = try place.run("compare", "s.yaml", "t.yaml")
    #expect(run.code == 0)
    #expect(run.output.contains("还差成果"))
    #expect(run.output.contains("另一个"))
    let list = try json(try place.run("compare", "s.yaml", "t.yaml", "--format", "json"))
    let columns = try #require(list["columns"] as? [[String: Any]])
    #expect(columns.map { $0["name"] as? String } == ["还差成果", "另一个"])
    let table = try place.run("compare", "s.yaml", "t.yaml", "--format", "markdown")
    #expect(table.output.contains("| 途径 | 还差成果 | 另一个 |"))
  }

  @Test
  func `clauses, readings and standards are shown`() throws {
    #expect(try place.run("clause", "QH-12.3.5").output.contains("第十二条"))
    #expect(try place.run("clause", "AM-66").output.contains("one-work"))
    #expect(try place.run("standards").output.contains("qh-finecon/senior/early"))
    let lint = try place.run("standards", "lint")
    #expect(lint.code == 0)
    #expect(lint.output + lint.errors == "")
    let coverage = try place.run("standards", "coverage", "qh-finecon")
    #expect(coverage.code == 0)
    #expect(coverage.output.hasSuffix("162 条中 162 条有交代（162 of 162 accounted for）\n"))
  }
}
