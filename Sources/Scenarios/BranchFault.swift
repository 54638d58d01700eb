package import Profiles

/// An edit of a branch that does not take effect.
package struct BranchFault: Error, Hashable, Sendable {
  /// The branch.
  package let branch: String
  /// The position of the edit in it, from 0.
  package let edit: Int
  /// Why.
  package let fault: EditLineFault
}
