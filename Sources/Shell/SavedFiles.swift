import OrderedCollections
import Scenarios

/// What files hold, so that unsaved work is noticed and comments survive a save.
struct SavedFiles: Sendable {
  /// What is kept of each file, by its path.
  private var files: OrderedDictionary<String, File> = [:]
  /// The scenario without a file that counts as empty.
  private var untouched: Workspace?

  /// Which scenario of the session each file belongs to, by ``History/scenario``.
  private var owners: [String: Int] = [:]

  private struct File: Sendable {
    var contents: Workspace
    var scenario: Scenario
  }

  /// Notes a workspace without a file: as long as it stays as it is nothing is unsaved.
  mutating func remember(_ workspace: Workspace) {
    untouched = workspace.saveable
  }

  /// Notes that a file holds a workspace.
  mutating func remember(_ workspace: Workspace, as scenario: Scenario, at path: String) {
    files[path] = File(contents: workspace.saveable, scenario: scenario)
  }

  /// The scenario as the file at a path holds it; nil when it was never read.
  func scenario(at path: String) -> Scenario? { files[path]?.scenario }

  /// Notes that a file was opened as, or saved from, a scenario of the session.
  mutating func claim(_ path: String, by scenario: Int) { owners[path] = scenario }

  /// Whether a file was last opened as, or saved from, a scenario of the session.
  func belongs(_ path: String, to scenario: Int) -> Bool { owners[path] == scenario }

  /// Whether nothing would be lost of a workspace that is no longer in hand: another name of the
  /// same contents will do.
  func keep(_ workspace: Workspace) -> Bool {
    var contents = workspace.saveable
    contents.path = nil
    return hold(workspace)
      || files.values.contains { file in
        var known = file.contents
        known.path = nil
        return known == contents
      }
  }

  /// Whether nothing of a workspace would be lost.
  func hold(_ workspace: Workspace) -> Bool {
    let contents = workspace.saveable
    if let path = workspace.path { return files[path]?.contents == contents }
    return contents == untouched || contents.isBlank
  }
}

extension Workspace {
  /// What a file holds of it.
  var saveable: Workspace {
    var copy = self
    copy.checkpoints = [:]
    copy.currentBranch = nil
    copy.standards = nil
    return copy
  }

  /// Whether there is nothing in it but perhaps a name.
  var isBlank: Bool {
    self == Workspace(name: name, path: path)
  }
}
