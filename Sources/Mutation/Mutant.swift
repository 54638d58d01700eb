package import Diagnostics
import Documents
package import RulePacks

/// A rule pack with one place changed: one number, word, comparison, connective, part or default.
package struct Mutant: Sendable {
  /// The part of the pack that is changed.
  package var part: PackName
  /// Where in the part, by keys and positions: `require/need/0/units`.
  package var place: String
  /// What stood there.
  package var old: String
  /// What stands there instead; `∅` when it is left out.
  package var new: String
  /// The line and column.
  package var location: SourceLocation?
  /// The place in the tree.
  package var path: NodePath
  /// The change.
  package var edit: NodeEdit

  /// What tells it from others and stays when lines move: part, place, change.
  package var id: String { "\(part) \(place) \(old) → \(new)" }
}
