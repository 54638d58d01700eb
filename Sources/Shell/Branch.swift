package import Profiles

/// A what-if: edits on top of the scenario or of another branch (分支).
package struct Branch: Hashable, Sendable {
  /// The branch it starts from; nil for the scenario itself.
  package var parent: String?
  /// The edits, in the syntax of the shell, in order.
  package var edits: [String]
  /// What the parent becomes under the edits, with every changed record marked 假设.
  package var premises: Premises
  /// Positions of edits that no longer fit because the parent changed since; they are skipped.
  package var stale: [Int]

  /// A branch.
  package init(parent: String?, edits: [String] = [], premises: Premises, stale: [Int] = []) {
    self.parent = parent
    self.edits = edits
    self.premises = premises
    self.stale = stale
  }
}
