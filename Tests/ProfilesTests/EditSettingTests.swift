import Diagnostics
import OrderedCollections
import Profiles
import RuleModel
import Testing

struct EditSettingTests {
  private let profile: Profile = {
    var profile = Profile()
    let date = PartialDay(text: "2024-03-15").map(FactValue.day)
    profile.setRecords(
      [
        Record(["id": .text("p1"), "kind": .word("paper"), "date": date ?? .absent]),
        Record(["id": .text("b1"), "kind": .word("book")]),
      ],
      of: "achievements",
    )
    profile.setRecords(
      [Record(["level": .word("intermediate")]), Record(["level": .word("associate-senior")])],
      of: "titles",
    )
    profile.setRecords([Record(["employer": .text("甲")])], of: "employment")
    return profile
  }()

  private func after(_ line: String) throws -> Profile {
    var result = profile
    try result.apply(try EditParser(profile: profile).set(tokens(line)))
    return result
  }

  private func removing(_ line: String) throws -> Profile {
    var result = profile
    try result.apply(try EditParser(profile: profile).remove(tokens(line)))
    return result
  }

  @Test(arguments: [
    "p1.日期 2024-05-01", "p1 日期=2024-05-01", "p1.date=2024-05-01", "p1 日期 2024-05-01",
    "成果1.日期 2024-05-01",
  ])
  func `an attribute of a record is set in each of the forms`(line: String) throws {
    let papers = try after(line).records("achievements")
    #expect(papers?.first?.day("date") == PartialDay(text: "2024-05-01"))
    #expect(papers?.last == profile.records("achievements")?.last)
  }

  @Test func `several attributes are set at once and nested ones by their name`() throws {
    let paper = try after("p1 核心=是 证据=是 题目=新题").records("achievements")?.first
    #expect(paper?["journal.core"] == .flag(true))
    #expect(paper?["evidence"] == .flag(true))
    #expect(paper?.text("title") == "新题")
  }

  @Test func `records are counted from 1 and the only one needs no number`() throws {
    #expect(
      try after("职称2.层级 正高").records("titles")?.map { $0.word("level") }
        == ["intermediate", "senior"]
    )
    #expect(try after("工作.单位 乙 银 行").records("employment")?.first?.text("employer") == "乙 银 行")
    #expect(throws: EditFault.self) { try after("职称.层级 正高") }
    #expect(throws: EditFault.self) { try after("职称3.层级 正高") }
  }

  @Test func `attributes of the profile are set by name`() throws {
    #expect(try after("姓名 周敏").name == "周敏")
    #expect(try after("出生=1986-03-02 继续教育=是").root.day("born") == PartialDay(text: "1986-03-02"))
    #expect(try after("方向 产品开发").root.word("direction") == "product-development")
    #expect(try after("立案 否").root["conduct.investigation"] == .flag(false))
    #expect(try after("推荐 2026-10-20").records("unitRecommendation")?.count == 1)
    #expect(try after("推荐.日期 2026-10-20").records("unitRecommendation")?.count == 1)
    #expect(try after("声明 QH-7.1 是").attestation("QH-7.1") == true)
  }

  @Test func `a direction may be called by the beginning of its official name`() throws {
    for (word, id) in [
      ("应用技术攻关与政策分析", "technology-research"), ("应用技术攻关", "technology-research"),
      ("产品设计与开发", "product-development"), ("数字化运营与维护", "operation"),
      ("应用评价", "evaluation"),
    ] {
      #expect(try after("方向 \(word)").root.word("direction") == id, "\(word)")
    }
  }

  @Test func `无 empties a list and clears all conduct at once`() throws {
    #expect(try after("处分 无").records("conduct.sanctions") == [])
    #expect(try after("处分 无").records("conduct.misconduct") == nil)
    #expect(try after("职称 无").records("titles") == [])
    let clean = try after("行为 无")
    #expect(clean.root["conduct.investigation"] == .flag(false))
    for list in ["conduct.sanctions", "conduct.misconduct", "conduct.dishonesty"] {
      #expect(clean.records(list) == [])
    }
  }

  @Test func `未知 and removing an attribute make it unknown`() throws {
    #expect(try after("p1.日期 未知").records("achievements")?.first?.values["date"] == nil)
    #expect(try removing("p1.日期").records("achievements")?.first?.values["date"] == nil)
    #expect(try after("职称 未知").records("titles") == nil)
  }

  @Test func `records are removed by what they are called, in any order`() throws {
    #expect(try removing("p1").records("achievements")?.map { $0.text("id") } == ["b1"])
    #expect(try removing("职称2").records("titles")?.map { $0.word("level") } == ["intermediate"])
    #expect(try removing("职称1 职称2").records("titles") == [])
    #expect(try removing("工作").records("employment") == [])
    #expect(throws: EditFault.self) { try removing("职称") }
    #expect(throws: EditFault.self) { try removing("p9") }
  }

  @Test(arguments: [
    ("p2.日期 2024", 0, "p1"), ("p1.日其 2024", 0, "日期"), ("p1.字数 5", 0, nil),
    ("p1.日期 2024 2025", 1, nil), ("出升 1986", 0, "出生"), ("职称 中级", 1, nil),
    ("p1 日期=x", 1, nil), ("p1 日期=2024 证据", 2, nil),
  ])
  func `a wrong word is named`(line: String, token: Int, nearest: String?) {
    do throws(EditFault) {
      _ = try EditParser(profile: profile).set(tokens(line))
      Issue.record("\(line) was accepted")
    } catch {
      #expect(error.token == token, "\(line): \(error)")
      #expect(error.message.suggestion == nearest, "\(line): \(error.message)")
    }
  }

  @Test(arguments: ["", "p1", "p1.日期", "姓名", "处分"])
  func `a value that is missing is asked for`(line: String) {
    do throws(EditFault) {
      _ = try EditParser(profile: profile).set(tokens(line))
      Issue.record("\(line) was accepted")
    } catch {
      #expect(error.token == nil)
      guard case .missing = error.kind else {
        Issue.record("\(error)")
        return
      }
    }
  }

  @Test func `clauses are answered in a row`() throws {
    let edits = try EditParser(profile: profile).attest(
      tokens("QH-7.1 是 QH-7.2=否 QH-7.3 QH-7.4 取消")
    )
    #expect(
      edits == [
        .attest("QH-7.1", true), .attest("QH-7.2", false), .attest("QH-7.3", true),
        .attest("QH-7.4", nil),
      ]
    )
    #expect(throws: EditFault.self) { try EditParser(profile: profile).attest(tokens("是")) }
    #expect(throws: EditFault.self) { try EditParser(profile: profile).attest(tokens("QH-7.1=也许")) }
  }
}
