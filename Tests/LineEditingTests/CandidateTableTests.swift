import Testing

@testable import LineEditing

@Suite struct CandidateTableTests {
  private func rows(_ words: [(String, String)], columns: Int, rows: Int = 20) -> [String] {
    CandidateTable(
      words.map { CompletionCandidate(text: $0.0, description: $0.1) },
      columns: columns,
      maximumRows: rows,
    ).rows
  }

  @Test func `columns line up whatever the width of the words`() {
    let words = [("论文", "paper"), ("a", "一"), ("专利 x", ""), ("著作", "book")]
    #expect(rows(words, columns: 40) == ["论文    paper   专利 x", "a       一      著作    book"])
  }

  @Test func `one column is left where two do not fit`() {
    #expect(rows([("论文", "paper"), ("著作", "book")], columns: 20) == ["论文  paper", "著作  book"])
  }

  @Test func `what is wider than the window is cut`() {
    #expect(rows([("论文", "很长的说明文字")], columns: 12) == ["论文  很长…"])
    #expect(rows([("很长的候选文字", "x")], columns: 8) == ["很长的…"])
  }

  @Test func `the last row tells how many are missing`() {
    let words = (1...10).map { ("项\($0)", "") }
    #expect(rows(words, columns: 6, rows: 3) == ["项1", "项2", "… 还…"])
    #expect(rows(words, columns: 20, rows: 3) == ["项1    项3    项5", "项2    项4    项6", "… 还有 4 项"])
    #expect(rows(words, columns: 20, rows: 0).isEmpty)
  }

  @Test func `controls in a word cannot reach the terminal`() {
    #expect(rows([("a\u{1B}[2Jb", "c\nd")], columns: 40) == ["a^[[2Jb  c^Jd"])
  }

  @Test func `no row is as wide as the window`() {
    for columns in 2...40 {
      for row in rows([("论文", "paper"), ("很长的候选", "x"), ("b", "")], columns: columns) {
        #expect(DisplayWidth.of(row) < columns)
      }
    }
  }
}
