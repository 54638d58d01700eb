import Diagnostics
import Documents
import Testing

struct DocumentReaderTests {
  private func expect(
    _ codes: [DiagnosticCode],
    in marked: String,
    sourceLocation: Testing.SourceLocation = #_sourceLocation,
  ) {
    let yaml = MarkedYAML(marked)
    let expected = codes.enumerated().map { offset, code in
      Found(code: code, location: yaml.marks[offset + 1])
    }
    #expect(yaml.read().found == expected, sourceLocation: sourceLocation)
  }

  @Test func `a document keeps keys, values and their places`() throws {
    let yaml = MarkedYAML("⟦1⟧姓名: ⟦2⟧周敏\ntitles:\n  - {level: ⟦3⟧senior, ⟦4⟧date: 2016-11-06}\n")
    let document = yaml.read()
    let root = try #require(document.root)
    #expect(document.diagnostics.isEmpty)
    #expect(root.entries?.first?.keyLocation == yaml.marks[1])
    #expect(root["姓名"]?.location == yaml.marks[2])
    let title = try #require(root["titles"]?.elements?.first)
    #expect(title["level"]?.location == yaml.marks[3])
    #expect(title.entries?.last?.keyLocation == yaml.marks[4])
    #expect(title["date"]?.scalar?.text == "2016-11-06")
  }

  @Test func `scalars are not interpreted`() throws {
    let root = try #require(
      MarkedYAML("[2015, 007, ~, '~', yes, 1_000, 0x1F, 2015-07]").read().root
    )
    let texts = try #require(root.elements).map { $0.scalar?.text }
    #expect(texts == ["2015", "007", "~", "~", "yes", "1_000", "0x1F", "2015-07"])
    #expect(
      root.elements?.map(\.isNull) == [false, false, true, false, false, false, false, false]
    )
  }

  @Test func `columns count characters, whatever their width or encoding`() {
    expect([.aliasLimit], in: "周敏👩‍👩‍👧é: {题名: 论文, 年份: ⟦1⟧*y}\n")
  }

  @Test func `each repeated key is reported where it is repeated`() {
    expect(
      [.duplicateKey, .duplicateKey, .duplicateKey, .duplicateKey],
      in: """
        id: a
        ⟦1⟧id: b
        名称: {x: 1, 'x': 2}
        """.replacing("'x'", with: "⟦2⟧'x'") + "\n⟦3⟧id: c\n\"q\": 1\n⟦4⟧q: 2\n",
    )
  }

  @Test func `a repeated key keeps its first value`() throws {
    let root = try #require(MarkedYAML("id: a\nid: b\n").read().root)
    #expect(root.entries?.count == 1)
    #expect(root["id"]?.scalar?.text == "a")
  }

  @Test func `every alias is refused where it stands and anchors are harmless`() {
    expect(
      [.aliasLimit, .aliasLimit],
      in: "a: &anchor [1, 2 * 3, \"*\", '*x']\nb: ⟦1⟧*anchor\nc:\n  - ⟦2⟧*其他\nd: |\n  *text\n",
    )
  }

  @Test func `stars inside texts survive`() throws {
    let root = try #require(
      MarkedYAML("a: 2*3\nb: '*'\nc: |\n  * one\n  * two\n\"*k\": 1").read().root
    )
    #expect(root["a"]?.scalar?.text == "2*3")
    #expect(root["b"]?.scalar?.text == "*")
    #expect(root["c"]?.scalar?.text == "* one\n* two\n")
    #expect(root["*k"] != nil)
  }

  @Test func `tags are refused`() {
    expect([.unsupportedTag, .unsupportedTag], in: "a: ⟦1⟧!!int 5\nb: ⟦2⟧!x {c: 1}\n")
  }

  @Test(arguments: ["", "\n\n", "# 只有注释\n", "---\n", "\u{FEFF}"])
  func `a document without content is empty`(text: String) {
    let document = MarkedYAML(text).read()
    #expect(document.root == nil)
    #expect(document.found.map(\.code) == [.emptyDocument])
  }

  @Test func `a second document is refused where it begins`() {
    expect([.severalDocuments], in: "a: 1\n---\n⟦1⟧b: 2\n")
  }

  @Test func `a byte order mark is no part of the first key`() throws {
    let root = try #require(MarkedYAML("\u{FEFF}a: 1").read().root)
    #expect(root.entries?.first?.key == "a")
    #expect(root.entries?.first?.keyLocation?.column == 1)
  }

  @Test func `forbidden characters are each reported and reading goes on`() {
    expect(
      [.forbiddenCharacter, .forbiddenCharacter, .duplicateKey, .forbiddenCharacter],
      in: "a: x⟦1⟧\u{0}y\nb: 甲⟦2⟧\u{2028}乙\n⟦3⟧a: 1\nc: ⟦4⟧\"\\e[2J\"\n",
    )
  }

  @Test func `bytes that are not UTF-8 are reported line by line`() {
    let bytes = Array("a: 1\n名: ".utf8) + [0xD6, 0xDC, 0x0A] + Array("b: ".utf8) + [0xC3]
    let document = DocumentReader().read(bytes: bytes, file: "gbk.yaml")
    let places = [(2, 4), (3, 4)].map { SourceLocation(file: "gbk.yaml", line: $0.0, column: $0.1) }
    #expect(document.found == places.map { Found(code: .invalidEncoding, location: $0) })
    #expect(document.root == nil)
  }

  @Test func `syntax faults stand where the slip is`() {
    expect([.yamlSyntax], in: "a: 1\n⟦1⟧b：2\nc: 3\n")
    expect([.yamlSyntax], in: "a: ⟦1⟧\"open\nb: 2\n")
    expect([.yamlSyntax], in: "a: b⟦1⟧: c\n")
    expect([.yamlSyntax, .yamlSyntax], in: "a:\n⟦1⟧\tb: 1\nc:\n ⟦2⟧\td: 1\n")
    expect([.yamlSyntax], in: "甲: [一, 二⟦1⟧\n乙: {a: 1}\n".replacing("⟦1⟧\n乙", with: "\n乙⟦1⟧"))
  }

  @Test func `a full-width colon is explained`() {
    let document = MarkedYAML("a: 1\nb：2\nc: 3\n").read()
    #expect(document.diagnostics.sorted.first?.notes.first?.contains("全角冒号") == true)
    #expect(document.diagnostics.sorted.first?.sourceLine == "b：2")
  }

  @Test func `nesting above the limit is reported where it begins`() {
    let yaml = MarkedYAML("a: {b: [⟦1⟧[x]]}\n")
    let document = yaml.read(limits: DocumentLimits(nesting: 3))
    #expect(document.found == [Found(code: .nestingLimit, location: yaml.marks[1])])
  }
}
