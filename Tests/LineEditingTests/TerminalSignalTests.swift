import Glibc
import TestSupport
import Testing

@Suite struct TerminalSignalTests {
  @Test(arguments: [SIGTERM, SIGHUP])
  func `a request to end is the end of input`(_ signal: Int32) throws {
    let demo = try DemoTerminal()
    try demo.type("写到一半", shows: "查> 写到一半")
    demo.terminal.signal(signal)
    try demo.terminal.expect("END")
    #expect(try demo.terminal.waitForEnd() == .exited(0))
  }

  @Test func `Ctrl-C while a command runs is noticed by the command`() throws {
    let demo = try DemoTerminal()
    try demo.terminal.send("work\r")
    try demo.terminal.expect("WORKING")
    try demo.terminal.send(Key.control("c"))
    try demo.terminal.expect("STOPPED")
    try demo.terminal.expect(DemoTerminal.prompt)
    // The interrupt was the command's; the next line and the next command know nothing of it.
    try demo.enter("然后", gives: "然后")
    try demo.terminal.send("work\r")
    try demo.terminal.expect("WORKING")
    demo.terminal.signal(SIGINT)
    try demo.terminal.expect("STOPPED")
  }

  @Test func `a request to end stops a command and then the reading`() throws {
    let demo = try DemoTerminal()
    try demo.terminal.send("work\r")
    try demo.terminal.expect("WORKING")
    demo.terminal.signal(SIGTERM)
    try demo.terminal.expect("STOPPED")
    try demo.terminal.expect("END")
    #expect(try demo.terminal.waitForEnd() == .exited(0))
  }

  @Test func `an interrupt from outside drops the line`() throws {
    let demo = try DemoTerminal()
    try demo.type("写到一半", shows: "查> 写到一半")
    demo.terminal.signal(SIGINT)
    try demo.terminal.expect("INTERRUPTED")
  }

  @Test func `a quit signal is ignored`() throws {
    let demo = try DemoTerminal()
    demo.terminal.signal(SIGQUIT)
    try demo.enter("没事", gives: "没事")
  }

  @Test func `Ctrl-Z and continuing redraw the line`() throws {
    let demo = try DemoTerminal()
    // A session leader without a parent shell is not stopped, but goes all the way there and back.
    try demo.type("停", shows: "查> 停")
    try demo.terminal.send(Key.control("z"))
    try demo.terminal.wait(until: { $0.lines == ["查> 停", "查> 停"] }, "the line twice")
    demo.terminal.signal(SIGCONT)
    try demo.enter("走", gives: "停走")
  }

  @Test func `the line is drawn anew when the window changes`() throws {
    let demo = try DemoTerminal(columns: 40)
    try demo.terminal.send("一二三四五六七八九十")
    try demo.terminal.expect("一二三四五六七八九十")
    demo.terminal.resize(rows: 24, columns: 15)
    try demo.terminal.expect("六七八九十")
    try demo.terminal.waitForScreen(["查> 一二三四五", "六七八九十"], row: 1, column: 10)
    demo.terminal.resize(rows: 24, columns: 60)
    try demo.terminal.expect("一二三四五六七八九十")
    try demo.terminal.waitForScreen(["查> 一二三四五六七八九十"], row: 0, column: 24)
    try demo.enter("", gives: "一二三四五六七八九十")
  }

  @Test func `what is typed while a command runs is not lost and not shown twice`() throws {
    let demo = try DemoTerminal()
    try demo.terminal.send("nap\r")
    try demo.terminal.expect("NAPPING")
    try demo.terminal.send("提前" + Key.left + "再\r第二行\r" + Key.control("r") + "行\r")
    try demo.terminal.expect("LINE<提再前>")
    try demo.terminal.expect("LINE<第二行>")
    try demo.terminal.expect("LINE<第二行>")
    #expect(demo.screen.lines.prefix(4) == ["查> nap", "NAPPING", "AWAKE", "查> 提再前"])
  }

  @Test func `the terminal gets its settings back`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh",
      arguments: ["-c", "stty -g; \(BuiltProduct.path("LineEditingDemo")); stty -g"],
      columns: 200,
    )
    try terminal.expect(DemoTerminal.prompt)
    try terminal.send("quit\r")
    #expect(try terminal.waitForEnd() == .exited(0))
    let settings = terminal.screen.lines.filter { $0.contains(":") }
    #expect(settings.count == 2)
    #expect(settings.first == settings.last)
  }

  @Test func `type-ahead meant for the next program reaches it`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh",
      arguments: ["-c", "\(BuiltProduct.path("LineEditingDemo")); read next; echo \"GOT<$next>\""],
    )
    try terminal.expect(DemoTerminal.prompt)
    try terminal.send("quit\r下一个\r")
    try terminal.expect("GOT<下一个>")
  }
}
