import Foundation
import LineEditing
import TestSupport
import Testing

@Suite struct PlainReaderTests {
  /// All that a reader gives for these bytes, up to the end.
  private func read(_ bytes: [UInt8]) throws -> [LineResult] {
    let folder = try TemporaryFolder()
    let path = folder.file("input")
    try Data(bytes).write(to: URL(filePath: path))
    let input = try FileHandle(forReadingFrom: URL(filePath: path))
    let reader = PlainReader(descriptor: input.fileDescriptor)
    var results: [LineResult] = []
    repeat { results.append(reader.readLine(prompt: "查> ")) } while results.last != .endOfFile
    #expect(reader.readLine(prompt: "") == .endOfFile)
    return results
  }

  private func read(_ text: String) throws -> [LineResult] { try read(Array(text.utf8)) }

  @Test func `lines come one by one`() throws {
    #expect(try read("判定\n\n方案\n") == [.line("判定"), .line(""), .line("方案"), .endOfFile])
  }

  @Test func `the last line may lack its newline`() throws {
    #expect(try read("判定") == [.line("判定"), .endOfFile])
    #expect(try read("") == [.endOfFile])
  }

  @Test func `CR LF ends a line and a byte order mark is not part of the first`() throws {
    let expected: [LineResult] = [.line("判定"), .line("a\rb"), .line("\u{FEFF}c"), .endOfFile]
    #expect(try read("\u{FEFF}判定\r\na\rb\r\n\u{FEFF}c\n") == expected)
  }

  @Test func `bytes that are no text are replaced`() throws {
    #expect(
      try read([0x61, 0xFF, 0x62, 0x0A, 0x00, 0x0A]) == [
        .line("a\u{FFFD}b"), .line("\0"), .endOfFile,
      ]
    )
  }

  @Test func `a line of hundreds of kilobytes is whole`() throws {
    let line = String(repeating: "职称", count: 100_000)
    #expect(try read("前\n" + line + "\n后") == [.line("前"), .line(line), .line("后"), .endOfFile])
  }

  @Test func `a line without end is refused`() throws {
    let endless = [UInt8](repeating: 0x61, count: PlainReader.longestLine + 100_000)
    #expect(try read(endless) == [.failed(errno: EMSGSIZE), .endOfFile])
  }

  @Test func `lines of a pipe come as soon as they are written`() throws {
    let pipe = Pipe()
    let reader = PlainReader(descriptor: pipe.fileHandleForReading.fileDescriptor)
    for line in ["一", "二二", "三"] {
      try pipe.fileHandleForWriting.write(contentsOf: Data("\(line)\n".utf8))
      #expect(reader.readLine(prompt: "") == .line(line))
    }
    try pipe.fileHandleForWriting.close()
    #expect(reader.readLine(prompt: "") == .endOfFile)
  }

  @Test func `what cannot be read tells why`() {
    #expect(PlainReader(descriptor: -1).readLine(prompt: "") == .failed(errno: EBADF))
  }

  @Test func `a shell behind a pipe shows no prompt and no escapes`() throws {
    let terminal = try PseudoTerminal(
      "/bin/sh",
      arguments: ["-c", "printf '判定\\n方案' | \(BuiltProduct.path("LineEditingDemo")) | cat"],
    )
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.lines == ["LINE<判定>", "LINE<方案>", "END"])
    #expect(!terminal.output.contains(0x1B))
  }
}
