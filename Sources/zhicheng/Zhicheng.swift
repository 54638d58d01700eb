import ArgumentParser
import Diagnostics
import LineEditing
import Scenarios

/// The program: subcommands for scripts, and the shell when there is none.
struct Zhicheng: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "zhicheng",
    abstract: "职称申报条件的推演。Simulates China's professional-title rules.",
    discussion: """
      不带子命令时进入交互界面；标准输入不是终端时逐行读命令。
      Without a subcommand: the interactive shell, or commands from standard input.

      退出码：0 完成；1 期望不符，或 --require 而不符合申报条件；64 用法有误；65 情景、档案或规则包\
      读不了；70 程序自身的错误。
      """,
    version: "zhicheng 1.0（情景格式 \(Scenario.formatVersion)）",
    subcommands: [
      CheckCommand.self, GapCommand.self, PlanCommand.self, WhenCommand.self,
      CareerCommand.self, DoubtCommand.self, TippingCommand.self, CompareCommand.self,
      ClauseCommand.self, ReadingsCommand.self, StandardsCommand.self, TestCommand.self,
      RunCommand.self,
    ],
  )

  func run() throws {
    try Repl(input: .standard).run()
  }
}

extension Zhicheng {
  /// Parses, runs and ends the process with the exit code of DESIGN.md §7.
  static func start(_ arguments: [String]) -> Never {
    ProcessSignals.ignoreQuitAndPipe()
    if let word = arguments.first, let message = unknownCommand(word) {
      Output.standardError.write(message)
      exit(withError: ExitCode.validationFailure)
    }
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      exit()
    } catch {
      end(with: error)
    }
  }

  /// Tells why a command cannot go on, and ends the process.
  static func end(with error: any Error) -> Never {
    guard let failure = error as? ToolFailure else { exit(withError: error) }
    failure.tell()
    exit(withError: ExitCode(failure.code))
  }

  /// ArgumentParser would take a misspelt command for a superfluous argument.
  private static func unknownCommand(_ word: String) -> String? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard !word.hasPrefix("-"), !names.contains(word) else { return nil }
    let nearest = Suggestion.nearest(to: word, among: names).map { "；是不是 '\($0)'？" } ?? ""
    return """
      error: 未知的命令 '\(DisplayWidth.visible(word.prefix(40)))'\(nearest)
        note: 可用：\(names.joined(separator: "、"))
        note: 帮助：zhicheng --help

      """
  }
}
