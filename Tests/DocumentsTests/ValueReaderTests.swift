import Diagnostics
import Documents
import Testing

struct ValueReaderTests {
  private func value(_ yaml: String) throws -> ValueReader {
    let document = DocumentReader().read(text: "v: \(yaml)\n", file: "value.yaml")
    let node = try #require(document.root?["v"])
    return ValueReader(node, DocumentFaults(document))
  }

  private func complaint(_ value: ValueReader) -> String? {
    value.faults.diagnostics.sorted.first.map { "\($0.code.rawValue): \($0.headline)" }
  }

  @Test(arguments: [("7", 7), ("-3", -3), ("+4", 4), ("007", 7)])
  func `whole numbers are read`(yaml: String, expected: Int) throws {
    let value = try value(yaml)
    #expect(value.integer() == expected)
    #expect(value.faults.diagnostics.isEmpty)
  }

  @Test(arguments: [
    ("五", "wrong-type: 应为整数，得到 '五'"),
    ("１２", "wrong-type: 应为整数，得到 '１２'；是不是 '12'？"),
    ("'5'", "wrong-type: 应为整数，得到带引号的文字 '5'；是不是 '5'？"),
    ("~", "wrong-type: 应为整数，得到空值"),
    ("[1, 2]", "wrong-type: 应为整数，得到 2 项的列表"),
    ("{a: 1}", "wrong-type: 应为整数，得到 1 个键的映射"),
    ("1.5", "wrong-type: 应为整数，得到 '1.5'"), ("1e3", "wrong-type: 应为整数，得到 '1e3'"),
    ("99999999999999999999", "out-of-range: 应为整数，得到 '99999999999999999999'"),
  ])
  func `what is no whole number is told with what was expected`(
    yaml: String,
    expected: String,
  ) throws {
    let value = try value(yaml)
    #expect(value.integer() == nil)
    #expect(complaint(value) == expected)
  }

  @Test func `bounds are inclusive`() throws {
    #expect(try value("1").integer(in: 1...3) == 1)
    #expect(try value("3").integer(in: 1...3) == 3)
    let four = try value("4")
    #expect(four.integer(in: 1...3) == nil)
    #expect(complaint(four) == "out-of-range: 应为 1 到 3 的整数，得到 '4'")
    #expect(try value("7.5").number(in: 0...7.5) == 7.5)
    #expect(try value("7.6").number(in: 0...7.5) == nil)
  }

  @Test(arguments: [("true", true), ("yes", true), ("是", true), ("no", false), ("否", false)])
  func `truth values have several words`(yaml: String, expected: Bool) throws {
    #expect(try value(yaml).bool() == expected)
  }

  @Test func `a quoted word is text and nothing else`() throws {
    #expect(try value("\"~\"").isNull == false)
    #expect(try value("\"~\"").text() == "~")
    #expect(try value("'是'").bool() == nil)
    #expect(try value("~").present == nil)
    #expect(try value("~").text() == nil)
    #expect(try value("").isNull)
    #expect(try value("2015").text() == "2015")
  }

  @Test func `an unknown word is told with the nearest and, when few, all words`() throws {
    let words: KeyValuePairs = ["excellent": 1, "优秀": 1, "qualified": 2, "合格": 2]
    #expect(try value("优秀").word("等次", among: words) == 1)
    let wrong = try value("excelent")
    #expect(wrong.word("等次", among: words) == nil)
    #expect(complaint(wrong) == "unknown-word: 未知的等次 'excelent'；是不是 'excellent'？")
    #expect(
      wrong.faults.diagnostics.sorted.first?.notes == ["可用：excellent、优秀、qualified、合格"]
    )
  }

  @Test func `a conversion that fails says what was expected`() throws {
    let value = try value("2015-13")
    #expect(value.converted(.badDate, expected: "日期（如 2015-07-01）") { _ in nil as Int? } == nil)
    #expect(complaint(value) == "bad-date: 应为日期（如 2015-07-01），得到 '2015-13'")
  }

  @Test func `a full-width colon explains a mapping that is none`() {
    let document = DocumentReader().read(text: "姓名：周敏\n", file: "value.yaml")
    let faults = DocumentFaults(document)
    #expect(document.root.map { ValueReader($0, faults) }?.mapping() == nil)
    #expect(faults.diagnostics.sorted.first?.notes.first?.contains("全角冒号") == true)
  }

  @Test func `the marked span is the value as written, within its line`() throws {
    let quoted = try value("'abc'")
    _ = quoted.integer()
    #expect(quoted.faults.diagnostics.sorted.first?.length == 5)
    let folded = try value("one\n  two")
    _ = folded.integer()
    #expect(folded.faults.diagnostics.sorted.first?.length == 3)
  }
}
