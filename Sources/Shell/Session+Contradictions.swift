import Diagnostics
import Explanation
import Profiles
import RuleModel

/// Facts that do not go together: told after the edit that brings them, and with the profile.
extension Session {
  /// Stands before what looks wrong.
  private static let mark = "!"

  /// How many are told after one edit: a wrong birthday does not go with anything.
  private static let mostTold = 3

  /// What looks wrong where edits go; a hypothesis may speak of what is to come.
  private func warnings(in workspace: Workspace) -> [ProfileWarning] {
    ProfileChecks.warnings(
      in: workspace.premises.profile,
      asOf: workspace.currentBranch == nil ? asOf : nil,
    )
  }

  /// Takes note where facts were stated, and tells what an edit made look wrong.
  mutating func contradictions(_ invocation: Invocation, since before: Workspace) -> [Diagnostic] {
    let profile = workspace.premises.profile
    guard profile != before.premises.profile else { return [] }
    let place = SourceLocation(
      file: input.name,
      line: max(1, lineNumber),
      column: invocation.range.lowerBound + 1,
    )
    let here = "\(place) \(invocation.written)"
    provenance.note(editFrom: before.premises.profile, to: profile, at: here)
    let known = Set(warnings(in: before).map(\.message))
    let found = warnings(in: workspace).filter { !known.contains($0.message) }
    let told = found.prefix(Self.mostTold)
    return told.enumerated().map { index, warning in
      // The caret stands at the edit; the note names the side that was there before.
      // Equal records share their first place, so what is not here need not be the other side.
      let sides = [warning.other, warning.fact].map { fact in
        fact.flatMap { provenance.place(of: $0, in: profile) }
      }
      let other = warning.other == nil ? nil : sides.compactMap { $0 }.first { $0 != here }
      let left = index == told.count - 1 ? found.count - told.count : 0
      return diagnostic(
        warning.message(
          notingOther: other,
          left > 0 ? ["另有 \(left) 处前后不合，“档案”末尾逐处列出"] : [],
        ),
        severity: .warning,
        at: invocation.range,
        in: invocation.line,
      )
    }
  }

  /// Everything that looks wrong, with the places of both sides.
  var contradictionLines: [String] {
    let profile = workspace.premises.profile
    let found = warnings(in: workspace)
    guard !found.isEmpty else { return [] }
    var lines = ["前后不合或可疑（\(found.count)，只作提醒，不影响判定）"]
    for warning in found {
      lines.append("  \(Self.mark) \(warning.message.text)")
      let places = [warning.fact, warning.other].compactMap { $0 }
        .compactMap { provenance.place(of: $0, in: profile) }
      for place in places { lines.append("      \(place)") }
    }
    return lines.flatMap { TextLayout.wrapped($0, width: style.width, hanging: 6) }
  }

  /// One line under a verdict; none when nothing looks wrong.
  var contradictionNote: [String] {
    let count = warnings(in: workspace).count
    guard count > 0 else { return [] }
    return TextLayout.wrapped(
      "\(Self.mark) 档案里有 \(count) 处前后不合或可疑（不影响判定），“档案”末尾逐处列出。",
      width: style.width,
      hanging: 2,
    )
  }
}
