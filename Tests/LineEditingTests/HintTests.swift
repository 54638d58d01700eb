import TestSupport
import Testing

@Suite struct HintTests {
  @Test func `a hint is shown in grey and taken with Right`() throws {
    let demo = try DemoTerminal()
    try demo.type("新", shows: "查> 新建 情景", column: 6)
    #expect(demo.screen.styledText == "建 情景")
    try demo.type(Key.right, shows: "查> 新建 情景", column: 13)
    #expect(demo.screen.styledText.isEmpty)
    try demo.enter("", gives: "新建 情景")
  }

  @Test func `a hint is taken with Ctrl-E, and gone when the line is entered`() throws {
    let demo = try DemoTerminal()
    try demo.enter("新" + Key.control("e"), gives: "新建 情景")
    try demo.enter("新", gives: "新")
    #expect(demo.screen.lines[2] == "查> 新")
  }

  @Test func `no hint is shown with the cursor inside the line`() throws {
    let demo = try DemoTerminal()
    try demo.type("新" + Key.left, shows: "查> 新", column: 4)
  }

  @Test func `the history hints where nothing else does`() throws {
    let demo = try DemoTerminal()
    try demo.enter("判定 青海", gives: "判定 青海")
    try demo.type("判", shows: "查> 判定 青海", column: 6)
    try demo.enter(Key.right, gives: "判定 青海")
  }

  @Test func `a hint never starts a new row`() throws {
    let demo = try DemoTerminal(columns: 12)
    try demo.type("新", shows: "查> 新建 情", column: 6)
    #expect(demo.screen.lines.count == 1)
  }

  @Test func `without colours a hint is faint`() throws {
    let demo = try DemoTerminal("--no-colour")
    try demo.terminal.send("新")
    try demo.terminal.expect("\u{1B}[2m建 情景\u{1B}[0m")
    #expect(!demo.terminal.transcript.contains("[90m"))
  }
}
