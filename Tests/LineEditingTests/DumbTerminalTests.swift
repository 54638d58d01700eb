import TestSupport
import Testing

@Suite struct DumbTerminalTests {
  @Test func `a dumb terminal gets no escape sequence`() throws {
    let demo = try DemoTerminal(term: "dumb", columns: 20)
    try demo.type("查询" + Key.left + "一", shows: "查> 查一询", column: 8)
    try demo.type(Key.backspace, shows: "查> 查询", column: 6)
    try demo.enter("新", gives: "查新询")
    try demo.terminal.send("查\t")
    try demo.terminal.wait(until: { $0.text.contains("records") }, "the list")
    try demo.terminal.send(Key.control("l") + Key.control("c"))
    try demo.terminal.expect("INTERRUPTED")
    #expect(!demo.terminal.output.contains(0x1B))
    #expect(demo.screen.unknown.isEmpty)
  }

  @Test func `a long line scrolls sideways on a dumb terminal`() throws {
    let demo = try DemoTerminal(term: "dumb", columns: 10)
    try demo.type("一二三四五六", shows: "三四五六", column: 8)
    try demo.type(Key.home, shows: "查> 一二", column: 4)
    try demo.enter("", gives: "一二三四五六")
  }

  @Test(arguments: ["vt100", "no-such-terminal"])
  func `an old or unknown terminal is edited on all the same`(_ term: String) throws {
    let demo = try DemoTerminal(term: term)
    try demo.enter("你好" + Key.left + "们", gives: "你们好")
  }
}
