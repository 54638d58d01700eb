import Testing

@testable import LineEditing

@Suite struct InputDecoderTests {
  private func keys(_ bytes: some Sequence<UInt8>) -> [InputKey] {
    var decoder = InputDecoder()
    return bytes.compactMap { decoder.consume($0) }
  }

  private func keys(_ text: String) -> [InputKey] { keys(Array(text.utf8)) }

  @Test func `text comes scalar by scalar`() {
    #expect(keys("a职😀") == [.scalar("a"), .scalar("职"), .scalar("😀")])
  }

  @Test func `a character cut short is dropped, the next one is not`() {
    #expect(keys([0xE8, 0x81, 0x61]) == [.scalar("a")])
    #expect(keys([0xE8] + Array("称".utf8)) == [.scalar("称")])
    #expect(keys([0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF4, 0x90, 0x80, 0x80, 0x62]) == [.scalar("b")])
  }

  @Test func `a sequence comes whole`() {
    #expect(
      keys("\u{1B}[1;5C\u{1B}OAx") == [
        .sequence("\u{1B}[1;5C"), .sequence("\u{1B}OA"), .scalar("x"),
      ]
    )
    #expect(keys("\u{1B}[[Ax") == [.sequence("\u{1B}[[A"), .scalar("x")])
    #expect(keys("\u{1B}b\u{1B}\u{7F}") == [.sequence("\u{1B}b"), .sequence("\u{1B}\u{7F}")])
  }

  @Test func `what cannot go on a sequence ends it and counts itself`() {
    #expect(keys("\u{1B}职") == [.scalar("职")])
    #expect(keys("\u{1B}\u{1B}[A") == [.sequence("\u{1B}[A")])
    #expect(keys("\u{1B}[1职") == [.scalar("职")])
    #expect(keys("\u{1B}[1\r") == [.scalar("\r")])
    #expect(keys("\u{1B}O\u{1B}[B") == [.sequence("\u{1B}[B")])
  }

  @Test func `an endless sequence is nothing`() {
    let noise = "\u{1B}[" + String(repeating: "1;", count: 10_000)
    #expect(keys(noise + "Cx").last == .scalar("x"))
  }

  @Test func `a lone ESC is forgotten when given up`() {
    var decoder = InputDecoder()
    let pending = decoder.consume(0x1B)
    #expect(pending == nil)
    #expect(decoder.isPartial)
    let abandoned = decoder.abandon()
    #expect(abandoned == nil)
    let next = decoder.consume(UInt8(ascii: "f"))
    #expect(next == .scalar("f"))
  }

  @Test func `a paste is one key`() {
    #expect(keys("\u{1B}[200~一\t二\u{1B}[201~三") == [.paste(["一", "\t", "二"]), .scalar("三")])
    #expect(keys("\u{1B}[200~\u{1B}[201~") == [.paste([])])
  }

  @Test(arguments: ["\r", "\n", "\r\n", "\n\r"])
  func `every kind of newline in a paste counts once`(_ newline: String) {
    let text = "a\(newline)\(newline)b\(newline)"
    #expect(keys("\u{1B}[200~\(text)\u{1B}[201~") == [.paste(["a", "\n", "\n", "b"])])
  }

  @Test func `a paste without an end is handed over when given up`() {
    var decoder = InputDecoder()
    let early = "\u{1B}[200~未完".utf8.compactMap { decoder.consume($0) }
    #expect(early.isEmpty)
    #expect(decoder.isPasting)
    let abandoned = decoder.abandon()
    #expect(abandoned == .paste(["未", "完"]))
    #expect(!decoder.isPartial)
  }
}
