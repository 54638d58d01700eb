import Glibc
import TestSupport
import Testing

@Suite struct EditlineReaderTests {
  @Test(arguments: ["查找", "看天上下", "a中😀b", "青海·正高级", "é×÷ÿ", "𠀀𪚥", "👨‍👩‍👧 e\u{301}"])
  func `a typed line comes back as it was typed`(_ line: String) throws {
    let demo = try DemoTerminal()
    try demo.enter(line, gives: line)
  }

  @Test func `text is inserted in the middle of Chinese`() throws {
    let demo = try DemoTerminal()
    try demo.type("职称评审", shows: "查> 职称评审", column: 12)
    try demo.type(Key.left + Key.left + "的", shows: "查> 职称的评审", column: 10)
    try demo.enter("", gives: "职称的评审")
  }

  @Test func `Home, End, Delete and Backspace work on whole characters`() throws {
    let demo = try DemoTerminal()
    try demo.type("一二e\u{301}三" + Key.home, shows: "查> 一二e\u{301}三", column: 4)
    try demo.type(Key.delete, shows: "查> 二e\u{301}三", column: 4)
    try demo.type(Key.end + Key.left + Key.backspace, shows: "查> 二三", column: 6)
    try demo.type(Key.control("a") + Key.control("d"), shows: "查> 三", column: 4)
    try demo.enter(Key.control("e") + "四", gives: "三四")
  }

  @Test func `killed text is yanked back`() throws {
    let demo = try DemoTerminal()
    try demo.type("申报 条件" + Key.left + Key.left + Key.control("k"), shows: "查> 申报", column: 9)
    try demo.type(Key.control("y"), shows: "查> 申报 条件", column: 13)
    try demo.type(Key.control("w"), shows: "查> 申报", column: 9)
    try demo.type("再" + Key.left + Key.control("u"), shows: "查> 再", column: 4)
    try demo.type(Key.control("y"), shows: "查> 申报 再", column: 9)
    try demo.enter("", gives: "申报 再")
  }

  @Test func `transposing swaps two Chinese characters`() throws {
    let demo = try DemoTerminal()
    try demo.enter("条文件" + Key.control("t"), gives: "条件文")
  }

  @Test func `Ctrl and Alt with arrows move by words`() throws {
    let demo = try DemoTerminal()
    try demo.type("论文 著作 专利" + Key.wordLeft, shows: "查> 论文 著作 专利", column: 14)
    try demo.type("\u{1B}[1;3D", shows: "查> 论文 著作 专利", column: 9)
    try demo.type(Key.home + Key.wordRight + "，", shows: "查> 论文， 著作 专利", column: 10)
  }

  @Test func `Ctrl-L clears the screen and keeps the line`() throws {
    let demo = try DemoTerminal()
    try demo.enter("旧", gives: "旧")
    try demo.terminal.send("新行" + Key.control("l"))
    try demo.terminal.waitForScreen(["查> 新行"], row: 0, column: 8)
  }

  @Test(arguments: [
    "\u{1B}[15~", "\u{1B}OP", "\u{1B}[[A", Key.shiftTab, "\u{1B}[1;2P", "\u{1B}[200", "\u{1B}x",
    "\u{1B}5", "\u{18}", "\u{0F}", "\u{13}", "\u{11}", "\u{16}", "\u{1C}", "\u{00}", "\u{07}",
  ])
  func `an unknown key leaves no trace`(_ key: String) throws {
    let demo = try DemoTerminal()
    // What interrupts a sequence that lacks its end is a key of its own.
    try demo.enter("甲" + key + Key.left + Key.right + "乙", gives: "甲乙")
  }

  @Test func `ESC before a Chinese character does not swallow it`() throws {
    let demo = try DemoTerminal()
    try demo.enter("一\u{1B}二", gives: "一二")
  }

  @Test func `bytes that are no text are dropped`() throws {
    let demo = try DemoTerminal()
    try demo.terminal.send(
      bytes: Array("好".utf8) + [0xFF, 0xC0, 0xE4, 0xB8, 0xED, 0xA0, 0x80, 0x00]
    )
    try demo.terminal.send(bytes: [0xC2, 0x9B, 0x80] + Array("的\r".utf8))
    try demo.terminal.expect("LINE<好的>")
  }

  @Test func `Ctrl-C drops the line`() throws {
    let demo = try DemoTerminal()
    try demo.type("不要了" + Key.left, shows: "查> 不要了", column: 8)
    try demo.terminal.send(Key.control("c"))
    try demo.terminal.expect("INTERRUPTED")
    try demo.terminal.expect(DemoTerminal.prompt)
    #expect(demo.screen.lines == ["查> 不要了^C", "INTERRUPTED", "查>"])
    try demo.enter("要", gives: "要")
  }

  @Test func `Ctrl-D ends on an empty line only`() throws {
    let demo = try DemoTerminal()
    try demo.type("留" + Key.control("d"), shows: "查> 留", column: 6)
    try demo.type(Key.backspace, shows: "查>", column: 4)
    try demo.terminal.send(Key.control("d"))
    try demo.terminal.expect("END")
    #expect(try demo.terminal.waitForEnd() == .exited(0))
    #expect(!demo.screen.isPasteBracketed)
    #expect(demo.screen.isCursorVisible)
  }

  @Test func `a line of a hundred kilobytes is read whole`() throws {
    let demo = try DemoTerminal()
    let line = String(repeating: "中a", count: 25_000)
    try demo.terminal.send(line + "\r")
    try demo.terminal.expect("中a>")
    #expect(demo.terminal.transcript.contains("LINE<\(line)>"))
    try demo.enter("短", gives: "短")
  }

  @Test func `random bytes neither crash nor hang it`() throws {
    var generator = SeededGenerator(seed: 20_231)
    let demo = try DemoTerminal(rows: 10, columns: 20)
    for _ in 0..<20 {
      let noise = (0..<400).map { _ in UInt8.random(in: 0...255, using: &generator) }
      // Ctrl-D on an empty line and Ctrl-Z do what they are for; a paste must end.
      try demo.terminal.send(bytes: noise.filter { $0 != 0x04 && $0 != 0x1A })
    }
    try demo.terminal.send("\u{1B}[201~" + Key.control("c"))
    try demo.terminal.expect("INTERRUPTED")
    try demo.terminal.expect(DemoTerminal.prompt)
    try demo.enter("还在", gives: "还在")
    #expect(demo.screen.unknown.isEmpty)
  }
}
