import TestSupport
import Testing

@Suite struct PasteTests {
  @Test(arguments: ["\n", "\r", "\r\n"])
  func `a paste of many lines is one line with newlines inside`(_ newline: String) throws {
    let demo = try DemoTerminal()
    let pasted = ["成果 论文 3", "", "判定"].joined(separator: newline) + newline
    try demo.terminal.send("先" + Key.paste(pasted))
    try demo.terminal.waitForScreen(["查> 先成果 论文 3", ">", "> 判定"], row: 2, column: 6)
    try demo.enter("", gives: "先成果 论文 3¶¶判定")
  }

  @Test func `controls inside a paste do nothing`() throws {
    let demo = try DemoTerminal()
    try demo.enter(Key.paste("一\u{03}\u{1B}[A\u{04}二\u{0}"), gives: "一[A二")
  }

  @Test func `pasting is bracketed while a line is read, not while a command runs`() throws {
    let demo = try DemoTerminal()
    #expect(demo.screen.isPasteBracketed)
    try demo.terminal.send("nap\r")
    try demo.terminal.expect("NAPPING")
    #expect(!demo.screen.isPasteBracketed)
  }

  @Test func `a paste of a hundred kilobytes arrives whole`() throws {
    let demo = try DemoTerminal()
    let text = String(repeating: "职称评审条件", count: 6_000)
    try demo.terminal.send(Key.paste(text) + "\r")
    try demo.terminal.expect("LINE<\(text)>")
  }

  @Test func `the end of a paste without its start is nothing`() throws {
    let demo = try DemoTerminal()
    try demo.enter("一\u{1B}[201~二", gives: "一二")
  }
}
