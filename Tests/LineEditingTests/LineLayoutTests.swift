import Testing

@testable import LineEditing

@Suite struct LineLayoutTests {
  private func layout(
    _ prompt: String,
    _ line: String,
    cursor: Int? = nil,
    columns: Int,
    isFinal: Bool = false,
  ) -> LineLayout {
    let scalars = Array(line.unicodeScalars)
    let view = LineView(prompt: prompt, line: scalars, cursor: cursor ?? scalars.count)
    return LineLayout(view, columns: columns, isFinal: isFinal)
  }

  @Test func `a full row sends the cursor to the next one`() {
    let full = layout("> ", "一二三四", columns: 10)
    #expect(full.rows.map(\.text) == ["> 一二三四", ""])
    #expect(full.cursorRow == 1)
    #expect(full.cursorColumn == 0)
  }

  @Test func `the last drawing of a full row adds none`() {
    #expect(layout("> ", "一二三四", columns: 10, isFinal: true).rows.count == 1)
  }

  @Test func `a wide character is never split`() {
    let split = layout(">", "一二三四五", cursor: 4, columns: 10)
    #expect(split.rows.map(\.text) == [">一二三四", "五"])
    #expect(split.cursorRow == 1)
    #expect(split.cursorColumn == 0)
  }

  @Test func `combining marks stay with their character at the end of a row`() {
    let marked = layout("", "abce\u{301}f", columns: 4)
    #expect(marked.rows.map(\.text) == ["abce\u{301}", "f"])
  }

  @Test func `colours and newlines of the prompt take no room`() {
    let coloured = layout("上\n\u{1B}[1;32m档案\u{1B}[0m> ", "x", columns: 20)
    #expect(coloured.rows.map(\.text) == ["上", "\u{1B}[1;32m档案\u{1B}[0m> x"])
    #expect(coloured.cursorColumn == 7)
  }

  @Test func `what cannot be shown is shown as something else`() {
    let odd = layout("", "\u{1}\t\u{85}\u{202E}\u{7F}", columns: 40)
    #expect(odd.rows.map(\.text) == ["^A    \u{FFFD}\u{FFFD}^?"])
    #expect(odd.cursorColumn == 10)
  }

  @Test func `a frame taller than the window shows the part with the cursor`() {
    var renderer = FrameRenderer(usesColour: false)
    let line = Array((1...9).map { String($0) }.joined(separator: "\n").unicodeScalars)
    let window = WindowSize(rows: 3, columns: 10)
    let atEnd = renderer.draw(LineView(prompt: "", line: line, cursor: line.count), in: window)
    #expect(atEnd.contains("> 7\r\n> 8\r\n> 9"))
    #expect(!atEnd.contains("> 6"))
    let atStart = renderer.draw(LineView(prompt: "", line: line, cursor: 0), in: window)
    #expect(atStart.contains("1\r\n> 2\r\n> 3"))
    #expect(!atStart.contains("> 4"))
  }
}
