import TestSupport
import Testing

@Suite struct CompletionTests {
  @Test func `a single candidate is inserted with a space`() throws {
    let demo = try DemoTerminal()
    try demo.type("帮\t", shows: "查> 帮助", column: 9)
    try demo.enter("我", gives: "帮助 我")
  }

  @Test func `a candidate that may go on gets no space`() throws {
    let demo = try DemoTerminal()
    try demo.enter("成\t论文", gives: "成果论文")
  }

  @Test func `a candidate may replace letters that it does not begin with`() throws {
    let demo = try DemoTerminal()
    try demo.enter("看 bz\t", gives: "看 帮助 ")
  }

  @Test func `completing before a space does not double it`() throws {
    let demo = try DemoTerminal()
    try demo.enter("帮 我" + Key.left + Key.left + "\t们", gives: "帮助 们我")
  }

  @Test func `several candidates give their common beginning and a list`() throws {
    let demo = try DemoTerminal(columns: 60)
    try demo.terminal.send("查询\t")
    try demo.terminal.waitForScreen(
      ["查> 查询", "查询条件  query     查询记录  records"],
      row: 0,
      column: 8,
    )
    try demo.terminal.send("条")
    try demo.terminal.waitForScreen(["查> 查询条"], row: 0, column: 10)
    try demo.enter("", gives: "查询条")
  }

  @Test func `the common beginning is inserted at once`() throws {
    let demo = try DemoTerminal()
    try demo.terminal.send(Key.paste("查"))
    try demo.terminal.send("\t")
    try demo.terminal.wait(until: { $0.lines.count == 2 }, "the list")
    #expect(demo.screen.lines[0] == "查> 查")
    try demo.terminal.send("询\t")
    try demo.terminal.wait(until: { $0.lines.first == "查> 查询" && $0.lines.count == 2 }, "list")
  }

  @Test func `a long list tells how much is missing`() throws {
    let demo = try DemoTerminal(rows: 6, columns: 40)
    try demo.terminal.send("many\t")
    try demo.terminal.wait(until: { $0.lines.count == 6 }, "a full screen")
    #expect(
      demo.screen.lines == [
        "查> 第", "第1项    item 1     第5项    item 5", "第2项    item 2     第6项    item 6",
        "第3项    item 3     第7项    item 7", "第4项    item 4     第8项    item 8",
        "… 还有 92 项",
      ],
    )
    #expect(demo.screen.cursorRow == 0)
    try demo.enter("二", gives: "第二")
  }

  @Test func `nothing to offer beeps`() throws {
    let demo = try DemoTerminal()
    try demo.terminal.send("无此\t")
    try demo.terminal.wait(until: { $0.bells == 1 }, "a beep")
    try demo.enter("词", gives: "无此词")
  }
}
