import Diagnostics
import OrderedCollections
import Profiles
import Testing

@testable import Shell

struct CommandTableTests {
  static let commands = Array(CommandTable.commands.values)

  /// The demonstration's example, loaded, with files of its own.
  static var prepared: Session {
    var session = Session.forTests()
    session.workspace = example
    return session
  }

  private static let example: Workspace = {
    var session = Session.forTests()
    _ = session.reply(to: "演示")
    return session.workspace
  }()

  @Test(arguments: commands.map(\.id))
  func `the example of every command works`(id: String) throws {
    let command = try #require(CommandTable.commands[id])
    var session = Self.prepared
    let reply = session.reply(to: command.example)
    #expect(!reply.failed, "\(command.example): \(reply.diagnostics.map(\.headline))")
    #expect(
      LineTokens(command.example).statements.contains { statement in
        statement.tokens.first.map { command.names.contains($0.text) } ?? false
      }
    )
  }

  @Test(arguments: commands.map(\.id))
  func `every command has one line of summary and unique names`(id: String) throws {
    let command = try #require(CommandTable.commands[id])
    #expect(!command.summary.isEmpty)
    #expect(!command.summary.contains("\n"))
    for name in command.names {
      #expect(CommandTable.command(named: name)?.id == id, "\(name)")
    }
    #expect(!CommandTable.initials(of: command).isEmpty)
  }

  @Test(arguments: commands.map(\.id))
  func `every command explains itself in three ways`(id: String) throws {
    let command = try #require(CommandTable.commands[id])
    var session = Self.prepared
    let help = session.reply(to: "帮助 \(command.name)")
    #expect(help.lines.first?.hasPrefix(command.name) == true)
    #expect(session.reply(to: "?\(command.name)") == help)
    #expect(session.reply(to: "\(command.name)？") == help)
  }

  @Test
  func `every command has something to complete`() {
    let disk = FakeDisk(packs: Session.testPacks, files: ["scenarios/甲.yaml": ""])
    var session = Session.forTests(disk: disk)
    _ = session.reply(to: "演示")
    _ = session.reply(to: "检查点 甲")
    let completer = Completer(session)
    for command in Self.commands {
      let afterName = completer.completion(of: command.name + " ")
      let takesOnlyText = command.arguments.allSatisfy { $0.kind == .text }
      #expect(takesOnlyText || !afterName.candidates.isEmpty, "\(command.name)")
    }
  }

  @Test(arguments: [("判顶", "判定"), ("chekc", "check"), ("pd", "判定"), ("何事", "何时")])
  func `an unknown command brings the nearest`(word: String, meant: String) {
    var session = Self.prepared
    let reply = session.reply(to: word)
    #expect(reply.diagnostics.first?.suggestion == meant)
    #expect(session.workspace == Self.prepared.workspace)
  }
}
