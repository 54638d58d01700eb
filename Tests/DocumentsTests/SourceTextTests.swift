import Diagnostics
import Documents
import Testing

struct SourceTextTests {
  @Test func `lines end at any of the three line breaks`() {
    let source = SourceText(file: "f", text: "\u{FEFF}a\nb\r\nc\rd\n")
    #expect(source.lineCount == 5)
    #expect((1...6).map { source.line($0).map(String.init) } == ["a", "b", "c", "d", "", nil])
  }

  @Test func `a line too long to show has no excerpt`() {
    let source = SourceText(file: "f", text: "甲\n" + String(repeating: "x", count: 5000))
    #expect(source.excerpt(at: SourceLocation(file: "f", line: 1, column: 1)) == "甲")
    #expect(source.excerpt(at: SourceLocation(file: "f", line: 2, column: 1)) == nil)
    #expect(source.excerpt(at: SourceLocation(file: "f", line: 3, column: 1)) == nil)
  }
}
