import Diagnostics
import Documents
import Testing

struct DocumentPatchTests {
  /// Reads both texts and saves the second tree into the first text.
  private func patched(_ text: String, to changed: String) throws -> String {
    let document = DocumentReader().read(text: text, file: "mine.yaml")
    let old = try #require(document.root)
    let new = try #require(DocumentReader().read(text: changed, file: "new.yaml").root)
    return DocumentPatch(document).text(changing: old, to: new)
  }

  private let profile = """
    # 我的档案
    name: 周敏   # 真名

    born: 1986-03-02
    # 工作从第一份写起
    employment:
      # 城商行
      - {from: 2010-07-01, to: ~,
         employer: 某城商行}   # 两行

      # 现在
      - from: 2018-01-01   # 报到
        employer: 某省联社
        # 岗位待核
        duty: 信贷
    conduct: {investigation: false}
    about: |
      第一行
      # 不是注释

    # 完
    """

  @Test func `nothing changed, nothing written`() throws {
    #expect(try patched(profile, to: profile + "\n") == profile)
    let reordered = "{b: [1, 2], a: 1}"
    #expect(try patched("a: 1\nb:   [1, 2] # x\n", to: reordered) == "a: 1\nb:   [1, 2] # x\n")
  }

  @Test func `a changed word keeps the rest of its line`() throws {
    let changed = profile.replacing("周敏", with: "周小敏").replacing("信贷", with: "风险")
    #expect(try patched(profile, to: changed) == changed)
  }

  @Test func `a changed element leaves its neighbours alone`() throws {
    let changed = profile.replacing("to: ~,", with: "to: 2017-12-31,")
    let expected = profile.replacing(
      "  - {from: 2010-07-01, to: ~,\n     employer: 某城商行}   # 两行\n",
      with: "  - {from: 2010-07-01, to: 2017-12-31, employer: 某城商行}\n",
    )
    #expect(try patched(profile, to: changed) == expected)
  }

  @Test func `a new element follows the last one, a removed one leaves its comments`() throws {
    let added = profile.replacing("duty: 信贷\n", with: "duty: 信贷\n  - {from: 2024-01-01}\n")
    #expect(try patched(profile, to: added) == added)
    let removed = profile.replacing(
      "  - {from: 2010-07-01, to: ~,\n     employer: 某城商行}   # 两行\n",
      with: "",
    )
    #expect(try patched(profile, to: removed) == removed)
  }

  @Test func `a new key follows the key it follows in the new tree`() throws {
    let new = profile.replacing("born: 1986-03-02\n", with: "born: 1986-03-02\nsex: 女\n")
    #expect(try patched(profile, to: new) == new)
    #expect(try patched("a: 1\n# c\nb: 2\n", to: "z: 0\na: 1\nb: 2\n") == "a: 1\n# c\nb: 2\nz: 0\n")
  }

  @Test func `a removed key takes its lines along`() throws {
    let removed = profile.replacing("conduct: {investigation: false}\n", with: "")
    #expect(try patched(profile, to: removed) == removed)
  }

  @Test func `elements are known by their id`() throws {
    let text =
      "achievements:\n  # 甲\n  - {id: a, n: 1} # 甲\n  - {id: b, n: 1} # 乙\n  - {id: c, n: 1} # 丙\n"
    let changed = "achievements: [{id: a, n: 1}, {id: d, n: 1}, {id: c, n: 2}]"
    #expect(
      try patched(text, to: changed)
        == "achievements:\n  # 甲\n  - {id: a, n: 1} # 甲\n  - {id: d, n: 1}\n  - {id: c, n: 2}\n"
    )
  }

  @Test func `line breaks and a byte order mark stay as they were`() throws {
    #expect(
      try patched("\u{FEFF}# c\r\na: 1\r\nb: 2\r\n", to: "a: 1\nb: [3]\nc: 4\n")
        == "\u{FEFF}# c\r\na: 1\r\nb: [3]\r\nc: 4\r\n"
    )
    #expect(try patched("a: 1\nb: 2", to: "a: 2\nb: 2") == "a: 2\nb: 2")
  }

  @Test func `a document in brackets is written anew`() throws {
    #expect(try patched("# top\n{a: 1, # c\n b: 2}", to: "{a: 1, b: 3}") == "# top\na: 1\nb: 3\n")
  }

  @Test func `the text keeps its own words where the program's agree`() throws {
    let document = DocumentReader().read(text: "grade: 优秀 # 好\nyear: 2021\n", file: "mine.yaml")
    let old = DocumentNode.mapping([
      ("year", .integer(2021)), ("grade", .text("excellent")), ("decided", .null),
    ])
    let new = DocumentNode.mapping([
      ("year", .integer(2022)), ("grade", .text("excellent")), ("decided", .null),
    ])
    #expect(
      DocumentPatch(document).text(changing: old, to: new) == "grade: 优秀 # 好\nyear: 2022\n"
    )
  }

  @Test func `a file of comments keeps them`() {
    let document = DocumentReader().read(text: "# 待填\n", file: "mine.yaml")
    let new = DocumentNode.mapping([("a", .integer(1))])
    #expect(DocumentPatch(document).text(changing: .mapping([]), to: new) == "# 待填\na: 1\n")
  }

  @Test func `whatever changes, the saved text reads as the new tree and keeps other comments`() {
    var lost: [UInt64] = []
    for seed in UInt64(0)..<3000 {
      var trees = RandomTrees(generator: SeededGenerator(seed: seed))
      let old = trees.mapping(depth: 4)
      let new = trees.changed(old, depth: 4)
      let plain = DocumentWriter(width: [10, 40][Int(seed % 2)]).text(of: old)
      let text = "# top\n" + plain + "# end\n"
      let document = DocumentReader().read(text: text, file: "mine.yaml")
      let saved = DocumentPatch(document).text(changing: old, to: new)
      let again = DocumentReader().read(text: saved, file: "mine.yaml")
      let isSame = again.root?.meansTheSame(as: new) ?? false
      #expect(isSame, "seed \(seed)\n\(text)\n=>\n\(saved)")
      #expect(again.diagnostics.isEmpty, "seed \(seed)")
      if !isSame { break }
      if !saved.hasPrefix("# top\n") || !saved.hasSuffix("# end\n") { lost.append(seed) }
    }
    #expect(lost.isEmpty)
  }
}
