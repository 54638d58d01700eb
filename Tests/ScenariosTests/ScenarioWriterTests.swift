import Advice
import Diagnostics
import Documents
import OrderedCollections
import Profiles
import RuleModel
import Scenarios
import Testing

struct ScenarioWriterTests {
  @Test
  func `what is written reads back the same`() throws {
    var scenario = try Sample.scenario()
    scenario.source = nil
    let text = ScenarioWriter().text(of: scenario)
    #expect(try Sample.scenario(text) == scenario)
  }

  @Test
  func `an empty scenario reads back the same`() throws {
    let scenario = Scenario(name: "空")
    #expect(try Sample.scenario(ScenarioWriter().text(of: scenario)) == scenario)
  }

  @Test
  func `nothing changed leaves every byte`() throws {
    #expect(ScenarioWriter().text(of: try Sample.scenario()) == Sample.text)
  }

  @Test
  func `a change leaves comments and all other lines`() throws {
    var scenario = try Sample.scenario()
    let editor = PremisesEditor()
    scenario.profile = try editor.applying(
      line: "成果 报告 日期=2026-01-05 证据=是",
      to: scenario.premises
    ).profile
    scenario.about = "报告补上了"
    let text = ScenarioWriter().text(of: scenario)
    let old = Sample.text.split(separator: "\n", omittingEmptySubsequences: false)
    let new = text.split(separator: "\n", omittingEmptySubsequences: false)
    let removed = old.filter { !new.contains($0) }
    let added = new.filter { !old.contains($0) }
    #expect(removed == ["about: 论文有了，报告没有"])
    #expect(
      added == [
        "about: 报告补上了",
        "    - {id: rp1, kind: report, date: 2026-01-05, evidence: true}",
      ]
    )
    #expect(try Sample.scenario(text) == scenario)
  }

  @Test
  func `a bare profile stays one until something else is stated`() throws {
    let text = "# 我的档案\nname: 乙   # 显示名\nborn: 1986-03-02\n"
    var scenario = try Sample.scenario(text)
    scenario.profile.root["continuingEducation"] = .flag(true)
    #expect(
      ScenarioWriter().text(of: scenario) == text + "continuingEducation: true\n"
    )
    scenario.readings["AM-1"] = "waived"
    #expect(try Sample.scenario(ScenarioWriter().text(of: scenario)) == scenario)
  }
}
