/// A what-if of a scenario: edits on top of the scenario or of another branch (分支).
package struct ScenarioBranch: Hashable, Sendable {
  /// The branch it starts from; nil for the scenario itself.
  package var parent: String?
  /// The edits, in the syntax of the shell, in order.
  package var edits: [String]

  /// A branch.
  package init(parent: String? = nil, edits: [String]) {
    self.parent = parent
    self.edits = edits
  }
}
