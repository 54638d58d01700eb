import ArgumentParser
import Diagnostics
import Explanation
import OrderedCollections
import RuleModel
import RulePacks

/// `zhicheng standards coverage`: what became of every clause of the official texts.
struct StandardsCoverageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "coverage",
    abstract: "每一条款是否都已编入，或说明了为何不编。Accounts for every clause of the official texts.",
  )

  @Argument(help: "规则包文件或内置标准的编号，默认全部标准（files or bundled ids）")
  var packs: [String] = []

  func run() throws {
    let inventory = ClauseInventory.bundled
    var known = 0
    var accounted = 0
    var isComplete = true
    for name in packs.isEmpty ? Array(inventory.standards.keys) : packs {
      if packs.isEmpty, BundledPacks.pack(name) == nil {
        let count = inventory.standards[name]?.count ?? 0
        Output.standard.write(["\(name)：尚未编入，\(count) 条"])
        (known, isComplete) = (known + count, false)
        continue
      }
      let coverage = try coverage(of: name)
      Output.standard.write(lines(coverage))
      known += coverage.clauses.count
      accounted += coverage.accounted
      isComplete = isComplete && coverage.isComplete
    }
    Output.standard.write(["\(known) 条中 \(accounted) 条有交代（\(accounted) of \(known) accounted for）"])
    if !isComplete { throw ToolFailure.notMet }
  }

  private func coverage(of name: String) throws -> Coverage {
    let reading = Standards.reading(name)
    guard let pack = reading.pack else {
      throw ToolFailure.unreadable(reading.diagnostics.reported)
    }
    return Coverage(pack, inventory: .bundled)
  }

  private func lines(_ coverage: Coverage) -> [String] {
    guard !coverage.clauses.isEmpty else { return ["\(coverage.standard)：没有这个标准的条款清单"] }
    var encoded = 0
    var inert: [String] = []
    for (id, status) in coverage.clauses {
      switch status {
      case .encoded: encoded += 1
      case .notModelled(let reason): inert.append("  未编 \(id)：\(reason)")
      case .missing: inert.append("  缺失 \(id)")
      }
    }
    let strays = coverage.strays.map { "  清单里没有 \($0)" }
    let total = coverage.clauses.count
    return [
      "\(coverage.standard)：\(total) 条中 \(coverage.accounted) 条有交代，其中 \(encoded) 条已编入"
    ] + inert + strays
  }
}
