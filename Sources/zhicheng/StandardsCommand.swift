import ArgumentParser

/// `zhicheng standards`: the standards at hand, and checks of rule packs.
struct StandardsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "standards",
    abstract: "列出标准与申报途径，检查规则包。Lists standards; checks rule packs.",
    subcommands: [
      StandardsListCommand.self, StandardsLintCommand.self, StandardsCoverageCommand.self,
      StandardsMutateCommand.self,
    ],
    defaultSubcommand: StandardsListCommand.self,
  )
}
