import TestSupport
import Testing

@testable import LineEditing

@Suite struct RandomEditingTests {
  /// Widths around those where a wide character does and does not fit at the end of a row.
  static let widths = [29, 30, 31, 80]
  private static let rows = 24

  @Test(arguments: widths)
  func `the screen is right after every edit`(_ columns: Int) throws {
    var generator = SeededGenerator(seed: UInt64(columns))
    let demo = try DemoTerminal("--no-hints", rows: Self.rows, columns: columns)
    var line = ReferenceLine()
    for _ in 0..<300 {
      let edit = RandomEdit(for: line, using: &generator)
      // A beep or nothing at all at the edge leaves no output to wait for; the screen stays right.
      line.apply(edit)
      try demo.terminal.send(edit.keys)
      let expected = ReferenceScreen(
        prompt: DemoTerminal.prompt,
        line: line.text,
        cursor: line.cursor,
        columns: columns,
      )
      try demo.terminal.waitForScreen(
        expected.lines,
        row: expected.cursor.row,
        column: expected.cursor.column,
      )
    }
    #expect(demo.screen.unknown.isEmpty)
    try demo.enter("", gives: String(line.text))
  }

  @Test(arguments: widths + [2, 3, 7])
  func `the renderer draws over whatever it drew before`(_ columns: Int) throws {
    var generator = SeededGenerator(seed: 7 + UInt64(columns))
    let window = WindowSize(rows: 200, columns: columns)
    var renderer = FrameRenderer(usesColour: true)
    var screen = Screen(rows: window.rows, columns: columns)
    var line = ReferenceLine()
    for _ in 0..<250 {
      line.apply(RandomEdit(for: line, using: &generator))
      let before = String(line.text[..<line.cursor]).unicodeScalars.count
      let view = LineView(
        prompt: ">",
        line: Array(String(line.text).unicodeScalars),
        cursor: before,
        footer: Bool.random(using: &generator) ? [] : ["列", ""],
      )
      screen.feed(renderer.draw(view, in: window))
      var expected = ReferenceScreen(
        prompt: ">",
        line: line.text,
        cursor: line.cursor,
        columns: columns,
      )
      if !view.footer.isEmpty { expected.append(view.footer[0]) }
      try #require(screen.lines == expected.lines)
      try #require(screen.cursorRow == expected.cursor.row)
      try #require(screen.cursorColumn == expected.cursor.column)
    }
    #expect(screen.unknown.isEmpty)
  }
}
