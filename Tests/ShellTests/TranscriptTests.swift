import Foundation
import OrderedCollections
import Profiles
import Testing

@testable import Shell

struct TranscriptTests {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Transcripts")

  static let names: [String] = {
    let files = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (files ?? []).filter { $0.hasSuffix(".txt") }.sorted()
  }()

  /// With `RECORD_TRANSCRIPTS=1` the files are rewritten; read the difference as code.
  @Test(arguments: names)
  func `a transcript plays as written`(name: String) throws {
    let url = Self.folder.appendingPathComponent(name)
    let written = try String(contentsOf: url, encoding: .utf8)
    var session = Session.forTests(input: name.hasPrefix("脚本") ? .script(name) : .terminal)
    let played = Transcript(text: written).replayed(in: &session)
    if ProcessInfo.processInfo.environment["RECORD_TRANSCRIPTS"] == "1" {
      try played.text.write(to: url, atomically: true, encoding: .utf8)
    }
    let expected = Transcript(text: written)
    for (exchange, actual) in zip(expected.exchanges, played.exchanges) {
      #expect(actual.output == exchange.output, "> \(exchange.line)")
    }
  }

  @Test
  func `every command is shown in a transcript`() throws {
    var shown: Set<String> = []
    for name in Self.names {
      let url = Self.folder.appendingPathComponent(name)
      for exchange in Transcript(text: try String(contentsOf: url, encoding: .utf8)).exchanges {
        for statement in LineTokens(exchange.line).statements {
          if let command = statement.tokens.first.flatMap({ CommandTable.command(named: $0.text) })
          {
            shown.insert(command.id)
          }
        }
      }
    }
    #expect(CommandTable.commands.keys.filter { !shown.contains($0) }.isEmpty)
  }
}
