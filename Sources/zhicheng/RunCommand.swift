import ArgumentParser

/// `zhicheng run`: the commands of a file, as the shell would answer them.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "执行命令文件。Runs the shell's commands from a file.",
  )

  @Argument(help: "命令文件，一行一条，- 为标准输入（a command a line）")
  var script: String

  func run() throws {
    try Repl(input: script == "-" ? .standard : .script(script)).run()
  }
}
