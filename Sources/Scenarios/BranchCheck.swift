import Diagnostics
import Documents
import OrderedCollections
import Profiles
import RuleModel

/// Tries the edits of all branches and reports those that do not take effect.
///
/// A line that makes no sense is an error; one that no longer fits the profile is a warning, for
/// the profile may have changed since, and the rest of the scenario stands.
struct BranchCheck {
  let faults: DocumentFaults
  let editor: PremisesEditor

  func check(_ value: ValueReader, of scenario: Scenario) {
    var results: [String: Premises] = [:]
    for (name, branch) in scenario.branches {
      var premises = branch.parent.flatMap { results[$0] } ?? scenario.premises
      let nodes = value.node[name].flatMap { $0["edits"] ?? $0 }?.elements ?? []
      for (position, line) in branch.edits.enumerated() {
        do throws(EditLineFault) {
          premises = try editor.applying(line: line, to: premises)
        } catch {
          report(error, in: nodes.indices.contains(position) ? nodes[position] : nil)
        }
      }
      results[name] = premises
    }
  }

  private func report(_ fault: EditLineFault, in node: DocumentNode?) {
    var location = node?.location
    var length = node?.scalar?.text.count ?? 1
    // Inside quotes and blocks columns can shift; there the whole line is marked.
    if let node, let start = node.location, let text = node.scalar?.text,
      let line = faults.source.line(start.line), line.dropFirst(start.column - 1).hasPrefix(text)
    {
      location = SourceLocation(
        file: start.file,
        line: start.line,
        column: start.column + fault.range.lowerBound,
      )
      length = max(1, fault.range.count)
    }
    let severity: Severity = fault.isStale ? .warning : .error
    faults.report(fault.message, severity: severity, at: location, length: length)
  }
}
