import ArgumentParser
import Diagnostics
import Explanation
import RulePacks

/// `zhicheng standards lint`: silent when there is nothing to say.
struct StandardsLintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "检查规则包，没有问题时不输出。Checks rule packs; silent when all is well.",
  )

  @Argument(help: "规则包文件或内置标准的编号，默认全部内置（files or bundled ids）")
  var packs: [String] = []

  func run() throws {
    var isUnreadable = false
    var hasWarnings = false
    for name in packs.isEmpty ? BundledPacks.ids : packs {
      let reading = Standards.reading(name)
      var found = reading.diagnostics.reported
      if let lint = PackLint(reading) {
        found += lint.diagnostics.reported
      } else {
        isUnreadable = true
      }
      hasWarnings = hasWarnings || !found.isEmpty
      Output.standardError.write(DiagnosticText.lines(found, Output.standardError.style))
    }
    if isUnreadable { throw ToolFailure.unreadable([]) }
    if hasWarnings { throw ToolFailure.notMet }
  }
}
