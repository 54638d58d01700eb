import Diagnostics
import OrderedCollections
import Profiles
import RuleModel
import Testing

struct EditParserTests {
  private let parser = EditParser(profile: Profile())

  private func added(_ family: String, _ line: String) throws -> Record {
    guard case .add(family, let record)? = try parser.add(family: family, tokens(line)).first else {
      Issue.record("\(line)")
      return Record()
    }
    return record
  }

  private func day(_ text: String) -> FactValue {
    PartialDay(text: text).map(FactValue.day) ?? .absent
  }

  @Test func `words stand for themselves and dates fill the table in order`() throws {
    #expect(
      try added("education", "本科 2010-06-30 学位=2010-07-01")
        == Record([
          "level": .word("bachelor"), "diploma": day("2010-06-30"), "degree": day("2010-07-01"),
        ])
    )
    #expect(
      try added("titles", "经济 金融 中级 2016-11-06 考试")
        == Record([
          "series": .word("economics"), "specialty": .word("finance"),
          "level": .word("intermediate"), "date": day("2016-11-06"), "route": .word("exam"),
        ])
    )
    #expect(
      try added("assessments", "2021 优秀 目标考核=是 2022-01-20")
        == Record([
          "year": .number(Quantity(2021)), "grade": .word("excellent"),
          "targetSystem": .flag(true), "decided": day("2022-01-20"),
        ])
    )
    #expect(
      try added("exams", "高级经济师 金融 2020-09-12 ~")
        == Record([
          "name": .word("高级经济师"), "specialty": .word("finance"), "passed": day("2020-09-12"),
          "validUntil": .absent,
        ])
    )
    #expect(try added("unitRecommendation", "2026-10-20") == Record(["date": day("2026-10-20")]))
  }

  @Test func `an open end, several fields and free texts have their forms`() throws {
    #expect(
      try added("employment", "2010-07-01 至今 单位=某城商行 青海 国企 金融经济 金融 县以下单位=否")
        == Record([
          "from": day("2010-07-01"), "to": .absent, "employer": .text("某城商行"),
          "region": .word("青海"), "kind": .word("enterprise"),
          "fields": .words(["financial-economics", "finance"]), "countyOrBelow": .flag(false),
        ])
    )
    #expect(try added("employment", "领域=金融、金融科技")["fields"] == .words(["finance", "fintech"]))
  }

  @Test func `a paper has its journal by path or by the name of the nested attribute`() throws {
    let paper = try added(
      "achievements",
      "论文 题目=研究：以青海为例 日期=2024-03-15 角色=第一作者 排名=1 核心=是 期刊.cn=是 刊期:正刊 用过=无",
    )
    #expect(paper.text("title") == "研究：以青海为例")
    #expect(paper["journal.core"] == .flag(true))
    #expect(paper["journal.cn"] == .flag(true))
    #expect(paper["journal.venue"] == .word("regular"))
    #expect(paper["usedIn"] == .records([]))
    #expect(paper.values["id"] == nil)
  }

  @Test func `spells, uses and yearly figures are typed as one word and can be repeated`() throws {
    let management = try added(
      "achievements",
      "企业管理 任期=主持,2019-01-01,2022-01-01 任期=主要参与人,2022-01-02,至今 利润增长=2021:5.2,2022:6",
    )
    #expect(
      management["tenure"]
        == .records([
          Record(["role": .word("lead"), "from": day("2019-01-01"), "to": day("2022-01-01")]),
          Record(["role": .word("main"), "from": day("2022-01-02"), "to": .absent]),
        ])
    )
    guard case .yearly(let figures)? = management["profitGrowth"] else {
      Issue.record("no figures")
      return
    }
    #expect(figures.map(\.year) == [2021, 2022])
    let paper = try added("achievements", "论文 用过=2023,经济,副高,青海,未通过 期刊=金融研究,正刊")
    #expect(
      paper["usedIn"]
        == .records([
          Record([
            "year": .number(Quantity(2023)), "series": .word("economics"),
            "level": .word("associate-senior"), "region": .word("青海"), "outcome": .word("failed"),
          ])
        ])
    )
    #expect(paper["journal.name"] == .text("金融研究"))
  }

  @Test func `the name of a title says its series and its level`() throws {
    for (name, series, level) in [
      ("助理工程师", "engineering", "assistant"), ("工程师", "engineering", "intermediate"),
      ("中级工程师", "engineering", "intermediate"),
      ("高级工程师", "engineering", "associate-senior"),
      ("正高级工程师", "engineering", "senior"), ("经济师", "economics", "intermediate"),
      ("助理经济师", "economics", "assistant"), ("高级经济师", "economics", "associate-senior"),
      ("正高级经济师", "economics", "senior"),
    ] {
      let said = Record([
        "series": .word(series), "level": .word(level), "date": day("2021-11-30"),
      ])
      #expect(try added("titles", "\(name) 2021-11-30") == said, "\(name)")
      #expect(try added("appointments", name).word("level") == level)
    }
    #expect(try added("titles", "副高级 高级经济师").word("series") == "economics")
    for line in ["正高级 高级经济师", "工程 高级经济师", "高级", "高级师"] {
      #expect(throws: EditFault.self, "\(line)") { try parser.add(family: "titles", tokens(line)) }
    }
    #expect(throws: EditFault.self) { try parser.add(family: "education", tokens("工程师")) }
  }

  @Test func `the type of a patent, a standard or a book says the kind, too`() throws {
    for (line, kind, type, word) in [
      ("发明专利 2024-01-01", "patent", "patentType", "invention"),
      ("专利 发明专利 2024-01-01", "patent", "patentType", "invention"),
      ("2024-01-01 行业标准", "standard", "standardType", "industry"),
      ("专著 2024-01-01 字数=30万", "book", "bookType", "monograph"),
    ] {
      let record = try added("achievements", line)
      #expect(record.word("kind") == kind, "\(line)")
      #expect(record.word(type) == word, "\(line)")
      #expect(record.day("date") == PartialDay(text: "2024-01-01"), "\(line)")
    }
    #expect(try added("achievements", "专利 角色=第一发明人").word("role") == "first")
  }

  @Test func `the name of a journal's mark sets the mark`() throws {
    let marks = [
      ("核心", "core", true), ("非核心", "core", false), ("公开", "public", true),
      ("公开发行", "public", true), ("CN", "cn", true),
    ]
    for (word, key, flag) in marks {
      let paper = try added("achievements", "论文 期刊=\(word)")
      #expect(paper["journal"] == .record(Record([key: .flag(flag)])), "\(word)")
    }
    let paper = try added("achievements", "论文 期刊=核心研究,核心")
    #expect(paper.text("journal.name") == "核心研究")
    #expect(paper["journal.core"] == .flag(true))
  }

  @Test func `an assessment has a year`() {
    do throws(EditFault) {
      _ = try parser.add(family: "assessments", tokens("合格"))
      Issue.record("accepted")
    } catch {
      #expect(error.message.text == "还缺年度，如 考核 2024 合格")
    }
  }

  @Test(arguments: ["无", "没有", "否"])
  func `a list is denied in each of the usual words`(word: String) throws {
    #expect(
      try parser.add(family: "conduct.dishonesty", tokens(word))
        == [.setRoot(path: "conduct.dishonesty", .records([]))]
    )
    #expect(
      try parser.set(tokens("失信 \(word)")) == [.setRoot(path: "conduct.dishonesty", .records([]))]
    )
    #expect(try added("achievements", "论文 用过=\(word)")["usedIn"] == .records([]))
  }

  @Test func `无 says that there are none`() throws {
    #expect(
      try parser.add(family: "titles", tokens("无")) == [.setRoot(path: "titles", .records([]))]
    )
    #expect(
      try parser.add(family: "unitRecommendation", tokens("无"))
        == [.setRoot(path: "unitRecommendation", .absent)]
    )
  }

  @Test(arguments: [
    ("education", "本利 2010-06-30", 0, 0..<2, "本科"),
    ("education", "本科 2010-02-30", 1, 3..<13, nil),
    ("education", "本科 学伟=2010", 1, 3..<5, "学位"),
    ("education", "本科 学位=去年", 1, 6..<8, nil),
    ("education", "本科 学位=2010 degree=2011", 2, 11..<17, nil),
    ("achievements", "伦文 2024", 0, 0..<2, "论文"),
    ("achievements", "论文 字数=5万", 1, 3..<5, nil),
    ("achievements", "论文 核心", 1, 3..<5, nil),
    ("achievements", "论文 排名=零", 1, 6..<7, nil),
    ("achievements", "论文 编号=a=b", 1, 6..<9, nil),
    ("employment", "2015-07-01 结束=2015-06-30", 1, 14..<24, nil),
    ("employment", "青海 是", 1, 3..<4, nil),
  ])
  func `a wrong word is named with its column`(
    family: String,
    line: String,
    token: Int,
    range: Range<Int>,
    nearest: String?,
  ) {
    do throws(EditFault) {
      _ = try parser.add(family: family, tokens(line))
      Issue.record("\(line) was accepted")
    } catch {
      #expect(error.token == token, "\(line): \(error)")
      #expect(error.range == range, "\(line): \(error)")
      #expect(error.message.suggestion == nearest, "\(line): \(error.message)")
      let diagnostic = error.diagnostic(file: "shell", line: 3, sourceLine: line)
      #expect(diagnostic.location?.column == range.lowerBound + 1)
    }
  }

  @Test func `a word that fits nothing is told what could be written`() {
    do throws(EditFault) {
      _ = try parser.add(family: "employment", tokens("2010 某城商行"))
      Issue.record("accepted")
    } catch {
      #expect(error.message.notes.first?.contains("单位=") == true)
      #expect(error.message.notes.first?.contains("开始") == false)
    }
    do throws(EditFault) {
      _ = try parser.add(family: "achievements", tokens("论文 核心"))
      Issue.record("accepted")
    } catch {
      #expect(error.kind == .attributeWithoutValue("核心", example: "核心=是"))
    }
  }

  @Test func `missing words are missed at the end`() {
    #expect(throws: EditFault.self) { try parser.add(family: "education", []) }
    do throws(EditFault) {
      _ = try parser.add(family: "achievements", tokens("题目=x"))
      Issue.record("accepted")
    } catch {
      #expect(error.kind == .missing(expected: "成果种类，如 论文"))
      let diagnostic = error.diagnostic(file: "shell", line: 1, sourceLine: "成果 题目=x")
      #expect(diagnostic.location?.column == 8)
    }
  }
}
