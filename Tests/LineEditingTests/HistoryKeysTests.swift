import TestSupport
import Testing

@Suite struct HistoryKeysTests {
  private func demo(after lines: String...) throws -> DemoTerminal {
    let demo = try DemoTerminal("--no-hints")
    for line in lines { try demo.enter(line, gives: line) }
    return demo
  }

  @Test func `Up and Down walk the lines with the same beginning`() throws {
    let demo = try demo(after: "判定 青海", "方案", "判定 北京")
    try demo.type("判" + Key.up, shows: "查> 判定 北京", column: 13)
    try demo.type(Key.up, shows: "查> 判定 青海", column: 13)
    try demo.type(Key.up, shows: "查> 判定 青海")
    try demo.type(Key.down, shows: "查> 判定 北京")
    try demo.type(Key.down, shows: "查> 判", column: 6)
    try demo.type(Key.control("u") + Key.control("p") + Key.control("p"), shows: "查> 方案")
  }

  @Test func `a line is not listed twice in a row`() throws {
    let demo = try demo(after: "甲", "乙", "乙")
    try demo.type(Key.up + Key.up, shows: "查> 甲")
  }

  @Test func `Ctrl-R finds Chinese as it is typed`() throws {
    let demo = try demo(after: "看天上 下", "看地上", "其他")
    try demo.type(Key.control("r"), shows: "（反向搜索）「」")
    try demo.type("上", shows: "（反向搜索）「上」看地上", column: 22)
    try demo.type(Key.control("r"), shows: "（反向搜索）「上」看天上 下", column: 22)
    try demo.type("无", shows: "（无匹配）「上无」看天上 下")
    try demo.type(Key.backspace, shows: "（反向搜索）「上」看地上")
    try demo.enter("", gives: "看地上")
  }

  @Test func `Ctrl-G leaves the search with the line from before`() throws {
    let demo = try demo(after: "旧行")
    try demo.type("新的" + Key.left + Key.control("r") + "旧", shows: "（反向搜索）「旧」旧行")
    try demo.type(Key.control("g"), shows: "查> 新的", column: 6)
  }

  @Test func `a key that moves takes the line found`() throws {
    let demo = try demo(after: "一二三")
    try demo.type(Key.control("r") + "二" + Key.end, shows: "查> 一二三", column: 10)
    try demo.enter("四", gives: "一二三四")
  }

  @Test func `Ctrl-C leaves the search and the line`() throws {
    let demo = try demo(after: "旧行")
    try demo.terminal.send(Key.control("r") + "旧" + Key.control("c"))
    try demo.terminal.expect("INTERRUPTED")
    try demo.terminal.expect(DemoTerminal.prompt)
    try demo.enter("好", gives: "好")
  }

  @Test func `the history outlives the session`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("state/history")
    let first = try DemoTerminal("--history", path)
    try first.enter("第一次", gives: "第一次")
    first.terminal.signal(9)
    #expect(try first.terminal.waitForEnd() == .killed(signal: 9))
    let second = try DemoTerminal("--history", path, "--no-hints")
    try second.type(Key.up, shows: "查> 第一次")
  }
}
