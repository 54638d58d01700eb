import Diagnostics
package import Documents
import Profiles
import RuleModel

/// The file of a scenario as it was last read or saved, so that comments survive the next save and
/// a change made by someone else is noticed.
package struct ScenarioSource: Sendable {
  /// The file.
  package let path: String
  /// The document as the file held it.
  package let document: Document
  /// What the program made of it, in the program's own spelling.
  package let node: DocumentNode
  /// Whether the file is a bare profile.
  package let isBareProfile: Bool
  /// The profile that `profileFrom` brought in; nil when it stands in the file itself.
  let borrowedProfile: Profile?
}
