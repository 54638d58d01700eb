import OrderedCollections
import Profiles

extension Workspace {
  /// Makes an edit line take effect on premises; nil when it does not fit them.
  typealias EditApplication = (_ line: String, _ premises: Premises) -> Premises?

  /// Starts a branch from where edits go now, and makes edits go there.
  mutating func startBranch(named name: String) {
    branches[name] = Branch(parent: currentBranch, premises: premises)
    currentBranch = name
  }

  /// Takes over the outcome of an edit where edits go; branches that start there follow.
  mutating func takeOver(_ edited: Premises, line: String, applying apply: EditApplication) {
    guard let currentBranch, let branch = branches[currentBranch] else {
      base = edited
      base.profile = edited.profile.accepted()
      return replay(applying: apply)
    }
    var marked = edited
    marked.profile = edited.profile.marking(changesFrom: premises(of: branch.parent).profile)
    branches[currentBranch]?.edits.append(line)
    branches[currentBranch]?.premises = marked
    replay(applying: apply)
  }

  /// Lets the current branch become part of what it starts from, and goes there.
  ///
  /// Branches that start from it then start from its parent, under the same names.
  mutating func keepBranch(applying apply: EditApplication) {
    guard let name = currentBranch, let branch = branches.removeValue(forKey: name) else { return }
    if let parent = branch.parent {
      branches[parent]?.edits += branch.fittingEdits
      branches[parent]?.premises = branch.premises
    } else {
      base = branch.premises
      base.profile = branch.premises.profile.accepted()
    }
    for key in branches.keys where branches[key]?.parent == name {
      branches[key]?.parent = branch.parent
    }
    currentBranch = branch.parent
    replay(applying: apply)
  }

  /// Discards a branch and those that start from it, and goes to what it starts from.
  mutating func dropBranch(named name: String) {
    guard let branch = branches.removeValue(forKey: name) else { return }
    if currentBranch == name { currentBranch = branch.parent }
    for (key, child) in branches where child.parent == name {
      if currentBranch == key { currentBranch = name }
      dropBranch(named: key)
    }
    if currentBranch == name { currentBranch = branch.parent }
  }

  /// The premises of a branch, or of the scenario itself for nil.
  func premises(of name: String?) -> Premises {
    name.flatMap { branches[$0]?.premises } ?? base
  }

  /// The edits of a branch after those of the branches it starts from.
  func allEdits(of name: String) -> [String] {
    guard let branch = branches[name] else { return [] }
    return (branch.parent.map(allEdits) ?? []) + branch.edits
  }

  /// Recomputes every branch from its edits, parents before children.
  mutating func replay(applying apply: EditApplication) {
    for (name, branch) in branches {
      // A branch that was kept may now stand before its new parent; insertion order still has
      // every parent before its children, for a parent is older than they are.
      let parent = premises(of: branch.parent)
      var premises = parent
      var stale: [Int] = []
      for (position, line) in branch.edits.enumerated() {
        if let next = apply(line, premises) { premises = next } else { stale.append(position) }
      }
      premises.profile = premises.profile.marking(changesFrom: parent.profile)
      branches[name]?.premises = premises
      branches[name]?.stale = stale
    }
  }
}

extension Branch {
  /// The edits that still take effect.
  var fittingEdits: [String] {
    edits.enumerated().filter { !stale.contains($0.offset) }.map(\.element)
  }
}
