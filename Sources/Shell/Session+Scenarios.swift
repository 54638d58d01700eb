import Diagnostics
import Explanation
import OrderedCollections
import Profiles
import RuleModel
import Scenarios

extension Session {
  /// A workspace as a scenario, keeping what the file held beside it (comments, expectations).
  func scenario(of workspace: Workspace) -> Scenario {
    let known = workspace.path.flatMap { savedFiles.scenario(at: $0) }
    var scenario = known ?? Scenario()
    scenario.name = workspace.name
    scenario.asOf = workspace.base.asOf
    scenario.profile = workspace.base.profile
    scenario.readings = workspace.base.readings
    scenario.preferences = workspace.preferences
    scenario.pairings = workspace.pairings
    let branches = workspace.branches.map { name, branch in
      (name, ScenarioBranch(parent: branch.parent, edits: branch.edits))
    }
    scenario.branches = OrderedDictionary(uniqueKeysWithValues: branches)
    // The file may say its target in fewer words than the pathways they mean.
    if pathways(of: known?.target ?? ScenarioTarget()) != workspace.targets {
      scenario.target = ScenarioTarget(pathways: workspace.targets)
    }
    return scenario
  }

  /// A scenario as a workspace, in front of its branches.
  func workspace(of scenario: Scenario, path: String?) -> Workspace {
    var workspace = Workspace(
      name: scenario.name,
      path: path,
      base: Premises(
        profile: scenario.profile,
        asOf: scenario.asOf,
        readings: scenario.readings,
      ),
      targets: pathways(of: scenario.target),
    )
    workspace.preferences = scenario.preferences
    workspace.pairings = scenario.pairings
    for (name, branch) in scenario.branches {
      workspace.branches[name] = Branch(
        parent: branch.parent,
        edits: branch.edits,
        premises: workspace.base,
      )
    }
    workspace.replay(applying: editApplication)
    return workspace
  }

  /// The pathways a target means, by id; none when nothing is aimed at.
  private func pathways(of target: ScenarioTarget) -> [String] {
    guard target.pathways.isEmpty else { return target.pathways }
    guard !target.isEmpty else { return [] }
    let fitting = packs.flatMap(\.choices).filter { choice in
      (target.standard == nil || choice.pack.id == target.standard)
        && (target.level == nil || choice.pathway.level == target.level)
    }
    let regular = fitting.filter { $0.pathway.kind == "regular" }
    return (regular.isEmpty || target.level == nil ? fitting : regular).map(\.pathway.id)
  }

  /// The file for a scenario that has none: `scenarios/<name>.yaml`; nil without a name.
  var defaultPath: String? {
    let name = workspace.name.map { "/\\:*?\"<>|".contains($0) ? "_" : $0 }
    let trimmed = String(name).trimmingSpaces
    guard !trimmed.isEmpty, !trimmed.hasPrefix(".") else { return nil }
    return "scenarios/\(trimmed).yaml"
  }

  /// A word of warning before another scenario takes the place of unsaved work.
  var unsavedNote: [String] {
    hasUnsavedWork ? ["原来的情景还有未保存的修改，“撤销”可回到那里。"] : []
  }

  /// The targets under premises, for a comparison.
  mutating func column(_ name: String, _ premises: Premises) -> ComparisonTable.Column {
    var summaries: [PathwaySummary] = []
    for target in targets {
      summaries.append(summary(of: target, in: workspace, premises: premises))
    }
    return ComparisonTable.Column(name: name, summaries: summaries)
  }

  func missingPath(_ invocation: Invocation) -> Diagnostic {
    let message = DiagnosticMessage(
      .badCommand,
      "还缺文件名",
      notes: ["如“\(invocation.command.name) scenarios/我的情景.yaml”"],
    )
    return diagnostic(message, at: invocation.range, in: invocation.line)
  }

  func uncomparable(_ word: Token, _ diagnostics: [Diagnostic], in line: String) -> Reply {
    let known =
      Array(workspace.branches.keys) + Array(workspace.checkpoints.keys)
      + surroundings.files.list()
    let message = DiagnosticMessage(
      .unknownReference,
      "没有叫“\(word.text.prefix(40))”的分支、检查点或情景文件",
      suggestion: Suggestion.nearest(to: word.text, among: known),
    )
    // A file that is there but cannot be read has faults of its own.
    let isFile = surroundings.files.list().contains(word.text)
    return isFile
      ? Reply([], diagnostics: diagnostics) : Reply(diagnostic(message, at: word.range, in: line))
  }
}
