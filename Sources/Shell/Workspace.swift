package import Advice
package import Evaluation
package import OrderedCollections
package import Profiles

/// Everything `撤销` takes back: the scenario in hand with its branches, and the user's choices.
///
/// Copies share what they have in common, so a snapshot costs little.
package struct Workspace: Hashable, Sendable {
  /// The name of the scenario; empty when it has none yet.
  package var name: String
  /// The file it was opened from or saved to.
  package var path: String?
  /// What the scenario says, hypotheses aside.
  package var base: Premises
  /// The what-ifs by name, each after its parent.
  package var branches: OrderedDictionary<String, Branch>
  /// The branch that edits go to; nil for the scenario itself.
  package var currentBranch: String?
  /// The pathways aimed at, by id; empty when they are to be inferred.
  package var targets: [String]
  /// The standards in view, by id; nil for all.
  package var standards: [String]?
  /// The user's say in which achievement serves which item.
  package var pairings: PairingWishes
  /// The user's view of effort and lead time.
  package var preferences: PlanPreferences
  /// The states kept by name, each without checkpoints of its own.
  package var checkpoints: OrderedDictionary<String, Workspace>

  /// An empty scenario, unless something is given.
  package init(
    name: String = "",
    path: String? = nil,
    base: Premises = Premises(),
    branches: OrderedDictionary<String, Branch> = [:],
    targets: [String] = [],
  ) {
    self.name = name
    self.path = path
    self.base = base
    self.branches = branches
    currentBranch = nil
    self.targets = targets
    standards = nil
    pairings = PairingWishes()
    preferences = PlanPreferences()
    checkpoints = [:]
  }

  /// What holds where edits go: in the current branch, or in the scenario itself.
  package var premises: Premises {
    currentBranch.flatMap { branches[$0]?.premises } ?? base
  }
}
