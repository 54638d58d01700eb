import Diagnostics
import Documents
import Testing

struct DocumentWriterTests {
  private func read(_ text: String) -> Document {
    DocumentReader().read(text: text, file: "written.yaml")
  }

  @Test func `a profile is written as a person would write it`() {
    let employment = DocumentNode.mapping([
      ("from", .plain("2010-07-01")), ("to", .null), ("employer", .text("某城商行")),
      ("fields", .sequence([.text("finance"), .text("fintech")])), ("countyOrBelow", .bool(false)),
    ])
    let paper = DocumentNode.mapping([
      ("id", .text("p1")), ("kind", .text("paper")),
      ("title", .text("论县域普惠金融：以青海省为例的实证研究与政策建议")),
      ("journal", .mapping([("core", .bool(true)), ("name", .text("中国金融"))])),
      ("rank", .integer(1)), ("note", .text("一行\n两行\n")), ("words", .text("12")),
    ])
    let root = DocumentNode.mapping([
      ("name", .text("示例·周敏")), ("born", .plain("1986-03-02")),
      ("employment", .sequence([employment])), ("exams", .sequence([])),
      ("achievements", .sequence([paper])),
      ("readings", .mapping([("AM-21", .text("cap-one"))])),
    ])
    #expect(
      DocumentWriter().text(of: root) == """
        name: 示例·周敏
        born: 1986-03-02
        employment:
          - {from: 2010-07-01, to: ~, employer: 某城商行, fields: [finance, fintech], countyOrBelow: false}
        exams: []
        achievements:
          - id: p1
            kind: paper
            title: 论县域普惠金融：以青海省为例的实证研究与政策建议
            journal: {core: true, name: 中国金融}
            rank: 1
            note: |
              一行
              两行
            words: "12"
        readings: {AM-21: cap-one}

        """
    )
  }

  @Test(arguments: [
    ("~", "\"~\""), ("是", "\"是\""), ("a: b", "\"a: b\""), ("a:b", "a:b"), ("C# 程序", "C# 程序"),
    ("x #y", "\"x #y\""), ("-1", "\"-1\""), ("- a", "\"- a\""), ("", "\"\""), ("键：值", "键：值"),
    ("*", "\"*\""), (" a", "\" a\""), ("\u{1B}", "\"\\U0000001B\""), ("[\u{301}", "\"[\u{301}\""),
  ])
  func `a text has quotes only where it needs them`(text: String, spelling: String) {
    #expect(DocumentWriter().text(of: .mapping([("k", .text(text))])) == "k: \(spelling)\n")
  }

  @Test func `whatever is written reads back equal`() {
    for seed in UInt64(0)..<3000 {
      var trees = RandomTrees(generator: SeededGenerator(seed: seed))
      let tree = trees.mapping(depth: 4)
      let width = [20, 60, 100][Int(seed % 3)]
      let text = DocumentWriter(width: width).text(of: tree)
      let document = read(text)
      #expect(document.diagnostics.isEmpty, "seed \(seed)\n\(text)")
      #expect(document.root == tree, "seed \(seed)\n\(text)")
      if document.root != tree { break }
    }
  }

  @Test func `a key of any length is found again`() {
    let tree = DocumentNode.mapping([
      ("o", .mapping([(String(repeating: "长", count: 900), .sequence([.integer(1)]))]))
    ])
    #expect(read(DocumentWriter().text(of: tree)).root == tree)
  }
}
